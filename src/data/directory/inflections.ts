/** What each language writes onto a name, and how words inside a name change their ends. Facts for the scan. */
import type { Inflections } from "../../core/directory/names/inflection.ts";
import { slavicInflections } from "./slavic-inflections.ts";

const arabicPrefixes = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "ال", "وال", "بال", "فال", "كال", "وبال", "لل", "ولل"];
/** "لـرويترز": the letter is drawn out towards a name. */
const drawnPrefixes = ["ل", "ب", "و", "ول", "وب"].map((letters) => `${letters}ـ`);
const hebrewOne = ["ב", "ה", "ו", "כ", "ל", "מ", "ש"];
const hebrewPrefixes = [
  ...hebrewOne,
  ...["ש", "ו"].flatMap((first) => hebrewOne.map((second) => first + second)),
  ...["וש", "כש", "וכש"].flatMap((first) => ["", "ב", "ה", "ל", "מ"].map((second) => first + second)),
];

const each = (written: string[], article: string) => written.map((one): [string, string] => [one, article]);

export const inflections: Inflections = {
  ...slavicInflections,
  ar: { prefixes: [...arabicPrefixes, ...drawnPrefixes], merged: ["ال", "لل"] },
  fr: { contractions: [["au", "Le"], ["du", "Le"], ["aux", "Les"], ["des", "Les"]] },
  it: { contractions: [...each(["del", "al", "dal", "sul", "nel"], "Il"), ...each(["della", "alla", "dalla", "sulla", "nella"], "La")] },
  pt: { contractions: [...each(["do", "ao", "no", "pelo"], "O"), ...each(["da", "à", "na", "pela"], "A")] },
  de: {
    suffixes: ["s"],
    // Strong and weak nominative, genitive, strong and weak dative, genitive in -es.
    cases: [
      ["ischer", "ische", "ischen", "ischem", "ischen", "ischen"],
      ["isches", "ische", "ischen", "ischem", "ischen", "ischen"],
      ["ische", "ischen", "ischer", "ischer", "ischen", "ischer"],
      ["aler", "ale", "alen", "alem", "alen", "alen"],
      ["ale", "alen", "aler", "aler", "alen", "aler"],
      ["licher", "liche", "lichen", "lichem", "lichen", "lichen"],
      ["liches", "liche", "lichen", "lichem", "lichen", "lichen"],
      ["liche", "lichen", "licher", "licher", "lichen", "licher"],
      ["rat", "rat", "rats", "rat", "rat", "rates"],
      ["amt", "amt", "amts", "amt", "amt", "amtes"],
      ["ministerium", "ministerium", "ministeriums", "ministerium", "ministerium", "ministeriums"],
      ["deutsche", "deutschen", "deutscher", "deutschen", "deutschen", "deutscher"],
      ["Allgemeine", "Allgemeinen", "Allgemeiner", "Allgemeinen", "Allgemeinen", "Allgemeiner"],
      ["Neue", "Neuen", "Neuer", "Neuen", "Neuen", "Neuer"],
      ["Junge", "Jungen", "Junger", "Jungen", "Jungen", "Junger"],
      ["Kleine", "Kleinen", "Kleiner", "Kleinen", "Kleinen", "Kleiner"],
      ["Freie", "Freien", "Freier", "Freien", "Freien", "Freier"],
      ["Neueste", "Neuesten", "Neuester", "Neuesten", "Neuesten", "Neuester"],
      ["Haus", "Haus", "Hauses", "Haus", "Haus", "Hauses"],
      ["Weißes", "Weiße", "Weißen", "Weißem", "Weißen", "Weißen"],
    ],
  },
  el: {
    // Nominative, genitive, accusative.
    cases: [
      ["ος", "ου", "ο"],
      ["ης", "η", "η"],
      ["α", "ας", "α"],
      ["η", "ης", "η"],
      ["ή", "ής", "ή"],
      ["μα", "ματος", "μα"],
      ["Νέα", "Νέων", "Νέα"],
      ["ικά", "ικών", "ικά"],
      ["ικός", "ικού", "ικό"],
      ["ινός", "ινού", "ινό"],
      ["ώτικα", "ώτικων", "ώτικα"],
      ["είο", "είου", "είο"],
      ["όγραμμα", "ογράμματος", "όγραμμα"],
      ["Έθνος", "Έθνους", "Έθνος"],
      ["Πρώτο", "Πρώτου", "Πρώτο"],
      ["Ποντίκι", "Ποντικιού", "Ποντίκι"],
      ["Φως", "Φωτός", "Φως"],
      ["Τα", "Των", "Τα"],
      ["Το", "Του", "Το"],
    ],
  },
  en: { suffixes: [] },
  es: { suffixes: [] },
  et: { suffixes: ["i", "it", "ile", "ilt", "is", "ist", "ga", "iga", "e", "u", "le", "lt"] },
  fa: { suffixes: ["ها", "ی"] },
  fi: {
    suffixes: ["n", "in", "en", "lle", "ille", "lla", "illa", "lta", "ilta", "ssa", "issa", "sta", "ista", "iin", "a", "ia", "ta", "n", "ksi", "t", "it", "ina", "ssä", "stä", "llä", "ltä", "ä", "ään", "ten"],
    // The dictionary form, the stem onto which the endings are written, and that of the genitive in -ten.
    cases: [
      ["uus", "uude", "uude"],
      ["nen", "se", "se"],
      ["unta", "unna", "unna"],
      ["lehti", "lehde", "lehde"],
      ["sanomat", "sanomi", "sanomi"],
      ["Sanomat", "Sanomi", "Sanomi"],
      ["uutiset", "uutisi", "uutis"],
      ["Uutiset", "Uutisi", "Uutis"],
      ["Naiset", "Naisi", "Nais"],
      ["Luonto", "Luonno", "Luonno"],
      ["Suomi", "Suome", "Suome"],
      ["Lanka", "Langa", "Langa"],
      ["Seutu", "Seudu", "Seudu"],
      ["Lehti", "Lehde", "Lehde"],
      ["Juttu", "Jutu", "Jutu"],
    ],
  },
  he: { prefixes: hebrewPrefixes },
  hu: {
    suffixes: [
      "nek", "nak", "nél", "nál", "től", "tól", "ről", "ról", "ben", "ban", "re", "ra", "t", "et", "at", "ot", "ben", "hez", "hoz", "höz",
      "vel", "val", "ért", "e", "a", "i", "ék", "sel", "sal", "rel", "ral", "szel", "gel", "gal", "pel", "pal", "mel", "mal", "s", "es", "as", "os", "tel", "tal", "zel", "zal", "lel", "lal", "nel", "nal", "kel", "kal", "del", "dal", "bel", "bal", "on", "en", "ön", "n",
    ],
    // The dictionary form, and the stem onto which most endings are written.
    cases: [
      ["a", "á"],
      ["e", "é"],
    ],
  },
  ko: {
    suffixes: [
      "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "과", "와", "도", "만", "로", "으로", "에는", "에도", "에만", "에서는", "에서도", "에게는",
      "와의", "과의", "측", "측은", "측이", "측에", "측과", "발", "등", "등은", "등이", "등에", "등과", "등도", "라고", "이라고", "이다", "입니다", "인", "처럼", "까지", "부터", "보다",
      "께서", "에서의", "나", "이나", "및", "와는", "과는", "를통해", "이라며", "라며", "에게도",
    ],
  },
  lt: { suffixes: ["ui", "o", "as", "ą", "u", "e", "ai", "ei", "ės", "ę"] },
  lv: { suffixes: ["s", "am", "a", "ai", "u", "ā", "as", "ei", "es", "ē"] },
  ro: {
    suffixes: ["ul", "ului", "a", "ei", "i"],
    // Nominative and genitive.
    cases: [
      ["eta", "etei"],
      ["ista", "istei"],
      ["ția", "ției"],
      ["unea", "unii"],
      ["ul", "ului"],
      ["tatea", "tății"],
      ["opa", "opei"],
      ["eră", "ere"],
      ["ema", "emei"],
      ["che", "chi"],
    ],
  },
  sv: { suffixes: ["s"] },
  da: { suffixes: ["s"] },
  nb: { suffixes: ["s"] },
  tr: {
    // Without an apostrophe only on institutions and translated names; the apostrophe's suffixes need no list.
    suffixes: ["nın", "nin", "nun", "nün", "na", "ne", "ndan", "nden", "nda", "nde", "nı", "ni", "nu", "nü"],
  },
};
