/**
 * Which of the names found on a page are mentions of a source. A name alone proves little: "Bloomberg" is a
 * person, "Bild" a picture, "PA" a state. Risk 0 stands alone; risk 1 needs words or signs around it that make it
 * a source, or the page to have introduced it; risk 2 needs them and a country or language that fits.
 */
import type { Mention, PageText, Span } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import type { Directory, NameHit } from "../directory.ts";
import { mergeIntroductions } from "./merge-introductions.ts";
import { longestJoin, readContext, type Context } from "./mention-context.ts";
import type { OpenOffice } from "../offices/open-office.ts";
import { readPageFacts } from "./page-facts.ts";
import { bearersOfTheTime } from "./bearers-of-the-time.ts";
import { spelledOutOtherwise } from "./other-bearers.ts";
import { isPersonOrOther } from "./person-names.ts";
import { isPollOrderer, speaksOfPolls } from "./poll-orderers.ts";
import { rankCandidates } from "./rank-candidates.ts";
import { rankOffice } from "../offices/rank-offices.ts";
import { normalise, type SourceWords } from "./source-words.ts";
import { bearsToldLetters } from "./told-letters.ts";
import { isWeighty, type Question } from "./weigh-mention.ts";

/** Names read between two rests; each takes some ten microseconds. */
const namesPerStep = 16;

/** `possible` are the page's names as `readHits` answers them, `words` those that make a name a source. */
type Found = { page: PageText; possible: ReadHit[]; directory: Directory; words: SourceWords };

/** Who is mentioned, and which offices are of which the page does not say whose they are; both in order. */
export type Accepted = { mentions: Mention[]; offices: OpenOffice[] };

/** The accepted mentions. */
export function* acceptMentions({ page, possible: found, directory, words }: Found): Steps<Accepted> {
  const facts = readPageFacts({ page, read: found, directory });
  yield;
  const possible = withoutOthers(found, { page, facts, directory, words });
  yield;

  const accepted: ReadHit[] = [];
  for (const [index, one] of possible.entries()) {
    if (index % namesPerStep === 0) yield;
    const beside = () => isNear(possible[index - 1], one) || isNear(one, possible[index + 1]);
    if (isSource({ page, ...one, facts, directory, words, beside })) accepted.push(one);
  }
  // What was cited once on the page is known there: "KCNA" in a later sentence needs no cue of its own.
  const cited = new Set(accepted.map(({ hit }) => printedName(page, hit)));
  const sources = new Set(accepted.map(({ hit }) => hit));
  for (const hit of yield* joinedHits(possible, sources)) sources.add(hit);
  const known: ReadHit[] = [];
  for (const [index, one] of possible.entries()) {
    if (index % namesPerStep === 0) yield;
    if (sources.has(one.hit) || (cited.has(printedName(page, one.hit)) && mayRepeat(one.hit, one.context))) known.push(one);
  }
  const mentions: Mention[] = [];
  const offices: OpenOffice[] = [];
  for (const [index, { hit }] of known.entries()) {
    if (index % namesPerStep === 0) yield;
    const holder = hit.office && rankOffice({ hit, page, facts, directory });
    if (hit.office && holder && "candidates" in holder) offices.push({ span: hit.span, office: hit.office, candidates: holder.candidates });
    const ranked = hit.office ? holder && "id" in holder && { id: holder.id, alternatives: [] } : rankCandidates({ hit, page, facts, directory });
    if (ranked) mentions.push({ span: hit.span, class: directory.entry(ranked.id)?.class ?? hit.class, ...ranked });
  }
  return { mentions: mergeIntroductions(page.text, mentions), offices };
}

/** Leaves out names that mean somebody else on this page, and bearers that had closed before it was published. */
function withoutOthers(found: ReadHit[], { page, facts, directory, words }: Pick<Question, "page" | "facts" | "directory" | "words">): ReadHit[] {
  const others = spelledOutOtherwise(page, found.map(({ hit }) => hit), words, directory);
  return found.flatMap((one) => {
    const { hit, context } = one;
    if (hit.risk === 0 || hit.ids.some((id) => facts.introduced.has(id))) return [one];
    if (others.size > 0 && others.has(printedName(page, hit))) return [];
    const ids = bearersOfTheTime(page, hit, directory);
    if (ids.length === hit.ids.length) return [one];
    // "Die Agentur Havas": the noun makes it the agency of the past.
    if (ids.length === 0) return context.named ? [one] : [];
    return [{ hit: { ...hit, ids }, context }];
  });
}

/** Two media of which one sentence speaks, and not one of them twice. */
function isNear(first: ReadHit | undefined, second: ReadHit | undefined): boolean {
  if (!first || !second || !isMedium(first.hit) || !isMedium(second.hit)) return false;
  const gap = second.hit.span[0] - first.hit.span[1];
  return gap < first.context.right.length && first.hit.ids[0] !== second.hit.ids[0] && (first.hit.risk < 2 || second.hit.risk < 2);
}

const isMedium = ({ class: kind }: NameHit): boolean => kind === "outlet" || kind === "agency";

