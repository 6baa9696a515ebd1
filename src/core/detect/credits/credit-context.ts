import type { NameHit } from "../../directory/directory.ts";
import type { DirectoryEntry } from "../../directory/entry.ts";
import type { Span } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import { firstIndex } from "../../first-index.ts";
import type { Candidate, Reading } from "../candidate.ts";
import type { SourceList } from "./list-sources.ts";
import type { Line } from "./read-lines.ts";
import type { NamedSource } from "./resolve-source.ts";
import { readLines } from "./read-lines.ts";
import { wordEnd } from "./word-index.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the forms of this folder share: computed once per page and never changed. */
export type CreditContext = {
  reading: Reading;
  lines: Line[];
  words: Vocabulary;
  /** Words in brackets that this page uses for something that is no source: "Andhra Pradesh (AP)". */
  taken: Set<string>;
  /** What stretches of the line in hand name, by their place: `listSources` keeps it. */
  lists: Map<number, SourceList>;
  /** Whom names of the line in hand mean, as `listSources` asks. */
  resolved: { [codes in "codes" | "names"]: Map<NameHit, NamedSource | undefined> };
};

/** One form of credit, byline, dateline or footer: given a page, a reader of its lines, which are handed to it in order. */
export type CreditForm = (context: CreditContext) => (line: Line) => Candidate[];

/** Prepares a reading for the forms of this folder. */
export function* createCreditContext(reading: Reading): Steps<CreditContext> {
  return { reading, lines: yield* readLines(reading), words: reading.words.credits, taken: yield* findTakenAbbreviations(reading), lists: new Map(), resolved: { codes: new Map(), names: new Map() } };
}

/** Whether the entry or host is the page's own outlet or belongs to its house. */
export function isOwn({ reading }: CreditContext, id: string | null, host: string | null): boolean {
  const { page, publisher, directory } = reading;
  if (id !== null && id === publisher) return true;
  const entry = id === null ? undefined : directory.entry(id);
  if ([host, ...(entry?.hosts ?? [])].some((other) => other !== null && sameHost(page.host, other))) return true;
  return sameHouse(entry, publisher === null ? undefined : directory.entry(publisher));
}

/** A labelled byline is a line of its own. */
const longestByline = 100;

/** "Text: Jane Doe/dpa": a label with its colon says who wrote, wherever the line stands. */
export function isLabelledByline({ words }: CreditContext, line: Line): boolean {
  const end = wordEnd(words.marks.byline, line.folded, 0);
  return end > 0 && line.text.length <= longestByline && line.block.role !== "headline" && /^[\s\u00a0]*[:：]/u.test(line.text.slice(end));
}

/** "• …", "++ …", "18:05 …": one of several pieces of news in brief, each with its source behind it. */
export const isBrief = (text: string): boolean => /^(?:[•·▪●○►▶■□◆–—-][\s\u00a0]|\+\+|=[\s\u00a0]|\d{1,2}(?:[:.]|\s?[hH]\s?)\d{2}(?:[\s\u00a0]|:|$))/u.test(text);

/** Whether the entry deals in pictures, by its own name: it sends out no texts. */
export function sellsPictures({ reading }: CreditContext, id: string | null): boolean {
  const entry = id === null ? undefined : reading.directory.entry(id);
  return entry !== undefined && /\b(?:images?|(?:\p{L}*)photos?|photography|pictures?|pressphoto|shutterstock|alamy|imago|aflo|visual china)\b/iu.test(entry.name.en);
}

function sameHost(page: string, other: string): boolean {
  // "n-tv.de" signs as "ntv.de".
  const bare = (host: string) => host.replace(/^www\./, "").toLowerCase().replaceAll("-", "");
  return page !== "" && (bare(page) === bare(other) || bare(page).endsWith(`.${bare(other)}`));
}

function sameHouse(entry: DirectoryEntry | undefined, publisher: DirectoryEntry | undefined): boolean {
  if (!entry || !publisher) return false;
  if (entry.parent === publisher.id || publisher.parent === entry.id) return true;
  return entry.class === "outlet" && entry.parent !== undefined && entry.parent === publisher.parent;
}

/**
 * "Andhra Pradesh (AP)", "Armed Forces of the Philippines (AFP)": capitalised words whose initials spell the
 * bracket introduce it for the page, unless those words are themselves a name of the directory.
 */
function* findTakenAbbreviations({ page, names }: Reading): Steps<Set<string>> {
  const taken = new Set<string>();
  for (const [count, open] of bracketPlaces(page.text).entries()) {
    if (count % bracketsPerStep === 0) yield;
    introduction.lastIndex = open - 2;
    const letters = introduction.exec(page.text)?.[1];
    if (letters === undefined) continue;
    const end = open - 1;
    const phrase = /(?:[\p{L}\p{M}'’&-]+[ \u00a0]){0,7}[\p{L}\p{M}'’&-]+$/u.exec(page.text.slice(Math.max(0, end - longestIntroduction), end))?.[0] ?? "";
    const initials = phrase.split(/[ \u00a0-]+/u).map((word) => word.charAt(0)).filter((char) => /\p{Lu}/u.test(char)).join("");
    if (!initials.endsWith(letters) || initials.length < 2) continue;
    const known = namesNear(names, [end - phrase.length, end]).some((name) => name.span[1] - name.span[0] > letters.length);
    if (!known) taken.add(letters);
  }
  return taken;
}

/** A letter, a space and short capitals in brackets. */
const introduction = /[\p{L}\p{M}][ \u00a0][(（](\p{Lu}[\p{Lu}\d]{1,5})[)）]/uy;

const bracketsPerStep = 64;

/** The names that share a unit with the span; names are in order and do not overlap. */
const namesNear = (names: NameHit[], [from, to]: Span): NameHit[] =>
  names.slice(
    firstIndex(names, ({ span }) => span[1] > from),
    firstIndex(names, ({ span }) => span[0] >= to),
  );

/** Where brackets open, from the third unit on. */
function bracketPlaces(text: string): number[] {
  const places: number[] = [];
  for (const open of ["(", "（"]) for (let at = text.indexOf(open, 2); at >= 0; at = text.indexOf(open, at + 1)) places.push(at);
  return places;
}

/** Characters before a bracket in which its words stand. */
const longestIntroduction = 120;
