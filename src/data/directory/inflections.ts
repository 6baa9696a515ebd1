/** What each language writes onto a name, and how words inside a name change their ends. Facts for the scan. */
import type { Inflections } from "../../core/directory/inflection.ts";

const arabicPrefixes = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "ال", "وال", "بال", "فال", "كال", "وبال", "لل", "ولل"];
const hebrewOne = ["ב", "ה", "ו", "כ", "ל", "מ", "ש"];
const hebrewPrefixes = [
  ...hebrewOne,
  ...["ש", "ו"].flatMap((first) => hebrewOne.map((second) => first + second)),
  ...["וש", "כש", "וכש"].flatMap((first) => ["", "ב", "ה", "ל", "מ"].map((second) => first + second)),
];

const russianNominal = ["а", "у", "ом", "ем", "е", "ы", "и", "ю", "я", "ой", "ей", "ою"];

export const inflections: Inflections = {
  ar: { prefixes: arabicPrefixes },
  be: { suffixes: russianNominal },
  bg: { suffixes: ["а", "ът", "я", "та", "то", "те"] },
  cs: {
    suffixes: ["u", "a", "em", "em", "e", "y", "ů", "ovi", "ům", "ech", "ou", "i", "ě"],
    cases: [
      ["ská", "ské", "skou", "ské", "skou"],
      ["ský", "ského", "skému", "ským", "ském"],
      ["ské", "ského", "skému", "ským", "ském"],
    ],
  },
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
      ["Haus", "Haus", "Hauses", "Haus", "Haus", "Hauses"],
      ["Weißes", "Weiße", "Weißen", "Weißem", "Weißen", "Weißen"],
    ],
  },
  en: { suffixes: [] },
  es: { suffixes: [] },
  et: { suffixes: ["i", "it", "ile", "ilt", "is", "ist", "ga", "iga", "e", "u", "le", "lt"] },
  fa: { suffixes: ["ها", "ی"] },
  fi: {
    suffixes: ["n", "in", "en", "lle", "ille", "lla", "illa", "lta", "ilta", "ssa", "issa", "sta", "ista", "iin", "a", "ia", "ta", "n", "ksi", "t", "it", "ina"],
  },
  he: { prefixes: hebrewPrefixes },
  hr: { suffixes: ["a", "u", "om", "em", "e", "i", "in", "ina", "ine", "inu"] },
  hu: {
    suffixes: [
      "nek", "nak", "nél", "nál", "től", "tól", "ről", "ról", "ben", "ban", "re", "ra", "t", "et", "at", "ot", "ben", "hez", "hoz", "höz",
      "vel", "val", "ért", "e", "a", "i", "ék", "sel", "sal", "rel", "ral", "szel", "s", "es", "as", "os",
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
  mk: { suffixes: ["а", "от", "та", "то", "те"] },
  pl: {
    suffixes: ["a", "u", "owi", "em", "ie", "y", "ą", "ę", "om", "ami", "ach", "ego", "emu", "iem", "i", "ów"],
    cases: [
      ["ska", "skiej", "ską", "skiej"],
      ["ski", "skiego", "skiemu", "skim"],
      ["skie", "skiego", "skiemu", "skim"],
    ],
  },
  ro: { suffixes: ["ul", "ului", "a", "ei", "i"] },
  ru: {
    suffixes: russianNominal,
    // Nominative, genitive, dative, instrumental, prepositional, accusative, the other instrumental.
    cases: [
      ["ский", "ского", "скому", "ским", "ском", "ский", "ским"],
      ["ская", "ской", "ской", "ской", "ской", "скую", "скою"],
      ["ское", "ского", "скому", "ским", "ском", "ское", "ским"],
      ["ное", "ного", "ному", "ным", "ном", "ное", "ным"],
      ["ство", "ства", "ству", "ством", "стве", "ство", "ством"],
      ["Совет", "Совета", "Совету", "Советом", "Совете", "Совет", "Советом"],
      ["Совбез", "Совбеза", "Совбезу", "Совбезом", "Совбезе", "Совбез", "Совбезом"],
      ["Кремль", "Кремля", "Кремлю", "Кремлём", "Кремле", "Кремль", "Кремлем"],
      ["Белый", "Белого", "Белому", "Белым", "Белом", "Белый", "Белым"],
      ["дом", "дома", "дому", "домом", "доме", "дом", "домом"],
      ["служба", "службы", "службе", "службой", "службе", "службу", "службою"],
      ["департамент", "департамента", "департаменту", "департаментом", "департаменте", "департамент", "департаментом"],
    ],
  },
  sk: { suffixes: ["u", "a", "om", "e", "y", "ovi", "ou", "i"] },
  sl: { suffixes: ["a", "u", "om", "em", "e", "i", "o"] },
  sr: { suffixes: ["а", "у", "ом", "ем", "е", "и", "a", "u", "om", "em", "e", "i"] },
  sv: { suffixes: ["s"] },
  da: { suffixes: ["s"] },
  nb: { suffixes: ["s"] },
  tr: {
    // Without an apostrophe only on institutions and translated names; the apostrophe's suffixes need no list.
    suffixes: ["nın", "nin", "nun", "nün", "na", "ne", "ndan", "nden", "nda", "nde", "nı", "ni", "nu", "nü"],
  },
  uk: {
    suffixes: ["а", "у", "ом", "ем", "і", "ові", "еві", "ї", "ю", "я", "и", "ою", "ею"],
    cases: [
      ["ський", "ського", "ському", "ським", "ському"],
      ["ське", "ського", "ському", "ським", "ському"],
      ["не", "ного", "ному", "ним", "ному"],
      ["ство", "ства", "ству", "ством", "стві"],
    ],
  },
};
