/** Words cut into lines of a picture, where no browser breaks them for us. */

/** Whether words fit on a line. */
export type Fits = (words: string) => boolean;

/** At most `lines` lines that fit; the last ends in "…" where something was left out. A line holds at least one letter. */
export function breakLines(words: string, lines: number, fits: Fits): string[] {
  const found: string[] = [];
  let rest = words.trim().replace(/\s+/g, " ");
  while (rest !== "" && found.length < lines) {
    const cut = cutAt(rest, fits);
    found.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  const last = found.at(-1);
  if (rest !== "" && last !== undefined) found[found.length - 1] = `${last.slice(0, cutAt(last, (part) => fits(`${part}…`))).trim()}…`;
  return found;
}

/** Where a line ends: at the last space that fits, else at a sign inside the word, else at any letter. */
function cutAt(words: string, fits: Fits): number {
  if (fits(words)) return words.length;
  const letters = lettersOf(words);
  // The longest run of letters that fits, by halving.
  let [least, most] = [1, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(letters.slice(0, middle).join("").trim())) least = middle;
    else most = middle - 1;
  }
  const longest = letters.slice(0, least).join("").length;
  const space = words[longest] === " " ? longest : words.lastIndexOf(" ", longest - 1);
  if (space > 0) return space;
  // Hosts and compounds break before a stop and behind a hyphen: "spiegelung" and ".example", not ".exampl" and "e".
  const head = words.slice(0, longest + 1);
  const sign = Math.max(head.lastIndexOf("."), head.lastIndexOf("-", longest - 1) + 1);
  return sign > 1 ? sign : longest;
}

/** What readers see as letters: a vowel sign or an accent is never cut from what carries it. */
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
export const lettersOf = (words: string): string[] => [...graphemes.segment(words)].map(({ segment }) => segment);
