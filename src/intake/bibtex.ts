/** BibTeX and BibLaTeX files: every entry with an address (or DOI) and an abstract is a document. */
import { addressOfDoi, languageTag } from "./bibliography-item.ts";
import { decodeText } from "./decode-text.ts";
import type { ImportRecord, ReadingTools } from "./import-record.ts";
import { problem } from "./import-record.ts";
import { readImportDocument } from "./json-lines-document.ts";
import { latexText } from "./latex-text.ts";
import { splitBibtex } from "./split-bibtex.ts";
import { readDate } from "./written-date.ts";

/** Reads the chunks of one file in order; holds one entry at a time. */
export async function* readBibtex(chunks: AsyncIterable<Uint8Array>, { now }: Pick<ReadingTools, "now">): AsyncGenerator<ImportRecord> {
  for await (const entry of splitBibtex(decodeText(chunks))) {
    const at = { line: entry.line };
    yield "problem" in entry ? { at, problem: entry.problem } : { at, ...readEntry(entry.fields, now) };
  }
}

function readEntry(fields: ReadonlyMap<string, string>, now: number) {
  if ([...fields.values()].some((value) => value.includes("\uFFFD"))) return { problem: problem("wrong-encoding") };
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== "");
  const plain = (...names: string[]) => {
    const value = first(...names);
    return value && latexText(value).replace(/\s+/g, " ").trim();
  };
  // Addresses keep their tildes and underscores; some styles wrap them into \url{…}.
  const address = first("url") ?? /\\url\{([^{}]+)\}/.exec(first("howpublished", "note") ?? "")?.[1];
  const date = first("date") ?? [fields.get("year"), fields.get("month"), fields.get("day")].filter((part) => part !== undefined).join("-");
  return readImportDocument(
    {
      url: address?.replace(/^\\url\{([^{}]*)\}$/, "$1").replace(/\\([_%#&~])/g, "$1").trim() ?? addressOfDoi(fields.get("doi")),
      title: plain("title"),
      text: plain("abstract"),
      lang: languageTag(first("langid", "language")),
      publishedAt: date === "" ? undefined : (interval(date) ?? date),
      publisher: plain("journaltitle", "journal", "organization", "publisher"),
    },
    now,
  );
}

const months = new Map(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, index) => [name, String(index + 1)]));

/** BibLaTeX dates may be intervals; months of BibTeX may be names. */
function interval(written: string): string | undefined {
  const numbered = written.replace(/[a-z]{3,9}/gi, (name) => months.get(name.slice(0, 3).toLowerCase()) ?? name);
  const ends = numbered.split("/").map((end) => (end === "" || end === ".." ? ".." : readDate(end)));
  return ends.length <= 2 && ends.every((end) => end !== undefined) ? ends.join("/") : readDate(written);
}
