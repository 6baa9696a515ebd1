/**
 * What is left of a name in every script: the classes of its consonants after transliteration.
 * "Trump", "Трампа", "트럼프" and "ترامب" all become TLMP. The idea is Soundex's (Russell, 1918); the classes are
 * coarser, because Korean writes one letter for l and r, and Arabic has no p.
 */
import anyAscii from "any-ascii";

/** How the writing of a name relates to its sounds. */
export type NameScript = "latin" | "cyrillic" | "abjad" | "hangul" | "kana" | "han" | "other";

// More letters tell inflections apart rather than names.
const keptConsonants = 5;
// Two consonant classes are shared by every 49th name: no evidence.
const leastConsonants = 3;
// Words are many: shorter skeletons meet by chance in every other pair of sentences.
const leastOfWord = 4;
const keptOfWord = 6;

/** The skeletons the name may have, likeliest first; none where too few consonants are left to tell names apart. */
export function nameSkeletons(name: string): string[] {
  const skeletons = readConsonants(name).filter((classes) => classes.length >= leastConsonants);
  return [...new Set(skeletons.map((classes) => classes.slice(0, keptConsonants)))];
}

/** What a word of the general vocabulary shares with its cousins ("Kommission", "комиссия"); undefined for words too short to tell. */
export function wordSkeleton(word: string): string | undefined {
  const classes = readConsonants(word)[0] ?? "";
  return classes.length >= leastOfWord ? classes.slice(0, keptOfWord) : undefined;
}

function readConsonants(name: string): string[] {
  const script = scriptOf(name);
  const ascii = stripEndings(anyAscii(name).toLowerCase(), script);
  const readings = script === "latin" ? latinReadings(ascii) : [ascii];
  return readings.map((reading) => consonantClasses(reading, script));
}

/** The script of the word's first letter, as far as skeletons differ by it. */
export function scriptOf(word: string): NameScript {
  const code = word.codePointAt(0) ?? 0;
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return "latin";
  if (code >= 0x400 && code < 0x530) return "cyrillic";
  if (code >= 0x590 && code < 0x780) return "abjad";
  if ((code >= 0xac00 && code < 0xd7b0) || (code >= 0x1100 && code < 0x1200)) return "hangul";
  if (code >= 0x3040 && code < 0x3100) return "kana";
  if (code >= 0x3400 && code < 0xa000) return "han";
  return "other";
}

// Case endings that carry consonants; those of "-ov" names must stay.
const cyrillicEndings = /(?<=\w{3})(?:ogo|ego|omu|emu|[yi]?ami|[oeyi]m)$/;

function stripEndings(ascii: string, script: NameScript): string {
  return script === "cyrillic" ? ascii.replace(cyrillicEndings, "") : ascii;
}

// English w is a vowel in Russian, Korean and Arabic ("Уэльс"), German w a v ("Вашингтон").
function latinReadings(ascii: string): string[] {
  return ascii.startsWith("w") ? [ascii, ascii.slice(1)] : [ascii];
}

const classOf: Record<string, string> = {
  b: "P", p: "P", f: "P", v: "P", w: "P",
  d: "T", t: "T",
  g: "K", k: "K", q: "K", c: "K",
  s: "S", z: "S", j: "S",
  l: "L", r: "L", m: "M", n: "N",
}; // prettier-ignore

function consonantClasses(ascii: string, script: NameScript): string {
  const spelled = respell(ascii, script);
  let classes = "";
  let previous = "";
  for (const letter of spelled) {
    if (letter === "h") continue;
    const next = classOf[letter] ?? "";
    // An abjad leaves the vowel between two equal consonants out: محمد is m-h-m-d.
    if (next && (next !== previous || script === "abjad")) classes += next;
    previous = next;
  }
  return classes;
}

function respell(ascii: string, script: NameScript): string {
  if (script === "han") return ascii.replace(/[xqc]|zh/g, "s").replace(/ng/g, "n").replace(/[hyw]/g, "");
  const sounds = ascii.replace(/kh/g, "h");
  if (script === "abjad") return sounds.replace(/(?<=.)[wy]|^[wy]/g, "").replace(/sh/g, "s").replace(/[^a-z]/g, "");
  if (script === "hangul") return sounds.replace(/ch/g, "s").replace(/[wy]/g, "");
  return sounds
    .replace(/tsch|shch|dsch|sch|tch|dzh|ch|sh|zh|cz|sz|ts|tz|dz|dj|zs|cs/g, "s")
    .replace(/ck|qu/g, "k")
    .replace(/ph/g, "f")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/x/g, "ks");
}
