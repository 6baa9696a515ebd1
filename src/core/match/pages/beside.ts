/** A matched document's text beside the words of the page: what a reader needs to compare the two himself. */
import type { Match, Reason, Span, Trace, TracedAttribution } from "../../model.ts";
import { alignLanguages } from "../translated/align-languages.ts";
import { excerptAround, type Excerpt } from "../words/excerpt.ts";
import { describeVersion, findVersion, type Version } from "./find-version.ts";
import type { IndexReader } from "../index-reader.ts";
import { findReusedPassages } from "./reused-passages.ts";
import { tokenize } from "../words/tokenize.ts";

/** Sentences that say the same in two languages; one side is "" where the other text has nothing of it. */
export type SentencePair = { here: string; there: string; cited: boolean; reasons: Reason[] };

export type Beside = {
  /** The version of the document that the words were found in. */
  version: Version;
  /** The other versions kept of the same address, as their dates; null for those without one. */
  otherVersions: (string | null)[];
  /** The words of the page; null for the page as a whole. */
  here: Excerpt | null;
  /** The words of the document; null where only the document is known. */
  there: Excerpt | null;
  /** Set for translations only: the cited words with their neighbours. */
  pairs: SentencePair[];
  /** Set for the page as a whole only: what stands in both, word for word, as it stands on the page. */
  passages: Excerpt[];
};

/**
 * The document of a match beside the words of an attribution, or beside the whole page where that is undefined. Undefined
 * where none of the versions holds the matched words any more.
 */
export async function setBeside(reader: IndexReader, { trace, attribution, match }: Asked): Promise<Beside | undefined> {
  const [numbers = []] = await reader.byAddress([match.document]);
  const versions = (await reader.documents(numbers)).filter((version) => version !== undefined);
  const document = findVersion(match, versions);
  if (!document) return undefined;
  const span = attribution && spanOf(attribution);
  const common = {
    version: describeVersion(document),
    otherVersions: versions.filter((other) => other !== document).map((other) => other.updatedAt ?? other.publishedAt ?? null),
    here: span ? excerptAround(trace.text, span) : null,
    there: match.quote ? excerptAround(document.text, match.quote) : null,
    pairs: [],
    passages: [],
  };
  if (match.relation === "reused") return { ...common, passages: sharedPassages(trace.text, document.text) };
  if (match.relation !== "translated" || !span || !match.quote) return common;
  return { ...common, pairs: await alignLanguages(reader, { page: { text: trace.text, lang: trace.page.lang }, document, span, match }) };
}

type Asked = { trace: Trace; attribution: TracedAttribution | undefined; match: Match };

/** From the first attributed word to the last; undefined where only a source is named. */
function spanOf({ content, quoted }: TracedAttribution): Span | undefined {
  const spans = content.length > 0 ? content : quoted;
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? [first[0], last[1]] : undefined;
}

/** More than this nobody reads; they come in the order of the page. */
const mostPassages = 40;

function sharedPassages(page: string, document: string): Excerpt[] {
  const tokens = tokenize(page);
  const { onPage } = findReusedPassages(tokens, tokenize(document));
  const spans: Span[] = [];
  let first: number | undefined;
  for (let i = 0; i <= onPage.length; i++) {
    if (onPage[i]) first ??= i;
    else if (first !== undefined) {
      spans.push([tokens[first]?.start ?? 0, tokens[i - 1]?.end ?? 0]);
      first = undefined;
    }
  }
  return spans.slice(0, mostPassages).map((span) => excerptAround(page, span));
}
