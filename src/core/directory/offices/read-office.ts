/** The name of an office that every state has, at a place of a text: whose office it is there, as far as the words beside it say. */
import type { Span } from "../../model.ts";
import type { CompiledDirectory } from "../names/compile-directory.ts";
import { wordSpans } from "./country-stems.ts";
import type { NameHit } from "../directory.ts";
import type { EntryHead, EntryTable } from "../names/entry-table.ts";
import type { Office } from "../entry.ts";
import { foldText, freeLetter, type FoldTable } from "../names/fold.ts";
import type { NameRow } from "../names/name-rows.ts";
import type { CountryReader } from "./office-country.ts";
import type { Homes } from "../mentions/speaks.ts";

/** An office and the countries that call theirs otherwise; "*" where the words alone mean much else. */
export type OfficeName = { office: Office; not: string | undefined };

type Text = { text: string; lang: string };
type Found = { end: number; hit: NameHit | undefined };

export type OfficeReader = {
  /** The office of the country beside it; without one all of its kind. An office nobody listed is no hit. */
  read(name: OfficeName, span: Span, text: Text): Found;
  /** An office whose country stands inside its name, of which the row's text ends at `end`: "Ministerul rus de Externe". */
  readApart(row: NameRow, text: Text & { at: number }, end: number): Found | undefined;
};

type Parts = { compiled: Pick<CompiledDirectory, "notOfState">; letters: FoldTable; entries: EntryTable; homes: Homes; countries: CountryReader };

export function createOfficeReader({ compiled, letters, entries, homes, countries }: Parts): OfficeReader {
  const offices = new Map<Office, EntryHead[]>();
  const holders = (office: Office): EntryHead[] => {
    const known = offices.get(office) ?? Array.from({ length: entries.count }, (_, index) => entries.head(index)).filter((head) => head.office === office);
    offices.set(office, known);
    return known;
  };
  const others = new Map<string, string[]>();
  const wordsOf = (lang: string): string[] => {
    const words = Object.hasOwn(compiled.notOfState, lang) ? (compiled.notOfState[lang] ?? "").split(" ") : [];
    const known = others.get(lang) ?? words.map((word) => foldText(word, letters));
    others.set(lang, known);
    return known;
  };

  /** "bayerisches Gesundheitsministerium", 各国外交部: the office of a region, or those of many states. */
  const isOther = ({ text, lang }: Text, [start, end]: Span): boolean => {
    const words = wordsOf(lang);
    if (words.length === 0) return false;
    if (letters.kind[text.charCodeAt(start)] === freeLetter) {
      const before = text.slice(Math.max(0, start - 4), start).replace(/[的の]$/u, "");
      return words.some((word) => before.endsWith(word));
    }
    const before = text.slice(Math.max(0, start - 30), start);
    const spans = [...wordSpans(before, start - before.length).slice(-1), ...wordSpans(text.slice(end, end + 40), end).slice(0, 2)];
    return spans.some((span) => {
      const printed = foldText(text.slice(...span), letters);
      return words.some((word) => printed.startsWith(word));
    });
  };

  return {
    read({ office, not }, span, { text, lang }) {
      const beside = countries.beside(text, span, lang);
      if (!beside && isOther({ text, lang }, span)) return { end: span[1], hit: undefined };
      const excluded = not?.split(" ") ?? [];
      const ids = holders(office)
        .filter((head) => (beside === undefined ? !excluded.includes(head.country ?? "") : head.country === beside.country))
        // Of the countries that share a language the one that most of its speakers live in comes first.
        .map((head) => ({ id: head.id, own: Number(homes.speaks(head, lang)) + Number(head.country !== undefined && head.country === homes.mainCountry(lang)) }))
        .sort((a, b) => b.own - a.own)
        .map(({ id }) => id);
      const whole = beside?.span ?? span;
      const open = beside ? {} : { office, ...(not === undefined ? {} : { not: excluded }) };
      const hit: NameHit = { span: whole, ids, class: "institution", risk: beside ? 0 : 1, prefix: "", suffix: "", ...open };
      return { end: Math.max(whole[1], span[1]), hit: ids.length > 0 ? hit : undefined };
    },
    readApart(row, { text, at, lang }, end) {
      if (!row.office || row.lang !== lang) return undefined;
      const gap = /^ \S+(?: \S+)?? (?=\S)/u.exec(text.slice(end, end + 60))?.[0];
      const rest = text.slice(end + (gap?.length ?? 0), end + (gap?.length ?? 0) + (row.gap?.length ?? 0));
      if (gap === undefined || rest.toLowerCase() !== row.gap?.toLowerCase()) return undefined;
      const country = countries.namedBefore(gap, gap.length, lang)[0]?.country;
      const id = holders(row.office).find((head) => head.country === country)?.id;
      const to = end + gap.length + rest.length;
      return id && country ? { end: to, hit: { span: [at, to], ids: [id], class: "institution", risk: 0, prefix: "", suffix: "" } } : undefined;
    },
  };
}
