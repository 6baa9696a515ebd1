/** Where verbs stand last: somebody who speaks behind a medium's own clause, "産経新聞は…と報じたが、官房長官は否定した", "매일경제가 보도했고, 관계자는 …고 말했다". */
import type { LanguagePack } from "../../language-pack.ts";
import { affixRole, isMedium } from "../names/name-role.ts";
import { readPhrase, type Phrase } from "../names/name-phrase.ts";
import { is } from "../sentence/lexicon.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";

const parties = is.title | is.spokesperson | is.unnamed | is.company | is.office;

/** The party with the particle of a topic between the joint of the clauses and the verb; undefined where the sentence is one clause. */
export function laterSubject(sentence: ReadSentence, { at: verb, verb: group }: Clue, pack: LanguagePack): Phrase | undefined {
  const { items, clues } = sentence;
  if (pack.joints === undefined || group?.act === "report") return undefined;
  const earlier = clues.findLast((clue) => clue.verb !== undefined && clue.verb.act !== "cite" && clue.at + clue.length < verb && jointEnd(sentence, clue, pack) > 0);
  if (earlier === undefined || !items.slice(0, earlier.at).some((item) => isMedium(item) && affixRole(item, pack) === "speaker")) return undefined;
  for (let at = jointEnd(sentence, earlier, pack); at < verb; at += 1) {
    const phrase = readPhrase(items, at, verb, clues, pack);
    if (phrase === undefined) continue;
    if (hasTopic(sentence, phrase, pack)) return (phrase.bits & parties) !== 0 ? phrase : undefined;
    at = phrase.to - 1;
  }
  return undefined;
}

/** Where the clause of the verb ends: behind its joint and a comma; 0 where it goes on. */
function jointEnd({ items }: ReadSentence, { at, length }: Clue, { joints, text: { spaced } }: LanguagePack): number {
  const end = at + length;
  const last = items[end - 1]?.fold ?? "";
  const joined = spaced ? joints?.words.some((ending) => last.endsWith(ending)) === true : true;
  const word = spaced ? 0 : phraseLength(items, end, joints?.words ?? []);
  return joined && /^[,、，]$/u.test(items[end + word]?.fold ?? "") ? end + word + 1 : 0;
}

/** は, 은, 는: the particle of a topic on the phrase's last word or right behind it; those of subjects stand inside what is said as well. */
function hasTopic({ items }: ReadSentence, { to }: Phrase, { joints, text: { spaced } }: LanguagePack): boolean {
  const last = items[to - 1];
  if (last === undefined || joints === undefined) return false;
  const letters = last.name?.suffix ?? (last.enclitic === undefined ? "" : last.fold.slice(-last.enclitic));
  return joints.topics.includes(letters) || (!spaced && joints.topics.includes(items[to]?.fold ?? ""));
}
