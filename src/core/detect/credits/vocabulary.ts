import type { LanguagePack } from "../language-pack.ts";
import { createMarkScan, type MarkScan } from "./mark-scan.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/** The pack's credit words, ready for look-ups. All keys are in folded case. */
export type Vocabulary = {
  marks: { [field in Exclude<keyof LanguagePack["marks"], "appeared" | "writers">]: WordIndex };
  /** "First", "published" and "article", from which sentences about a text's origin are made. */
  appeared: { first: WordIndex; published: WordIndex; texts: WordIndex; taken: WordIndex; these: WordIndex };
  /** Words that stand between names and add no source: labels, articles, nouns for agencies, months. */
  fillers: WordIndex;
  /** Month and weekday names. */
  dates: WordIndex;
  /** Which of the lists that whole lines are searched for stand on a line: see `marked`. */
  scan: MarkScan;
};

/** The lists that whole lines are searched for, as bits of `Line.marks`. */
export const marked = { credit: 1, source: 2, republished: 4, material: 8, contributed: 16, agencies: 32, first: 64, published: 128, rights: 256, taken: 512, around: 1024 } as const;

/** Prepares the pack's words for look-ups. */
export function readVocabulary(pack: LanguagePack): Vocabulary {
  const { marks, nouns } = pack;
  const dates = [...marks.months, ...calendarNames(pack.lang)];
  const indexed = {
    credit: indexWords(marks.credit),
    source: indexWords(marks.source),
    byline: indexWords(marks.byline),
    via: indexWords(marks.via),
    material: indexWords(marks.material),
    republished: indexWords(marks.republished),
    headline: indexWords(marks.headline),
    own: indexWords(marks.own),
    months: indexWords(dates),
    dateline: indexWords(marks.dateline),
    archive: indexWords(marks.archive),
    contributed: indexWords(marks.contributed),
    agencies: indexWords(marks.agencies),
    advertisement: indexWords(marks.advertisement),
    rights: indexWords(marks.rights ?? []),
  };
  const appeared = {
    first: indexWords(marks.appeared?.first ?? []),
    published: indexWords(marks.appeared?.published ?? []),
    texts: indexWords(marks.appeared?.texts ?? []),
    taken: indexWords(marks.appeared?.taken ?? []),
    these: indexWords(marks.appeared?.these ?? []),
  };
  return {
    marks: indexed,
    appeared,
    // In the order of `marked`.
    scan: createMarkScan([indexed.credit, indexed.source, indexed.republished, indexed.material, indexed.contributed, indexed.agencies, appeared.first, appeared.published, indexed.rights, appeared.taken, indexWords(marks.republished.flatMap((phrase) => (phrase.includes("…") ? [phrase.slice(0, phrase.indexOf("…")).trim()] : [])))]),
    fillers: indexWords([
      ...marks.credit, ...marks.source, ...marks.byline, ...marks.via, ...marks.material, ...marks.archive,
      ...marks.agencies, ...marks.own, ...marks.dateline, ...nouns.agency, ...nouns.outlet, ...pack.conjunctions,
      ...pack.articles.map((article) => article.text), ...dates,
    ]),
    dates: indexWords(dates),
  };
}

/** Month and weekday names as `Intl` prints them alone and beside a day, which differ where months have a genitive. */
function calendarNames(lang: string): string[] {
  const names = new Set<string>();
  for (const locale of new Set([lang, "en"])) {
    for (const style of ["long", "short"] as const) {
      const beside = new Intl.DateTimeFormat(locale, { month: style, day: "numeric", weekday: style, timeZone: "UTC" });
      const alone = locale === "en" ? [] : [new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" })];
      for (let month = 0; month < 12; month += 1) {
        // A day of the first week that makes the months go through all weekdays.
        const date = new Date(Date.UTC(2024, month, 1 + ((month - new Date(Date.UTC(2024, month, 1)).getUTCDay() + 7) % 7)));
        for (const part of [beside, ...alone].flatMap((format) => format.formatToParts(date))) {
          if (part.type === "month" || part.type === "weekday") names.add(part.value.replace(/\.$/, ""));
        }
      }
    }
  }
  return [...names].filter((name) => !/^\d+$/.test(name));
}
