/** A node of structured data: keys and values as the page wrote them. */
export type LdNode = Record<string, unknown>;

/** Pages nest structured data a few levels deep; deeper levels describe other things than the page. */
const deepest = 6;

/** The articles that the page's structured data describe, in order. Broken JSON is repaired where that is simple, else skipped. */
export function readArticles(texts: string[]): LdNode[] {
  const articles: LdNode[] = [];
  const parsed = texts.map(parse);
  for (const value of parsed) collect(value, 0, articles);
  const named = new Map<string, LdNode>();
  for (const value of parsed) index(value, 0, named);
  return articles.map((article) => Object.fromEntries(Object.entries(article).map(([key, value]) => [key, referred(value, named)])));
}

const isNode = (value: unknown): value is LdNode => typeof value === "object" && value !== null && !Array.isArray(value);

function collect(value: unknown, depth: number, articles: LdNode[]): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, articles);
    return;
  }
  if (!isNode(value)) return;
  if (typesOf(value).some((type) => /(?:Article|Posting|^Report)$/.test(type))) articles.push(value);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) collect(value[key], depth + 1, articles);
}

/** Nodes by their "@id": graphs say "author": {"@id": "…"} and name the author elsewhere. */
function index(value: unknown, depth: number, named: Map<string, LdNode>): void {
  if (depth > deepest || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) index(item, depth + 1, named);
    return;
  }
  if (!isNode(value)) return;
  const id = value["@id"];
  if (typeof id === "string" && Object.keys(value).length > 1 && !named.has(id)) named.set(id, value);
  index(value["@graph"], depth + 1, named);
}

function referred(value: unknown, named: Map<string, LdNode>): unknown {
  if (Array.isArray(value)) return value.map((item) => referred(item, named));
  if (!isNode(value) || Object.keys(value).length !== 1) return value;
  const id = value["@id"];
  return typeof id === "string" ? (named.get(id) ?? value) : value;
}

/** The node's types without their vocabulary. */
export function typesOf(node: LdNode): string[] {
  return listOf(node["@type"]).flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : []));
}

/** A value as a list: pages write one thing or several. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Printed text of a value: a string, or a node's name, title or address. Lists give several. */
export function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === "string") return item.trim() === "" ? [] : [item.replace(/\s+/g, " ").trim()];
    if (!isNode(item)) return [];
    const first = [item["name"], item["headline"], item["url"], item["@id"]].find((part) => typeof part === "string" && part.trim() !== "");
    return typeof first === "string" ? [first.replace(/\s+/g, " ").trim()] : [];
  });
}

function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, "");
  return tryParse(bare) ?? tryParse(repair(bare));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The usual faults: raw line breaks in strings, commas before a closing bracket, a stray semicolon. */
function repair(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these very characters are the fault
  return text.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1").replace(/;\s*$/, "");
}
