/** Runs in the measured page: the floor under any reader, our reader, our detector. */
import { createDetector } from "../../src/core/detect/create-detector.ts";
import type { LanguagePack } from "../../src/core/detect/language-pack.ts";
import type { CompiledDirectory } from "../../src/core/directory/compile-directory.ts";
import { createDirectory } from "../../src/core/directory/create-directory.ts";
import { guessLanguage } from "../../src/core/text/guess-language.ts";
import { readPage } from "../../src/page/read-page.ts";

/** Milliseconds; `first` is the first run in the page, the others are medians of the runs after it. */
export type PageCost = {
  characters: number;
  attributions: number;
  floor: number;
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
  const times = { floor: [] as number[], read: [] as number[], detect: [] as number[] };
  for (let run = 0; run < runs; run++) {
    times.floor.push(clock(walkAndJoin)[0]);
    times.read.push(clock(read)[0]);
    times.detect.push(clock(detect)[0]);
  }
  return {
    characters: reading.page.text.length,
    attributions: attributions.length,
    floor: median(times.floor),
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

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
