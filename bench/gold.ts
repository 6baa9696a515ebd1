/** Passages with gold items (`test/gold/README.md`), and when an attribution is one of their items. */
import { readFileSync } from "node:fs";
import type { Attribution, PathSource } from "../src/core/model.ts";

export type Item = { kind: string; source: string; evidence: string; content?: string };
export type Passage = { id: string; lang: string; text: string; items: Item[] };

/** Half of an item's words make the evidence the same place. */
const fewestWords = 0.5;

export const readPassages = (files: string[]): Passage[] => files.flatMap((file) => readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Passage));

/** The attribution is of the item's kind (quote and statement are one), names its source and stands over its words. */
export function isItem(text: string, one: Pick<Attribution, "kind" | "path" | "evidence">, item: Item): boolean {
  return sameKind(item.kind, one.kind) && one.path.some((source) => isSource(item.source, source)) && covers(text, one, item);
}

function sameKind(a: string, b: string): boolean {
  const isSaid = (kind: string): boolean => kind === "quote" || kind === "statement";
  return a === b || (isSaid(a) && isSaid(b));
}

/** By directory id, host, or printed name, with or without its ending as a host. */
export function isSource(noted: string, { id, host, name }: Pick<PathSource, "id" | "host" | "name">): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/^www\./u, "");
  const wanted = bare(noted);
  const plain = (text: string) => wordsOf(text).join("");
  return id === wanted || bare(host ?? "") === wanted || bare(host ?? "").endsWith(`.${wanted}`) || plain(name) === plain(noted) || (wanted.includes(".") && plain(name) === plain(wanted.replace(/\.[a-z.]+$/u, "")));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])[\p{L}\p{N}])+/gu) ?? [];
}

export function covers(text: string, { evidence }: Pick<Attribution, "evidence">, item: Item): boolean {
  return shareOfWords(text.slice(...evidence), item.evidence) >= fewestWords;
}

/** The share of the noted words that stand in the text, 0 to 1. */
export function shareOfWords(text: string, noted: string): number {
  const left = wordsOf(text);
  const wanted = wordsOf(noted);
  const found = wanted.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return wanted.length === 0 ? 0 : found.length / wanted.length;
}
