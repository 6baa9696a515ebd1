import type { Match, PathSource } from "../model.ts";
import type { IndexReader } from "./index-reader.ts";
import { openLibrary } from "./library.ts";
import { matchPage } from "./match-page.ts";
import { matchQuestions } from "./match-questions.ts";
import { createQuestion } from "./question.ts";

/** A quote asked for by itself or with its page (`text`), which finds translations; "" as the quote asks for the page alone. */
export type QuoteQuery = { quote: string; text?: string; lang: string; publishedAt: string | null; path?: PathSource[] };

/** The documents the quote stands in, best first; none where it stands in none, or says too little to be told from chance. */
export async function matchQuote(reader: IndexReader, { quote, text = "", lang, publishedAt, path = [] }: QuoteQuery): Promise<Match[]> {
  const page = { text, lang, publishedAt, url: "", publisher: null };
  if (quote.trim() === "") return (await matchPage(await openLibrary(reader), page, { attributions: [], mentioned: new Set(), classOf: () => undefined })).reuse;
  const at = text.indexOf(quote);
  const question = createQuestion("quote", quote, page, path, at < 0 ? {} : { span: [at, at + quote.length] });
  const matches = await matchQuestions([question], page, await openLibrary(reader));
  return matches.get("quote") ?? [];
}
