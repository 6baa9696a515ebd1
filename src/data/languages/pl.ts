import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { markers } from "./markers/pl.ts";
import { marks } from "./marks/pl.ts";
import { titles } from "./titles.ts";

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
  verbs: [
    {
      act: "say",
      forms: [
        ["przekazał", "m"], ["przekazała", "f"], ["przekazało", "n"], ["przekazali", "pl"], ["przekazały", "pl"], ["powiedział", "m"], ["powiedziała", "f"], ["powiedzieli", "pl"], ["powiedziały", "pl"], "mówi", "mówią", ["mówił", "m"], ["mówiła", "f"], ["mówili", "pl"], ["stwierdził", "m"], ["stwierdziła", "f"], ["stwierdzili", "pl"], ["stwierdziło", "n"], "stwierdza", ["oświadczył", "m"], ["oświadczyła", "f"], ["oświadczyło", "n"], ["oświadczyli", "pl"], "oświadcza", ["podkreślił", "m"], ["podkreśliła", "f"], ["podkreślili", "pl"], ["podkreśliło", "n"], "podkreśla", "podkreślają", ["dodał", "m"], ["dodała", "f"], ["dodali", "pl"], ["dodało", "n"], "dodaje", "dodają", ["zaznaczył", "m"], ["zaznaczyła", "f"], ["zaznaczyli", "pl"], "zaznacza", ["wyjaśnił", "m"], ["wyjaśniła", "f"], ["wyjaśnili", "pl"], "wyjaśnia", "wyjaśniają", ["ocenił", "m"], ["oceniła", "f"], ["ocenili", "pl"], ["oceniło", "n"], "ocenia", "oceniają", ["zauważył", "m"], ["zauważyła", "f"], "zauważa", ["przyznał", "m"], ["przyznała", "f"], ["przyznali", "pl"], "przyznaje", "przyznają", ["ostrzegł", "m"], ["ostrzegła", "f"], ["ostrzegli", "pl"], ["ostrzegło", "n"], "ostrzega", "ostrzegają", ["zapewnił", "m"], ["zapewniła", "f"], ["zapewnili", "pl"], ["zapewniło", "n"], "zapewnia", "zapewniają", ["potwierdził", "m"], ["potwierdziła", "f"], ["potwierdzili", "pl"], ["potwierdziło", "n"], "potwierdza", ["zapowiedział", "m"], ["zapowiedziała", "f"], ["zapowiedzieli", "pl"], ["zapowiedziało", "n"], "zapowiada", ["ogłosił", "m"], ["ogłosiła", "f"], ["ogłosiło", "n"], ["ogłosili", "pl"], "ogłasza", ["przekazał", "m"], ["przekazała", "f"], ["przekazało", "n"], ["przekazali", "pl"], "przekazuje", ["wskazał", "m"], ["wskazała", "f"], ["wskazali", "pl"], "wskazuje", "wskazują", ["tłumaczył", "m"], ["tłumaczyła", "f"], "tłumaczy", "tłumaczą", ["przekonywał", "m"], ["przekonywała", "f"], "przekonuje", ["uznał", "m"], ["uznała", "f"], "uważa", "uważają", ["skomentował", "m"], ["skomentowała", "f"], "komentuje", ["odpowiedział", "m"], ["odpowiedziała", "f"], "odpowiada", ["przypomniał", "m"], ["przypomniała", "f"], "przypomina", ["zaapelował", "m"], ["zaapelowała", "f"], "apeluje", ["relacjonował", "m"], ["opowiadał", "m"], "opowiada", ["skrytykował", "m"], ["skrytykowała", "f"], ["dodawał", "m"], "twierdzi", "twierdzą", ["zaznaczał", "m"], ["sprecyzował", "m"], ["wyraził", "m"], ["wyraziła", "f"],
      ],
    },
    {
      act: "report",
      forms: [
        ["poinformował", "m"], ["poinformowała", "f"], ["poinformowało", "n"], ["poinformowali", "pl"], ["poinformowały", "pl"], "informuje", "informują", ["informował", "m"], ["informowała", "f"], ["podał", "m"], ["podała", "f"], ["podało", "n"], ["podali", "pl"], ["podały", "pl"], "podaje", "podają", ["doniósł", "m"], ["doniosła", "f"], ["doniosło", "n"], ["donieśli", "pl"], ["doniosły", "pl"], "donosi", "donoszą", ["napisał", "m"], ["napisała", "f"], ["napisało", "n"], ["napisali", "pl"], ["napisały", "pl"], "pisze", "piszą", ["opublikował", "m"], ["opublikowała", "f"], ["opublikowało", "n"], "publikuje", ["ujawnił", "m"], ["ujawniła", "f"], ["ujawniło", "n"], "ujawnia", ["zrelacjonował", "m"], ["zrelacjonowała", "f"], "relacjonuje", ["ustalił", "m"], ["ustaliła", "f"], ["ustaliło", "n"], ["przekazał", "m"], ["przekazała", "f"], ["przekazało", "n"], ["dowiedział się", "m"], ["dowiedziała się", "f"], ["dowiedziało się", "n"],
      ],
    },
    { act: "cite", forms: [["zacytował", "m"], ["zacytowała", "f"], ["zacytowało", "n"], "cytuje", "cytują", ["cytował", "m"], ["cytowała", "f"], ["powołał się na", "m"], ["powołała się na", "f"], ["powołało się na", "n"], "powołuje się na", "powołują się na", "przytacza", "przytacza słowa"] },
    { act: "say", stance: "denies", forms: [["zaprzeczył", "m"], ["zaprzeczyła", "f"], ["zaprzeczyli", "pl"], ["zaprzeczyło", "n"], "zaprzecza", "zaprzeczają", ["zdementował", "m"], ["zdementowała", "f"], ["zdementowało", "n"], "dementuje", ["odrzucił", "m"], ["odrzuciła", "f"], "odrzuca"] },
    { act: "say", stance: "alleges", forms: [["oskarżył", "m"], ["oskarżyła", "f"], ["oskarżyli", "pl"], ["oskarżyło", "n"], "oskarża", "oskarżają", ["zarzucił", "m"], ["zarzuciła", "f"], "zarzuca"] },
    { act: "say", stance: "declines", forms: ["odmówił komentarza", "odmówiła komentarza", "odmówili komentarza", "odmówiło komentarza", "nie chciał komentować", "nie chciała komentować", "nie skomentował", "nie skomentowała", "nie odpowiedział", "nie odpowiedziała", "nie odpowiedzieli", "nie odpowiedziało"] },
    { act: "verify", stance: "unverified", forms: ["nie był w stanie zweryfikować", "nie była w stanie zweryfikować", "nie mógł zweryfikować", "nie mogła zweryfikować", "nie mogła potwierdzić", "nie mógł potwierdzić", "nie zdołała potwierdzić", "nie udało się zweryfikować"] },
    {
      act: "say",
      forms: ["tłumaczyli", "tłumaczyło", ["żalił", "m"], ["żaliła", "f"], ["żalili", "pl"], ["opowiedział", "m"], ["opowiedziała", "f"], ["opowiedzieli", "pl"], ["wspominał", "m"], ["wspominała", "f"], "wspomina", ["wyznał", "m"], ["wyznała", "f"], "wyznaje", "dodała", "relacjonuje", "relacjonowała", ["przestrzegł", "m"], ["przestrzegła", "f"], ["przestrzegli", "pl"], "przestrzega", ["oszacował", "m"], ["oszacowała", "f"], "szacuje", "szacują", ["zasugerował", "m"], ["zasugerowała", "f"], "sugeruje", ["zadeklarował", "m"], ["zadeklarowała", "f"], ["zadeklarowało", "n"], ["zadeklarowali", "pl"], "deklaruje", ["obiecał", "m"], ["obiecała", "f"], ["obiecali", "pl"], "obiecuje", ["pochwalił", "m"], ["pochwaliła", "f"], ["narzekał", "m"], ["narzekała", "f"], "narzeka", ["zwrócił uwagę", "m"], ["zwróciła uwagę", "f"], ["zwrócili uwagę", "pl"], "zwraca uwagę", ["podsumował", "m"], ["podsumowała", "f"], "podsumowuje", ["bronił się", "m"], ["broniła się", "f"], ["się bronił", "m"], ["się broniła", "f"], ["wypowiedział się", "m"], ["wypowiedziała się", "f"], ["zdradził", "m"], ["zdradziła", "f"], "zdradza", ["uspokoił", "m"], ["uspokoiła", "f"], "uspokaja", "mówiono", ["ubolewał", "m"], ["ubolewała", "f"], ["zareagował", "m"], ["zareagowała", "f"], ["skwitował", "m"], ["skwitowała", "f"], ["wytknął", "m"], ["wytknęła", "f"], ["oznajmił", "m"], ["oznajmiła", "f"], ["oznajmiło", "n"], ["oznajmili", "pl"], ["zakomunikował", "m"], ["zakomunikowała", "f"], ["doprecyzował", "m"], ["doprecyzowała", "f"], ["argumentował", "m"], ["argumentowała", "f"], "argumentuje", "sądzi", "wierzy", "prognozuje"],
    },
    {
      act: "report",
      forms: ["ustalili", "ustaliły", "ustala", ["dotarł do", "m"], ["dotarła do", "f"], ["dotarło do", "n"], ["dotarli do", "pl"], ["nieoficjalnie dowiedział się", "m"], ["nieoficjalnie dowiedziała się", "f"], ["się dowiedział", "m"], ["się dowiedziała", "f"], ["opisał", "m"], ["opisała", "f"], ["opisało", "n"], ["opisali", "pl"], "opisuje", "opisują", "alarmuje", "ujawniły", "ujawnili", "opublikowali", "opublikowały"],
    },
    {
      act: "say", stance: "denies",
      forms: ["zaprzeczyli", "zdementowali", "dementują", "odrzucili", "odrzuciło", "odrzucają", ["wykluczył", "m"], ["wykluczyła", "f"], "wyklucza"],
    },
    {
      act: "say", stance: "declines",
      forms: ["nie chciał komentować", "nie chcieli komentować", "nie chciał rozmawiać", "nie chciała rozmawiać", "odmówił rozmowy", "odmówiła rozmowy", "odmówił wypowiedzi", "odmówiła wypowiedzi", "nie komentuje", "nie skomentowali", "nie skomentowało", "nie odpowiedziały", "nie udzielił komentarza", "nie udzieliła komentarza", "odmówił skomentowania", "odmówiła skomentowania", "odmówili skomentowania", "nie odniósł się", "nie odniosła się"],
    },
    { act: "report", forms: ["mówi o", "pisze o"] },
    { act: "report", judges: true, forms: ["nazywa", ["nazwał", "m"], ["nazwała", "f"], ["nazwało", "n"], "określa", ["określił", "m"], ["określiła", "f"], "chwali", "wątpi", "krytykuje", "widzi w", "tytułuje"] },
    { act: "report", forms: [["dowiedzieli się", "pl"], ["naliczył", "m"], ["naliczyła", "f"], "czytamy w"] },
    { act: "say", forms: [["westchnął", "m"], ["westchnęła", "f"], "wzdycha", "skarży się", ["skarżył się", "m"], ["skarżyła się", "f"], "żartuje", ["żartował", "m"], ["żartowała", "f"], "domaga się", ["domagał się", "m"], ["domagała się", "f"], ["szepnął", "m"], ["szepnęła", "f"], ["odparł", "m"], ["odparła", "f"], "przechwala się", "kpi", ["kpił", "m"], ["kpiła", "f"], "ubolewa", "grzmi"] },
  ],
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
