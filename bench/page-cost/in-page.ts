/** Runs in the measured page: the floor under any reader, our reader, our detector. */
import { createDetector } from "../../src/core/detect/create-detector.ts";
import type { LanguagePack } from "../../src/core/detect/language-pack.ts";
import type { CompiledDirectory } from "../../src/core/directory/names/compile-directory.ts";
import { readPackWords } from "../../src/core/detect/pack-words.ts";
import { numberOf, unknownWord, type WordTable } from "../../src/core/detect/words/sentence/word-table.ts";
import { createDirectory } from "../../src/core/directory/create-directory.ts";
import { finish } from "../../src/core/steps.ts";
import { foldCase, kindOf, unitKind } from "../../src/core/text/characters.ts";
import { guessLanguage } from "../../src/core/text/guess-language.ts";
import { tokenEnd } from "../../src/core/text/tokens.ts";
import { readPage } from "../../src/page/read-page.ts";

/** Milliseconds; `first` is the first run in the page, the others are medians of the runs after it. */
export type PageCost = {
  characters: number;
  attributions: number;
  floor: number;
  /** Every unit of the text looked at, every word found and looked up in the pack once, and nothing else. */
  words: number;
  read: number;
  detect: number;
  /** The longest time the detector kept the thread, working in slices as the tracer does. */
  slice: number;
  first: { directory: number; read: number; detect: number };
};

/** Measures the page it runs in. */
export function measurePage(data: { packs: Record<string, LanguagePack>; directory: CompiledDirectory }, runs: number): PageCost {
  const clock = <Value>(work: () => Value): [number, Value] => {
    const start = performance.now();
    const value = work();
    return [performance.now() - start, value];
  };
  const [directoryTime, directory] = clock(() => createDirectory(data.directory));
  const read = () => readPage(document, { url: location.href, language: guessLanguage });
  const [firstRead, reading] = clock(read);
  const pack = data.packs[reading.page.lang] ?? data.packs["und"];
  if (pack === undefined) throw new Error("no neutral pack");
  const detector = createDetector(pack, directory);
  const detect = () => detector.detect(reading.page);
  const [firstDetect, { attributions }] = clock(detect);
  const { table } = finish(readPackWords(pack)).lexicon;
  const folded = foldCase(reading.page.text);
  const times = { floor: [] as number[], words: [] as number[], read: [] as number[], detect: [] as number[] };
  for (let run = 0; run < runs; run++) {
    times.floor.push(clock(walkAndJoin)[0]);
    times.words.push(clock(() => lookUpWords(reading.page.text, folded, table))[0]);
    times.read.push(clock(read)[0]);
    times.detect.push(clock(detect)[0]);
  }
  return {
    characters: reading.page.text.length,
    attributions: attributions.length,
    floor: median(times.floor),
    words: median(times.words),
    read: median(times.read),
    detect: median(times.detect),
    slice: longestSlice(detector.detectInSteps(reading.page)),
    first: { directory: directoryTime, read: firstRead, detect: firstDetect },
  };
}

/** The tracer gives way after the first step that ends beyond this. */
const sliceMilliseconds = 8;

function longestSlice(steps: Generator): number {
  let longest = 0;
  let start = performance.now();
  for (;;) {
    const { done } = steps.next();
    const time = performance.now() - start;
    longest = Math.max(longest, time);
    if (done) return longest;
    if (time >= sliceMilliseconds) start = performance.now();
  }
}

/** What no reader can do without: every text node once, one string, the offsets of all nodes. */
function walkAndJoin(): { text: string; offsets: number[] } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  const offsets: number[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const data = node.nodeValue ?? "";
    offsets.push(length);
    parts.push(data);
    length += data.length;
  }
  return { text: parts.join(""), offsets };
}

/** What no reader of words can do without: the same tables as the detector's, asked once for each word. */
function lookUpWords(text: string, folded: string, table: WordTable): number {
  let known = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    const end = (kind & unitKind.space) !== 0 ? at + 1 : tokenEnd(text, at, text.length, kind);
    if ((kind & unitKind.space) === 0 && numberOf(table, folded, at, end) !== unknownWord) known += 1;
    at = end;
  }
  return known;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
