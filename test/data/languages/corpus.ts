import type { AttributionKind, Stance } from "../../../src/core/model.ts";

/** What one text must give: `path` holds directory ids, or printed names where the directory has none. */
export type Expected = {
  kind: AttributionKind;
  path: string[];
  /** The attributed words as printed, joined by " … ". Not compared where it is left out. */
  content?: string;
  stance?: Stance;
  inferred?: true;
  count?: number;
};

/** Sentences of one language, written for this project. */
export type Corpus = {
  lang: string;
  /** Each text must give exactly these attributions, in order; lines are paragraphs. */
  found: { text: string; expected: Expected[] }[];
  /** Each text must give no attribution with an agency or outlet in its path. */
  nothing: string[];
  /** Each text may give an agency or outlet as less certain only: none is painted on the page. */
  unpainted?: string[];
};
