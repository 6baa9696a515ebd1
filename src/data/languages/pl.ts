import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { aboutHow, books, deeds, ownAffairs, towards } from "./own-affairs.ts";
import { ownPublic } from "./own-public.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/pl.ts";
import { marks } from "./marks/pl.ts";
import { nouns } from "./nouns/pl.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/pl.ts";

/** Polish. */
export const pl: LanguagePack = {
  lang: "pl",
  text: {
    spaced: true,
    order: "svo",
    quotes: [
      ["„", "”"],
      ["«", "»"],
      ["\"", "\""],
    ],
    dashSpeech: true,
    abbreviations: ["p", "pp", "dr", "prof", "mgr", "inż", "gen", "płk", "mjr", "kpt", "por", "ks", "bp", "abp", "św", "ul", "al", "pl", "woj", "pow", "gm", "r", "w", "nr", "tzw", "tzn", "np", "m.in", "itd", "itp", "ok", "godz", "min", "sek", "tys", "mln", "mld", "zł", "gr", "ur", "zm", "im", "s", "str", "art", "ust", "pkt", "red", "hab", "rys", "fot", "sp", "asp", "sierż", "podkom", "nadkom", "podinsp", "insp", "kom", "mł", "bryg", "kpr", "plut", "chor", "ppor", "ppłk", "mec", "lek", "med", "wet", "dh", "dha", "hm", "bł", "wicemin", "dyr", "prez", "zob", "tel", "jr", "tj", "wg", "ws", "dot", "pkp", "rtm", "adm", "kmdr", "szer", "posł"],
    bareAddressee: true,
  },
  verbs,
  markers,
  affixes: [
    { text: "owi", side: "suffix", role: "addressee" },
    { text: "a", side: "suffix", role: "neutral" },
    { text: "em", side: "suffix", role: "neutral" },
    { text: "-owi", side: "suffix", role: "addressee" },
  ],
  articles: [
    { text: "ten", readings: [{ role: "neutral" }] },
    { text: "ta", readings: [{ role: "neutral" }] },
    { text: "tej", readings: [{ role: "neutral" }] },
    { text: "jego", readings: [{ role: "neutral" }] },
    { text: "jej", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["i", "oraz", "lub", "albo"],
  complementizers: ["że", "iż", "jakoby", "czy"],
  relatives: ["który", "która", "które", "którzy"],
  asClause: ["jak"],
  genitive: ["z", "od", "ze", "ds.", "do spraw"],
  prepositions: [
    "w", "we", "na", "do", "o", "po", "przed", "przy", "nad", "pod", "za", "dla", "bez", "przez", "między", "podczas", "wobec", "mimo", "oprócz", "zamiast", "około", "wśród", "wraz",
  ],
  phraseEnds: [
    "według", "że", "gdy", "kiedy", "gdzie", "jeśli", "jeżeli", "choć", "ponieważ", "bo", "gdyż", "ale", "lecz", "jednak", "a", "więc", "zaś", "natomiast", "aby", "by", "żeby", "nie",
    "się", "on", "ona", "oni", "one", "ja", "my", "to", "tym", "tego", "także", "też", "również", "wczoraj", "dziś", "dzisiaj", "jutro", "potem", "później", "wcześniej", "teraz", "już",
    "jeszcze", "tylko", "poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę", "niedawno", "ponadto", "jako", "oficjalnie", "nieoficjalnie", "jednocześnie", "równocześnie", "dodatkowo", "wstępnie", "wtedy", "najpierw", "wieczorem", "rano", "zresztą", "tymczasem", "wreszcie", "ponownie", "inaczej", "prawdopodobnie", "krótko", "osobiście", "publicznie", "następnie", "dlatego"],
  auxiliaries: [
    "jest", "są", "był", "była", "było", "byli", "były", "będzie", "będą", "ma", "mają", "miał", "miała", "może", "mogą", "musi",
  ],
  passives: [
    "został", "została", "zostało", "zostali", "zostały", "jest", "są", "był", "była", "było",
  ],
  negations: ["nigdy nie", "nie", "nigdy", "ani"],
  backPointers: backPointers.pl,
  bareAgencies: bareAgencies.pl,
  ownHouse: ownHouse.pl,
  agents: ["przez"],
  continuingWords: [],
  ownAffairs: ownAffairs.pl,
  deeds: deeds.pl,
  ownBusiness: ownPublic.pl,
  towards: towards.pl,
  books: books.pl,
  aboutHow: aboutHow.pl,
  toldPronouns: ["mu", "im", "jej"],
  pairs: [["zarówno", "jak i"]],
  talks: ["kontaktował się", "skontaktował się", "skontaktowała się", "skontaktowało się", "zadzwonił", "zadzwoniła", "zadzwoniło", "dodzwonił się", "dodzwoniła się", "rozmawiało", "zwrócił się", "zwróciła się", "zwróciło się", "rozmawiała", "rozmawiał", "rozmawiali"],
  speakingPlaces: ["w", "we"],
  stages: ["w", "we", "dla", "na", "przed"],
  ownedEnds: ["ego", "ej", "ych", "ich"],
  placeEndings: ["ski", "ska", "skie", "skiego", "skiemu", "skim", "ską", "cki", "cka", "ckie", "ckiego"],
  titleWords: titles.pl,
  unreal: ["porozmawia", "nigdy nie udzieliła", "nigdy nie udzielił", "nigdy nie rozmawiał", "nigdy nie rozmawiała", "udzieli wywiadu"],
  datives: [["owi", ""], ["owi", "a"], ["owi", "u"], ["ce", "ka"], ["u", ""], ["u", "o"], ["u", "a"], ["dzie", "da"], ["rze", "ra"], ["cie", "ta"], ["ie", "a"], ["i", "a"], ["ej", "a"], ["emu", "y"], ["emu", "a"], ["ę", "a"]],
  pronouns: [
    { text: "on", gender: "m", number: "sg" },
    { text: "ona", gender: "f", number: "sg" },
    { text: "oni", number: "pl" },
  ],
  polls: { words: ["sondaż", "sondażu", "badanie", "badania", "sondażem"], orderedBy: ["dla", "na zlecenie"] },
  nouns: {
    ...nouns,
    newsroom: ["redaktor", "redaktora", "redaktorka", "dziennikarz", "dziennikarka", "publicysta", "publicystka", "szef", "szefowa", "dyrektor", "prezes", "właściciel", "właścicielka", "założyciel", "wydawca", "naczelny", "autor", "autorka", "prezenter"],
    genders: [["wiadomości", "pl"], ["nowiny", "pl"]],
    continuing: [
      { text: "agencja", class: "agency" },
      { text: "dziennik", class: "outlet" },
      { text: "gazeta", class: "outlet" },
      { text: "portal", class: "outlet" },
      { text: "stacja", class: "outlet" },
      { text: "tygodnik", class: "outlet" },
      { text: "resort", class: "institution" },
      { text: "ministerstwo", class: "institution" },
      { text: "minister", class: "person" },
      { text: "premier", class: "person" },
      { text: "prezydent", class: "person" },
      { text: "rzecznik", class: "person" },
      { text: "rzeczniczka", class: "person" },
    ],
  },
  numerals: [["jeden", 1], ["jedna", 1], ["dwaj", 2], ["dwóch", 2], ["dwa", 2], ["dwie", 2], ["trzej", 3], ["trzech", 3], ["trzy", 3], ["czterech", 4], ["cztery", 4], ["pięć", 5], ["pięciu", 5]],
  reportiveMood: { endings: [], forms: [] },
  selves: ["ja", "my"],
  including: ["w tym", "między innymi", "m.in."],
  silences: silences.pl,
  partyVerbs: partyVerbs.pl,
  falseCues: ["tak zwany", "to znaczy", "według planu", "według przepisów", "według mnie", "mówiąc o", "krótko mówiąc", "nie mówiąc", "za granicą", "za rok", "za pomocą", "podaje się", "podaje do"],
  marks,
};
