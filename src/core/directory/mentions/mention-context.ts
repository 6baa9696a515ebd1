/** What stands around a name on the page: signs and words that make it a source. */
import type { PageText, Span } from "../../model.ts";
import { firstIndex } from "../../first-index.ts";
import type { NameHit } from "../directory.ts";
import { isCleft } from "./is-cleft.ts";
import { isTold } from "./is-told.ts";
import { isInGroup, isPrintedCredit, longestCredit, type Place } from "./printed-signs.ts";
import { normalise, type SourceWords } from "./source-words.ts";
import { holdsPhrase, phraseStands } from "../names/word-phrases.ts";
import { firstWords, lastWords } from "./words-beside.ts";

export type Context = {
  /** Signs that print sources: brackets, a slash group, a dateline, a label, its own line. */
  strong: boolean;
  /** In brackets or a slash group whose other parts are names, places and dates. */
  group: boolean;
  /** A preposition, verb of speech or agency noun beside the name. */
  cue: boolean;
  /** An article that shows gender directly before: the letters are used as a noun of this language. */
  article: boolean;
  /** A verb of speech or noun further off in the sentence. */
  weak: boolean;
  /** An agency's noun stands directly before it: "Nachrichtenagentur X". */
  named: boolean;
  /** First half of a compound: of one that cites ("dpa-Bericht") or of another thing ("AP-Prüfung"). */
  compound: "cited" | "other" | undefined;
  /** Joined to the name before it by "and" or a comma: what the one is, the other is. */
  joined: boolean;
  /** Words directly before and after the name, within its sentence, as `normalise` writes them. */
  before: string[];
  after: string[];
  /** The sentence before and behind the name. */
  left: string;
  right: string;
};

/** How many words beside a name a cue may stand away: "laut der staatlichen russischen Agentur X". */
const nearWords = 4;
const farWords = 9;
/** Units on either side of a name that are read at most. */
const contextReach = 200;

/** What stands around the name. Each answer is worked out when it is first asked for: most names are sure without. */
export function readContext(place: Place): Context {
  return new LazyContext(place);
}

class LazyContext implements Context {
  readonly #place: Place;
  #sides: Sides | undefined;
  #before: string[] | undefined;
  #after: string[] | undefined;
  #group: boolean | undefined;
  #strong: boolean | undefined;
  #cue: boolean | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  get #both(): Sides {
    return (this.#sides ??= readSides(this.#place));
  }

  get left(): string {
    return this.#both.left;
  }

  get right(): string {
    return this.#both.right;
  }

