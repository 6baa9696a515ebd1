/** What stands in a box of a chain's picture, cut into lines, and the size that it takes. */
import type { ChainNode, EdgeState, Trace } from "../core/model.ts";
import { breakLines } from "./break-lines.ts";
import type { DrawnLine, DrawnNode } from "./chain-graph.ts";
import { strongest } from "./chain-tree.ts";
import { safeUrl } from "./document-link.ts";
import type { Measure } from "./measure-words.ts";
import { fonts } from "./measure-words.ts";
import { nodeName, relationKey } from "./chain-names.ts";
import type { FactsById } from "./source-line.tsx";
import type { Text } from "./text.ts";

/** How a box is cited: the state as a shape, the relation in words. The page is cited by nothing and has no state. */
export type How = { state: EdgeState | undefined; words: string };

export type BoxText = {
  how: How[];
  name: string[];
  /** Host and date. */
  notes: string[];
  /** Everything in one line, for those who do not see the box. */
  label: string;
  /** The name where the box had to cut it. */
  full: string;
  width: number;
  height: number;
};

type Context = { trace: Trace; facts: FactsById; text: Text; measure: Measure };

const boxWidth = 144;
/** Room inside a box's edge, and for the shape before the words. */
export const padding = { x: 9, y: 8, shape: 14 };
/** The folded corner of documents, which first lines keep clear of. */
export const corner = 9;
const mostNameLines = 3;

export function boxText(drawn: DrawnNode, lines: DrawnLine[], context: Context): BoxText {
  const { text, measure } = context;
  const inner = boxWidth - 2 * padding.x;
  if (!drawn.node) {
    const words = text.count("moreLinks", drawn.folded);
    return { how: [], name: [words], notes: [], label: words, full: words, width: boxWidth, height: fonts.name.line + 2 * padding.y };
  }
  const { node } = drawn;
  const ways = waysTo(node, lines.filter(({ to }) => to === drawn.id), text);
  const fullName = nodeName(node, context);
  const host = node.type === "document" ? hostOf(node.ref) : "";
  const date = node.publishedAt ? text.date(node.publishedAt) : node.type === "document" ? text.say("dateUnknown") : "";
  const name = breakLines(fullName, mostNameLines, (words) => measure(words, "name") <= inner);
  const notes = [host, date].filter((note) => note !== "").flatMap((note) => breakLines(note, 2, (words) => measure(words, "note") <= inner));
  const how = ways.flatMap(({ state, words }) =>
    breakLines(words, 2, (part) => measure(part, "note") <= inner - (state ? padding.shape + corner : 0)).map((part, index) => ({ state: index === 0 ? state : undefined, words: part })),
  );
  const height = how.length * fonts.note.line + name.length * fonts.name.line + notes.length * fonts.note.line + 2 * padding.y;
  // Begins with what is seen, word for word, so that those who speak to their computer can call a box by it.
  const bare = (words: string) => words.replace(/\s/g, "");
  const shownName = bare(name.join("")) === bare(fullName) ? fullName : name.join(" ");
  const seen = [...how.map(({ words }) => words), shownName, ...notes].join(" ");
  const states = [...new Set(ways.flatMap(({ state }) => (state ? [text.say(`state_${state}`)] : [])))];
  return { how, name, notes, label: [seen, ...states].join(" · "), full: [fullName, host].filter(Boolean).join(", "), width: boxWidth, height };
}

/** Each relation by which a box is reached once, with the best that is known of it. */
function waysTo(node: ChainNode, lines: DrawnLine[], text: Text): How[] {
  if (node.type === "page") return [{ state: undefined, words: text.say("roleHere") }];
  const edges = lines.flatMap((line) => line.edges);
  const keys = new Set(edges.map(relationKey));
  return [...keys].map((key) => ({ state: strongest(edges.filter((edge) => relationKey(edge) === key)), words: text.say(key) }));
}

const hostOf = (url: string): string => (safeUrl(url) ? new URL(url).hostname.replace(/^www\./, "") : "");
