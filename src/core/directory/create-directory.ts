/** Who is that? Answers it for names in any spelling and script, and for addresses. */
import type { Directory, NameHit } from "./directory.ts";
import type { CompiledDirectory } from "./names/compile-directory.ts";
import type { DirectoryEntry, Risk } from "./entry.ts";
import { contractedNames, mergeHits } from "./names/contractions.ts";
import { createBoundaryCheck, type BoundaryCheck } from "./names/boundaries.ts";
import { accents, fitCase, smallArticle } from "./names/fit-case.ts";
import { buildFoldTable } from "./names/fold.ts";
import { buildEntryTable, type EntryHead, type EntryTable } from "./names/entry-table.ts";
import { buildHostTable } from "./hosts/host-table.ts";
import { bearerOf, tableOf, tablesFor } from "./names/further-names.ts";
import type { NameRow } from "./names/name-rows.ts";
import { buildNameTable } from "./names/name-table.ts";
import { printedHosts } from "./names/printed-hosts.ts";
import { createOfficeReader, type OfficeName, type OfficeReader } from "./offices/read-office.ts";
import { createCountryReader } from "./offices/office-country.ts";
import { createHomes, type Homes } from "./mentions/speaks.ts";

/** Places looked at between two rests; the text between them is walked a thousand times as fast. */
const placesPerStep = 64;

/** Builds the tables once; afterwards it only takes in what further languages need. */
export function createDirectory(shipped: CompiledDirectory): Directory {
  // Tables of names that come later are put beside those that are there.
  const compiled = { ...shipped, tables: { ...shipped.tables } };
  const letters = buildFoldTable(compiled.folded);
  const names = buildNameTable(compiled, letters);
  const boundary = createBoundaryCheck(compiled, letters);
  const countries = createCountryReader(compiled.countryWords, letters);
  const entries = buildEntryTable(compiled);
  const hosts = buildHostTable(entries);
  const homes = createHomes();
  const worldAgencies = new Set(compiled.worldAgencies.split(" "));
  const read = new Map<number, DirectoryEntry>();
  const offices = createOfficeReader({ compiled, letters, entries, homes, countries });

  // Forms ask for the same few entries again and again.
  const entryAt = (index: number | undefined): DirectoryEntry | undefined => {
    if (index === undefined) return undefined;
    const entry = read.get(index) ?? entries.entry(index);
    read.set(index, entry);
    return entry;
  };

  // Names that only other languages print may be there because another page needed them.
  const printedIn = (lang: string): ((row: NameRow) => boolean) => {
    const tables = new Set(["", ...tablesFor(lang, compiled.tableNames)]);
    // The same few names stand on a page again and again.
    const known = new Map<NameRow, boolean>();
    return (row) => {
      if (row.entry < 0) return true;
      const answer = known.get(row) ?? tables.has(tableOf(row, bearerOf(entries.head(row.entry), homes)));
      known.set(row, answer);
      return answer;
    };
  };

  return {
    entry: (id) => entryAt(entries.indexOf(id)),
    byUrl: (url) => entryAt(hosts(url)),
    publishers: () =>
      Array.from({ length: entries.count }, (_, index) => entries.head(index)).flatMap((head) => (head.class === "agency" || head.class === "outlet" ? [head.id] : [])),
    displayName(id, lang) {
      const entry = entryAt(entries.indexOf(id));
      return entry ? (entry.name[lang] ?? entry.name.en) : id;
    },
    addNames(tables) {
      Object.assign(compiled.tables, tables);
      entries.forgetNames();
      read.clear();
    },
    speaks: (entry, lang) => homes.speaks(entry, lang),
    languagesOf: (entry) => homes.languagesOf(entry),
    countryBeside: (text, span, lang) => countries.beside(text, span, lang)?.country,
    isOfTheWorld: (id) => worldAgencies.has(id),
    countriesBefore: (text, end, lang) => countries.namedBefore(text, end, lang),
    *findNames(text, lang) {
      const hits: NameHit[] = [];
      const judged = new Map<string, Judged | undefined>();
      let places = 0;
      names.addForms(lang);
      const printed = printedIn(lang);
      for (let at = names.nextPlace(text, 0); at < text.length; ) {
        places += 1;
        if (places % placesPerStep === 0) yield;
        const readAt = (place: number) => readHit(names.rowsAt(text, place).filter(printed), { text, at: place, lang, boundary, entries, offices, homes, judged });
        const short = readAt(at);
        const found = (short?.hit && longerBehindArticle(short.end, text, at, readAt)) ?? short;
        if (found?.hit) pushHit(hits, found.hit);
        at = names.nextPlace(text, found ? found.end : at + 1);
      }
      const whole = (name: string) => readHit(names.rowsAt(name, 0).filter(printed), { text: name, at: 0, lang, boundary, entries, offices, homes, judged });
      const named = mergeHits(hits, yield* contractedNames(text, lang, compiled.inflections, whole));
      const owner = (address: string) => {
        const index = hosts(`https://${address}`);
        return index === undefined ? undefined : entries.head(index);
      };
      return mergeHits(yield* printedHosts(text, { owner, edges: (start, end) => boundary(text, start, end, lang) }), named);
    },
  };
}

