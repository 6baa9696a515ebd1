import { useState } from "preact/hooks";

/** Takes one file, by picker or drop. `accept` as the browser's own picker takes it. */
export function ChooseFile({ label, accept, onChoose }: { label: string; accept: string; onChoose: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  return (
    <label
      class={over ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that choosing the same file again is a change.
          event.currentTarget.value = "";
        }}
      />
      <span class="button">{label}</span>
    </label>
  );
}
