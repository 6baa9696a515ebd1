/**
 * XML as feeds really write it, read into plain elements: prefixes as everyone knows them, small faults forgiven.
 * Declared entities are never expanded, so none can grow. Cost: linear in the text.
 */
import { Parser } from "htmlparser2";

export type XmlElement = {
  /** In small letters, with the usual prefix of its namespace: "content:encoded"; without one for RSS and sitemaps. */
  name: string;
  /** Names in small letters, prefixes as written. */
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Characters directly inside, entities and CDATA resolved. */
  text: string;
  /** What stands between its tags in the source. */
  inner: [start: number, end: number];
  /** False where the file ended inside the element. */
  closed: boolean;
};

/** The root element; undefined for text that has none, or none that anybody meant to be read. */
export function readXml(source: string): XmlElement | undefined {
  const builder = new TreeBuilder();
  const parser = new Parser(builder.handler(), { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  builder.parser = parser;
  for (let at = 0; at < source.length; at += STEP) {
    parser.write(source.slice(at, at + STEP));
    if (builder.tooMuch) return undefined;
  }
  parser.end();
  return builder.root;
}

/** Limits are checked between steps. */
const STEP = 65_536;
/** Feeds nest about ten deep, XHTML in Atom twice that. The parser's stack is slow beyond some thousands. */
const DEEPEST = 200;
/** A sitemap of 50,000 addresses with all its fields has 400,000. */
const MOST_ELEMENTS = 600_000;

/** Namespaces by their address without scheme and closing slash: publishers vary both. */
const prefixes = new Map([
  ["www.w3.org/2005/atom", "atom"],
  ["purl.org/atom/ns#", "atom"],
  ["purl.org/rss/1.0", ""],
  ["my.netscape.com/rdf/simple/0.9", ""],
  ["backend.userland.com/rss2", ""],
  ["www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["purl.org/rss/1.0/modules/content", "content"],
  ["purl.org/rss/1.0/modules/syndication", "sy"],
  ["purl.org/dc/elements/1.1", "dc"],
  ["purl.org/dc/terms", "dcterms"],
  ["search.yahoo.com/mrss", "media"],
  ["rssnamespace.org/feedburner/ext/1.0", "feedburner"],
  ["news.yandex.ru", "yandex"],
  ["turbo.yandex.ru", "turbo"],
  ["www.sitemaps.org/schemas/sitemap/0.9", ""],
  ["www.google.com/schemas/sitemap/0.84", ""],
  ["www.google.com/schemas/sitemap-news/0.9", "news"],
  ["www.w3.org/1999/xhtml", "xhtml"],
]);

/** Which prefix stands for which; inherits what outer elements declare. */
type Declared = { [prefix: string]: string };

class TreeBuilder {
  parser: Parser | undefined;
  root: XmlElement | undefined;
  tooMuch = false;
  readonly #open: { element: XmlElement; declared: Declared }[] = [];
  /** Elements open beyond the deepest that are kept. */
  #buried = 0;
  #count = 0;

  handler() {
    return {
      onopentag: (name: string, attributes: Record<string, string>) => this.#enter(name, attributes),
      onclosetag: (_name: string, implied: boolean) => this.#leave(implied),
      ontext: (text: string) => {
        const inner = this.#open.at(-1);
        if (inner !== undefined && this.#buried === 0) inner.element.text += text;
      },
    };
  }

  #enter(name: string, attributes: Record<string, string>): void {
    if (++this.#count > MOST_ELEMENTS || this.#buried > DEEPEST) this.tooMuch = true;
    if (this.#open.length >= DEEPEST || (this.#open.length === 0 && this.root !== undefined)) {
      this.#buried++;
      return;
    }
    const outer = this.#open.at(-1);
    const declared = withDeclarations(outer?.declared ?? noPrefixes, attributes);
    const start = (this.parser?.endIndex ?? 0) + 1;
    const element: XmlElement = { name: usualName(name, declared), attributes, children: [], text: "", inner: [start, start], closed: false };
    if (outer === undefined) this.root = element;
    outer?.element.children.push(element);
    this.#open.push({ element, declared });
  }

  #leave(implied: boolean): void {
    if (this.#buried > 0) {
      this.#buried--;
      return;
    }
    const left = this.#open.pop()?.element;
    if (left === undefined) return;
    left.inner[1] = Math.max(left.inner[0], this.parser?.startIndex ?? 0);
    // A self-closing tag is reported like one that the end of the file closed.
    left.closed = !implied || left.inner[1] === left.inner[0];
  }
}

const noPrefixes: Declared = Object.create(null);

function withDeclarations(outer: Declared, attributes: Record<string, string>): Declared {
  let declared = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const usual = prefixes.get(value.trim().toLowerCase().replace(/^https?:\/\//, "").replace(/\/$/, ""));
    if (usual === undefined) continue;
    if (declared === outer) declared = Object.create(outer);
    declared[name.slice("xmlns:".length)] = usual;
  }
  return declared;
}

function usualName(name: string, declared: Declared): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const usual = declared[prefix] ?? prefix;
  const local = name.slice(colon + 1);
  return usual === "" ? local : `${usual}:${local}`;
}

/** The first child with one of the names, the names in order of preference. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All children with the name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);

/** Text of the first such child that has any, without outer white space; undefined where none has. */
export function textOf(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = child.text.trim();
      if (text !== "") return text;
    }
  }
  return undefined;
}

/** Markup inside the element: as escaped text or CDATA, or as elements that somebody forgot to escape. */
export function markupOf(element: XmlElement, source: string): string {
  return element.children.length === 0 ? element.text : source.slice(...element.inner);
}
