/** Rows of a saved Wikidata query result; docs/directory.md has the query. */
import type { ImportRow } from "./directory-merge.ts";

type Binding = { [variable: string]: { value?: unknown } | undefined };

export function readWikidata(text: string): { rows: ImportRow[]; broken: string[] } {
  const bindings = readBindings(text);
  if (!bindings) return { rows: [], broken: ["the file is no query result: save it from the query service as JSON"] };
  const rows: ImportRow[] = [];
  const broken: string[] = [];
  for (const [index, binding] of bindings.entries()) {
    const value = (variable: string): string => {
      const found = binding[variable]?.value;
      return typeof found === "string" ? found : "";
    };
    const item = /\/(Q\d+)$/.exec(value("item"))?.[1];
    const at = `result ${index + 1}`;
    if (item === undefined) broken.push(`${at}: no item`);
    else
      rows.push({
        at,
        fields: {
          wikidata: item,
          alias: value("label"),
          lang: value("lang"),
          host: hostOfSite(value("site")),
          country: value("country").toUpperCase(),
          founded: value("founded").slice(0, 4),
          source: `Wikidata ${item}`,
        },
      });
  }
  return { rows, broken };
}

/** Both forms the query service saves: `{results: {bindings}}`, and a plain list of `{variable: value}`. */
function readBindings(text: string): Binding[] | undefined {
  const parsed = parse(text);
  const inner = isObject(parsed) && isObject(parsed.results) ? parsed.results.bindings : parsed;
  if (!Array.isArray(inner)) return undefined;
  return inner.map((row: unknown) =>
    isObject(row) ? Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isObject(value) ? { value: value.value } : { value }])) : {},
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is { [key: string]: unknown } => typeof value === "object" && value !== null && !Array.isArray(value);

const hostOfSite = (site: string): string => /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(site)?.[1]?.toLowerCase() ?? "";
