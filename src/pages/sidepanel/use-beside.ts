/** The document shown beside the page: asked of the worker when opened, gone when the tab shows another page. */
import { useEffect, useState } from "preact/hooks";
import type { Match, Trace } from "../../core/model.ts";
import { ask } from "../../messages/ask.ts";
import type { BesideState } from "../../ui/beside-view.tsx";
import type { PanelProps } from "./panel.tsx";

type Open = { match: Match; state: BesideState; page: string };

/** `trace` is what the tab shows; undefined while it shows nothing that is traced. */
export function useBeside(tabId: number, trace: Trace | undefined): { beside: PanelProps["beside"]; open: (match: Match) => void; close: () => void } {
  const [shown, setShown] = useState<Open>();
  const page = trace?.page.url ?? "";
  useEffect(() => setShown(undefined), [page]);
  const open = (match: Match) => {
    const opened = { match, page, state: { step: "reading" as const } };
    setShown(opened);
    // Answers to what was closed meanwhile are dropped.
    const settle = (state: BesideState) => setShown((now) => (now === opened ? { ...opened, state } : now));
    const attribution = trace?.attributions.find(({ matches }) => matches.includes(match))?.id ?? null;
    void ask("match/beside", { tabId, attribution, document: match.document }).then(
      (answer) => settle(answer.ok ? { step: "shown", beside: answer.beside } : { step: "failed", reason: answer.reason }),
      () => settle({ step: "failed", reason: "page-left" }),
    );
  };
  return { beside: shown?.page === page ? shown : undefined, open, close: () => setShown(undefined) };
}
