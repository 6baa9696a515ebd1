import type { NameHit } from "../../../directory/directory.ts";
import type { Span } from "../../../model.ts";
import { isCapital } from "../../../text/characters.ts";
import type { LanguagePack } from "../../language-pack.ts";
import type { Quotation } from "../../../text/quotations.ts";
import { is } from "./lexicon.ts";
import { isMedium } from "../names/name-role.ts";
import { hasVoice } from "../names/voice-nouns.ts";
import { titledNames } from "../names/titled-names.ts";
import type { Clue, Cut, Scan, ScanSentence } from "./scan-sentence.ts";

/** A word, a sign, a name of the directory or a whole quotation, with what the pack says about it. */
export type Item = {
  start: number;
  end: number;
  fold: string;
  kind: "word" | "sign" | "name" | "quote";
  capital: boolean;
  bits: number;
  name: NameHit | undefined;
  quotation: Quotation | undefined;
  /** Letters of the particle written onto a noun of the pack. */
  enclitic: number | undefined;
};

/** A sentence as the rules read it. */
export type ReadSentence = { span: Span; block: number; items: Item[]; clues: Clue[] };

export type Place = {
  text: string;
  folded: string;
  span: Span;
  block: number;
  /** Names and outermost quotations inside the span, in order. */
  names: NameHit[];
  quotations: Quotation[];
};

/** Cuts the sentence into items and marks its cues; undefined where `wanted` does not want it read. */
export function readSentence(place: Place, scanSentence: ScanSentence, wanted: (scan: Scan) => boolean, pack: LanguagePack, listed: (span: Span) => NameHit | undefined): ReadSentence | undefined {
  let scan = scanSentence(place.span, cutsOf(place));
  if (!wanted(scan)) return undefined;
  let items = itemsOf(scan, place);
  const titled = (scan.all & is.titleWord) !== 0 || place.quotations.length > 0 ? titledNames(items, scan.clues, place.text, pack, listed) : noNames;
  if (titled.length > 0) {
    scan = scanSentence(place.span, cutsOf({ ...place, names: [...place.names, ...titled].sort((a, b) => a.span[0] - b.span[0]) }));
    items = itemsOf(scan, place);
  }
  markBrackets(items);
  for (let at = 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === "quote" && isNameAfterNoun(item, items[at - 1])) item.kind = "word";
  }
  return { span: place.span, block: place.block, items, clues: withoutIdle(longestClues(items, scan), items, pack) };
}

/** "Našel", "saw": what everybody does says something only of a medium's people. */
function withoutIdle(clues: Clue[], items: Item[], pack: LanguagePack): Clue[] {
  if (!clues.some(({ verb }) => verb?.witness === true) || hasVoice(items, pack) || hasWork(items, pack)) return clues;
  return clues.filter(({ verb }) => verb?.witness !== true);
}

/** "گزارش رویترز نشان می‌دهد": a work of a medium shows something as well. */
const hasWork = (items: Item[], { worksThat }: LanguagePack): boolean => items.some(isMedium) && items.some(({ bits, fold }) => (bits & is.work) !== 0 || worksThat?.nouns.includes(fold) === true);

const noCuts: Cut[] = [];
const noNames: NameHit[] = [];

/** A quotation is one item, unless it holds a name only ("Politico") or is a dash speech, which its speaker interrupts. */
function cutsOf({ text, names, quotations }: Place): Cut[] {
  if (names.length === 0 && quotations.length === 0) return noCuts;
  const whole = quotations.filter((q) => !q.dash && !holdsNameOnly(text, q, names) && !holdsInsert(text, q));
  return [
    ...names
      .filter((name) => !whole.some((q) => q.inner[0] <= name.span[0] && name.span[1] <= q.inner[1]))
      .map((name): Cut => ({ span: [name.span[0] - name.prefix.length, name.span[1] + name.suffix.length], name, quotation: undefined })),
    ...whole.map((quotation): Cut => ({ span: quotation.outer, name: undefined, quotation })),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

function itemsOf(scan: Scan, { text, folded }: Place): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < scan.count; at += 1) {
    const start = scan.starts[at] ?? 0;
    const end = scan.ends[at] ?? 0;
    const enclitic = scan.enclitics[at] ?? 0;
    const kind = kinds[scan.kinds[at] ?? 0] ?? "sign";
    const cut = kind === "name" || kind === "quote" ? scan.cuts[at] : undefined;
    items.push({
      start,
      end,
      fold: folded.slice(start, end),
      kind,
      capital: cut !== undefined || (kind === "word" && isCapital(text.charAt(start))),
      bits: scan.bits[at] ?? 0,
      name: cut?.name,
      quotation: cut?.quotation,
      enclitic: enclitic > 0 ? enclitic : undefined,
    });
  }
  return items;
}

