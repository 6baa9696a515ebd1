import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { aboutHow, books, deeds, ownAffairs, towards } from "./own-affairs.ts";
import { ownPublic } from "./own-public.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/cs.ts";
import { marks } from "./marks/cs.ts";
import { nouns } from "./nouns/cs.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/cs.ts";

/** Czech. */
export const cs: LanguagePack = {
  lang: "cs",
  text: {
    spaced: true,
    smallTitles: true,
    order: "svo",
    quotes: [
      ["„", "“"],
      ["»", "«"],
      ["\"", "\""],
      ["‚", "‘"],
    ],
    dashSpeech: false,
    bareAddressee: true,
    abbreviations: ["mgr", "ing", "dr", "mudr", "judr", "phdr", "prof", "doc", "rndr", "bc", "gen", "plk", "mjr", "kpt", "sv", "ul", "nám", "č", "čl", "odst", "str", "např", "tzv", "tj", "apod", "atd", "aj", "resp", "cca", "mil", "mld", "tis", "kč", "hod", "min", "st", "r", "s", "n", "roč", "popř", "por", "npor", "pplk", "nprap", "prap", "brig", "paeddr", "mvdr", "akad", "tř", "mj", "zvl", "ml", "pí", "fr", "red", "roz", "kap", "obr", "pozn"],
    ordinalStop: true,
  },
  verbs,
  markers,
  affixes: [
    { text: "u", side: "suffix", role: "neutral" },
    { text: "em", side: "suffix", role: "neutral" },
    { text: "a", side: "suffix", role: "neutral" },
  ],
  articles: [
    { text: "ten", readings: [{ role: "neutral" }] },
    { text: "ta", readings: [{ role: "neutral" }] },
    { text: "tento", readings: [{ role: "neutral" }] },
    { text: "tato", readings: [{ role: "neutral" }] },
    { text: "jeho", readings: [{ role: "neutral" }] },
    { text: "její", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["a", "i", "nebo", "či"],
  complementizers: ["že", "aby", "zda", "jestli"],
  relatives: ["který", "která", "které", "kteří", "jenž", "jež"],
  asClause: ["jak"],
  genitive: ["z", "ze", "od", "pro"],
  prepositions: [
    "v", "ve", "na", "do", "o", "po", "před", "při", "nad", "pod", "za", "bez", "přes", "mezi", "během", "kvůli", "proti", "vůči", "kromě", "místo", "kolem", "s", "se", "k", "ke", "u",
  ],
  phraseEnds: [
    "podle", "že", "když", "kde", "pokud", "protože", "ale", "však", "avšak", "tedy", "proto", "aby", "by", "zatímco", "ačkoli", "než", "ne", "si", "on", "ona", "oni", "já", "my", "to",
    "tom", "tím", "toho", "tomu", "také", "též", "rovněž", "včera", "dnes", "zítra", "potom", "později", "dříve", "nyní", "teď", "už", "již", "ještě", "jen", "pouze", "pondělí", "úterý", "středu",
    "čtvrtek", "pátek", "sobotu", "neděli", "nedávno", "jako", "oficiálně", "neoficiálně", "současně", "zároveň", "dodatečně", "předběžně", "tehdy", "nejprve", "večer", "ráno", "ostatně", "mezitím", "konečně", "opět", "znovu", "jinak", "pravděpodobně", "stručně", "osobně", "veřejně", "následně", "nejdříve", "původně"],
  auxiliaries: [
    "je", "jsou", "byl", "byla", "bylo", "byli", "byly", "bude", "budou", "má", "mají", "měl", "měla", "může", "mohou", "musí",
  ],
  passives: [],
  negations: ["ne", "nikdy", "ani"],
  backPointers: backPointers.cs,
  bareAgencies: bareAgencies.cs,
  ownHouse: ownHouse.cs,
  continuingWords: [],
  speakingPlaces: ["na", "v", "ve", "z"],
  stages: ["v", "ve", "pro", "na", "před"],
  ownedEnds: ["ého", "í", "é", "ých", "ích"],
  placeEndings: ["ský", "ská", "ské", "ského", "ském", "ským", "skou", "cký", "cká", "cké", "ckého"],
  titleWords: titles.cs,
  talks: ["mluvil", "mluvila", "mluvili", "hovořil", "hovořila", "hovořili", "navštívil", "navštívila", "oslovil", "oslovila", "oslovilo", "oslovily", "kontaktoval", "kontaktovala", "zavolal", "zavolala", "zatelefonoval", "zatelefonovala", "dovolal se", "dovolala se", "zastihl", "zastihla"],
  unreal: ["promluví", "nikdy neposkytl", "nikdy neposkytla", "poskytne rozhovor"],
  ownAffairs: ownAffairs.cs,
  deeds: deeds.cs,
  ownBusiness: ownPublic.cs,
  towards: towards.cs,
  books: books.cs,
  aboutHow: aboutHow.cs,
  toldPronouns: ["mu", "jí", "jim", "jemu"],
  datives: [["ovi", ""], ["ovi", "a"], ["u", ""], ["u", "o"], ["ce", "ka"], ["ě", "a"], ["i", "e"], ["i", ""], ["emu", "ý"], ["ému", "ý"], ["ímu", "í"], ["ém", "á"]],
  pronouns: [
    { text: "on", gender: "m", number: "sg" },
    { text: "ona", gender: "f", number: "sg" },
    { text: "oni", number: "pl" },
  ],
  polls: { words: ["průzkum", "průzkumu", "anketa", "ankety", "šetření"], orderedBy: ["pro"] },
  nouns: {
    ...nouns,
    newsroom: ["redaktor", "redaktora", "redaktorka", "šéfredaktor", "šéfredaktorka", "novinář", "novinářka", "komentátor", "moderátor", "moderátorka", "ředitel", "majitel", "majitelka", "zakladatel", "vydavatel", "autor", "autorka", "šéf"],
    genders: [["noviny", "pl"], ["novinky", "pl"], ["zprávy", "pl"], ["listy", "pl"]],
    continuing: [
      { text: "agentura", class: "agency" },
      { text: "deník", class: "outlet" },
      { text: "list", class: "outlet" },
      { text: "server", class: "outlet" },
      { text: "stanice", class: "outlet" },
      { text: "ministerstvo", class: "institution" },
      { text: "resort", class: "institution" },
      { text: "ministr", class: "person" },
      { text: "premiér", class: "person" },
      { text: "prezident", class: "person" },
      { text: "mluvčí", class: "person" },
    ],
  },
  numerals: [["jeden", 1], ["jedna", 1], ["dva", 2], ["dvě", 2], ["dvou", 2], ["tři", 3], ["tří", 3], ["čtyři", 4], ["čtyř", 4], ["pět", 5], ["pěti", 5]],
  reportiveMood: { endings: [], forms: ["prý", "údajně"] },
  selves: ["já", "my"],
  including: ["včetně", "mezi nimi", "například"],
  clefts: clefts.cs,
  silences: silences.cs,
  partyVerbs: partyVerbs.cs,
  falseCues: ["to znamená", "tak řečeno", "takříkajíc", "podle plánu", "podle zákona", "podle mě", "podle něj", "podle potřeby", "podle všeho", "nemluvě o"],
  marks,
};
