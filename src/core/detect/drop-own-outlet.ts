import type { PathSource } from "../model.ts";
import type { Candidate, Reading } from "./candidate.ts";

/**
 * The page's own outlet is no relay: "the minister told us" is the minister's word. It is taken out of paths;
 * an attribution to nobody else is dropped. Picture credits keep it, because they say whose picture it is.
 */
export function dropOwnOutlet(candidates: Candidate[], { publisher, page }: Reading): Candidate[] {
  return candidates.flatMap((candidate) => {
    if (candidate.kind === "credit") return [candidate];
    const path = candidate.path.filter((source) => !isOwn(source, publisher, page.host));
    if (path.length === 0) return [];
    return [path.length === candidate.path.length ? candidate : { ...candidate, path }];
  });
}

function isOwn(source: PathSource, publisher: string | null, host: string): boolean {
  if (source.id !== null && source.id === publisher) return true;
  if (source.host === null || host === "" || (source.class !== "outlet" && source.class !== "site" && source.class !== "agency")) return false;
  return host === source.host || host.endsWith(`.${source.host}`);
}
