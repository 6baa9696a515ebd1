/**
 * Search for people: documents whose title, address, publisher or text hold all words, newest addition first. Text words are
 * found by the stems matching keeps; where its lists are capped or a word is too short for them, texts are read.
 */
import type { Kept } from "../core/model.ts";
import { rareWords } from "../core/match/documents/rare-words.ts";
import { tokenize } from "../core/match/words/tokenize.ts";
import { hashAddress } from "./document-hashes.ts";
import { foldSearch } from "../core/text/fold-search.ts";
import { searchWords, titleText } from "./title-words.ts";
import type { StateReader } from "./state-reader.ts";

export type SearchRow = {
  /** The document's number, which stays its own as long as the index is not begun anew. */
  number: number;
  url: string;
  title: string;
  lang: string;
  publishedAt: string | null;
  publisher: string | null;
  characters: number;
  kept: Kept | null;
};
/** `total` may be too high where every word is so frequent that its list is capped. */
export type SearchAnswer = { total: number; rows: SearchRow[] };

/** `among`: numbers, ascending, of the documents that may be found; undefined: all. */
export type Search = { words: string; among?: readonly number[] | undefined; offset: number; limit: number };

/** Documents whose texts are read at once. */
const STEP = 64;
/** Where no list is complete only so many of the newest texts are read: about a second's work. */
const MOST_READ = 20_000;
/** Stems have this many letters in the word postings: longer words are compared by their beginning. */
const STEM = 6;

/** What is known about one word: the documents that surely have it, and whether that is all of them. */
type WordDocuments = { word: string; documents: Set<number>; complete: boolean; total: number };

/** One page of the answer. No words: all documents. `next` is the number after the newest document. */
export async function searchDocuments(reader: StateReader, next: number, { words, among, offset, limit }: Search): Promise<SearchAnswer> {
  const wanted = wantedWords(words);
  if (wanted.length === 0) {
    const found = await takeFrom(among?.toReversed() ?? downFrom(next), reader, [], offset + limit);
    return { total: among?.length ?? (await reader.documentCount()), rows: await rowsOf(found.slice(offset), reader) };
  }
  const known = await Promise.all(wanted.map((word) => documentsOf(word, reader)));
  const complete = known.filter((entry) => entry.complete).sort((a, b) => a.documents.size - b.documents.size);
  const uncertain = known.filter((entry) => !entry.complete);
  const [rarest, ...others] = complete;
  if (rarest === undefined) {
    // Every word is frequent: the newest documents that hold them all are near.
    const near = among ? among.toReversed().slice(0, MOST_READ) : downFrom(next, MOST_READ);
    const found = await takeFrom(near, reader, uncertain, offset + limit);
    const most = Math.min(...uncertain.map((entry) => entry.total), among?.length ?? Infinity);
    const total = found.length < offset + limit ? found.length : Math.max(found.length, most);
    return { total, rows: await rowsOf(found.slice(offset), reader) };
  }
  const allowed = among && new Set(among);
  const candidates = [...rarest.documents].filter((number) => allowed?.has(number) !== false && others.every(({ documents }) => documents.has(number))).sort((a, b) => b - a);
  const certain = uncertain.length === 0;
  const found = await takeFrom(candidates, reader, uncertain, certain ? offset + limit : Infinity);
  return { total: certain ? candidates.length : found.length, rows: await rowsOf(found.slice(offset, offset + limit), reader) };
}

/** A word without its accents, as titles are searched, and as it was written, as texts are. */
type Wanted = { word: string; written: string };

function wantedWords(words: string): Wanted[] {
  const found = new Map<string, Wanted>();
  for (const written of words.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const folded = searchWords(written);
    for (const word of folded) if (!found.has(word)) found.set(word, { word, written: folded.length === 1 ? written : word });
  }
  return [...found.values()];
}

async function documentsOf({ word, written }: Wanted, reader: StateReader): Promise<WordDocuments> {
  const [titles] = await reader.lists("title", Uint32Array.of(hashAddress(word)));
  const documents = new Set(titles?.documents);
  let complete = true;
  let most = 0;
  // Matching keeps the accents of a text's words, and people leave them out.
  for (const form of new Set([written, word])) {
    const stems = Uint32Array.from(new Set(rareWords(tokenize(form)).map(({ hash }) => hash)));
    const [first, ...rest] = await reader.lists("word", stems);
    for (const number of first?.documents ?? []) if (rest.every((list) => list.documents.includes(number))) documents.add(number);
    const lists = first ? [first, ...rest] : [];
    complete &&= stems.length > 0 && lists.every((list) => list.total <= list.documents.length);
    most = Math.max(most, Math.min(Infinity, ...lists.map((list) => list.total)));
  }
  return { word, documents, complete, total: Math.max(titles?.total ?? 0, most) };
}

/**
 * The first `count` of the numbers, which descend, whose documents exist and hold the uncertain words: in the order in which they
 * were first added. A document that was changed by hand has a new number, and waits here until those come that were added before it.
 */
async function takeFrom(numbers: Iterable<number>, reader: StateReader, uncertain: WordDocuments[], count: number): Promise<number[]> {
  const taken: number[] = [];
  // The one added last stands last.
  const waiting: { number: number; place: number }[] = [];
  const takeWaiting = (before: number) => {
    for (let last = waiting.at(-1); last !== undefined && last.place > before; last = waiting.at(-1)) {
      taken.push(last.number);
      waiting.pop();
    }
  };
  let step: number[] = [];
  const look = async () => {
    const documents = uncertain.length > 0 ? await reader.documents(step) : await reader.storedFacts(step);
    for (const document of documents) {
      if (document === undefined) continue;
      const folded = "text" in document ? foldSearch(`${titleText(document)}\n${document.text}`) : "";
      if (!uncertain.every(({ word, documents: sure }) => sure.has(document.number) || holdsWord(folded, word))) continue;
      const { number, kept } = document;
      const { place } = kept ?? {};
      takeWaiting(number);
      if (place === undefined) taken.push(number);
      else waiting.splice(waiting.findLastIndex((other) => other.place < place) + 1, 0, { number, place });
    }
    step = [];
  };
  for (const number of numbers) {
    if (taken.length >= count) break;
    step.push(number);
    if (step.length === STEP) await look();
  }
  if (taken.length < count) await look();
  takeWaiting(-1);
  return taken.slice(0, count);
}

/** Short words count only as whole ones: "un" is not in "under". */
function holdsWord(folded: string, word: string): boolean {
  if (!folded.includes(word.slice(0, STEM))) return false;
  return word.length >= STEM || searchWords(folded).includes(word);
}

function* downFrom(next: number, most = Infinity): Generator<number> {
  for (let number = next - 1; number >= Math.max(0, next - most); number--) yield number;
}

async function rowsOf(numbers: number[], reader: StateReader): Promise<SearchRow[]> {
  const documents = await reader.documents(numbers);
  return documents.flatMap((document) => {
    if (document === undefined) return [];
    const { number, url, title, lang, publishedAt, publisher, text, kept } = document;
    return [{ number, url, title, lang: lang ?? "und", publishedAt: publishedAt ?? null, publisher: publisher ?? null, characters: text.length, kept: kept ?? null }];
  });
}