type Found = { end: number; hit: NameHit | undefined };

/** "il Giornale di Brescia": an article makes a shorter name with the word behind it ("il Giornale"), and is none of the longer one's. */
function longerBehindArticle(end: number, text: string, at: number, readAt: (at: number) => Found | undefined): Found | undefined {
  // No further than an article reaches: a page in Chinese has its next space anywhere.
  const length = text.slice(at, Math.min(end, at + longestArticle + 1)).indexOf(" ");
  if (length < 0) return undefined;
  const inner = readAt(at + length + 1);
  return inner?.hit !== undefined && inner.end > end ? inner : undefined;
}

const longestArticle = 3;

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
  entries: EntryTable;
  offices: OfficeReader;
  homes: Homes;
  /** What printed names were found to be on this page. */
  judged: Map<string, Judged | undefined>;
};

/** What a printed name is, wherever it stands on the page; "trap": no mention; "office": its country must be looked for. */
type Judged = "trap" | OfficeName | Pick<NameHit, "ids" | "class" | "risk">;

/** The longest name that fits here; `hit` is undefined for a trap, whose words are passed over. */
function readHit(rows: NameRow[], place: Place): { end: number; hit: NameHit | undefined } | undefined {
  for (const { text: name } of rows) {
    const end = place.at + name.length;
    if (rows.some((row) => row.gap)) {
      const apart = rows.flatMap((row) => (row.gap && row.text === name ? (place.offices.readApart(row, place, end) ?? []) : []))[0];
      if (apart) return apart;
    }
    const edges = place.boundary(place.text, place.at, end, place.lang);
    if (!edges) continue;
    const printed = place.text.slice(place.at, end);
    if (!place.judged.has(printed)) place.judged.set(printed, judge(rows, printed, place));
    const judged = place.judged.get(printed);
    if (judged === undefined) continue;
    if (judged === "trap") return { end, hit: undefined };
    if ("office" in judged) return place.offices.read(judged, [place.at, end], place);
    const article = judged.class === "outlet" ? smallArticle(name, printed) : 0;
    return { end, hit: { span: [place.at + article, end], ...judged, ...edges } };
  }
  return undefined;
}

/** What the rows of the printed name's length make of it; undefined where its capitals show another word. */
function judge(rows: NameRow[], printed: string, place: Place): Judged | undefined {
  let fitting = rows
    .filter((row) => row.text.length === printed.length && !row.gap)
    .map((row) => ({ row, risk: rowRisk(row, printed, place) }))
    .filter(({ risk }) => risk !== undefined);
  if (fitting.length === 0) return undefined;
  // "Standard" is "Štandard" without its accent only where nobody is called just that.
  const exact = new Set(fitting.flatMap(({ row }) => (row.text === printed ? [row.entry] : [])));
  if (exact.size > 0) fitting = fitting.filter(({ row }) => exact.has(row.entry) || accents(row.text) <= accents(printed));
  const { office, not } = fitting.find(({ row }) => row.office !== undefined)?.row ?? {};
  if (office && fitting.every(({ row }) => row.entry < 0)) return { office, not };
  if (fitting.some(({ row }) => row.entry < 0 && !row.office)) return "trap";
  const best = fitting
    .filter(({ row }) => row.entry >= 0)
    .map(({ row, risk = 2 }) => ({ head: place.entries.head(row.entry), row, risk }))
    // Nearly all names are one entry's: only rivals are ranked, which asks for languages of countries.
    .map((one, _, all) => ({ ...one, rank: all.length === 1 ? 0 : rank(one.row, one.head, place) }))
    .sort((a, b) => b.rank - a.rank || a.risk - b.risk);
  const first = best[0]?.head;
  if (!first) return undefined;
  const ids = [...new Set(best.map((one) => one.head.id))];
  const risk = best.filter((one) => one.head.id === first.id).reduce<Risk>((low, one) => (one.risk < low ? one.risk : low), 2);
  return { ids, class: first.class, risk };
}

/** A spelling of another language is less sure on this page, and one in unusual case least of all. */
function rowRisk(row: NameRow, printed: string, { lang, entries }: Place): Risk | undefined {
  // An outlet's name is made of everyday words: "El mundo cambia" is none.
  const strict = row.entry >= 0 && entries.head(row.entry).class === "outlet";
  const fit = fitCase(row.text, printed, strict);
  // "MON" is the Polish defence ministry in Polish only.
  if (row.office && row.lang !== lang) return undefined;
  if (fit === "no") return undefined;
  if (fit === "loose") return 2;
  const foreign = row.lang !== "" && row.lang.split("-")[0] !== lang;
  return foreign && row.risk > 0 ? 2 : row.risk;
}

/** Which of several entries a shared spelling means most likely on a page of this language. */
function rank(row: NameRow, head: EntryHead, { lang, homes }: Place): number {
  const spelling = row.lang.split("-")[0] === lang ? 8 : row.lang === "" ? 4 : 0;
  const home = (homes.speaks(head, lang) ? 6 : 0) + (head.country !== undefined && homes.mainCountry(lang) === head.country ? 2 : 0);
  // What many languages have a name for is meant more often.
  return spelling + home + (head.class === "agency" ? 2 : 0) + Math.min(head.spellings, 30) / 20;
}
