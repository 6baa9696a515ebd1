import type { Attribution, SourceDocument, Span } from "../model.ts";
import type { DocumentFacts, IndexedDocument, IndexReader, PostingKind, Postings } from "./index-reader.ts";
import type { Token } from "./words/tokenize.ts";
import { tokenize } from "./words/tokenize.ts";
import type { World } from "./anchors/world.ts";

/** A document read for verification: tokenized once, however many quotes are looked for in it. */
export type ReadDocument = { document: IndexedDocument; tokens: Token[] };

/**
 * What a document cites; spans refer to its text. Asked of the few documents that a page leads to, and never stored: reading
 * what a text cites takes five times as long as everything else about its addition, and of a full index nearly nobody asks.
 */
export type CitationsOf = (document: SourceDocument) => Promise<readonly Attribution[]>;

/** The index as one page asks it: everything that was read is kept until the page is answered. */
export type Library = {
  documentCount: number;
  world: World;
  /** One entry per hash; all hashes of a page are asked in one call. */
  postings(kind: PostingKind, hashes: Iterable<number>): Promise<Map<number, Postings>>;
  /** Per address the numbers of the documents there; not read yet. */
  byAddress(urls: readonly string[]): Promise<number[][]>;
  facts(numbers: readonly number[]): Promise<Map<number, DocumentFacts>>;
  read(numbers: readonly number[]): Promise<Map<number, ReadDocument>>;
  /** A document read before; undefined for others. */
  known(number: number): ReadDocument | undefined;
  /** The document of that address, read before; undefined for others. */
  knownByUrl(url: string): ReadDocument | undefined;
  /** What a document read before cites. */
  citations(number: number): Promise<readonly Attribution[]>;
  /** All documents read before. */
  allKnown(): { facts: DocumentFacts; read: ReadDocument }[];
  /** The words of a document read before. */
  excerpt(number: number, span: Span): string;
};

/** Opens the index for one page. Who asks about a quote alone follows no citations and gives no `citationsOf`. */
export async function openLibrary(reader: IndexReader, citationsOf: CitationsOf = async () => []): Promise<Library> {
  const facts = new Map<number, DocumentFacts>();
  const documents = new Map<number, ReadDocument>();
  const cited = new Map<number, Promise<readonly Attribution[]>>();
  return {
    documentCount: await reader.documentCount(),
    world: reader.world,
    postings: async (kind, hashes) => {
      const asked = Uint32Array.from(new Set(hashes)).sort();
      const answers = await reader.postings(kind, asked);
      return new Map(answers.map((postings, i) => [asked[i] ?? 0, postings]));
    },
    byAddress: (urls) => reader.byAddress(urls),
    facts: async (numbers) => {
      const missing = [...new Set(numbers)].filter((number) => !facts.has(number)).sort(ascending);
      for (const found of missing.length > 0 ? await reader.facts(missing) : []) if (found) facts.set(found.number, found);
      return facts;
    },
    read: async (numbers) => {
      const missing = [...new Set(numbers)].filter((number) => !documents.has(number)).sort(ascending);
      for (const document of missing.length > 0 ? await reader.documents(missing) : []) {
        if (document) documents.set(document.number, { document, tokens: tokenize(document.text) });
      }
      return documents;
    },
    citations: (number) => {
      const document = documents.get(number)?.document;
      const found = cited.get(number) ?? (document ? citationsOf(document) : Promise.resolve([]));
      cited.set(number, found);
      return found;
    },
    allKnown: () =>
      [...documents].flatMap(([number, read]) => {
        const found = facts.get(number);
        return found ? [{ facts: found, read }] : [];
      }),
    known: (number) => documents.get(number),
    knownByUrl: (url) => [...documents.values()].find(({ document }) => document.url === url),
    excerpt: (number, span) => documents.get(number)?.document.text.slice(...span) ?? "",
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
