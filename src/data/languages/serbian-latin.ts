/** Serbian is printed in two scripts of one spelling: its lists are written in Cyrillic, and the Latin follows from it letter by letter. */

const pairs = new Map(Object.entries({
  а: "a", б: "b", в: "v", г: "g", д: "d", ђ: "đ", е: "e", ж: "ž", з: "z", и: "i", ј: "j", к: "k", л: "l", љ: "lj", м: "m", н: "n", њ: "nj", о: "o", п: "p", р: "r", с: "s", т: "t", ћ: "ć", у: "u", ф: "f", х: "h",
  ц: "c", ч: "č", џ: "dž", ш: "š",
}));

/** The same words in Latin letters; what is no Cyrillic letter stays. */
export function latin(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const written = pairs.get(small) ?? small;
    return letter === small ? written : written.charAt(0).toUpperCase() + written.slice(1);
  }).join("");
}

/** Each word in Cyrillic, then each in Latin; what is the same in both stands once. */
export function bothScripts(words: readonly string[]): string[] {
  return [...new Set([...words, ...words.map(latin)])];
}

/** The same for rows that hold a word: `{ text: "тај", … }`, `["три", 3]`, forms of verbs. */
export function rowsInBoth<Row>(rows: readonly Row[], inLatin: (row: Row) => Row): Row[] {
  return [...rows, ...rows.map(inLatin)];
}

/** A row's words in Latin. */
export function withLatinText<Row extends { text: string }>(row: Row): Row {
  return { ...row, text: latin(row.text) };
}
