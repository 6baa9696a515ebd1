import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { aboutHow, books, deeds, ownAffairs, towards } from "./own-affairs.ts";
import { ownPublic } from "./own-public.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/sk.ts";
import { marks } from "./marks/sk.ts";
import { nouns } from "./nouns/sk.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { spell } from "./spell.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/sk.ts";

/** Slovak. */
export const sk: LanguagePack = {
  lang: "sk",
  text: {
    spaced: true,
    smallTitles: true,
    order: "svo",
    quotes: [
      ["„", "“"],
      ["»", "«"],
      ["\"", "\""],
    ],
    dashSpeech: false,
    bareAddressee: true,
    abbreviations: ["mgr", "ing", "dr", "mudr", "judr", "phdr", "prof", "doc", "rndr", "bc", "gen", "plk", "sv", "ul", "nám", "č", "čl", "ods", "str", "napr", "tzv", "t.j", "atď", "a pod", "resp", "cca", "mil", "mld", "tis", "eur", "hod", "min", "r", "s", "n", "mjr", "por", "npor", "pplk", "kpt", "prap", "nprap", "paeddr", "mvdr", "apod", "ml", "red", "pozn", "tr"],
    ordinalStop: true,
  },
  verbs,
  markers,
  affixes: [
    { text: "u", side: "suffix", role: "neutral" },
    { text: "om", side: "suffix", role: "neutral" },
    { text: "a", side: "suffix", role: "neutral" },
  ],
  articles: [
    { text: "ten", readings: [{ role: "neutral" }] },
    { text: "tá", readings: [{ role: "neutral" }] },
    { text: "tento", readings: [{ role: "neutral" }] },
    { text: "jeho", readings: [{ role: "neutral" }] },
    { text: "jej", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["a", "aj", "alebo", "či", "i"],
  complementizers: ["že", "aby", "či"],
  relatives: ["ktorého", "ktorej", "ktorému", "ktorým", "ktorou", "ktorých", "ktorom", "ktorý", "ktorá", "ktoré", "ktorí"],
  asClause: ["ako"],
  genitive: ["z", "zo", "od", "pre"],
  prepositions: [
    "v", "vo", "na", "do", "o", "po", "pred", "pri", "nad", "pod", "za", "bez", "cez", "medzi", "počas", "kvôli", "proti", "voči", "okrem", "namiesto", "okolo", "s", "so", "k", "ku", "u",
  ],
  phraseEnds: ["ráno", "večer", "popoludní", "dopoludnia", "v noci", "medzitým", "následne", "pritom", "okrem", "navyše", "ako prvý", "ako prvá", "opäť", "znovu", "zároveň", "napokon", "nakoniec", "najskôr", "tento", "pôvodne", "exkluzívne", 
    "podľa", "že", "keď", "kde", "ak", "pretože", "lebo", "ale", "však", "avšak", "teda", "preto", "aby", "by", "zatiaľ", "hoci", "než", "nie", "sa", "si", "on", "ona", "oni", "ja", "my",
    "to", "tom", "tým", "toho", "tomu", "tiež", "taktiež", "včera", "dnes", "zajtra", "potom", "neskôr", "skôr", "teraz", "už", "ešte", "len", "iba", "pondelok", "utorok", "stredu", "štvrtok", "piatok",
    "sobotu", "nedeľu", "nedávno", "oficiálne", "neoficiálne", "súčasne", "dodatočne", "predbežne", "vtedy", "najprv", "konečne", "inak", "pravdepodobne", "stručne", "osobne", "verejne"],
  auxiliaries: [
    "je", "sú", "bol", "bola", "bolo", "boli", "bude", "budú", "má", "majú", "mal", "mala", "môže", "môžu", "musí",
  ],
  passives: [],
  negations: ["nie", "nikdy", "ani"],
  backPointers: backPointers.sk,
  bareAgencies: bareAgencies.sk,
  ownHouse: ownHouse.sk,
  continuingWords: [],
  speakingPlaces: ["na", "v", "vo", "z"],
  stages: ["v", "vo", "pre", "na", "pred"],
  ownedEnds: ["ého", "ej", "ých", "ích"],
  placeEndings: ["ský", "ská", "ské", "ského", "skom", "ským", "skú", "cký", "cká", "cké", "ckého"],
  titleWords: titles.sk,
  talks: ["hovoril", "hovorila", "hovorili", "rozprával", "rozprávala", "rozprávali", "navštívil", "navštívila", "oslovil", "oslovila", "oslovilo", "oslovili", "kontaktoval", "kontaktovala", "zavolal", "zavolala", "zatelefonoval", "zatelefonovala", "zastihol", "zastihla"],
  unreal: ["porozpráva sa", "prehovorí", "nikdy neposkytol", "nikdy neposkytla", "poskytne rozhovor"],
  ownAffairs: ownAffairs.sk,
  deeds: deeds.sk,
  ownBusiness: ownPublic.sk,
  towards: towards.sk,
  books: books.sk,
  aboutHow: aboutHow.sk,
  toldPronouns: ["mu", "jej", "im", "jemu"],
  datives: [["ovi", ""], ["ovi", "a"], ["u", ""], ["u", "o"], ["ke", "ka"], ["e", "a"], ["i", "a"], ["i", ""], ["ému", "ý"], ["ej", "á"], ["ej", "a"], ["iu", "ia"]],
  pronouns: [
    { text: "on", gender: "m", number: "sg" },
    { text: "ona", gender: "f", number: "sg" },
    { text: "oni", number: "pl" },
  ],
  polls: { words: ["prieskum", "prieskumu", "anketa"], orderedBy: ["pre"] },
  nouns: {
    ...nouns,
    newsroom: ["redaktor", "redaktora", "redaktorka", "šéfredaktor", "šéfredaktorka", "novinár", "novinárka", "komentátor", "moderátor", "moderátorka", "riaditeľ", "majiteľ", "majiteľka", "zakladateľ", "vydavateľ", "autor", "autorka", "šéf"],
    genders: [["noviny", "pl"], ["novinky", "pl"], ["správy", "pl"], ["listy", "pl"], ["aktuality", "pl"]],
    continuing: [
      { text: "agentúra", class: "agency" },
      { text: "denník", class: "outlet" },
      { text: "portál", class: "outlet" },
      { text: "ministerstvo", class: "institution" },
      { text: "rezort", class: "institution" },
      { text: "minister", class: "person" },
      { text: "premiér", class: "person" },
      { text: "prezident", class: "person" },
      { text: "hovorca", class: "person" },
      { text: "hovorkyňa", class: "person" },
    ],
  },
  numerals: [["jeden", 1], ["jedna", 1], ["dva", 2], ["dve", 2], ["dvaja", 2], ["dvoch", 2], ["tri", 3], ["traja", 3], ["troch", 3], ["štyri", 4], ["päť", 5]],
  reportiveMood: { endings: [], forms: ["vraj", "údajne"] },
  including: ["vrátane", "medzi nimi", "napríklad"],
  clefts: clefts.sk,
  silences: silences.sk,
  partyVerbs: partyVerbs.sk,
  falseCues: [...spell("vypovedal[|a|o|i] [nájomnú |licenčnú |kolektívnu |medzinárodnú |][zmluvu|zmluvy|dohodu|vojnu|nájom|službu]"), "to znamená", "takpovediac", "podľa plánu", "podľa zákona", "podľa mňa", "podľa neho", "podľa potreby", "podľa všetkého", "nehovoriac o"],
  marks,
};
