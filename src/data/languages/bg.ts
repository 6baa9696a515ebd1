import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { aboutHow, books, deeds, ownAffairs, towards } from "./own-affairs.ts";
import { ownPublic } from "./own-public.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/bg.ts";
import { marks } from "./marks/bg.ts";
import { nouns } from "./nouns/bg.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/bg.ts";

/** Bulgarian. */
export const bg: LanguagePack = {
  lang: "bg",
  text: {
    spaced: true,
    order: "svo",
    quotes: [
      ["„", "“"],
      ["«", "»"],
      ["\"", "\""],
      ["„", "”"],
    ],
    dashSpeech: true,
    abbreviations: ["г", "гр", "ул", "бул", "т", "т.н", "т.е", "т. нар", "др", "проф", "доц", "д-р", "инж", "ген", "полк", "св", "хил", "млн", "млрд", "лв", "стр", "чл", "ал", "бр", "напр", "вкл", "мин", "сек", "гг", "пл", "кв", "бл", "ет", "ап", "обл", "общ", "т.нар", "арх", "адв", "гл", "ас", "акад", "подп", "кап", "лейт", "серж", "ст", "вж", "км", "сп", "изп"],
  },
  verbs,
  markers,
  affixes: [],
  articles: [
    { text: "този", readings: [{ role: "neutral" }] },
    { text: "тази", readings: [{ role: "neutral" }] },
    { text: "един", readings: [{ role: "neutral" }] },
    { text: "една", readings: [{ role: "neutral" }] },
    { text: "неговият", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["и", "или", "както и"],
  complementizers: ["че", "дали", "да"],
  relatives: ["който", "която", "което", "които"],
  asClause: ["както", "като"],
  genitive: ["на", "от", "за", "към"],
  prepositions: [
    "в", "във", "с", "със", "до", "по", "пред", "при", "над", "под", "зад", "без", "през", "между", "след", "около", "срещу", "освен", "вместо", "заради", "поради",
  ],
  phraseEnds: [
    "според", "че", "когато", "където", "ако", "защото", "но", "обаче", "а", "ала", "затова", "докато", "въпреки", "като", "как", "не", "се", "си", "той", "тя", "то", "те", "аз", "ние",
    "вие", "това", "го", "я", "ги", "му", "им", "също", "вчера", "днес", "утре", "после", "по-късно", "по-рано", "сега", "вече", "още", "само", "понеделник", "вторник", "сряда",
    "четвъртък", "петък", "събота", "неделя", "наскоро", "тогава", "първи", "първа", "първо", "официално", "неофициално", "междувременно", "едновременно", "отделно", "допълнително", "предварително", "първоначално", "вечерта", "сутринта", "всъщност", "впрочем", "накрая", "отново", "иначе", "вероятно", "очевидно", "накратко", "лично", "публично", "снощи", "тази", "освен"],
  auxiliaries: [
    "е", "са", "бе", "беше", "бяха", "ще", "има", "няма", "може", "могат", "трябва",
  ],
  passives: [],
  negations: ["никога не", "не", "никога", "нито"],
  backPointers: backPointers.bg,
  bareAgencies: bareAgencies.bg,
  ownHouse: ownHouse.bg,
  continuingWords: [],
  speakingPlaces: ["от", "в", "във"],
  stages: ["в", "във", "за", "пред", "по", "на"],
  placeEndings: ["ски", "ският", "ския", "ска", "ската", "ско", "ското", "ските"],
  titleWords: titles.bg,
  talks: ["събеседник", "събеседникът", "събеседника", "събеседници", "събеседниците", "разговаря", "говори с", "интервюиран", "интервюирана", "разговаряха"],
  unreal: ["да говори", "никога не е давал", "никога не е давала", "ще говори"],
  ownAffairs: ownAffairs.bg,
  deeds: deeds.bg,
  ownBusiness: ownPublic.bg,
  towards: towards.bg,
  books: books.bg,
  aboutHow: aboutHow.bg,
  toldPronouns: ["му", "ѝ", "им"],
  toWhom: ["на", "пред"],
  pronouns: [
    { text: "той", gender: "m", number: "sg" },
    { text: "тя", gender: "f", number: "sg" },
    { text: "те", number: "pl" },
  ],
  polls: { words: ["проучване", "проучването", "анкета", "допитване", "сондаж"], orderedBy: ["за", "по поръчка на"] },
  nouns: {
    ...nouns,
    continuing: [
      { text: "агенцията", class: "agency" },
      { text: "вестникът", class: "outlet" },
      { text: "изданието", class: "outlet" },
      { text: "медията", class: "outlet" },
      { text: "телевизията", class: "outlet" },
      { text: "министерството", class: "institution" },
      { text: "ведомството", class: "institution" },
      { text: "министърът", class: "person" },
      { text: "премиерът", class: "person" },
      { text: "президентът", class: "person" },
      { text: "говорителят", class: "person" },
    ],
  },
  numerals: [["един", 1], ["една", 1], ["двама", 2], ["две", 2], ["два", 2], ["трима", 3], ["три", 3], ["четирима", 4], ["четири", 4], ["петима", 5], ["пет", 5]],
  reportiveMood: { endings: [], forms: ["бил", "била", "било", "били", "щял", "щяла", "щели", "имал", "имало"] },
  selves: ["аз", "ние"],
  takenUp: ["го", "я", "ги"],
  including: ["включително", "сред които", "между които"],
  clefts: clefts.bg,
  silences: silences.bg,
  partyVerbs: partyVerbs.bg,
  falseCues: ["обяви конкурс", "обявява конкурс", "обявиха конкурс", "обяви конкурса", "отбеляза юбилей", "отбеляза годишнина", "така да се каже", "тоест", "с други думи", "меко казано", "по принцип", "пред съда", "пред сградата на", "пред офиса на", "пред входа на", "пред централата на", "пред студиото на", "пред сградата", "пред дома", "пред входа", "пред парламента"],
  marks,
};
