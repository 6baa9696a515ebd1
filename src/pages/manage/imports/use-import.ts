/** Runs one import at a time, over all pages of the extension. */
import { useRef, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import { importFile } from "./import-file.ts";
import type { ImportProps, ImportState } from "./import-section.tsx";

export function useImport(onChange: () => void): ImportProps {
  const [state, setState] = useState<ImportState>({ step: "idle" });
  const running = useRef<AbortController>(undefined);

  const choose = async (file: File) => {
    const controller = new AbortController();
    running.current = controller;
    const name = file.name;
    setState({ step: "running", name, bytes: 0, size: file.size, report: { added: 0, replaced: 0, unchanged: 0, skipped: [] } });
    // A second manage page waits here: two imports at once would only make both slower.
    const outcome = await navigator.locks.request("import", () =>
      importFile(
        file,
        (documents) => ask("index/add", { documents }),
        ({ bytes, report }) => setState({ step: "running", name, bytes, size: file.size, report }),
        controller.signal,
        Date.now(),
      ),
    );
    setState({ step: "ended", name, outcome });
    onChange();
  };
  return { state, on: { choose: (file) => void choose(file), cancel: () => running.current?.abort() } };
}
