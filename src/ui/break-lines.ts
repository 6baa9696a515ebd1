/** Words cut into lines of a picture, where no browser breaks them for us. */

/** At most `lines` lines of about `longest` Latin letters; the last ends in "…" where something was left out. */
export function breakLines(words: string, longest: number, lines: number): string[] {
  const found: string[] = [];
  let rest = words.trim();
  while (rest !== "" && found.length < lines) {
    const cut = cutAt(rest, longest);
    found.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  const last = found.at(-1);
  if (rest !== "" && last !== undefined) found[found.length - 1] = `${last.slice(0, cutAt(last, longest - 1))}…`;
  return found;
}

/** Where a line ends: at the last space that fits, else in the word. */
function cutAt(words: string, longest: number): number {
  let width = 0;
  let space = 0;
  let at = 0;
  for (const character of words) {
    // Chinese, Japanese and Korean characters are about twice as wide as Latin ones.
    width += /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1;
    if (width > longest) return character === " " || space === 0 ? at : space;
    if (character === " ") space = at;
    at += character.length;
  }
  return words.length;
}
