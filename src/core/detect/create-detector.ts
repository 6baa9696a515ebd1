import { acceptMentions, readHits } from "../directory/mentions/accept-mentions.ts";
import type { Directory } from "../directory/directory.ts";
import { withMisreadNames } from "../directory/mentions/misread-names.ts";
import type { Attribution, Mention, PageText } from "../model.ts";
import { finish, type Steps } from "../steps.ts";
import { foldInSteps } from "../text/characters.ts";
import { unmixScripts } from "../text/unmix-scripts.ts";
import { createLinksIn } from "../text/links-in.ts";
import { findQuotations } from "../text/quotations.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Candidate, Form, Reading } from "./candidate.ts";
import { chooseAttributions } from "./choose-attributions.ts";
import { dropOwnOutlet } from "./drop-own-outlet.ts";
import type { LanguagePack } from "./language-pack.ts";
import { findCredits } from "./credits/find-credits.ts";
import { readPackWords, type PackWords } from "./pack-words.ts";
import { findHeadlines } from "./words/find-headlines.ts";
import { findPosts } from "./words/find-posts.ts";
import { findWords } from "./words/find-words.ts";

const forms: Form[] = [findCredits, findPosts, findHeadlines, findWords];

export type Detected = { attributions: Attribution[]; mentions: Mention[] };

/** What a page of one language cites. Made once per language: reading its pack takes longer than reading a short page. */
export type Detector = {
  /** What the page cites, in page order, and every name of a source on it. */
  detect(page: PageText): Detected;
  /** The same, for whoever must not hold its thread for long. */
  detectInSteps(page: PageText): Steps<Detected>;
};

/** A detector for pages in the pack's language. */
export function createDetector(pack: LanguagePack, directory: Directory): Detector {
  let words: PackWords | undefined;
  function* detectInSteps(page: PageText): Steps<Detected> {
    words ??= yield* readPackWords(pack);
    return yield* detectWith({ page, pack, directory, words });
  }
  return { detectInSteps, detect: (page) => finish(detectInSteps(page)) };
}

/** Detectors of many languages, each made when it is first asked for. */
export function rememberDetectors(packFor: (lang: string) => LanguagePack, directory: Directory): (lang: string) => Detector {
  const known = new Map<LanguagePack, Detector>();
  return (lang) => {
    const pack = packFor(lang);
    const detector = known.get(pack) ?? createDetector(pack, directory);
    known.set(pack, detector);
    return detector;
  };
}

function* detectWith({ page, pack, directory, words }: Pick<Reading, "page" | "pack" | "directory" | "words">): Steps<Detected> {
  const folded = yield* foldInSteps(page.text);
  const printed = yield* directory.findNames(yield* unmixScripts(page.text), pack.lang === "und" ? page.lang : pack.lang);
  const found = yield* withMisreadNames(page.text, printed, { marks: pack.marks.agencies, directory });
  const read = yield* readHits({ page, folded, hits: found, words: words.sources });
  const { mentions, offices } = yield* acceptMentions({ page, possible: read, directory, words: words.sources });
  const quotations = yield* findQuotations(page, pack);
  const sentences = yield* splitSentences(page, pack, quotations);
  const reading: Reading = {
    page,
    folded,
    pack,
    words,
    directory,
    quotations,
    linksIn: createLinksIn(page.links),
    sentences,
    names: read.map(({ hit }) => hit),
    mentions,
    offices,
    publisher: page.url === "" ? null : (directory.byUrl(page.url)?.id ?? null),
  };
  const candidates: Candidate[] = [];
  for (const form of forms) {
    const found = form(reading);
    // One by one: a list of a hundred thousand is more than a call takes.
    for (const candidate of "next" in found ? yield* found : found) candidates.push(candidate);
    yield;
  }
  const foreign = dropOwnOutlet(candidates, reading);
  yield;
  return { attributions: yield* chooseAttributions(foreign), mentions: reading.mentions };
}
