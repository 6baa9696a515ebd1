import type { Attribution, Match } from "../model.ts";
import type { ClassOf } from "./pages/find-uncredited.ts";
import type { AskingPage } from "./question.ts";
import { findPointed, matchRepublished } from "./documents/find-pointed.ts";
import { describeReuse, findReuse } from "./pages/find-reuse.ts";
import { findUncredited } from "./pages/find-uncredited.ts";
import type { Library } from "./library.ts";
import { matchQuestions } from "./match-questions.ts";
import type { Told } from "./match-questions.ts";
import { ownDocuments, questionOf } from "./question.ts";
import { tokenize } from "./words/tokenize.ts";

/** What was read on the page besides its text. `mentioned`: directory ids of all its mentions and hints. */
export type PageSources = { attributions: readonly Attribution[]; mentioned: ReadonlySet<string>; classOf: ClassOf };

/** Where a page's words were found: per attribution id (an empty list where nowhere), and for the page as a whole. */
export type PageMatches = { matches: Map<string, Match[]>; reuse: Match[] };

/** Asks the index about a whole page: all of its quotes at once, and the passages it reuses itself. `told` hears of quotes that are answered early. */
export async function matchPage(library: Library, page: AskingPage, sources: PageSources, told?: Told): Promise<PageMatches> {
  const matches = await matchAttributions(library, page, sources.attributions, told);
  const tokens = tokenize(page.text);
  const reuses = await findReuse(page, tokens, library);
  const uncredited = await findUncredited(page, tokens, reuses, sources, sources.classOf, library);
  return { matches, reuse: describeReuse(reuses, uncredited, page, library) };
}

/** Where the words of each attribution were found, by attribution id; an empty list where nowhere. One round of reads for all. */
export async function matchAttributions(library: Library, page: AskingPage, attributions: readonly Attribution[], told?: Told): Promise<Map<string, Match[]>> {
  const pointed = await findPointed(attributions, page.text, library);
  const questions = attributions.map((attribution) => questionOf(attribution, page, pointed.get(attribution.id))).filter((question) => question !== undefined);
  const found = await matchQuestions(questions, page, library, told);
  const isOwn = ownDocuments(page);
  return new Map(
    attributions.map(({ id, kind }) => [id, found.get(id) ?? (kind === "republication" ? matchRepublished(pointed.get(id) ?? [], page, isOwn, library) : [])]),
  );
}
