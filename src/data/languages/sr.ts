import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { aboutHow, books, deeds, ownAffairs, towards } from "./own-affairs.ts";
import { ownPublic } from "./own-public.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/sr.ts";
import { marks } from "./marks/sr.ts";
import { bothScripts, latin, rowsInBoth, withLatinText } from "./serbian-latin.ts";
import { nouns } from "./nouns/sr.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/sr.ts";

/** Serbian, in both of its scripts: written once, in Cyrillic. */
export const sr: LanguagePack = {
  lang: "sr",
  also: ["me", "cnr"],
  text: {
    spaced: true,
    smallTitles: true,
    order: "svo",
    quotes: [
      ["„", "“"],
      ["„", "”"],
      ["»", "«"],
      ["\"", "\""],
    ],
    dashSpeech: true,
    bareAddressee: true,
    abbreviations: bothScripts([
      "др", "проф", "мр", "г", "гђа", "св", "ул", "бр", "чл", "ст", "стр", "нпр", "тзв", "тј", "итд", "и сл", "год", "хиљ", "мил", "млрд", "мин", "ген", "пук", "инж", "д.о.о", "а.д",
    ]),
    ordinalStop: true,
  },
  verbs,
  markers,
  affixes: rowsInBoth([
    { text: "-у", side: "suffix", role: "addressee" },
    { text: "у", side: "suffix", role: "neutral" },
    { text: "а", side: "suffix", role: "neutral" },
  ], withLatinText),
  articles: rowsInBoth(["тај", "овај", "његов"].map((text) => ({ text, readings: [{ role: "neutral" }] })), withLatinText),
  conjunctions: bothScripts(["и", "те", "или"]),
  complementizers: bothScripts(["да", "како"]),
  relatives: bothScripts(["којој", "којем", "којима", "којих", "којег", "коју", "коме", "чији", "чија", "чије", "који", "која", "које"]),
  asClause: bothScripts(["како", "као што"]),
  genitive: bothScripts(["из", "од", "за"]),
  prepositions: bothScripts([
      "у", "на", "до", "о", "по", "пре", "при", "над", "под", "без", "кроз", "између", "током", "због", "против", "осим", "уместо", "око", "с", "са", "к", "након", "после", "уз",
    ]),
  phraseEnds: bothScripts([
      "синоћ", "јутрос", "вечерас", "прекјуче", "неколико", "затим", "тада", "овде", "тамо", "одмах", "поново", "опет", "заиста", "иначе", "ипак", "наиме", "управо", "кратко", "јасно", "укратко", "званично", "ексклузивно",
      "први", "прва", "пре", "после", "према", "да", "кад", "када", "где", "ако", "јер", "али", "но", "међутим", "дакле", "стога", "док", "иако", "него", "не", "се", "он", "она", "они", "ја", "ми", "то", "такође", "јуче",
      "данас", "сутра", "потом", "касније", "раније", "сада", "већ", "још", "само", "понедељак", "уторак", "среду", "четвртак", "петак", "суботу", "недељу", "недавно", "прво", "незванично", "истовремено", "посебно", "додатно", "најпре", "увече", "ујутру", "напокон", "вероватно", "очигледно", "лично", "јавно"]),
  auxiliaries: bothScripts(["сам", "смо", "би", "биће", "бит ће", "сте", "бити", "буду", "је", "су", "био", "била", "било", "били", "ће", "има", "имају", "може", "могу", "мора", "није", "нису"]),
  passives: [],
  negations: bothScripts(["никада", "не", "није", "нису", "никад"]),
  continuingWords: [],
  speakingPlaces: bothScripts(["у", "из"]),
  backPointers: backPointers.sr,
  bareAgencies: bareAgencies.sr,
  ownHouse: ownHouse.sr,
  stages: bothScripts(["у", "за", "на", "пред"]),
  ownedEnds: bothScripts(["ог", "ег", "их", "не", "ске"]),
  placeEndings: bothScripts(["ски", "ска", "ско", "ског", "ском", "ску", "шки", "чки", "чка", "чко", "чког"]),
  titleWords: titles.sr,
  talks: bothScripts(["саговорник", "саговорница", "саговорници", "саговорника", "разговарао", "разговарала", "разговарали", "посетио", "посетила"]),
  unreal: bothScripts(["разговараће", "да разговара", "никад није дао", "никад није дала", "никада није дала", "никада није дао"]),
  ownAffairs: ownAffairs.sr,
  deeds: deeds.sr,
  ownBusiness: ownPublic.sr,
  towards: towards.sr,
  books: books.sr,
  aboutHow: aboutHow.sr,
  toldPronouns: bothScripts(["му", "јој", "им"]),
  datives: [["у", ""], ["у", "о"], ["у", "а"], ["и", "а"], ["ији", "ија"], ["ом", "и"], ["ој", "а"], ["u", ""], ["u", "o"], ["u", "a"], ["i", "a"], ["om", "i"], ["oj", "a"]],
  pronouns: rowsInBoth([
    { text: "он", gender: "m", number: "sg" },
    { text: "она", gender: "f", number: "sg" },
    { text: "они", number: "pl" },
  ], withLatinText),
  polls: { words: bothScripts(["анкета", "анкети", "истраживање", "истраживању", "налаз", "налаза"]), orderedBy: bothScripts(["за"]) },
  nouns: {
    ...nouns,
    newsroom: bothScripts(["уредник", "уредница", "уредника", "новинар", "новинарка", "водитељ", "директор", "директорка", "власник", "власница", "оснивач", "колумниста", "аутор", "ауторка"]),
    genders: [["новине", "pl"], ["новости", "pl"], ["вести", "pl"], ["вијести", "pl"], ["novine", "pl"], ["novosti", "pl"], ["vesti", "pl"], ["vijesti", "pl"]],
    continuing: rowsInBoth([
      { text: "агенција", class: "agency" },
      { text: "лист", class: "outlet" },
      { text: "портал", class: "outlet" },
      { text: "министарство", class: "institution" },
      { text: "министар", class: "person" },
      { text: "премијер", class: "person" },
      { text: "председник", class: "person" },
    ], withLatinText),
  },
  numerals: rowsInBoth([["један", 1], ["два", 2], ["двојица", 2], ["три", 3], ["тројица", 3], ["четири", 4], ["пет", 5]], ([word, count]) => [latin(word), count]),
  reportiveMood: { endings: [], forms: bothScripts(["наводно"]) },
  silences: silences.sr,
  partyVerbs: partyVerbs.sr,
  falseCues: bothScripts(["преноси га", "а преноси га", "а преноси је", "а преноси их", "преноси утакмицу", "преноси утакмице", "преноси меч", "преноси сусрет", "преноси финале", "преноси првенство", "такорећи", "то јест", "другим речима", "према плану", "према закону", "према потреби", "према њему"]),
  marks,
};
