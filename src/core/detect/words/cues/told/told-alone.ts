import { is } from "../../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";
import { isParty } from "../../speakers/somebody.ts";
import type { Act } from "../find-acts.ts";

/**
 * Without a verb that the pack knows: whoever told the medium stands behind it as the agent ("a été confirmé à l'AFP par le parquet"), or
 * was asked by it and has words in marks ("Il Comune, contattato dall'Ansa, bolla la notizia come «infondata»").
 */
export function toldAlone(act: Act, { items }: ReadSentence): number {
  if (act.teller) return toldBesideVerb;
  if (saysWords(items)) return toldWords;
  const asked = act.clue.marker?.doubtful !== true && act.talked !== true && act.clue.length > 1;
  // "Produtores ouvidos pelo Valor esperam …", "I et intervju med Klassekampen går lederen til angrep": 25 of 27 told it what the clause holds (bench/calibration.ts over test/gold).
  return asked ? (act.beside !== undefined && isParty(act.beside, items) ? toldAsked : items.some(({ bits }) => (bits & is.negation) !== 0) ? 0.75 : toldNobody) : 0.75;
}

const toldAsked = 0.82;
/** Where the pack does not know the noun for whoever was asked; "the questions were not answered" tells nothing. */
const toldNobody = 0.8;

/** "…の取材に「早い者勝ちだった」と目を細めた": words in marks, and right behind them what opens reported speech: whatever the verb is, they were told. */
const saysWords = (items: Item[]): boolean => isSpeech(items[0]) || items.some(({ kind }, at) => kind === "quote" && ((items[at + 1]?.bits ?? 0) & is.complementizer) !== 0);

/** Words in marks that are a whole sentence, before whoever said them: "「不想回家。」鋼琴家接受《…》專訪時，…". */
const isSpeech = (item: Item | undefined): boolean => item?.kind === "quote" && /[.!?…。！？,，]\P{L}{1,2}$/u.test(item.fold);

const toldWords = 0.85;

/** Beside a verb of saying in the clause of the one told. */
export const toldBesideVerb = 0.88;
