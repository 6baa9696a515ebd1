/** The requests about texts that are no pages: selections and what people paste. */
import { matchQuote } from "../core/match/match-quote.ts";
import { tokenize } from "../core/match/words/tokenize.ts";
import type { Match } from "../core/model.ts";
import { guessLanguage } from "../core/text/guess-language.ts";
import { readAsPage } from "../intake/detect-in-text.ts";
import type { Handlers } from "../messages/answer.ts";
import { localIndex } from "./local-index.ts";
import { readSelection } from "./selections.ts";
import { tracePage } from "./trace-page.ts";

/** Up to so many words people look for the words themselves as well: a name, a phrase. */
const fewWords = 8;
const rowsShown = 20;

/** Handlers of every request about texts. */
export const textRequests: Handlers<"text/trace" | "text/look-up" | "selection/read"> = {
  async "text/trace"(about) {
    const trace = await tracePage(readAsPage(about), new AbortController().signal);
    if (trace === undefined) throw new Error("A trace that nobody aborts came to no end.");
    return trace;
  },
  async "text/look-up"({ text }) {
    const index = await localIndex();
    const lang = guessLanguage(text, "");
    const about = { lang, publishedAt: null };
    const found = [...(await matchQuote(index.reader, { quote: text, ...about })), ...(await matchQuote(index.reader, { quote: "", text, ...about }))];
    const words = tokenize(text).length;
    const holding = words > 0 && words <= fewWords ? await index.search({ words: text, offset: 0, limit: rowsShown }) : { total: 0, rows: [] };
    return { matches: firstPerDocument(found), holding };
  },
  async "selection/read"({ id }) {
    return (await readSelection(id)) ?? null;
  },
};

/** The words as one passage tell more than passages shared here and there, and stand first. */
function firstPerDocument(matches: Match[]): Match[] {
  return [...new Map(matches.toReversed().map((match) => [match.document, match])).values()].toReversed();
}
