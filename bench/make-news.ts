/**
 * News that is new: sentences of neighbouring stories of a corpus cut and joined at random, with names, numbers and one word in
 * twelve exchanged, so that shingles keep growing with the documents as they do in real news. As in a real story the same name is
 * exchanged for the same other one throughout. The same seed gives the same documents.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { SourceDocument } from "../src/core/model.ts";
import { seeded } from "./seeded.ts";

/** Length of a document in tokens, the mean of an agency story. */
const TOKENS = 350;
/** Words exchanged beside names and numbers. Shingles take 717 bytes a document at 20,000 documents and 653 at 100,000: they keep growing. */
const EXCHANGED = 1 / 12;
const NEW_NAMES = 0.3;
/** Sentences a story draws from: about as many as a dozen stories on one day have. */
const NEIGHBOURS = 100;
const corpus = path.resolve("../shared/corpus/match/reuters21578.jsonl.gz");

export type NewsMaker = { source: string; make(n: number): SourceDocument };

/** Documents from the Reuters-21578 corpus; where it is not there, from invented words, and `source` says so. */
export function openNewsMaker(): NewsMaker {
  const sentences = existsSync(corpus) ? corpusSentences() : inventedSentences();
  const words = sentences.flat();
  const names = sentences.flatMap((sentence) => sentence.slice(1).filter((word) => /^[A-Z][a-z]+$/.test(word)));
  const make = (n: number): SourceDocument => {
    const random = seeded(n + 1);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
    const length = TOKENS / 2 + random() * TOKENS;
    const text: string[] = [];
    const cast = new Map<string, string>();
    const from = Math.floor(random() * (sentences.length - NEIGHBOURS));
    const near = sentences.slice(from, from + NEIGHBOURS);
    while (text.length < length) {
      const [head, tail] = [pick(near), pick(near)];
      const sentence = [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))];
      text.push(...sentence.map((word, i) => exchange(word, i, random, pick, words, names, cast)));
    }
    const title = text.slice(0, 8).join(" ");
    const day = String(1 + (n % 28)).padStart(2, "0");
    return { url: `https://news-${n % 97}.example/2026/${n}/${title.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 50)}`, title, text: text.join(" "), lang: "en", publishedAt: `2026-09-${day}`, publisher: `news-${n % 97}` };
  };
  return { source: existsSync(corpus) ? "recombined Reuters-21578" : "invented words (../shared is not there: sizes and times are near, recall is not comparable)", make };
}

function exchange(word: string, place: number, random: () => number, pick: <Item>(items: readonly Item[]) => Item, words: readonly string[], names: readonly string[], cast: Map<string, string>): string {
  if (/\d/.test(word)) return word.replace(/\d/g, () => String(Math.floor(random() * 10)));
  if (place > 0 && /^[A-Z][a-z]/.test(word)) {
    // Most names in the news are known ones, some are new.
    const bare = word.replace(/[^\p{L}].*$/u, "");
    const name = cast.get(bare) ?? (random() < NEW_NAMES ? inventName(random) : pick(names));
    cast.set(bare, name);
    return name + (/[.,;:]$/.exec(word)?.[0] ?? "");
  }
  return random() < EXCHANGED ? pick(words) : word;
}

/** Names are from a set of 200,000: some recur, most are rare. */
function inventName(random: () => number): string {
  const name = seeded(Math.floor(200_000 * random() ** 2));
  const syllable = () => "bdfghklmnprstvz"[Math.floor(name() * 15)]! + "aeiou"[Math.floor(name() * 5)]!;
  const letters = Array.from({ length: 2 + Math.floor(name() * 2) }, syllable).join("") + "nrst"[Math.floor(name() * 4)]!;
  return letters[0]!.toUpperCase() + letters.slice(1);
}

function corpusSentences(): string[][] {
  const lines = gunzipSync(readFileSync(corpus)).toString("utf8").trim().split("\n");
  return lines.flatMap((line) => {
    const { text }: { text: string } = JSON.parse(line);
    return text.split(/(?<=[.!?])\s+(?=[A-Z])/).map((sentence) => sentence.split(/\s+/).filter(Boolean)).filter((sentence) => sentence.length > 4 && sentence.length < 60);
  });
}

function inventedSentences(): string[][] {
  const random = seeded(7);
  const words = Array.from({ length: 30_000 }, () => inventName(random).toLowerCase());
  // Zipf: the r-th word is r times rarer than the first.
  const word = () => words[Math.floor(words.length ** random()) - 1]!;
  return Array.from({ length: 60_000 }, () => Array.from({ length: 8 + Math.floor(random() * 25) }, (_, i) => (i === 0 ? inventName(random) : word())));
}
