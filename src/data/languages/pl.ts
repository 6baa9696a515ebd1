import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { markers } from "./markers/pl.ts";
import { marks } from "./marks/pl.ts";
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
    abbreviations: ["p", "pp", "dr", "prof", "mgr", "inż", "gen", "płk", "mjr", "kpt", "por", "ks", "bp", "abp", "św", "ul", "al", "pl", "woj", "pow", "gm", "r", "w", "nr", "tzw", "tzn", "np", "m.in", "itd", "itp", "ok", "godz", "min", "sek", "tys", "mln", "mld", "zł", "gr", "ur", "zm", "im", "s", "str", "art", "ust", "pkt", "red", "hab", "rys", "fot", "sp"],
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
    "jeszcze", "tylko", "poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę", "niedawno", "ponadto",
  ],
  auxiliaries: [
    "jest", "są", "był", "była", "było", "byli", "były", "będzie", "będą", "ma", "mają", "miał", "miała", "może", "mogą", "musi",
  ],
  passives: [
    "został", "została", "zostało", "zostali", "zostały", "jest", "są", "był", "była", "było",
  ],
  negations: ["nigdy nie", "nie", "nigdy", "ani"],
  continuingWords: [],
  ownAffairs: ["zapytał", "zapytała", "zapytało", "pyta", "spytała", "spytał", "ogłosiła", "ogłosił", "ogłosiło", "ogłosiły"],
  pairs: [["zarówno", "jak i"]],
  talks: ["rozmawiało", "zwrócił się", "zwróciła się", "zwróciło się", "rozmawiała", "rozmawiał", "rozmawiali"],
  stages: ["w", "we", "dla", "na", "przed"],
  placeEndings: ["ski", "ska", "skie", "skiego", "skiemu", "skim", "ską", "cki", "cka", "ckie", "ckiego"],
  titleWords: titles.pl,
  unreal: ["porozmawia", "nigdy nie udzieliła", "nigdy nie udzielił", "nigdy nie rozmawiał", "nigdy nie rozmawiała", "udzieli wywiadu"],
  pronouns: [
    { text: "on", gender: "m", number: "sg" },
    { text: "ona", gender: "f", number: "sg" },
    { text: "oni", number: "pl" },
  ],
  polls: { words: ["sondaż", "sondażu", "badanie", "badania", "sondażem"], orderedBy: ["dla", "na zlecenie"] },
  nouns: {
    agency: ["agencja", "agencji", "agencję", "agencją", "agencje", "agencja prasowa", "agencji prasowej", "agencja informacyjna", "agencji informacyjnej", "agencja państwowa"],
    outlet: ["dziennik", "dziennika", "dziennikowi", "dziennikiem", "gazeta", "gazety", "gazecie", "gazetę", "tygodnik", "tygodnika", "tygodnikowi", "portal", "portalu", "portalowi", "portalem", "serwis", "serwisu", "stacja", "stacji", "stację", "stacja telewizyjna", "telewizja", "telewizji", "telewizję", "kanał", "kanału", "radio", "radia", "radiu", "magazyn", "magazynu", "czasopismo", "czasopisma", "strona", "tabloid", "nadawca", "rozgłośnia", "rozgłośni", "miesięcznik", "miesięcznika", "miesięcznikowi", "miesięcznikiem", "miesięczniku", "kwartalnik", "kwartalnika", "kwartalnikowi", "kwartalnikiem", "kwartalniku", "dwutygodnik", "dwutygodnika", "dwutygodnikowi", "dwutygodniku", "tygodnikiem", "tygodniku", "dzienniku", "gazetą", "kanale", "kanałem", "kanałowi", "telewizją", "rozgłośnią", "rozgłośnię", "stacją", "serwisem", "serwisowi", "serwisie", "portalach", "magazynem", "magazynowi", "magazynie", "czasopismem", "czasopismu", "czasopiśmie", "biuletyn", "biuletynu", "witryna", "witryny", "tabloidu", "tabloidem", "redakcja", "redakcji", "redakcją"],
    office: ["ministerstwo", "ministerstwa", "ministerstwie", "mon", "msz", "mswia", "rząd", "rządu", "rządzie", "policja", "policji", "prokuratura", "prokuratury", "prokuraturze", "sąd", "sądu", "straż pożarna", "straży pożarnej", "straż graniczna", "straży granicznej", "wojsko", "wojska", "armia", "armii", "kreml", "kremla", "biały dom", "białego domu", "pentagon", "pentagonu", "sejm", "sejmu", "senat", "senatu", "komisja", "komisji", "rada", "rady", "urząd", "urzędu", "władze", "władz", "ambasada", "ambasady", "narodowy bank polski", "nbp", "gus", "zus", "imgw", "rcb", "abw", "cba", "kancelaria", "kancelarii", "sztab", "sztabu", "instytut", "instytutu", "uniwersytet", "uniwersytetu", "organizacja", "organizacji", "fundacja", "fundacji", "stowarzyszenie", "związek", "związku", "partia", "partii", "resort", "resortu", "służby", "departament", "departamentu", "onz", "who", "kuria", "gmina", "gminy"],
    company: ["firma", "firmy", "spółka", "spółki", "koncern", "koncernu", "przedsiębiorstwo", "bank", "banku", "producent", "linie lotnicze", "grupa", "grupy"],
    spokesperson: ["rzecznik", "rzecznika", "rzeczniczka", "rzeczniczki", "rzecznik prasowy", "rzeczniczka prasowa", "rzecznik rządu", "biuro prasowe"],
    title: ["właściciel", "właścicielka", "piekarz", "senatorka", "burmistrzyni", "sołtys", "starosta", "wiceministra", "rzecznik praw", "prezeska", "obrońca", "adwokatka", "prawnik", "prawniczka", "biegły", "piłkarz", "siatkarz", "trenerka", "bramkarz", "kapitan", "tenisistka", "tenisista", "ojciec", "matka", "syn", "córka", "brat", "siostra", "pisarz", "pisarka", "reżyserka", "piosenkarz", "piosenkarka", "lekarka", "wirusolog", "politolożka", "prezydent", "prezydenta", "prezydentem", "wiceprezydent", "premier", "premiera", "wicepremier", "minister", "ministra", "ministrem", "wiceminister", "szef", "szefa", "szefem", "szefowa", "szef msz", "szef mon", "kanclerz", "kanclerza", "sekretarz", "sekretarza", "gubernator", "burmistrz", "burmistrza", "wójt", "wojewoda", "wojewody", "marszałek", "marszałka", "senator", "poseł", "posła", "posłanka", "europoseł", "europosłanka", "przewodniczący", "przewodnicząca", "przewodniczącego", "prezes", "prezesa", "wiceprezes", "dyrektor", "dyrektora", "dyrektorka", "kierownik", "lider", "lidera", "liderka", "generał", "gen.", "pułkownik", "płk", "komendant", "prokurator", "prokuratora", "sędzia", "sędziego", "adwokat", "mecenas", "profesor", "prof.", "dr", "ekspert", "eksperta", "ekspertka", "analityk", "ekonomista", "politolog", "socjolog", "historyk", "badacz", "naukowiec", "lekarz", "doktor", "trener", "selekcjoner", "król", "królowa", "książę", "papież", "biskup", "arcybiskup", "ksiądz", "pan", "pani", "ambasador", "ambasadora", "kandydat", "kandydatka", "autor", "autorka", "reżyser", "aktor", "aktorka", "doradca", "pełnomocnik", "komisarz"],
    unnamed: ["rozmówca", "rozmówcy", "rozmówców", "informatorów", "pracownik", "pracownicy", "pracowników", "policjant", "policjanci", "śledczy", "śledczych", "polityk", "politycy", "polityków", "bankier", "bankierzy", "mieszkańców", "media", "źródło", "źródła", "źródeł", "informator", "informatorzy", "urzędnik", "urzędnicy", "urzędników", "dyplomata", "dyplomaci", "dyplomatów", "świadek", "świadkowie", "świadków", "eksperci", "ekspertów", "analitycy", "analityków", "mieszkańcy", "osoby", "osób", "przedstawiciel", "przedstawiciele", "naukowcy"],
    work: ["oświadczenie", "oświadczeniu", "oświadczenia", "komunikat", "komunikacie", "komunikatu", "raport", "raporcie", "raportu", "badanie", "badania", "artykuł", "artykule", "wywiad", "wywiadzie", "sondaż", "sondażu", "list", "dokument", "dokumenty", "informacje", "informacji", "doniesienia", "doniesień", "dane", "danych", "wpis", "wpisie", "konferencja prasowa", "konferencji prasowej", "depesza", "depeszy", "ustalenia", "ustaleń", "program", "programu", "programie", "podcast", "podcaście", "audycja", "audycji"],
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
  falseCues: ["tak zwany", "to znaczy", "według planu", "według przepisów", "według mnie", "mówiąc o", "krótko mówiąc", "nie mówiąc", "za granicą", "za rok", "za pomocą", "podaje się", "podaje do"],
  marks,
};
