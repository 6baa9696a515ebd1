import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { spellAll } from "./spell.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/ro.ts";
import { marks } from "./marks/ro.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/ro.ts";

/** Romanian; Moldovan pages too. */
export const ro: LanguagePack = {
  lang: "ro",
  also: ["mo"],
  text: {
    spaced: true,
    order: "svo",
    quotes: [
      ["„", "”"],
      ["„", "“"],
      ["«", "»"],
      ["\"", "\""],
    ],
    dashSpeech: true,
    abbreviations: ["dl", "dna", "d-l", "d-na", "dr", "prof", "ing", "gen", "col", "sf", "str", "bd", "nr", "art", "alin", "lit", "pag", "etc", "ex", "a.c", "ian", "feb", "mar", "apr", "iun", "iul", "aug", "sept", "oct", "noi", "dec", "mil", "mld", "tel", "min", "max"],
  },
  verbs,
  markers,
  affixes: [
    { text: "-ului", side: "suffix", role: "neutral" },
    { text: "ului", side: "suffix", role: "neutral" },
    { text: "-ul", side: "suffix", role: "neutral" },
  ],
  articles: [
    { text: "un", readings: [{ number: "sg", role: "neutral" }] },
    { text: "o", readings: [{ number: "sg", role: "neutral" }] },
    { text: "unui", readings: [{ role: "neutral" }] },
    { text: "unei", readings: [{ role: "neutral" }] },
    { text: "acest", readings: [{ role: "neutral" }] },
    { text: "această", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["și", "şi", "sau", "precum și"],
  complementizers: ["că", "dacă", "să"],
  relatives: ["care", "ce", "căruia", "căreia", "cărora"],
  asClause: ["așa cum", "aşa cum", "cum", "după cum"],
  genitive: ["de", "din", "al", "a", "ai", "ale", "pentru", "lui"],
  prepositions: ["la", "în", "cu", "pe", "până", "după", "înainte", "contra", "între", "către", "fără", "sub", "spre", "despre", "prin", "printre", "peste", "lângă", "asupra", "împotriva", "într-un", "într-o", "dintr-un", "via"],
  phraseEnds: [
    "că", "când", "unde", "dar", "însă", "iar", "deși", "pentru că", "deoarece", "dacă", "deci", "astfel", "nu", "se", "s-a", "s-au", "își", "el", "ea", "ei", "ele", "noi", "eu", "îi", "le", "îl", "i-a",
    "și", "de asemenea", "totodată", "ieri", "azi", "astăzi", "mâine", "apoi", "ulterior", "anterior", "acum", "deja", "încă", "doar", "luni", "marți", "marţi", "miercuri", "joi", "vineri", "sâmbătă", "duminică", "recent", "mai", "prima dată", "mai întâi", "în schimb", "la rândul său", "la rândul ei", "totuși", "aseară", "azi-dimineață", "în exclusivitate", "în premieră", "inclusiv", "chiar", "marți seară", "luni seară", "potrivit", "conform", "în plus", "inițial", "iniţial", "la rândul lor", "la rândul lui", "de cealaltă parte", "pe de altă parte", "săptămâna trecută", "luna trecută", "în această dimineață", "în cursul zilei", "seara trecută", "pentru prima dată", "primul", "prima", "primii",
  ],
  auxiliaries: ["a", "au", "am", "ai", "este", "sunt", "era", "erau", "fost", "va", "vor", "ar", "fi", "are", "avea", "poate", "pot", "trebuie"],
  passives: ["fost", "este", "sunt"],
  negations: ["nicicând", "nu", "nici", "niciodată", "niciun", "nicio", "nimeni"],
  backPointers: backPointers.ro,
  bareAgencies: bareAgencies.ro,
  ownHouse: ownHouse.ro,
  personalObject: ["pe"],
  agents: ["de"],
  continuingWords: ["potrivit aceleiași surse", "conform aceleiași surse", "potrivit sursei citate"],
  stages: ["la", "în", "pentru", "pe", "cu"],
  titleWords: titles.ro,
  talks: ["vorbit", "intervievat", "intervievată", "vizitat", "discutat"],
  unreal: ["să vorbească", "va vorbi", "nu a acordat niciodată", "n-a acordat niciodată", "va fi invitat", "va fi invitată", "vor fi invitați", "va acorda", "va răspunde", "va participa", "va fi intervievat", "va fi intervievată", "vor vorbi"],
  ownAffairs: ["a întrebat", "întreabă", "a cerut", "a solicitat", "a dat în judecată", "a mulțumit", "mulțumește", "și-a cerut scuze", "își cere scuze", "a câștigat", "a lansat", "a angajat", "a concediat", "sărbătorește", "aniversează", "a aniversat", "a făcut apel", "a contestat"],
  toWhom: ["către"],
  pronouns: [
    { text: "el", gender: "m", number: "sg" },
    { text: "ea", gender: "f", number: "sg" },
    { text: "ei", number: "pl" },
    { text: "acesta", gender: "m", number: "sg" },
    { text: "aceasta", gender: "f", number: "sg" },
  ],
  polls: { words: ["sondaj", "sondajul", "sondajului", "sondaje", "sondajele", "barometru", "barometrul", "barometrului"], orderedBy: ["pentru", "la comanda", "la cererea", "la solicitarea", "comandat de", "comandată de", "în numele", "contractat de", "pentru postul", "în parteneriat cu"] },
  nouns: {
    agency: ["agenția", "agenţia", "agenție", "agenţie", "agenției", "agenţiei", "agențiile", "agenția de presă", "agenţia de presă", "agenției de presă", "agenţiei de presă", "agenția de știri", "agenției de știri", "agențiile de presă"],
    outlet: ["ziarul", "ziarului", "ziar", "cotidianul", "cotidianului", "publicația", "publicaţia", "publicației", "publicaţiei", "săptămânalul", "revista", "revistei", "postul", "postului", "televiziunea", "televiziunii", "canalul", "radio", "postul de televiziune", "postului de televiziune", "site-ul", "site-ului", "portalul", "portalului", "tabloidul", "jurnalul", "trustul", "lunarul", "lunarului", "săptămânalului", "trimestrialul", "trimestrialului", "bilunarul", "gazeta", "gazetei", "publicația lunară", "publicației lunare", "postul de radio", "postului de radio", "canalului", "tabloidului", "podcastului", "jurnalului", "portalurile", "platforma", "platformei", "site", "foaia", "foii", "buletinul", "televiziune", "agregatorul", "cotidian", "săptămânal", "lunar"],
    office: ["ministerul", "ministerului", "mae", "mapn", "guvernul", "guvernului", "poliția", "poliţia", "poliției", "parchetul", "parchetului", "dna", "diicot", "tribunalul", "curtea", "curții", "armata", "armatei", "kremlinul", "kremlinului", "casa albă", "pentagonul", "pentagonului", "parlamentul", "parlamentului", "senatul", "senatului", "camera deputaților", "comisia", "comisiei", "comisia europeană", "consiliul", "consiliului", "autoritățile", "autorităţile", "ambasada", "ambasadei", "bnr", "ins", "anm", "isu", "sri", "administrația prezidențială", "primăria", "primăriei", "institutul", "institutului", "universitatea", "organizația", "organizaţia", "partidul", "partidului", "sindicatul", "asociația", "fundația", "agenția națională", "inspectoratul", "onu", "oms", "spitalul", "jandarmeria", "prefectura", ...spellAll(["conducerea", "conducerii", "agenția națională", "administrația", "administrației", "direcția", "direcției", "secretariatul", "școala", "biserica", "patriarhia", "clubul", "clubului", "federația", "federației", "uniunea", "consiliul județean", "instituția", "instituției", "cfr", "ipj", "apele române", "garda de mediu", "curtea de conturi", "curtea de apel", "înalta curte", "ccr", "csm", "anaf", "comisariatul", "sindicatele"])],
    company: ["compania", "companiei", "firma", "firmei", "grupul", "grupului", "banca", "producătorul", "societatea"],
    spokesperson: ["purtătorul de cuvânt", "purtătoarea de cuvânt", "purtătorului de cuvânt", "purtător de cuvânt", "biroul de presă"],
    title: ["jurnaliștii", "reporterul", "reporterii", "reporter", "corespondentul", "corespondent", "trimisul special", "criticul", "editorialistul", "fotograful", "fotoreporterul", "moderatorul", "moderatoarea", "prezentatorul", "prezentatoarea", "redactor-șef", "bătrânul", "bătrâna", "vatmanul", "femeia", "bărbatul", "tânărul", "tânăra", "mama", "tatăl", "fiul", "fiica", "văduva", "moașa", "asistenta", "medicul legist", "rectorul", "rectorița", "fostul ministru", "fosta ministră", "fostul premier", "un coleg", "coleg", "colega", "fost coleg", "actorul", "comandantul", "pompier", "crescătorul", "ciobanul", "apicultorul", "viticultorul", "hidrologul", "seismologul", "arheologul", "arhitectul", "președintele", "preşedintele", "președintelui", "președinte", "preşedinte", "vicepreședintele", "premierul", "premierului", "premier", "prim-ministrul", "ministrul", "ministrului", "ministru", "ministra", "cancelarul", "cancelarului", "secretarul", "secretarul general", "secretarul de stat", "guvernatorul", "primarul", "primarului", "primar", "senatorul", "senatoarea", "deputatul", "deputata", "europarlamentarul", "prefectul", "procurorul", "procurorul general", "judecătorul", "avocatul", "avocata", "generalul", "colonelul", "comisarul", "directorul", "directorului", "directoarea", "șeful", "şeful", "șefa", "liderul", "liderului", "fondatorul", "profesorul", "cercetătorul", "economistul", "analistul", "expertul", "politologul", "istoricul", "medicul", "doctorul", "dr.", "antrenorul", "selecționerul", "regele", "regina", "prințul", "papa", "domnul", "doamna", "ambasadorul", "candidatul", "autorul", "regizorul", "actorul", "consilierul", ...spellAll(["vecin[ul|a|ii]", "proprietar[ul|a]", "localnic[ul|a]", "localnică", "localnici[i|]", "fermier[ul|]", "învățător[ul|]", "învățătoarea", "profesoara", "elev[ul|a]", "student[ul|a]", "căpitanul", "pompierul", "salvamontist[ul|]", "veterinarul", "biolog[ul|]", "geolog[ul|]", "meteorolog[ul|]", "jurist[ul|]", "jucătorul", "portarul", "actrița", "cântăreț[ul|a]", "artist[ul|a]", "bucătarul", "patron[ul|a]", "antreprenor[ul|]", "episcopul", "preot[ul|]", "redactorul-șef", "jurnalist[ul|a]", "șofer[ul|]", "pilot[ul|]", "pescar[ul|]", "viceprimarul", "primărița", "consiliera", "managerul", "manager", "inspector[ul|]", "comandant[ul|]", "reprezentant[ul|a|ii]", "reprezentanții", "organizatori[i|]", "pensionar[ul|a]", "judecătoarea", "procuroarea", "medic", "profesor", "avocat", "economist", "analist", "istoric", "antrenor", "chirurg[ul|]", "psiholog[ul|]", "sociolog[ul|]", "fostul căpitan", "fosta ministră", "meșter[ul|]"])],
    unnamed: ["presa", "surse", "sursa", "sursele", "sursă", "oficial", "oficiali", "oficialii", "un oficial", "diplomat", "diplomați", "diplomaţi", "martor", "martori", "martorii", "experți", "experții", "analiști", "locuitorii", "persoane", "oameni", "reprezentanți"],
    work: ["comunicat", "comunicatul", "declarație", "declaraţie", "declarații", "declarațiile", "raport", "raportul", "studiu", "studiul", "anchetă", "articol", "articolul", "interviu", "interviul", "sondaj", "scrisoare", "document", "documente", "informații", "informaţii", "date", "datele", "postare", "conferință de presă", "mesaj", "emisiunea", "emisiune", "emisiunii", "podcast", "podcastul", "informațiile", "investigație", "investigația", "investigației", "dezvăluiri", "dezvăluirile", "versiunea", "relatarea", "relatările", "reportaj", "reportajul", "contractul", "contract", "factura", "facturi", "documentele", "documentul", "lista", "înregistrarea", "imaginile", "filmul", "clipul", "calculele", "estimările", "editorial", "editorialul", "cronica", "ancheta", "notă", "nota", "raportului"],
    continuing: [
      { text: "agenția", class: "agency" },
      { text: "agenţia", class: "agency" },
      { text: "ziarul", class: "outlet" },
      { text: "publicația", class: "outlet" },
      { text: "cotidianul", class: "outlet" },
      { text: "postul", class: "outlet" },
      { text: "ministerul", class: "institution" },
      { text: "ministrul", class: "person" },
      { text: "premierul", class: "person" },
      { text: "președintele", class: "person" },
      { text: "oficialul", class: "person" },
    ],
  },
  numerals: [["un", 1], ["o", 1], ["doi", 2], ["două", 2], ["trei", 3], ["patru", 4], ["cinci", 5], ["șase", 6], ["șapte", 7], ["opt", 8], ["nouă", 9], ["zece", 10]],
  reportiveMood: { endings: [], forms: ["ar fi"] },
  selves: ["eu", "noi"],
  takenUp: ["l-a", "le-a", "i-a"],
  including: ["inclusiv", "printre care", "între care"],
  clefts: clefts.ro,
  silences: silences.ro,
  partyVerbs: partyVerbs.ro,
  falseCues: ["ca să spunem așa", "conform planului", "conform legii", "potrivit legii", "potrivit vârstei", "cu alte cuvinte", "scris de mână", "după ce", "după cum", ...spellAll(["[va|vor] fi [difuzat|transmis|prezentat|publicat|stabilit|calculat|descoperit][|ă|e|i]", "[este|e|sunt] [difuzat|transmis][|ă|e|i]", "[va|vor] [difuza|transmite|prezenta|publica|relata]", "se af[lă|la]", "s-au aflat", "s-a aflat"])],
  marks,
};