/** Agencies joined by "and" are sources together or not at all, whichever of them has the cue: "AFP, AP and dpa". */
function* joinedHits(possible: ReadHit[], sources: ReadonlySet<NameHit>): Steps<NameHit[]> {
  const runs: { hits: NameHit[]; sure: boolean }[] = [];
  let before: NameHit | undefined;
  for (const [index, { hit, context }] of possible.entries()) {
    if (index % namesPerStep === 0) yield;
    const run = runs.at(-1);
    if (hit.class === "agency") {
      const joined = before?.class === "agency" && hit.span[0] - before.span[1] <= longestJoin && context.joined;
      if (run && joined) {
        run.hits.push(hit);
        run.sure ||= sources.has(hit);
      } else runs.push({ hits: [hit], sure: sources.has(hit) });
    }
    before = hit;
  }
  return runs.flatMap(({ hits, sure }) => (sure ? hits : []));
}

/** `folded` is the page's text in lower case. */
type Names = { page: PageText; folded: string; hits: NameHit[]; words: SourceWords };

/** The directory's names on the page, as `findNames` gave them, with what stands around each; parts of persons' names are gone. */
export function* readHits({ page, folded, hits, words }: Names): Steps<ReadHit[]> {
  const inBlocks = hits.filter((hit) => !crossesBlock(page, hit.span));
  yield;
  const polls = yield* speaksOfPolls(folded, words);
  const read: ReadHit[] = [];
  for (const [index, hit] of inBlocks.entries()) {
    if (index % namesPerStep === 0) yield;
    if (hit.risk === 2 && isSmallWord(page.text, hit, words)) continue;
    if (hit.risk > 0 && words.voices.has(page.text.slice(...hit.span).toLowerCase())) continue;
    const context = readContext({ page, hits: inBlocks, index, words });
    if (hit.risk === 2 && isOfOffice(page.text, hit, words) && !bearsToldLetters(page.text.slice(...hit.span), hit, words)) continue;
    if (!isPersonOrOther({ page, hit, context, words }) && !(polls && isPollOrderer(context, words))) read.push({ hit, context });
  }
  return read;
}

/** "Na", "Сегодня": a small word of the page's language, with a capital at the sentence's start alone. */
function isSmallWord(text: string, { span: [start, end] }: NameHit, { small }: SourceWords): boolean {
  const printed = text.slice(start, end);
  if (small.has(printed)) return true;
  return /^\p{Lu}\p{Ll}*$/u.test(printed) && small.has(printed.toLowerCase()) && /(?:^|[\n.!?…]\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "وزارت اطلاعات": in scripts without capitals a common word behind the noun of an office is the office's. */
function isOfOffice(text: string, { span: [start, end] }: NameHit, { officeNouns }: SourceWords): boolean {
  if (/[\p{Lu}\p{Ll}]/u.test(text.slice(start, end))) return false;
  const before = /([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, start - longestOffice), start))?.[1];
  return before !== undefined && officeNouns.has(normalise(before));
}

/** Units of the longest noun for an office. */
const longestOffice = 24;

/** A name of the directory on the page, and what stands around it. */
export type ReadHit = { hit: NameHit; context: Context };

function isSource(question: Question): boolean {
  const { page, hit, context, facts } = question;
  if (hit.risk === 0) return !isShort(page, hit) || context.compound !== "other";
  if (isShort(page, hit)) {
    const introduced = () => hit.ids.some((id) => facts.introduced.has(id));
    if (context.compound === "cited") return hit.class === "agency" || introduced() || hit.ids.some((id) => facts.fits(id));
    if (context.compound === "other" || isTitle(page, hit) || (isState(page, hit) && !context.joined)) return introduced();
    // "L'agence PA": the noun makes an agency of letters that mean something else in the page's language.
    if (hit.risk === 2 && hit.class === "agency" && context.named) return true;
  }
  return isWeighty(question);
}

/** "AFP", "dpa", "Dr": letters, with or without stops. */
const isShort = (page: PageText, hit: NameHit): boolean => /^(?:\p{Lu}{2,5}|\p{Lu}?\p{Ll}{1,4})$/u.test(printedName(page, hit));

/** "Dr. Jensen": letters that are an abbreviation before a name. */
function isTitle(page: PageText, hit: NameHit): boolean {
  return hit.risk === 2 && /^\p{Lu}\p{Ll}{1,2}$/u.test(printedName(page, hit)) && /^\.? \p{Lu}/u.test(page.text.slice(hit.span[1], hit.span[1] + 3));
}

/** "Scranton, PA": the postal letters of a state behind a town. */
function isState(page: PageText, hit: NameHit): boolean {
  return usStates.has(printedName(page, hit)) && /\p{Lu}[\p{L}.' -]*, $/u.test(page.text.slice(Math.max(0, hit.span[0] - 24), hit.span[0]));
}

const usStates = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split(" "),
);

function mayRepeat(hit: NameHit, context: Context): boolean {
  if (context.compound === "other") return false;
  return hit.risk < 2 || context.cue || context.weak;
}

const printedName = (page: PageText, hit: NameHit): string => page.text.slice(...hit.span);

/** A name that begins in one block and ends in the next is two words of two blocks. */
function crossesBlock(page: PageText, [start, end]: Span): boolean {
  // Blocks are parted by line breaks: nearly every name is done here, and no page is searched once per name.
  if (!page.text.slice(start, end).includes("\n")) return false;
  return page.blocks.some((block) => block.span[1] > start && block.span[1] < end && block.role !== "paragraph");
}
