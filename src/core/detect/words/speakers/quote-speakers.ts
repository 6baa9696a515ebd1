/** Media that words in quotation marks are taken from, whatever verb joins the two: "„Kurier” nazywa je „gestem bez pokrycia”". */
import { clauseAround, isBreak, phraseBeforeApposition, phrasesIn } from "../sentence/clauses.ts";
import type { Act, Grammar } from "../cues/find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import { affixRole, headIsMedium, maySpeak } from "../names/name-role.ts";
import type { Phrase } from "../names/name-phrase.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import { toldInside } from "../cues/told/told-inside.ts";

/** Below what is painted on the page: the verb was not understood. */
const sure = 0.75;

/** Items between the medium and the words. */
const longestGap = 8;

/** Media of clauses without a cue that lead up to a quotation or follow it. */
export function quoteSpeakers(sentence: ReadSentence, acts: Act[], grammar: Grammar): Act[] {
  const { items } = sentence;
  if (!items.some(({ kind }) => kind === "quote")) return [];
  return items.flatMap((item, at): Act[] => {
    if (item.kind !== "quote") return [];
    const comma = items[at + 1]?.fold === ",";
    const cut = isCutFromSentence(grammar.page.text.slice(item.start, item.end));
    const behind = comma ? at + 2 : at + 1;
    const person = personBehind(sentence, item, behind, comma, acts, grammar);
    if (person) return [person];
    if (!comma && !cut) return [];
    const act = !cut || isBreak(items[at - 1]) ? undefined : actOf(sentence, clauseAround(sentence, at - 1), acts, grammar, false);
    const found = act ?? (isBreak(items[behind]) ? undefined : actOf(sentence, clauseAround(sentence, behind), acts, grammar, true));
    return found ? [found] : [];
  });
}

/** „…,“ culil se v České televizi vítěz závodu Radim Kolář: whatever the verb behind the words is, the person behind it said them. */
function personBehind(sentence: ReadSentence, { start, end }: Item, at: number, comma: boolean, acts: Act[], grammar: Grammar): Act | undefined {
  const { items } = sentence;
  const { pack, page } = grammar;
  const verb = items[at];
  if (pack.text.bareAddressee !== true || verb?.kind !== "word" || verb.bits !== 0 || verb.capital) return undefined;
  if (!comma && !/[,!?…]\P{L}{1,2}$/u.test(page.text.slice(start, end))) return undefined;
  const clause = clauseAround(sentence, at);
  if (acts.some(({ clue }) => clue.verb !== undefined && clue.at >= clause[0] && clue.at < clause[1])) return undefined;
  const subject = phrasesIn(sentence, at + 1, clause[1], pack).find((phrase) => !phrase.governed);
  if (subject === undefined || (subject.bits & (is.title | is.spokesperson | is.unnamed)) === 0 || subject.names.length > 0) return undefined;
  const act: Act = { clue: { at, length: 1, verb: { act: "say", forms: [] } }, clause, subject, addressee: undefined, object: undefined, inverted: true, sure };
  act.addressee = toldInside(sentence, act, pack);
  return act;
}

/** Titles of books, films and products have a capital; words that are cut out of a sentence begin as they stood in it. */
const isCutFromSentence = (quotation: string): boolean => /^\P{L}{1,3}\p{Ll}[^.]*\s\P{P}/u.test(quotation);

function actOf(sentence: ReadSentence, clause: [number, number], acts: Act[], { pack }: Grammar, inverted: boolean): Act | undefined {
  const { items } = sentence;
  const [from, to] = clause;
  if (acts.some(({ clue }) => clue.at >= from && clue.at < to)) return undefined;
  const speaks = (phrase: Phrase) => !phrase.governed && headIsMedium(items, phrase) && maySpeak(items, phrase, pack) && phrase.names.every((name) => affixRole(items[name], pack) !== "addressee");
  const apposed = inverted ? undefined : phraseBeforeApposition(sentence, from, pack);
  const subject = phrasesIn(sentence, from, to, pack).find(speaks) ?? (apposed && speaks(apposed) ? apposed : undefined);
  if (subject === undefined) return undefined;
  const [low, high] = subject.to <= from ? [from, to] : inverted ? [from, subject.from] : [subject.to, to];
  if (high - low > longestGap || items.slice(low, high).some(({ bits }) => (bits & is.relative) !== 0 && (bits & is.article) === 0)) return undefined;
  const verb = items.findIndex((item, at) => at >= low && at < high && item.kind === "word" && item.bits === 0 && !item.capital);
  return verb < 0 ? undefined : { clue: { at: verb, length: 1, verb: { act: "say", forms: [] } }, clause, subject, addressee: undefined, object: undefined, inverted, sure };
}
