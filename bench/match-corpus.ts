/**
 * The public corpora that matching is measured on, read from a folder beside the project: Reuters-21578, the WMT news test with its machine
 * translations, and NTREX. None of their text is kept here.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { SourceDocument } from "../src/core/model.ts";

/** Numbers from 0 to 1, the same for the same seed (Mulberry32). */
export type Chance = () => number;

/** One sentence of a machine translation; `answer` is the address of its human translation, "" where that is not in the index. */
export type Sentence = { quote: string; answer: string };

/** A page in one language; `quote` is one of its sentences, `counterpart` that sentence in the document at `answer`. */
export type TranslatedPage = { text: string; quote: string; answer: string; counterpart: string };

/** Documents in English of one pair of the news test, and sentences to ask of them or, `foreign`, of texts in another's. */
export type Rewordings = { documents: SourceDocument[]; ask(chance: Chance, count: number): Sentence[]; askForeign(chance: Chance, count: number): Sentence[] };

/** Pages in one language with a part of them `inside` an index in the other. */
export type Translations = { documents: SourceDocument[]; inside: TranslatedPage[]; outside: TranslatedPage[] };

export function openChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** News of 1987: what nobody asks for. */
export function readDistractors(folder: string, count: number): SourceDocument[] {
  return readLines(folder, "reuters21578.jsonl.gz").slice(0, count).map((row) => ({ url: `https://reuters.test/${textOf(row, "id")}`, title: textOf(row, "title"), text: textOf(row, "text"), lang: "en" }));
}

/** What was translated from Russian: news in a language that translations are looked for in. */
export function readRussian(folder: string): SourceDocument[] {
  const rows = readLines(folder, "wmt_docs_with_mt.jsonl.gz").filter((row) => row["pair"] === "ru-en");
  return rows.map((row) => ({ url: `https://wmt.test/${textOf(row, "id")}`, title: "", text: Array.isArray(row["src"]) ? row["src"].join(" ") : "", lang: "ru" }));
}

const leastWords = 8;

export function readRewordings(folder: string, pair: string, foreignPairs: readonly string[]): Rewordings {
  const rows = readLines(folder, "wmt_docs_with_mt.jsonl.gz");
  const own = rows.filter((row) => row["pair"] === pair);
  const foreign = rows.filter((row) => foreignPairs.includes(textOf(row, "pair")));
  const draw = (from: Row[], sentencesOf: (row: Row, chance: Chance) => string[], answer: (row: Row) => string) => (chance: Chance, count: number) => {
    const drawn: Sentence[] = [];
    while (drawn.length < count) {
      const row = pick(from, chance);
      const quote = row && pick(sentencesOf(row, chance), chance);
      if (row && quote && quote.split(/\s+/).length >= leastWords) drawn.push({ quote, answer: answer(row) });
    }
    return drawn;
  };
  const address = (row: Row) => `https://wmt.test/${textOf(row, "id")}`;
  return {
    documents: own.map((row) => ({ url: address(row), title: "", text: firstReference(row).join(" "), lang: pair.split("-")[1] ?? "en" })),
    ask: draw(own, (row, chance) => pick(listsOf(row, "hyps"), chance) ?? [], address),
    askForeign: draw(foreign, firstReference, () => ""),
  };
}

// A page as a translator leaves it: a tenth of the sentences gone, some neighbours swapped.
const shareDropped = 0.1;
const shareSwapped = 0.2;

/** Every article once: about `share` of them are in the index. */
export function drawTranslations(folder: string, [from, to]: readonly [string, string], chance: Chance, share: number): Translations {
  const [ids, here, there] = ["DOCUMENT_IDS.tsv", `newstest2019-ref.${from}.txt`, `newstest2019-ref.${to}.txt`].map((file) => readFileSync(path.join(folder, "ntrex", file), "utf8").replace(/\n$/, "").split(/\r?\n/));
  const articles = new Map<string, number[]>();
  for (const [i, line] of (ids ?? []).entries()) {
    const id = line.split("\t")[0] ?? "";
    articles.set(id, [...(articles.get(id) ?? []), i]);
  }
  const drawn: Translations = { documents: [], inside: [], outside: [] };
  for (const [id, lines] of articles) {
    const isInside = chance() < share;
    const page = scramble(lines, chance);
    const cited = pick(page, chance) ?? 0;
    const answer = `https://ntrex.test/${id}`;
    drawn[isInside ? "inside" : "outside"].push({ text: page.map((i) => here?.[i]).join(" "), quote: here?.[cited] ?? "", answer, counterpart: there?.[cited] ?? "" });
    if (isInside) drawn.documents.push({ url: answer, title: "", text: lines.map((i) => there?.[i]).join(" "), lang: languages[to] ?? "und" });
  }
  return drawn;
}

/** The language tags of NTREX's file names, as far as they are asked. */
export const languages: Readonly<Record<string, string>> = { arb: "ar", ces: "cs", deu: "de", fra: "fr", ita: "it", jpn: "ja", kor: "ko", nld: "nl", pol: "pl", por: "pt", rus: "ru", spa: "es", tur: "tr", ukr: "uk", vie: "vi", "zho-CN": "zh" };

function scramble(lines: readonly number[], chance: Chance): number[] {
  const kept = lines.filter(() => chance() > shareDropped);
  const page = kept.length > 0 ? kept : lines.slice(0, 1);
  for (let i = 0; i + 1 < page.length; i++) {
    if (chance() >= shareSwapped) continue;
    [page[i], page[i + 1]] = [page[i + 1] ?? 0, page[i] ?? 0];
    i++;
  }
  return page;
}

type Row = Record<string, unknown>;

function readLines(folder: string, file: string): Row[] {
  return gunzipSync(readFileSync(path.join(folder, file))).toString("utf8").trim().split("\n").map((line): Row => JSON.parse(line));
}

function pick<Item>(items: readonly Item[], chance: Chance): Item | undefined {
  return items[Math.floor(chance() * items.length)];
}

const textOf = (row: Row, field: string): string => (typeof row[field] === "string" ? row[field] : "");

const firstReference = (row: Row): string[] => listsOf(row, "refs")[0] ?? [];

function listsOf(row: Row, field: string): string[][] {
  return Object.values(Object(row[field])).map((list) => (Array.isArray(list) ? list.map(String) : []));
}
