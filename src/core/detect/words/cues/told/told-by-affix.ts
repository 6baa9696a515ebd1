/** Media whose own letters show that they are told, wherever they stand beside their verb. */
import { affixRole, isMedium } from "../../names/name-role.ts";
import type { Phrase } from "../../names/name-phrase.ts";
import type { ReadSentence } from "../../sentence/read-sentence.ts";
import type { Act, Grammar } from "../find-acts.ts";

/** "연합뉴스에 … 말했다", "STT:lle": letters on the name alone show that it is told. */
export function toldByAffix({ items, clues }: ReadSentence, act: Act, { pack }: Grammar): Phrase | undefined {
  // "Hükümet, TRT'ye tarafsız olması gerektiğini hatırlattı": whom a verb is aimed at is told nothing.
  if (act.aimed === true) return undefined;
  const [from, to] = pack.text.order === "sov" ? [0, act.clue.at] : act.clause;
  for (let at = from; at < to; at += 1) {
    const inSubject = act.subject !== undefined && at >= act.subject.from && at < act.subject.to;
    const marked = clues.some((clue) => clue.marker?.side === "after" && clue.at === at + 1);
    // "استطلاع لرويترز": whoever ordered a survey was told nothing.
    const ordered = pack.polls?.words.includes(items[at - 1]?.fold ?? "") === true;
    if (!inSubject && !marked && !ordered && isMedium(items[at]) && affixRole(items[at], pack) === "addressee") return { from: at, to: at + 1, bits: 0, names: [at], governed: false };
  }
  // "סיפר הנהג דני לוי, תושב עכו, לוואלה": behind the commas that say more of the speaker.
  for (let at = to + 2; act.subject !== undefined && pack.text.order !== "sov" && at < Math.min(items.length, to + longestApposition); at += 1) {
    const alone = /^[,،]$/u.test(items[at - 1]?.fold ?? "") && (items[at + 1] === undefined || items[at + 1]?.kind === "sign");
    if (alone && isMedium(items[at]) && affixRole(items[at], pack) === "addressee") return { from: at, to: at + 1, bits: 0, names: [at], governed: false };
  }
  return undefined;
}

/** Items of an apposition behind the speaker, with its commas. */
const longestApposition = 9;
