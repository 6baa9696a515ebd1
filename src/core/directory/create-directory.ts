/** Who is that? Answers it for names in any spelling and script, and for addresses. */
import type { Directory, NameHit } from "./directory.ts";
import type { CompiledDirectory } from "./compile-directory.ts";
import type { Span } from "../model.ts";
import type { DirectoryEntry, Office } from "./entry.ts";
import { createBoundaryCheck, type BoundaryCheck } from "./boundaries.ts";
import { fitCase } from "./fit-case.ts";
import { buildFoldTable, noLetter, wordLetter } from "./fold.ts";
import { buildHostTable } from "./host-table.ts";
import { buildNameTable, type NameRow } from "./name-table.ts";
import { createCountryReader, type CountryReader } from "./office-country.ts";
import { speaks } from "./speaks.ts";

/** Builds the tables once; the directory holds no mutable state afterwards. */
export function createDirectory(compiled: CompiledDirectory): Directory {
  const letters = buildFoldTable();
  const names = buildNameTable(compiled, letters);
  const boundary = createBoundaryCheck(compiled, letters);
  const countries = createCountryReader(compiled.countryWords, letters);
  const entries = compiled.entries;
  const byId = new Map(entries.map((entry, index) => [entry.id, index]));
  const hosts = buildHostTable(entries);

  const entryAt = (index: number | undefined): DirectoryEntry | undefined => {
    const entry = index === undefined ? undefined : entries[index];
    return entry && index !== undefined ? { ...entry, aliases: readAliases(compiled.names[index] ?? "") } : undefined;
  };

  return {
    entry: (id) => entryAt(byId.get(id)),
    byUrl: (url) => entryAt(hosts(url)),
    displayName(id, lang) {
      const entry = entries[byId.get(id) ?? -1];
      return entry ? (entry.name[lang] ?? entry.name.en) : id;
    },
    countryBefore: (text, end) => countries.lastBefore(text, end),
    findNames(text, lang) {
      const { fold, kind } = letters;
      const hits: NameHit[] = [];
      let before = noLetter as number;
      let first = fold[text.charCodeAt(0)] ?? 0;
      for (let at = 0; at < text.length - 1; at += 1) {
        const second = fold[text.charCodeAt(at + 1)] ?? 0;
        const own = kind[text.charCodeAt(at)] ?? noLetter;
        // Inside a word of a script that writes spaces no name starts.
        const inside = own === wordLetter && before === wordLetter;
        before = own;
        const pairFits = !inside && names.mayStart(first, second);
        first = second;
        if (!pairFits) continue;
        const found = readHit(names.rowsAt(text, at), { text, at, lang, boundary, entries, countries });
        if (!found) continue;
        if (found.hit) pushHit(hits, found.hit);
        at = found.end - 1;
        before = kind[text.charCodeAt(at)] ?? noLetter;
        first = fold[text.charCodeAt(at + 1)] ?? 0;
      }
      return hits;
    },
  };
}

/** An office may begin with its country's name, which may be a hit of its own before it ("Kreml"). */
function pushHit(hits: NameHit[], hit: NameHit): void {
  while ((hits.at(-1)?.span[1] ?? 0) > hit.span[0]) hits.pop();
  hits.push(hit);
}

type Place = {
  text: string;
  at: number;
  lang: string;
  boundary: BoundaryCheck;
  entries: CompiledDirectory["entries"];
  countries: CountryReader;
};

/** The longest name that fits here; `hit` is undefined for a trap, whose words are passed over. */
function readHit(rows: NameRow[], place: Place): { end: number; hit: NameHit | undefined } | undefined {
  for (const { text: name } of rows) {
    const end = place.at + name.length;
    const edges = place.boundary(place.text, place.at, end, place.lang);
    if (!edges) continue;
    const printed = place.text.slice(place.at, end);
    const fitting = rows
      .filter((row) => row.text.length === name.length)
      .map((row) => ({ row, risk: rowRisk(row, printed, place.lang) }))
      .filter(({ risk }) => risk !== undefined);
    if (fitting.length === 0) continue;
    const office = fitting.find(({ row }) => row.office !== undefined)?.row.office;
    if (office && fitting.every(({ row }) => row.entry < 0)) return readOffice(office, [place.at, end], place);
    if (fitting.some(({ row }) => row.entry < 0 && !row.office)) return { end, hit: undefined };
    const best = fitting
      .filter(({ row }) => row.entry >= 0)
      .map(({ row, risk = 2 }) => ({ entry: place.entries[row.entry], rank: rank(row, place), risk }))
      .sort((a, b) => b.rank - a.rank || a.risk - b.risk);
    const entry = best[0]?.entry;
    if (!entry) continue;
    const ids = [...new Set(best.map((one) => one.entry?.id ?? entry.id))];
    const risk = best.filter((one) => one.entry === entry).reduce<0 | 1 | 2>((low, one) => (one.risk < low ? one.risk : low), 2);
    return { end, hit: { span: [place.at, end], ids, class: entry.class, risk, ...edges } };
  }
  return undefined;
}

/** An office: the one of the country beside it; without one all of its kind. An office nobody listed is no hit. */
function readOffice(office: Office, span: Span, place: Place): { end: number; hit: NameHit | undefined } {
  const beside = place.countries.beside(place.text, span);
  const ids = place.entries
    .filter((entry) => entry.office === office && (beside === undefined || entry.country === beside.country))
    .sort((a, b) => Number(speaks(b, place.lang)) - Number(speaks(a, place.lang)))
    .map((entry) => entry.id);
  const whole = beside?.span ?? span;
  const hit: NameHit = { span: whole, ids, class: "institution", risk: beside ? 0 : 1, prefix: "", suffix: "" };
  return { end: Math.max(whole[1], span[1]), hit: ids.length > 0 ? hit : undefined };
}

/** A spelling of another language is less sure on this page, and one in unusual case least of all. */
function rowRisk(row: NameRow, printed: string, lang: string): 0 | 1 | 2 | undefined {
  const fit = fitCase(row.text, printed);
  // "MON" is the Polish defence ministry in Polish only.
  if (row.office && row.lang !== lang) return undefined;
  if (fit === "no") return undefined;
  if (fit === "loose") return 2;
  const foreign = row.lang !== "" && row.lang.split("-")[0] !== lang;
  return foreign && row.risk > 0 ? 2 : row.risk;
}

/** Which of several entries a shared spelling means most likely on a page of this language. */
function rank(row: NameRow, { lang, entries }: Place): number {
  const entry = entries[row.entry];
  const spelling = row.lang.split("-")[0] === lang ? 4 : row.lang === "" ? 2 : 0;
  return spelling + (entry && speaks(entry, lang) ? 3 : 0) + (entry?.class === "agency" ? 1 : 0);
}

function readAliases(names: string): DirectoryEntry["aliases"] {
  return names.split("\t").map((row) => {
    const bar = row.indexOf("|");
    if (bar < 0) return { text: row, risk: 0 };
    const lang = row.slice(bar + 2);
    const digit = row.charAt(bar + 1);
    return { text: row.slice(0, bar), risk: digit === "2" ? 2 : digit === "1" ? 1 : 0, ...(lang ? { lang } : {}) };
  });
}
