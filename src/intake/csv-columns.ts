/** Which column of a table is which field of a document, by the names that spreadsheets, archives and reference managers give them. */

/** A document's field -> the columns that may hold it, the likeliest first. */
export type CsvColumns = ReadonlyMap<string, number[]>;

/** Compared without case, spaces and punctuation; earlier names win. */
const names: Record<string, string[]> = {
  url: ["url", "link", "uri", "href", "permalink", "address", "articleurl", "storyurl", "sourceurl", "pageurl", "weburl", "webaddress", "canonicalurl", "adresse", "enlace", "lien"],
  doi: ["doi"],
  title: ["title", "headline", "heading", "articletitle", "storytitle", "subject", "titel", "überschrift", "titre", "título", "titulo", "name"],
  text: ["text", "fulltext", "articletext", "articlebody", "content", "body", "maintext", "story", "article", "volltext", "inhalt", "texte", "texto", "contenu", "abstractnote", "abstract", "summary", "description", "snippet"],
  lang: ["lang", "language", "languagecode", "sprache", "langue", "idioma"],
  publishedAt: ["publishedat", "published", "datepublished", "publicationdate", "publishdate", "pubdate", "publishedon", "date", "datum", "fecha", "created", "createdat", "timestamp", "datetime", "publicationyear", "year"],
  updatedAt: ["updatedat", "updated", "datemodified", "lastmodified", "modified"],
  publisher: ["publisher", "publication", "publicationtitle", "outlet", "source", "sourcename", "medium", "newspaper", "journal", "site", "sitename", "domain", "quelle", "herausgeber"],
  status: ["status"],
  supersedes: ["supersedes"],
  translatedFrom: ["translatedfrom"],
};

/** The columns of a header row; undefined where none of them is an address or none a text. */
export function readCsvColumns(header: readonly string[]): CsvColumns | undefined {
  const places = new Map<string, number>();
  header.forEach((cell, column) => {
    const key = cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    if (!places.has(key)) places.set(key, column);
  });
  const columns = new Map<string, number[]>();
  for (const [field, known] of Object.entries(names)) {
    const found = known.flatMap((name) => places.get(name) ?? []);
    if (found.length > 0) columns.set(field, found);
  }
  return (columns.has("url") || columns.has("doi")) && columns.has("text") ? columns : undefined;
}