  get before(): string[] {
    return (this.#before ??= lastWords(this.#both.left, farWords));
  }

  get after(): string[] {
    return (this.#after ??= firstWords(this.#both.right, farWords));
  }

  get group(): boolean {
    return (this.#group ??= isInGroup(this.#place));
  }

  get strong(): boolean {
    return (this.#strong ??= this.group || isPrintedCredit(this.#place, this.#both.left, this.#both.right));
  }

  get cue(): boolean {
    return (this.#cue ??= this.#readCue());
  }

  #readCue(): boolean {
    const { hits, index, words } = this.#place;
    if (hasRoleSuffix(hits[index])) return true;
    const { left, right } = this.#both;
    if (particleBehind.test(right)) return true;
    // 《晚報》: what means other things as well is a name between the marks of titles.
    if (!words.spaced) return (hits[index]?.risk !== 2 || (left.endsWith("《") && right.startsWith("》"))) && unspacedCue(words, left, right);
    return spacedCue(words, this.before, this.after) || isTold(words, this, hits[index]) || isCleft(words, this) || leadsOn(words, this.after) || clauseWords(left, right).some((word) => words.verbs.has(word));
  }

  get named(): boolean {
    return this.#place.words.agencyNames.has(this.before.at(-1) ?? "");
  }

  get compound(): "cited" | "other" | undefined {
    return readCompound(this.#place);
  }

  get weak(): boolean {
    const { words } = this.#place;
    const speaks = (word: string): boolean => words.verbs.has(word) || words.agencyNames.has(word);
    return this.before.some(speaks) || this.after.some(speaks) || (words.verbLast && holdsPhrase(words.phrases.verbs, this.after, 0, this.after.length));
  }

  get article(): boolean {
    return this.#place.words.articles.has(this.before.at(-1) ?? "");
  }

  get joined(): boolean {
    return isJoined(this.#place);
  }
}

/** The name's sentence before and behind it. */
type Sides = { left: string; right: string };

function readSides({ page, hits, index }: Place): Sides {
  const span = hits[index]?.span ?? [0, 0];
  const sentence = sentenceAround(page, span);
  // "Reuter-Agentur", "dpa-Bericht": the second half of a compound is the word after.
  const right = page.text.slice(span[1] + (hits[index]?.suffix.length ?? 0), sentence[1]).replace(/^[-‐‑]/u, " ");
  return { left: page.text.slice(sentence[0], span[0]), right };
}

/** Shorter parts behind a hyphen are case endings and other abbreviations. */
const shortestPart = 4;

function readCompound({ page: { text }, hits, index, words: { joinedNouns } }: Place): "cited" | "other" | undefined {
  const hit = hits[index];
  if (!hit || !joinedNouns || hits[index + 1]?.span[0] === hit.span[1] + 1) return undefined;
  const part = /^[-‐‑](\p{L}+)/u.exec(text.slice(hit.span[1], hit.span[1] + longestCredit))?.[1] ?? "";
  if (part.length < shortestPart) return undefined;
  const lower = part.toLowerCase();
  return joinedNouns.some((noun) => lower.includes(noun)) ? "cited" : "other";
}

/** The stretch between the stops around the name, at most 200 units each way, within its block. */
function sentenceAround({ text, blocks }: PageText, [start, end]: Span): Span {
  const block = blockAt(blocks, start) ?? [0, text.length];
  const left = text.slice(Math.max(block[0], start - contextReach), start);
  const right = text.slice(end, Math.min(block[1], end + contextReach));
  const from = Math.max(0, ...[...left.matchAll(/[.!?]["”»“]?\s+(?=\P{Ll})|[。！？]/gu)].map((stop) => stop.index + stop[0].length));
  const to = /[.!?](?=["”»“]?(?:\s|$))|[。！？]/u.exec(right)?.index ?? right.length;
  return [start - left.length + from, end + to];
}

/** Blocks are in page order. */
function blockAt(blocks: PageText["blocks"], at: number): Span | undefined {
  const span = blocks[firstIndex(blocks, (block) => block.span[0] > at) - 1]?.span;
  return span && at < span[1] ? span : undefined;
}

/** "AFP e la DPA", "أسوشيتد برس وفرانس برس": nothing but joining words stands between the name and the one before it. */
function isJoined({ page: { text }, hits, index, words }: Place): boolean {
  const [before, hit] = [hits[index - 1], hits[index]];
  if (!before || !hit || before.class !== hit.class) return false;
  const between = text.slice(before.span[1] + before.suffix.length, hit.span[0] - hit.prefix.length);
  if (between.length > longestJoin || /[\n.!?;:]/u.test(between)) return false;
  const joining = normalise(between.replaceAll(/[,،、]/gu, " ")).split(" ").filter(Boolean);
  const listed = /[,،、]/u.test(between) || joining.some((word) => words.conjunctions.has(word)) || words.joins.has(hit.prefix) || words.joins.has(before.suffix);
  return listed && joining.every((word) => words.joins.has(word));
}

/** ", and the " in any language, with a case ending. */
export const longestJoin = 14;

const verbDistance = 3;

/** The words directly beside the name that no comma parts from it, where a verb may have it as its subject. */
function clauseWords(left: string, right: string): string[] {
  const from = Math.max(left.lastIndexOf(","), left.lastIndexOf(";"), left.lastIndexOf(":")) + 1;
  const behind = right.replace(aside, "");
  const end = behind.search(/[,;:]/);
  return [...lastWords(left.slice(from), verbDistance), ...firstWords(end < 0 ? behind : behind.slice(0, end), verbDistance)];
}

/** "Clarín, en cambio, reportó que …": a few small words between commas part no subject from its verb. */
const aside = /^,(?: \p{Ll}[\p{Ll}\p{M}'’]*){1,4},(?= )/u;

function spacedCue({ phrases }: SourceWords, before: string[], after: string[]): boolean {
  const from = Math.max(0, before.length - nearWords - 2);
  const to = Math.min(nearWords, after.length);
  if (holdsPhrase(phrases.before, before, from, before.length) || phraseStands(phrases.after, after, 0, to)) return true;
  return holdsPhrase(phrases.verbs, before, from, before.length) || holdsPhrase(phrases.verbs, after, 0, to);
}

/** Units of a verb at a sentence's end. */
const longestVerb = 8;

/** "Sydsvenskan kan i dag avslöja": right behind the name a verb whose particle follows. */
const leadsOn = ({ leading }: SourceWords, after: string[]): boolean => leading.forms.has(after[0] ?? "") && after.some((word) => leading.particles.has(word));

function unspacedCue(words: SourceWords, left: string, right: string): boolean {
  const near = normalise(left.slice(-14));
  const next = normalise(right.slice(0, 14));
  // A single sign is a preposition beside the name only, "据": further off it is part of any word.
  const beside = (phrase: string, window: string, place: "start" | "end"): boolean =>
    phrase.length > 1 ? window.includes(phrase) : place === "end" ? window.endsWith(phrase) : window.startsWith(phrase);
  if (words.before.some((phrase) => beside(phrase, near, "end")) || words.after.some((phrase) => beside(phrase, next, "start"))) return true;
  if (words.agencyNouns.some((noun) => near.endsWith(noun) || next.startsWith(noun))) return true;
  if (words.outletNouns.some((noun) => near.endsWith(noun))) return true;
  const speaks = (window: string): boolean => [...words.verbs, ...words.verbPhrases].some((verb) => window.includes(verb));
  if (speaks(near) || speaks(next)) return true;
  // "ESPNは、球団が交換を検討していると伝えた": the verb stands last, however long the words are.
  return words.particles.some((particle) => right.startsWith(particle)) && speaks(normalise(right.slice(-longestVerb)));
}

/** "KNN은", "MBN에": the same particles behind Latin letters, which are no ending of the name. */
const particleBehind = /^(?:[은는에]|에게|에서|에는)(?=\s)/u;

/** Particles and case endings are only written onto nouns that take part in the sentence; they are a cue for Hangul. */
const hasRoleSuffix = (hit: NameHit | undefined): boolean => hit !== undefined && /^[은는에]/u.test(hit.suffix);
