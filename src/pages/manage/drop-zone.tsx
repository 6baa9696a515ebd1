/** Where files are dropped, and the pickers in it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** `onDrop` is called in the drop event itself: what was dropped is gone behind the first await. */
export function DropZone({ onDrop, children }: { onDrop: (data: DataTransfer | null) => void; children: ComponentChildren }) {
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}

/** What is taken: one file of the kinds in `accept` (as the browser's picker takes them), any files, or a folder with all that is in it. */
type Taken = { accept: string } | "files" | "folder";

export function FilePicker({ label, take, onChoose }: { label: string; take: Taken; onChoose: (files: FileList) => void }) {
  return (
    <label class="picker">
      <input
        type="file"
        class="visually-hidden"
        accept={typeof take === "object" ? take.accept : undefined}
        multiple={typeof take === "string"}
        // Known to every browser and to no type of an input.
        ref={(input) => void input?.toggleAttribute("webkitdirectory", take === "folder")}
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) onChoose(currentTarget.files);
          // So that choosing the same file again is a change.
          currentTarget.value = "";
        }}
      />
      <span class="button">{label}</span>
    </label>
  );
}
