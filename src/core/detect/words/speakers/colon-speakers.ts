import type { LanguagePack } from "../../language-pack.ts";
import type { Act, Grammar } from "../cues/find-acts.ts";
import { isCaseless, type Phrase } from "../names/name-phrase.ts";
import { maySpeak } from "../names/name-role.ts";
import { clauseAround, phrasesIn } from "../sentence/clauses.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import { isParty } from "./somebody.ts";

/** `Minister Weber: "…"`: whoever stands before a colon and a quotation said it, whatever the verb between them is. */
export function colonSpeakers(sentence: ReadSentence, acts: Act[], { pack }: Grammar): Act[] {
  const { items } = sentence;
  if (!items.some((item) => item.kind === "quote")) return [];
  return items.flatMap((item, at): Act[] => {
    if (items[at + 1]?.kind !== "quote" || !/^[:：]$/u.test(item.fold)) return [];
    const clause = clauseAround(sentence, at - 1);
    if (acts.some((act) => act.clause[0] < at && act.clause[1] >= clause[0])) return [];
    // "… sagte auf die Frage, ob der Anlass Öl sei: „…“": a clause that hangs on another names nobody who speaks.
    if (clause[0] > 0 && opensSubordinate(items[clause[0]])) return [];
    const speaker = phrasesIn(sentence, clause[0], at, pack).find((phrase) => !phrase.governed && isParty(phrase, items) && maySpeak(items, phrase, pack) && (phrase.bits & is.work) === 0 && !isThingPronoun(items[phrase.from], pack));
    if (!speaker) return [];
    return [{ clue: { at, length: 1, verb: { act: "say", forms: [] } }, clause, subject: speaker, addressee: undefined, object: undefined, inverted: false, sure: opensClause(speaker, clause[0], at) && !isCaseless(items[at - 1]?.fold ?? "") ? 0.8 : 0.78 }];
  });
}

/** Nothing but the speaker stands before the colon; with more there is a verb that the pack does not know. */
const opensClause = (speaker: Phrase, from: number, colon: number): boolean => speaker.from === from && speaker.to === colon;

/** "It". */
const isThingPronoun = (item: Item | undefined, { pronouns }: LanguagePack): boolean => pronouns.some(({ text, gender }) => gender === "n" && text === item?.fold);

const opensSubordinate = (item: Item | undefined): boolean => item !== undefined && (item.bits & (is.complementizer | is.relative | is.asClause | is.phraseEnd)) !== 0;
