import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { markers } from "./markers/cs.ts";
import { marks } from "./marks/cs.ts";
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
    abbreviations: ["mgr", "ing", "dr", "mudr", "judr", "phdr", "prof", "doc", "rndr", "bc", "gen", "plk", "mjr", "kpt", "sv", "ul", "nám", "č", "čl", "odst", "str", "např", "tzv", "tj", "apod", "atd", "aj", "resp", "cca", "mil", "mld", "tis", "kč", "hod", "min", "st", "r", "s", "n", "roč", "popř"],
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
    "čtvrtek", "pátek", "sobotu", "neděli", "nedávno",
  ],
  auxiliaries: [
    "je", "jsou", "byl", "byla", "bylo", "byli", "byly", "bude", "budou", "má", "mají", "měl", "měla", "může", "mohou", "musí",
  ],
  passives: [],
  negations: ["ne", "nikdy", "ani"],
  continuingWords: [],
  stages: ["v", "ve", "pro", "na", "před"],
  placeEndings: ["ský", "ská", "ské", "ského", "ském", "ským", "skou", "cký", "cká", "cké", "ckého"],
  titleWords: titles.cs,
  talks: ["mluvil", "mluvila", "mluvili", "hovořil", "hovořila", "hovořili", "navštívil", "navštívila", "oslovil", "oslovila"],
  unreal: ["promluví", "nikdy neposkytl", "nikdy neposkytla", "poskytne rozhovor"],
  ownAffairs: ["zeptal", "zeptala", "zeptalo", "ptá se"],
  pronouns: [
    { text: "on", gender: "m", number: "sg" },
    { text: "ona", gender: "f", number: "sg" },
    { text: "oni", number: "pl" },
  ],
  polls: { words: ["průzkum", "průzkumu", "anketa", "ankety", "šetření"], orderedBy: ["pro"] },
  nouns: {
    agency: ["agentura", "agentury", "agentuře", "agenturu", "agenturou", "agentur", "tisková agentura", "zpravodajská agentura", "tiskové agentury", "tiskové agentuře"],
    outlet: ["deník", "deníku", "deníkem", "list", "listu", "noviny", "novin", "týdeník", "týdeníku", "časopis", "časopisu", "server", "serveru", "serverem", "web", "webu", "portál", "portálu", "televize", "televizi", "stanice", "stanici", "rozhlas", "rozhlasu", "rádio", "rádia", "magazín", "magazínu", "bulvár", "kanál", "kanálu", "měsíčník", "měsíčníku", "čtvrtletník", "čtvrtletníku", "čtrnáctideník", "čtrnáctideníku", "deníkům", "novinám", "novinách", "týdeníkem", "časopisem", "webem", "portálem", "televizí", "stanicí", "rádiem", "rádiu", "magazínem", "bulvárem", "kanálem", "občasník", "občasníku", "zpravodaj", "zpravodaje", "sborník", "sborníku", "zpravodajský", "plátek", "plátku", "vysílatel", "vysílatele", "redakce", "redakci"],
    office: ["ministerstvo", "ministerstva", "ministerstvu", "vláda", "vlády", "vládě", "policie", "policii", "soud", "soudu", "státní zastupitelství", "státního zastupitelství", "hasiči", "hasičů", "armáda", "armády", "kreml", "kremlu", "bílý dům", "bílého domu", "pentagon", "pentagonu", "sněmovna", "sněmovny", "senát", "senátu", "komise", "rada", "rady", "úřad", "úřadu", "úřady", "velvyslanectví", "česká národní banka", "čnb", "čsú", "čhmú", "hrad", "hradu", "magistrát", "magistrátu", "kancelář", "kanceláře", "institut", "institutu", "univerzita", "univerzity", "organizace", "nadace", "svaz", "svazu", "strana", "strany", "hnutí", "štáb", "štábu", "resort", "resortu", "osn", "bis", "inspekce", "kraj", "kraje", "nemocnice"],
    company: ["společnost", "společnosti", "firma", "firmy", "koncern", "koncernu", "podnik", "podniku", "banka", "banky", "výrobce", "automobilka", "automobilky", "dopravce", "skupina", "skupiny"],
    spokesperson: ["mluvčí", "mluvčího", "mluvčímu", "mluvčím", "tiskového mluvčího", "tiskový mluvčí", "tisková mluvčí", "tiskové oddělení"],
    title: ["majitel", "majitelka", "radní", "zastupitel", "zastupitelka", "obhájce", "právník", "právnička", "manažer", "manažerka", "zakladatel", "zakladatelka", "velitel", "komisař", "komisařka", "hasič", "řidič", "zpěvák", "zpěvačka", "spisovatel", "spisovatelka", "rektor", "rektorka", "děkan", "děkanka", "ombudsman", "fotbalista", "hokejista", "kapitán", "brankář", "tenista", "tenistka", "otec", "matka", "syn", "dcera", "bratr", "sestra", "meteorolog", "epidemiolog", "hygienik", "hygienička", "odborář", "šéfredaktor", "biskup", "arcibiskup", "kněz", "sociolog", "psycholog", "pekař", "prezident", "prezidenta", "prezidentka", "viceprezident", "premiér", "premiéra", "premiérka", "ministr", "ministra", "ministryně", "vicepremiér", "šéf", "šéfa", "šéfka", "kancléř", "kancléře", "tajemník", "tajemníka", "guvernér", "starosta", "starosty", "starostka", "primátor", "primátora", "hejtman", "hejtmana", "hejtmanka", "senátor", "senátorka", "poslanec", "poslance", "poslankyně", "europoslanec", "předseda", "předsedy", "předsedkyně", "místopředseda", "ředitel", "ředitele", "ředitelka", "vedoucí", "lídr", "generál", "plukovník", "žalobce", "soudce", "soudkyně", "advokát", "advokátka", "profesor", "expert", "expertka", "analytik", "analytička", "ekonom", "ekonomka", "politolog", "historik", "vědec", "vědkyně", "lékař", "lékařka", "trenér", "kouč", "král", "královna", "princ", "papež", "pan", "paní", "velvyslanec", "kandidát", "kandidátka", "autor", "autorka", "režisér", "herec", "herečka", "náměstek", "náměstkyně", "poradce", "náčelník"],
    unnamed: ["bankéř", "bankéře", "zaměstnanec", "zaměstnanci", "policista", "policisté", "vyšetřovatel", "vyšetřovatelé", "očitý svědek", "očití svědci", "insider", "insideři", "média", "médií", "zdroj", "zdroje", "zdrojů", "úředník", "úředníci", "diplomat", "diplomaté", "diplomatů", "svědek", "svědci", "svědků", "experti", "odborníci", "analytici", "obyvatelé", "osoby", "představitel", "představitelé", "vědci"],
    work: ["prohlášení", "zpráva", "zprávy", "zprávě", "studie", "studii", "průzkum", "průzkumu", "článek", "článku", "rozhovor", "rozhovoru", "dopis", "dokument", "dokumenty", "informace", "informací", "údaje", "údajů", "příspěvek", "příspěvku", "tisková konference", "tiskové konferenci", "tisková zpráva", "tiskové zprávě", "vyjádření", "komuniké", "pořad", "pořadu", "relace", "relaci", "podcast", "podcastu"],
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
  falseCues: ["to znamená", "tak řečeno", "takříkajíc", "podle plánu", "podle zákona", "podle mě", "podle něj", "podle potřeby", "podle všeho", "nemluvě o"],
  marks,
};
