import { acceptMentions, readHits } from "../directory/accept-mentions.ts";
import type { Directory } from "../directory/directory.ts";
import type { Attribution, Mention, PageText } from "../model.ts";
import { findQuotations } from "../text/quotations.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Candidate, Form, Reading } from "./candidate.ts";
import { chooseAttributions } from "./choose-attributions.ts";
import { dropOwnOutlet } from "./drop-own-outlet.ts";
import type { LanguagePack } from "./language-pack.ts";
import { findCredits } from "./credits/find-credits.ts";
import { findPosts } from "./words/find-posts.ts";
import { findWords } from "./words/find-words.ts";

const forms: Form[] = [findCredits, findPosts, findWords];

export type Detected = { attributions: Attribution[]; mentions: Mention[] };

/** What the page cites, in page order, and every name of a source on it. */
export function detectAttributions(page: PageText, pack: LanguagePack, directory: Directory): Detected {
  const steps = detectInSteps(page, pack, directory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of about a sentence: whoever must not hold its thread for long rests between them. */
export function* detectInSteps(page: PageText, pack: LanguagePack, directory: Directory): Generator<undefined, Detected, undefined> {
  const found = directory.findNames(page.text, pack.lang === "und" ? page.lang : pack.lang);
  yield;
  const read = readHits(page, found, pack);
  yield;
  const mentions = acceptMentions(page, read, directory);
  yield;
  const quotations = findQuotations(page, pack);
  yield;
  const sentences = splitSentences(page, pack, quotations);
  yield;
  const reading: Reading = {
    page,
    pack,
    directory,
    quotations,
    sentences,
    names: read.map(({ hit }) => hit),
    mentions,
    publisher: page.url === "" ? null : (directory.byUrl(page.url)?.id ?? null),
  };
  const candidates: Candidate[] = [];
  for (const form of forms) {
    const found = form(reading);
    candidates.push(...("next" in found ? yield* found : found));
    yield;
  }
  return { attributions: chooseAttributions(dropOwnOutlet(candidates, reading)), mentions: reading.mentions };
}