/** In the order of `tokenKind`. */
const kinds = ["sign", "word", "name", "quote"] as const;

/** Titles and names of outlets stand in quotation marks too; nobody said them. */
function holdsNameOnly(text: string, quotation: Quotation, names: NameHit[]): boolean {
  const [start, end] = quotation.inner;
  if (end - start > 60) return false;
  const name = names.find((one) => one.span[0] >= start && one.span[1] <= end);
  return name !== undefined && end - start - (name.span[1] - name.span[0]) <= 4 && !/[.!?,]$/u.test(text.slice(start, end));
}

/** «…, — сказал он. — …»: the speaker stands between dashes inside the marks. Names and cues there are read. */
function holdsInsert(text: string, { inner: [start, end] }: Quotation): boolean {
  return insert.test(text.slice(start, end));
}

const insert = /[\p{L}\p{N}][,!?…]?\s[—–]\s\p{Ll}[^—–«»„“”"]{5,90}[.,]?\s[—–]\s\p{L}/u;

/** Longest name in quotation marks behind "the newspaper" or "the company". */
const longestName = 40;

function isNameAfterNoun(item: Item, before: Item | undefined): boolean {
  const introduces = is.agency | is.outlet | is.office | is.company;
  return before !== undefined && (before.bits & introduces) !== 0 && item.end - item.start <= longestName && !/[.!?,…]["'”“»«]?$/u.test(item.fold);
}

/** Longest bracket that only adds to the name before it: "(CDU)", "(Stand: 12 Uhr)". */
const longestBracket = 8;

function markBrackets(items: Item[]): void {
  for (let at = 0; at < items.length; at += 1) {
    if (items[at]?.fold !== "(" && items[at]?.fold !== "（") continue;
    const end = closingBracket(items, at);
    if (end < 0) continue;
    for (let inside = at; inside <= end; inside += 1) {
      const item = items[inside];
      if (item) item.bits |= is.bracketed;
    }
    at = end;
  }
}

function closingBracket(items: Item[], at: number): number {
  for (let end = at + 1; end <= at + longestBracket; end += 1) if (items[end]?.fold === ")" || items[end]?.fold === "）") return end;
  return -1;
}

/** Drops cues inside false cues and inside longer cues ("reported" in "reported by"). */
function longestClues(items: Item[], { clues, holders }: Scan): Clue[] {
  if (clues.length === 0) return clues.slice();
  const held = (clue: Clue) =>
    holders.some(([from, to]) => {
      const inside = from <= clue.at && clue.at + clue.length <= to;
      return inside && (to - from > clue.length || ((items[from]?.bits ?? 0) & is.falseCue) !== 0);
    });
  const sorted = clues
    .filter((clue) => !held(clue))
    .sort((a, b) => a.at - b.at || b.length - a.length);
  const kept: Clue[] = [];
  for (const clue of sorted) {
    const last = kept[kept.length - 1];
    // "Fortune Telling": a verb with a capital behind another is part of a name.
    if (clue.verb && items[clue.at]?.capital && items[clue.at - 1]?.capital && items[clue.at - 1]?.kind !== "quote") continue;
    const inside = last && clue.at < last.at + last.length && clue.length < last.length;
    if (!inside) kept.push(clue);
  }
  return kept;
}
