/** What the local provenance index says about a page, and about the documents it leads to. */
import type { ChainDocument } from "./chain/chain-document.ts";
import type { Directory } from "./directory/directory.ts";
import type { IndexedDocument, IndexReader } from "./match/index-reader.ts";
import { openLibrary, type CitationsOf, type Library } from "./match/library.ts";
import { matchAttributions, matchPage } from "./match/match-page.ts";
import type { Told } from "./match/match-questions.ts";
import type { Attribution, Match, Mention, PageText, PathSource, SourceClass } from "./model.ts";

export type IndexAnswer = {
  /** Matches by attribution id of the page. */
  matches: Map<string, Match[]>;
  /** Documents whose passages the page itself reuses. */
  reuse: Match[];
  /** Every document reached, with what it cites and where that was found, by url. */
  documents: Map<string, ChainDocument>;
};

/** Documents cite documents; further than this a chain is no longer read by anybody, and each hop costs a round of reads. */
const mostHops = 3;
/** Documents followed per hop: a quote that stands in more of them is everybody's. */
const mostDocuments = 12;

/** Asks the index about a page and follows what it finds. `early` hears what is known before all is; its maps go on growing. */
export async function searchIndex(
  reader: IndexReader,
  page: PageText,
  found: { attributions: Attribution[]; mentions: Mention[]; publisher: string | null },
  directory: Directory,
  citationsOf: CitationsOf,
  early?: (answer: IndexAnswer) => void,
): Promise<IndexAnswer> {
  const library = await openLibrary(reader, citationsOf);
  const hinted = page.hints.flatMap(({ id }) => id ?? []);
  const mentioned = new Set([...found.mentions.flatMap(({ id, alternatives }) => [id, ...alternatives]), ...hinted]);
  const { attributions, publisher } = found;
  const soFar: IndexAnswer = { matches: new Map(), reuse: [], documents: new Map() };
  const told: Told = (id, matches) => {
    soFar.matches.set(id, matches);
    early?.(soFar);
  };
  const answer = await matchPage(library, { ...page, publisher }, { attributions, mentioned, classOf: (name) => classOf(name, directory) }, early && told);
  const documents = new Map<string, ChainDocument>();
  early?.({ ...answer, documents });
  let open = [...answer.matches.values(), answer.reuse].flat();
  for (let hop = 0; hop < mostHops && open.length > 0; hop += 1) open = await followDocuments(library, open, documents);
  return { ...answer, documents };
}

/** Reads what the matched documents cite for the matched words; answers where those were found in turn. */
async function followDocuments(library: Library, matches: Match[], documents: Map<string, ChainDocument>): Promise<Match[]> {
  const next: Match[] = [];
  let followed = 0;
  for (const url of new Set(matches.map((match) => match.document))) {
    const document = library.knownByUrl(url)?.document;
    if (document === undefined || documents.has(url) || followed === mostDocuments) continue;
    followed += 1;
    const spans = matches.filter((match) => match.document === url).map((match) => match.quote);
    // Only words that somebody above has quoted are followed; the rest of the document is another story.
    const cited = await library.citations(document.number);
    const concerned = cited.filter(({ content }) => spans.some((span) => span === null || content.some(([start, end]) => start < span[1] && end > span[0])));
    const asking = { text: document.text, lang: document.lang ?? "und", publishedAt: document.publishedAt ?? null, url, publisher: document.publisher ?? null };
    const found = await matchAttributions(library, asking, concerned);
    // A page is aligned as a whole with its translation; a document that is followed for some words is not.
    for (const { id, path } of concerned) found.set(id, (found.get(id) ?? []).filter((match) => match.relation !== "translated" || isCited(match, path)));
    documents.set(url, chainDocument(document, cited, found));
    next.push(...[...found.values()].flat());
  }
  return next;
}

const isCited = ({ publisher }: Match, path: PathSource[]): boolean => publisher !== null && path.some(({ id, host }) => id === publisher || host === publisher);

function chainDocument(document: IndexedDocument, cited: readonly Attribution[], matches: Map<string, Match[]>): ChainDocument {
  const { url, title, publishedAt = null, publisher = null, status = "current", supersedes = null } = document;
  const attributions = cited.map((attribution) => ({ ...attribution, matches: matches.get(attribution.id) ?? [] }));
  return { url, title, publishedAt, publisher, status, supersedes, attributions };
}

/** Publishers stand in documents as directory ids or hosts. */
function classOf(name: string, directory: Directory): SourceClass | undefined {
  return (directory.entry(name) ?? directory.byUrl(`https://${name}/`))?.class;
}
