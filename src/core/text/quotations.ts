import type { Span } from "../model.ts";

/**
 * One passage in quotation marks (or dash speech).
 * `outer` includes the marks, `inner` does not. A quotation that runs over several paragraphs is one
 * entry per paragraph with `continues` set on all but the first.
 */
export type Quotation = { outer: Span; inner: Span; depth: number; block: number; dash: boolean; continues: boolean };
