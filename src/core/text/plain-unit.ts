/**
 * Letters that papers of one language spell in several ways: with and without vowel marks (صرّح, צֹהַר), the dot below of Hindi
 * as a sign of its own or as part of the letter (ज़ोर), the hamza on an alef (أعلن, اعلن), Persian letters from an Arabic keyboard,
 * words joined with and without a joiner (می‌گوید, میگوید). Offsets in the text stay as they are.
 */

/** What nobody needs to write: vowel marks, the lengthening stroke, joiners. */
export const unwritten = 0;

/** Below the first such letter, U+0591, every unit stands for itself. */
const first = 0x591;
const last = 0x200d;

/** The unit by which a unit is compared; `unwritten` for those that tell no words apart. */
export function plainUnit(unit: number): number {
  return unit < first || unit > last ? unit : (plain[unit - first] ?? unit);
}

/** A text with its units so compared; its length changes. */
export function plainSpelling(text: string): string {
  return text.replaceAll(/[\u0591-\u200d]/gu, (letter) => {
    const unit = plainUnit(letter.charCodeAt(0));
    return unit === unwritten ? "" : String.fromCharCode(unit);
  });
}

const plain = Uint16Array.from({ length: last - first + 1 }, (_, at) => at + first);

/** Points of Hebrew, vowel marks and hamzas of Arabic, the stroke ـ, the dot below of Hindi, joiners. */
const marks: [from: number, to: number][] = [[0x591, 0x5bd], [0x5bf, 0x5bf], [0x5c1, 0x5c2], [0x5c4, 0x5c5], [0x5c7, 0x5c7], [0x610, 0x61a], [0x640, 0x640], [0x64b, 0x65f], [0x670, 0x670], [0x93c, 0x93c], [0x200c, 0x200d]];
for (const [from, to] of marks) plain.fill(unwritten, from - first, to - first + 1);

/** Units by the one they are compared as: ״ ׳ of Hebrew abbreviations, hamzas on alef, Arabic yeh and kaf, letters of Hindi with a dot below, its moon dot. */
const spellings: [unit: number, plain: number][] = [
  [0x5f4, 0x22], [0x5f3, 0x27],
  [0x622, 0x627], [0x623, 0x627], [0x625, 0x627], [0x671, 0x627], [0x64a, 0x6cc], [0x643, 0x6a9], [0x6c0, 0x647], [0x6c2, 0x6c1],
  [0x929, 0x928], [0x931, 0x930], [0x934, 0x933],
  [0x958, 0x915], [0x959, 0x916], [0x95a, 0x917], [0x95b, 0x91c], [0x95c, 0x921], [0x95d, 0x922], [0x95e, 0x92b], [0x95f, 0x92f], [0x901, 0x902],
];
for (const [unit, same] of spellings) plain[unit - first] = same;
