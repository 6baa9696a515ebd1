import type { PathSource, Span } from "../../model.ts";
import type { Office } from "../entry.ts";

/** A span that names an office of which the page does not say whose it is; `candidates` are ids, and empty where they would be many. */
export type OpenOffice = { span: Span; office: Office; candidates: string[] };

/** How a source of a path says that the page leaves open whose office it is. */
export const openOffice = (office: Office, candidates: string[]): Pick<PathSource, "office" | "alternatives"> => ({
  office,
  ...(candidates.length > 0 ? { alternatives: candidates } : {}),
});
