import type { Span } from "../core/model.ts";
import type { Segments } from "./segments.ts";

// White space that is not one plain space, and characters that readers do not see: soft hyphens, zero-width
// spaces and joins, direction marks. Zero-width (non-)joiners stay: Persian and Hindi spell with them.
const exception = /[^\S ]|\s(?=\s)|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const space = /\s/;

/** Writes the page text: white space collapsed, invisible characters dropped, each run's place in the DOM kept. */
export type TextWriter = {
  segments: Segments;
  /** Appends a node's text and answers where it stands, outer white space aside. `gap`: something was left out before it. */
  write: (node: Text, gap: boolean) => Span | undefined;
  /** Appends a space that no node holds, unless one stands there or the block is empty. */
  writeSpace: () => void;
  /** Ends the block and answers its span; undefined when it is empty. */
  endBlock: () => Span | undefined;
  /** Offset at which the next block begins. */
  position: () => number;
  text: () => string;
};

export function createTextWriter(): TextWriter {
  const segments: Segments = { starts: [], lengths: [], nodes: [], offsets: [], gaps: [] };
  const parts: string[] = [];
  let length = 0;
  let blockStart = 0;
  let blocks = 0;
  let begun = false;
  let pending: { node: Text | undefined; offset: number; gap: boolean } | undefined;
  let pendingGap = false;
  let ink: Span | undefined;

  const begin = () => {
    if (begun) return;
    begun = true;
    if (blocks > 0) {
      parts.push("\n");
      length++;
      // Between two blocks anything may stand.
      pendingGap = true;
    }
    blockStart = length;
  };
  const wait = (node: Text | undefined, offset: number) => {
    if (!begun || pending !== undefined) return;
    pending = { node, offset, gap: pendingGap };
    pendingGap = false;
  };
  const append = (node: Text, offset: number, text: string, gap: boolean) => {
    const last = segments.starts.length - 1;
    const end = (segments.offsets[last] ?? 0) + (segments.lengths[last] ?? 0);
    if (last >= 0 && !gap && segments.nodes[last] === node && end === offset && (segments.starts[last] ?? 0) + (segments.lengths[last] ?? 0) === length) {
      segments.lengths[last] = (segments.lengths[last] ?? 0) + text.length;
    } else {
      segments.starts.push(length);
      segments.lengths.push(text.length);
      segments.nodes.push(node);
      segments.offsets.push(offset);
      segments.gaps.push(gap);
    }
    parts.push(text);
    length += text.length;
  };
  const run = (node: Text, from: number, to: number) => {
    if (from >= to) return;
    let start = from;
    let end = to;
    const { data } = node;
    if (data.charCodeAt(start) === 32) {
      wait(node, start);
      start++;
    }
    const trailing = end > start && data.charCodeAt(end - 1) === 32;
    if (trailing) end--;
    if (end > start) {
      begin();
      if (pending !== undefined) {
        if (pending.node === undefined) {
          parts.push(" ");
          length++;
        } else append(pending.node, pending.offset, " ", pending.gap);
        pending = undefined;
      }
      ink = [ink?.[0] ?? length, length + end - start];
      append(node, start, data.slice(start, end), pendingGap);
      pendingGap = false;
    }
    if (trailing) wait(node, end);
  };
  return {
    segments,
    write: (node, gap) => {
      pendingGap ||= gap;
      ink = undefined;
      const { data } = node;
      let from = 0;
      exception.lastIndex = 0;
      for (let found = exception.exec(data); found !== null; found = exception.exec(data)) {
        run(node, from, found.index);
        from = found.index + 1;
        if (!space.test(found[0])) continue;
        wait(node, found.index);
        while (from < data.length && space.test(data.charAt(from))) from++;
        exception.lastIndex = from;
      }
      run(node, from, data.length);
      return ink;
    },
    writeSpace: () => {
      wait(undefined, 0);
    },
    endBlock: () => {
      pending = undefined;
      pendingGap = false;
      if (!begun) return undefined;
      begun = false;
      blocks++;
      return [blockStart, length];
    },
    position: () => (blocks > 0 && !begun ? length + 1 : length),
    text: () => parts.join(""),
  };
}
