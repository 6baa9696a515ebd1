/** What a page's words rest on, counted for the first line of the popup. */
import type { Attribution, PathSource, Trace } from "../core/model.ts";

/** A named source at the end of what the page says, and the named relays it came through, nearest to it first. */
export type Furthest = { source: PathSource; through: PathSource[] };

export type Summary = {
  /** Different sources named for the page's words, relays included. */
  named: number;
  /** The named sources that no other source was quoted behind, in the order of the page. */
  furthest: Furthest[];
  /** Claims that end in a source without a name. */
  unnamed: number;
  /** Claims that end in someone described but not named ("the head of state"). */
  described: number;
  /** Whom the page as a whole comes from: republication and agency credits. */
  wholePage: Attribution[];
  /** Names of those credited for pictures. */
  pictures: PathSource[];
  /** Sources that only the index knows of: names of nodes. */
  foundFurther: string[];
};

/** Attributions at or above this are told as they are; those below stay folded. The same as in core/sure.ts, of which faces may know types alone. */
export const certain = 0.8;

export function summarise(trace: Trace): Summary {
  const sure = trace.attributions.filter((attribution) => attribution.confidence >= certain);
  const words = sure.filter(({ kind }) => kind === "quote" || kind === "statement");
  const wholePage = sure.filter(({ kind }) => kind === "republication" || kind === "wire");
  const named = unique(words.flatMap(({ path }) => path.filter(isNamed)));
  const ends = words.map(({ path }) => path.at(-1)).filter((end) => end !== undefined && !isNamed(end));
  return {
    named: named.length,
    furthest: furthestNamed(words),
    unnamed: unique(ends.filter((end) => end?.class === "unnamed").flatMap((end) => end ?? [])).length,
    described: unique(ends.filter((end) => end?.class !== "unnamed").flatMap((end) => end ?? [])).length,
    wholePage: uniqueBy(wholePage, ({ kind, path }) => `${kind} ${path.map(sourceKey).join(" ")}`),
    pictures: unique(sure.filter(({ kind }) => kind === "credit").flatMap(({ path }) => path.slice(-1))),
    foundFurther: foundFurther(trace, words),
  };
}

/** One key for all spellings of a source. */
export const sourceKey = ({ id, name }: Pick<PathSource, "id" | "name">): string => id ?? name.toLocaleLowerCase();

/** Whether the page names the source, rather than describing it or keeping its name back. */
function isNamed(source: PathSource): boolean {
  if (source.id !== null) return true;
  if (source.class === "unnamed") return false;
  if (source.class !== "person") return true;
  // "nordkoreanischer Staatschef" and "the port director" describe, "Anna Berg" names. Scripts without
  // capitals do not show the difference: there a person counts as named.
  const words = source.name.split(/\s+/);
  return !/\p{Ll}/u.test(source.name) || (words.length > 1 && !/^\p{Ll}/u.test(source.name));
}

function furthestNamed(words: Attribution[]): Furthest[] {
  const paths = words.map(({ path }) => path.filter(isNamed)).filter((path) => path.length > 0);
  const relays = new Set(paths.flatMap((path) => path.slice(0, -1)).map(sourceKey));
  const ends = paths.flatMap((path) => {
    const source = path.at(-1);
    return source && !relays.has(sourceKey(source)) ? [{ source, through: path.slice(0, -1).toReversed() }] : [];
  });
  return uniqueBy(ends, ({ source }) => sourceKey(source));
}

function foundFurther(trace: Trace, words: Attribution[]): string[] {
  const stated = new Set(words.flatMap(({ path }) => path.flatMap(({ id, name }) => [id, name])));
  // Only documents lead to it: no passage of the page does, not even one that is less certain or hidden.
  const byDocuments = (id: string) => trace.chain.edges.filter(({ to }) => to === id).every(({ attribution }) => attribution === null);
  const origins = trace.chain.nodes.filter(({ id }) => trace.chain.origins.named.includes(id) && byDocuments(id));
  return [...new Set(origins.filter((node) => !stated.has(node.ref) && !stated.has(node.name)).map((node) => node.name))];
}

const unique = (sources: PathSource[]): PathSource[] => uniqueBy(sources, sourceKey);

function uniqueBy<T>(items: T[], key: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}
