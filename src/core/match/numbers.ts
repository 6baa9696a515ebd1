/** Numbers as they are written in running text, in any digits, with the words that scale them ("3,5 Mio.", "300만"). */

/** ASCII digits for the decimal digits of any script. */
export function asciiDigits(text: string): string {
  // Nearly all words: they are asked for at every token of a text.
  if (!hasForeignDigit(text)) return text;
  return text.replace(/\p{Nd}/gu, (char) => {
    const zero = digitZeros.find((base) => char.charCodeAt(0) >= base && char.charCodeAt(0) < base + 10);
    return zero === undefined ? char : String(char.charCodeAt(0) - zero);
  });
}

function hasForeignDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= firstForeignDigit) return true;
  return false;
}

const firstForeignDigit = 0x660;

// Nearly all words of nearly all texts are told by this from numbers, before an expression reads them.
const isNoDigit = (code: number): boolean => code < 0x30 || (code > 0x39 && code < firstForeignDigit);

// Arabic, Persian, Devanagari, Bengali, Thai, Lao, Myanmar, Khmer, full width.
const digitZeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

/**
 * The value a number token stands for, as a canonical decimal; undefined for words.
 * `next` is the word after it, which may scale it. Reads both "1,750" and "1.750" as 1750: a group of three
 * digits after a separator is far more often thousands than a fraction.
 */
export function readNumber(raw: string, next: string, lang: string): string | undefined {
  if (isNoDigit(raw.charCodeAt(0))) return undefined;
  const found = /^(\d+(?:[.,]\d+)*)(\D*)$/.exec(asciiDigits(raw));
  if (!found) return undefined;
  const value = parseDigits(found[1] ?? "");
  if (value === undefined) return undefined;
  const scale = scaleOf(found[2] ?? "", lang) ?? scaleOf(next, lang) ?? 1;
  // Ten significant digits: beyond them only rounding noise of the multiplication is left.
  return String(Number((value * scale).toPrecision(10)));
}

function parseDigits(digits: string): number | undefined {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ""));
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)[.,](\d+)$/.exec(digits);
  if (grouped) return Number(`${(grouped[1] ?? "").replace(/[.,]/g, "")}.${grouped[3]}`);
  if (/^\d+[.,]\d+$/.test(digits)) return Number(digits.replace(",", "."));
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

// Beginnings of the words for powers of ten. The long and short scale differ in "billion" and "trillion".
const scales: [beginnings: string, scale: number, languages?: string][] = [
  ["billion", 1e9, "en"],
  ["trillion", 1e12, "en"],
  ["hundert hundred", 100],
  ["thousand tausend mille mil mila tysia tisíc tysi tysięc duizend тысяч тыс тисяч тис хиляд хиљад bin nghìn ngàn ribu tusen tuhat tuhan ألف آلاف الاف χιλιάδ אלף אלפים هزار हज़ार hiljad ezer mii tisuć 천 千", 1e3],
  ["million mio mln millon millón milhã milhõ milione milioni миллион млн мільйон милион miljoen miljon milión milyon triệu juta مليون ملايين miljoon εκατομμ מיליון میلیون", 1e6],
  ["milliard mrd mld mlrd miliard miljard milyar миллиард млрд мільярд милиард tỷ tỉ مليار میلیارد δισεκατομμ מיליארד bilhõ bilhã", 1e9],
  ["billion biljoen bilion billón billon триллион трлн трильйон trilyon triliun", 1e12],
  ["만 万 萬", 1e4],
  ["억 亿 億", 1e8],
  ["조 兆", 1e12],
];

const scaleWords = scales.flatMap(([words, scale, languages]) => words.split(" ").map((word) => ({ word, scale, languages })));

function scaleOf(word: string, lang: string): number | undefined {
  if (word === "") return undefined;
  const lower = word.toLowerCase();
  const fits = scaleWords.find((entry) => {
    if (entry.languages !== undefined && entry.languages !== lang) return false;
    // Short ones are whole words ("mil", "bin"): as beginnings they would swallow "military" and "binnen".
    return entry.word.length <= 4 && !isSuffixScript(entry.word) ? lower === entry.word : lower.startsWith(entry.word);
  });
  return fits?.scale;
}

function isSuffixScript(word: string): boolean {
  return word.charCodeAt(0) >= 0x3400;
}
