/** Who a pronoun stands for, where whoever was named before it has not spoken yet: "Prosecutor Maria Vell asked for his arrest. “…”, she said." */
import { firstIndex } from "../../../first-index.ts";
import type { PathSource, Span } from "../../../model.ts";
import type { Reading } from "../../candidate.ts";
import type { LanguagePack } from "../../language-pack.ts";

/** Units before the pronoun in which the person must stand, within its block. */
const farthest = 400;
/** Two capital words or more in a row, with the small words inside names. */
const fullName = /(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}(?:[ \u00a0](?:(?:\p{Lu}\.|von|van|der|de|da|di|al|bin|dos|del)[ \u00a0]){0,2}\p{Lu}[\p{L}\p{M}'’-]*\p{Ll})+/gu;
const words = /[\p{L}\p{M}'’-]+/gu;
/** Units between a title and the name that it belongs to. */
const farthestTitle = 40;
/** Units of a preposition or article before a name. */
const longestLead = 16;

/** The only person whom the sentences before the pronoun name in full; undefined where several may be meant. */
export function namedBefore(pronoun: Span, { page, pack, mentions, quotations }: Pick<Reading, "page" | "pack" | "mentions" | "quotations">): PathSource | undefined {
  // Where all nouns or no words have capitals, two in a row are no name.
  if (pack.text.nounsCapitalised === true || !pack.text.spaced) return undefined;
  const block = page.blocks[firstIndex(page.blocks, ({ span }) => span[0] > pronoun[0]) - 1];
  const start = Math.max(block?.span[0] ?? 0, pronoun[0] - farthest);
  const text = withoutSpans(page.text.slice(start, pronoun[0]), start, [...spansIn(mentions, ({ span }) => span, start, pronoun[0]), ...spansIn(quotations, ({ outer }) => outer, start, pronoun[0])]);
  const people = [...text.matchAll(fullName)].flatMap(({ 0: printed, index }): [string, number][] => {
    const name = withoutOpening(printed, text.slice(0, index), pack);
    return name === undefined ? [] : [[name, index + printed.length - name.length]];
  });
  const [first] = people;
  if (first === undefined || people.some(([name]) => name !== first[0])) return undefined;
  const [name, at] = first;
  const near: Span = [at - farthestTitle, at + name.length + farthestTitle];
  // "Anna Kern met the mayor": he may have spoken.
  const others = [...text.matchAll(words)].some(({ 0: word, index }) => (index < near[0] || index > near[1]) && isPerson(word.toLowerCase(), pack));
  return others ? undefined : { class: "person", id: null, name, host: null, span: [start + at, start + at + name.length] };
}

/** The name without a sentence's first word; undefined behind prepositions and articles ("in New York", "the White House"). */
function withoutOpening(printed: string, before: string, pack: LanguagePack): string | undefined {
  const parts = printed.split(/[ \u00a0]/u);
  const opens = /(?:^|[.!?…:»”“"]\s*)$/u.test(before);
  const [, lead] = /(\p{L}+)\s$/u.exec(before.slice(-longestLead)) ?? [];
  if (lead !== undefined && isSmallWord(lead.toLowerCase(), pack)) return undefined;
  if (!opens) return printed;
  if (parts.length > 2) return parts.slice(1).join(" ");
  return isSmallWord((parts[0] ?? "").toLowerCase(), pack) ? undefined : printed;
}

const isPerson = (fold: string, { nouns }: LanguagePack): boolean => nouns.title.includes(fold) || nouns.spokesperson.includes(fold);

const isSmallWord = (fold: string, { articles, prepositions, genitive, phraseEnds, conjunctions, auxiliaries }: LanguagePack): boolean =>
  articles.some(({ text }) => text === fold) || [prepositions, genitive, phraseEnds, conjunctions, auxiliaries].some((list) => list.includes(fold));

/** Those that begin in the stretch, of things in order, and the one before them. */
function spansIn<T>(all: T[], spanOf: (one: T) => Span, start: number, end: number): Span[] {
  const from = Math.max(0, firstIndex(all, (one) => spanOf(one)[0] >= start) - 1);
  return all.slice(from, firstIndex(all, (one) => spanOf(one)[0] >= end)).map(spanOf);
}

/** The text with what lies in the spans blanked out, so that no name runs over it. */
function withoutSpans(text: string, start: number, spans: Span[]): string {
  let blank = text;
  for (const [from, to] of spans) {
    const [at, end] = [Math.max(0, from - start), Math.min(text.length, to - start)];
    if (at < end) blank = blank.slice(0, at) + "\n".repeat(end - at) + blank.slice(end);
  }
  return blank;
}
