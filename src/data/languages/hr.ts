import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { aboutHow, books, deeds, ownAffairs, towards } from "./own-affairs.ts";
import { ownPublic } from "./own-public.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/hr.ts";
import { marks } from "./marks/hr.ts";
import { nouns } from "./nouns/hr.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/hr.ts";

/** Croatian; Bosnian is read with the same words. */
export const hr: LanguagePack = {
  lang: "hr",
  also: ["bs"],
  text: {
    spaced: true,
    smallTitles: true,
    order: "svo",
    quotes: [
      ["„", "”"],
      ["»", "«"],
      ["“", "”"],
      ["\"", "\""],
    ],
    dashSpeech: true,
    bareAddressee: true,
    abbreviations: ["dr", "prof", "mr", "sc", "gosp", "gđa", "sv", "ul", "br", "čl", "st", "str", "npr", "tzv", "tj", "itd", "i sl", "god", "tis", "mil", "mlrd", "min", "sek", "gen", "puk", "ing", "dipl", "o.š", "d.o.o", "d.d", "doc", "mag", "inž", "akad", "fra", "don", "mons", "vlč", "red", "izv", "spec", "univ", "oec", "iur", "ur", "pok", "bojn", "satn"],
    ordinalStop: true,
  },
  verbs,
  markers,
  affixes: [
    { text: "-u", side: "suffix", role: "addressee" },
    { text: "-a", side: "suffix", role: "neutral" },
    { text: "a", side: "suffix", role: "neutral" },
    { text: "u", side: "suffix", role: "neutral" },
  ],
  articles: [
    { text: "taj", readings: [{ role: "neutral" }] },
    { text: "ta", readings: [{ role: "neutral" }] },
    { text: "ovaj", readings: [{ role: "neutral" }] },
    { text: "ova", readings: [{ role: "neutral" }] },
    { text: "njegov", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["i", "te", "ili"],
  complementizers: ["da", "kako", "je li"],
  relatives: ["kojoj", "kojem", "kojima", "kojih", "kojeg", "koju", "kome", "čiji", "čija", "čije", "koji", "koja", "koje"],
  asClause: ["kako", "kao što"],
  genitive: ["iz", "od", "za"],
  prepositions: [
    "u", "na", "do", "o", "po", "prije", "pri", "nad", "pod", "bez", "kroz", "između", "tijekom", "zbog", "protiv", "osim", "umjesto", "oko", "s", "sa", "k", "nakon", "uz",
  ],
  phraseEnds: ["sinoć", "jutros", "večeras", "prekjučer", "nekoliko", "zatim", "tada", "ovdje", "tamo", "odmah", "ponovno", "opet", "zaista", "inače", "ipak", "naime", "upravo", "kratko", "jasno", "ukratko", "službeno", "ekskluzivno", "prvi", "prva", "prije", 
    "prema", "da", "kad", "kada", "gdje", "ako", "jer", "ali", "no", "međutim", "dakle", "stoga", "dok", "iako", "nego", "ne", "se", "on", "ona", "oni", "ja", "mi", "to", "tome", "toga",
    "također", "jučer", "danas", "sutra", "potom", "kasnije", "ranije", "sada", "već", "još", "samo", "ponedjeljak", "utorak", "srijedu", "četvrtak", "petak", "subotu", "nedjelju",
    "nedavno", "prvo", "neslužbeno", "istodobno", "posebno", "dodatno", "najprije", "navečer", "ujutro", "napokon", "vjerojatno", "očito", "osobno", "javno"],
  auxiliaries: ["sam", "smo", "bi", "biće", "bit će", "ste", "biti", 
    "je", "su", "bio", "bila", "bilo", "bili", "bit", "će", "ima", "imaju", "može", "mogu", "mora", "nije", "nisu",
  ],
  passives: [],
  negations: ["nikada", "ne", "nije", "nisu", "nikad"],
  backPointers: backPointers.hr,
  bareAgencies: bareAgencies.hr,
  ownHouse: ownHouse.hr,
  continuingWords: [],
  speakingPlaces: ["u", "iz"],
  stages: ["u", "za", "na", "pred"],
  ownedEnds: ["og", "eg", "ih", "ne", "ske"],
  placeEndings: ["ski", "ska", "sko", "skog", "skom", "sku", "ški", "čki", "čka", "čko", "čkog"],
  titleWords: titles.hr,
  talks: ["sugovornik", "sugovornica", "sugovornici", "sugovornika", "razgovarao", "razgovarala", "razgovarali", "posjetio", "posjetila"],
  unreal: ["razgovarat će", "da će razgovarati", "nikad nije dao", "nikad nije dala", "nikada nije dao", "nikada nije dala"],
  ownAffairs: ownAffairs.hr,
  deeds: deeds.hr,
  ownBusiness: ownPublic.hr,
  towards: towards.hr,
  books: books.hr,
  aboutHow: aboutHow.hr,
  toldPronouns: ["mu", "joj", "im", "njemu", "njoj"],
  datives: [["u", ""], ["u", "o"], ["u", "a"], ["i", "a"], ["om", "i"], ["oj", "a"]],
  pronouns: [
    { text: "on", gender: "m", number: "sg" },
    { text: "ona", gender: "f", number: "sg" },
    { text: "oni", number: "pl" },
  ],
  polls: { words: ["nalaz", "nalaza", "anketa", "anketi", "istraživanje", "istraživanju", "ispitivanje"], orderedBy: ["za"] },
  nouns: {
    ...nouns,
    newsroom: ["urednik", "urednica", "urednika", "novinar", "novinarka", "voditelj", "voditeljica", "direktor", "direktorica", "vlasnik", "vlasnica", "osnivač", "kolumnist", "kolumnistica", "glavni", "autor", "autorica"],
    genders: [["novine", "pl"], ["novosti", "pl"], ["vijesti", "pl"]],
    continuing: [
      { text: "agencija", class: "agency" },
      { text: "list", class: "outlet" },
      { text: "portal", class: "outlet" },
      { text: "ministarstvo", class: "institution" },
      { text: "ministar", class: "person" },
      { text: "premijer", class: "person" },
      { text: "predsjednik", class: "person" },
      { text: "glasnogovornik", class: "person" },
    ],
  },
  numerals: [["jedan", 1], ["jedna", 1], ["dva", 2], ["dvije", 2], ["dvojica", 2], ["tri", 3], ["trojica", 3], ["četiri", 4], ["pet", 5]],
  reportiveMood: { endings: [], forms: ["navodno"] },
  including: ["uključujući", "među kojima", "među njima"],
  silences: silences.hr,
  partyVerbs: partyVerbs.hr,
  falseCues: ["prenosi ga", "a prenosi ga", "a prenosi je", "a prenosi ih", "prenosi utakmicu", "prenosi utakmice", "prenosi susret", "prenosi dvoboj", "prenosi finale", "prenosi prvenstvo", "tako reći", "to jest", "drugim riječima", "prema planu", "prema zakonu", "prema potrebi", "prema njemu", "prema njima"],
  marks,
};
