/** Runs one import or one undoing at a time, over all pages of the extension. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { ImportEntry } from "../../../messages/contract.ts";
import { failureOf, Refusal } from "../../../messages/failure.ts";
import type { Attempt } from "../../failures.ts";
import type { ChosenFile } from "./chosen-files.ts";
import type { HistoryProps, Undoing } from "./history-section.tsx";
import type { ImportProps, ImportState } from "./import-section.tsx";
import { runImport } from "./run-import.ts";

/** The worker tells by this lock's name whether an import that nobody ended still runs. */
const lock = "import";
/** Names kept of an import. */
const mostNames = 3;
/** Together about ten seconds. */
const mostTries = 7;

/** `version` changes when the index did; `onChange` tells that it does here, `reading` waits for the journal. */
export function useImport(version: number, onChange: () => void, reading: Attempt): { section: ImportProps; history: HistoryProps } {
  const [state, setState] = useState<ImportState>({ step: "idle" });
  const [imports, setImports] = useState<ImportEntry[]>([]);
  const [undoing, setUndoing] = useState<Undoing>();
  const running = useRef<AbortController>(undefined);

  const list = async () => setImports((await ask("imports/list", {})).imports);
  useEffect(() => reading(list()), [version]);

  const choose = async (files: ChosenFile[]) => {
    const controller = new AbortController();
    running.current = controller;
    const report = { added: 0, replaced: 0, unchanged: 0, tally: { files: 0, documents: 0, skipped: 0, doubtful: 0, passed: 0 }, notes: [] };
    setState({ step: "running", progress: { bytes: 0, size: 1, file: files[0]?.name ?? "", report } });
    // A second manage page waits here: two imports at once would only make both slower.
    const { signal } = controller;
    try {
      const outcome = await navigator.locks.request(lock, { signal }, () => importUnder(crypto.randomUUID(), files, signal, (progress) => setState({ step: "running", progress })));
      setState({ step: "ended", outcome });
    } catch (error) {
      // Cancelled while it waited for its turn, which no import has told yet.
      setState({ step: "ended", outcome: signal.aborted ? { end: "cancelled", report } : { end: "failed", failure: failureOf(error), report } });
    }
    onChange();
  };
  const undo = async (id: string) => {
    const done = { removed: 0, restored: 0 };
    setUndoing({ id, ...done, step: "running" });
    try {
      await navigator.locks.request(lock, async () => {
        for (;;) {
          const { removed, restored, left } = await askPatiently(() => ask("imports/undo", { id }));
          done.removed += removed;
          done.restored += restored;
          setUndoing({ id, ...done, step: left > 0 ? "running" : "done" });
          if (left === 0) return;
        }
      });
    } catch (error) {
      setUndoing({ id, step: "failed", failure: failureOf(error) });
    }
    onChange();
  };
  return {
    section: { state, on: { choose: (files) => void choose(files), cancel: () => running.current?.abort() } },
    history: { imports, undoing, busy: state.step === "running" || undoing?.step === "running", on: { undo: (id) => void undo(id) } },
  };
}

async function importUnder(id: string, files: ChosenFile[], signal: AbortSignal, onProgress: Parameters<typeof runImport>[1]["onProgress"]) {
  const begin = () => askPatiently(() => ask("imports/begin", { id, names: files.slice(0, mostNames).map(({ name }) => name), files: files.length }));
  // An import of which nothing comes leaves no trace in the journal.
  let begun: ReturnType<typeof begin> | undefined;
  const outcome = await runImport(files, {
    signal,
    onProgress,
    pause: nextTask,
    tools: { now: Date.now(), parseHtml: (html) => new DOMParser().parseFromString(html, "text/html") },
    add: async (part, documents) => {
      await (begun ??= begin());
      return askPatiently(() => ask("imports/add", { id, part, documents }));
    },
  });
  // What cannot be written down is told as interrupted, with what was added.
  if (begun !== undefined) await askPatiently(() => ask("imports/end", { id, state: outcome.end, skipped: outcome.report.tally.skipped })).catch(() => undefined);
  return outcome;
}

/**
 * Asks again where nobody heard it: on a busy machine Firefox takes seconds to start its background page, and messages on the way
 * are refused. Every request of an import may be repeated; what the worker itself refuses is not asked again.
 */
async function askPatiently<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await send();
    } catch (error) {
      if (tries === mostTries || (error instanceof Refusal && error.code !== "silent")) throw error;
      await new Promise((resolve) => setTimeout(resolve, tries * 500));
    }
  }
}

/** A turn of the event loop. A timer would wait a second in a page that is not looked at. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
