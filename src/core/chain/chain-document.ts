import type { TracedAttribution } from "../model.ts";

/** A document of the index that the chain may grow through, with what it cites itself. */
export type ChainDocument = {
  url: string;
  title: string;
  publishedAt: string | null;
  /** Directory id, else the host; null where neither is known. */
  publisher: string | null;
  status: "current" | "corrected" | "withdrawn";
  /** Address of the document that this one corrects or withdraws. */
  supersedes: string | null;
  attributions: TracedAttribution[];
};
