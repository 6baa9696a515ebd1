/**
 * Characters as the scan compares them: case, accents and typographic variants folded, one code unit to one code
 * unit, so that spans in the folded text are spans in the page text.
 */

/**
 * What a code unit means for the boundaries of a name. `word`: scripts that write spaces, a name is a whole word.
 * `clitic`: Arabic and Hebrew, short words are written onto the next. `free`: no spaces between words.
 * `hangul`: spaces, but particles follow a name.
 */
export type LetterKind = 0 | 1 | 2 | 3 | 4;
export const noLetter = 0;
export const wordLetter = 1;
export const freeLetter = 2;
export const cliticLetter = 3;
export const hangulLetter = 4;

/** `shift` is what a code unit's folded unit is more than it: nearly all are their own, and an array of nothing needs no filling. */
export type FoldTable = { shift: Int32Array; kind: Uint8Array };

/** All units that are not their own folded ones, each with that: worked out once, when the directory is compiled. */
export function listFoldedUnits(): string {
  const fold = new Map<number, number>();
  for (const [first, last] of foldedRanges) for (let unit = first; unit <= last; unit += 1) fold.set(unit, foldUnit(unit));
  // Full-width letters and signs are their ASCII counterparts.
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) fold.set(unit, fold.get(unit - 0xfee0) ?? unit - 0xfee0);
  for (const [variants, plain] of sameSigns) for (const sign of variants) fold.set(sign.charCodeAt(0), plain.charCodeAt(0));
  return [...fold].map(([unit, folded]) => (unit === folded ? "" : String.fromCharCode(unit, folded))).join("");
}

/** The tables for all code units, from what `listFoldedUnits` gave. */
export function buildFoldTable(folded: string): FoldTable {
  const shift = new Int32Array(65536);
  for (let at = 0; at < folded.length; at += 2) shift[folded.charCodeAt(at)] = folded.charCodeAt(at + 1) - folded.charCodeAt(at);
  const kind = new Uint8Array(65536);
  for (const [value, ranges] of letterRanges) for (const [first, last] of ranges) kind.fill(value, first, last + 1);
  for (const sign of notLetters) kind[sign.charCodeAt(0)] = noLetter;
  return { shift, kind };
}

/** Latin, Greek, Cyrillic, Armenian, Arabic, and the Latin and Greek letters with several marks. */
const foldedRanges: [number, number][] = [
  [0x41, 0x5a],
  [0xc0, 0x58f],
  [0x620, 0x6ff],
  [0x1e00, 0x1fff],
];

/** The text with every unit folded. */
export function foldText(text: string, { shift }: FoldTable): string {
  let folded = "";
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(text.charCodeAt(at) + (shift[text.charCodeAt(at)] ?? 0));
  return folded;
}

function foldUnit(unit: number): number {
  const lower = String.fromCharCode(unit).normalize("NFD").charAt(0).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

const sameSigns: [string, string][] = [
  ["’‘ʼʻ´`＇", "'"],
  ["‐‑‒–", "-"],
  ["\u00a0\u202f\u2009\n\r\t\u3000", " "],
  ["«»“”„‟〝〞", '"'],
  ["ıİ", "i"],
  ["ς", "σ"],
  ["ىی", "ي"],
  ["ک", "ك"],
];

const letterRanges: [LetterKind, [number, number][]][] = [
  [
    wordLetter,
    [
      [0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6],
      [0xf8, 0x58f], [0x900, 0xdff], [0x10a0, 0x10ff], [0x1200, 0x137f], [0x13a0, 0x167f], [0x1c80, 0x1cff],
      [0x1d00, 0x1fff], [0x2c00, 0x2dff], [0xa640, 0xa69f], [0xa720, 0xa7ff], [0xab30, 0xabff],
      [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a],
    ],
  ],
  [
    freeLetter,
    [[0xe00, 0xeff], [0x1000, 0x109f], [0x1780, 0x17ff], [0x3005, 0x3007], [0x3041, 0x30ff], [0x31f0, 0x31ff], [0x3400, 0x9fff], [0xf900, 0xfaff], [0xff66, 0xff9f]],
  ],
  [cliticLetter, [[0x591, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0xfb1d, 0xfdff], [0xfe70, 0xfefe]]],
  [hangulLetter, [[0x1100, 0x11ff], [0x3130, 0x318f], [0xac00, 0xd7a3]]],
];

const notLetters = "ʻʼ՚՛՜՝՞՟։֊־׀׃׆،؛؞؟٪٫٬٭۔।॥፡።፣፤፥፦፧፨၊။។៕៖・";
