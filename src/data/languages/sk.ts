import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { markers } from "./markers/sk.ts";
import { marks } from "./marks/sk.ts";
import { titles } from "./titles.ts";

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
    abbreviations: ["mgr", "ing", "dr", "mudr", "judr", "phdr", "prof", "doc", "rndr", "bc", "gen", "plk", "sv", "ul", "nám", "č", "čl", "ods", "str", "napr", "tzv", "t.j", "atď", "a pod", "resp", "cca", "mil", "mld", "tis", "eur", "hod", "min", "r", "s", "n"],
    ordinalStop: true,
  },
  verbs: [
    {
      act: "say",
      forms: [
        ["povedal", "m"], ["povedala", "f"], ["povedali", "pl"], ["povedalo", "n"], "hovorí", "hovoria", ["vyhlásil", "m"], ["vyhlásila", "f"], ["vyhlásili", "pl"], ["vyhlásilo", "n"], ["uviedol", "m"], ["uviedla", "f"], ["uviedli", "pl"], ["uviedlo", "n"], "uvádza", "uvádzajú", ["dodal", "m"], ["dodala", "f"], ["dodali", "pl"], "dodáva", ["oznámil", "m"], ["oznámila", "f"], ["oznámili", "pl"], ["oznámilo", "n"], "oznamuje", ["vysvetlil", "m"], ["vysvetlila", "f"], ["vysvetlili", "pl"], "vysvetľuje", ["zdôraznil", "m"], ["zdôraznila", "f"], ["zdôraznili", "pl"], "zdôrazňuje", ["upozornil", "m"], ["upozornila", "f"], ["upozornili", "pl"], ["upozornilo", "n"], "upozorňuje", ["potvrdil", "m"], ["potvrdila", "f"], ["potvrdili", "pl"], ["potvrdilo", "n"], "potvrdzuje", ["priznal", "m"], ["priznala", "f"], ["varoval", "m"], ["varovala", "f"], ["varovali", "pl"], "varuje", ["opísal", "m"], ["opísala", "f"], "myslí si", "tvrdí", "tvrdia", ["poznamenal", "m"], ["poznamenala", "f"], ["podotkol", "m"], ["podotkla", "f"], ["pripomenul", "m"], ["pripomenula", "f"], ["pripustil", "m"], ["pripustila", "f"], ["konštatoval", "m"], ["konštatovala", "f"], ["zopakoval", "m"], ["zopakovala", "f"], ["vyzval", "m"], ["vyzvala", "f"], ["sľúbil", "m"], ["sľúbila", "f"], ["reagoval", "m"], ["reagovala", "f"], "reaguje", ["odpovedal", "m"], ["odpovedala", "f"], ["ocenil", "m"], ["ocenila", "f"], ["kritizoval", "m"], ["kritizovala", "f"], "kritizuje", ["doplnil", "m"], ["doplnila", "f"], ["spresnil", "m"], ["spresnila", "f"], ["priblížil", "m"], ["priblížila", "f"], ["skonštatoval", "m"], ["skonštatovala", "f"], ["ubezpečil", "m"], ["ubezpečila", "f"], "domnieva sa", "verí",
      ],
    },
    {
      act: "report",
      forms: [["informoval", "m"], ["informovala", "f"], ["informovalo", "n"], ["informovali", "pl"], ["informovali", "pl"], "informuje", "informujú", ["napísal", "m"], ["napísala", "f"], ["napísalo", "n"], ["napísali", "pl"], "píše", "píšu", ["zverejnil", "m"], ["zverejnila", "f"], ["zverejnilo", "n"], ["priniesol", "m"], ["priniesla", "f"], ["zistil", "m"], ["zistila", "f"], ["oznámil", "m"], ["oznámila", "f"], ["oznámilo", "n"], ["uviedol", "m"], ["uviedla", "f"], ["uviedlo", "n"], "uvádza"],
    },
    { act: "cite", forms: [["citoval", "m"], ["citovala", "f"], ["citovalo", "n"], "cituje", "citujú", "sa odvoláva na", "sa odvolal na", "sa odvolala na", "odvoláva sa na"] },
    { act: "say", stance: "denies", forms: [["poprel", "m"], ["poprela", "f"], ["popreli", "pl"], ["poprelo", "n"], "popiera", "popierajú", ["odmietol", "m"], ["odmietla", "f"], ["odmietli", "pl"], ["odmietlo", "n"], "odmieta", ["vyvrátil", "m"], ["vyvrátila", "f"], ["dementoval", "m"]] },
    { act: "say", stance: "alleges", forms: [["obvinil", "m"], ["obvinila", "f"], ["obvinili", "pl"], "obviňuje", "obviňujú", ["tvrdil", "m"], ["tvrdila", "f"]] },
    { act: "say", stance: "declines", forms: ["odmietol komentovať", "odmietla komentovať", "odmietli komentovať", "sa odmietol vyjadriť", "sa odmietla vyjadriť", "sa nechcel vyjadriť", "nereagoval", "nereagovala", "neodpovedal", "neodpovedala"] },
    { act: "verify", stance: "unverified", forms: ["nepodarilo overiť", "nepodarilo sa overiť", "sa nepodarilo overiť", "nepodarilo nezávisle overiť", "nedokázal overiť", "nie je možné overiť", "nemohla overiť", "nemohol overiť", "nedokázala overiť", "nebolo možné overiť", "nemožno overiť", "nemohla potvrdiť"] },
    {
      act: "say",
      forms: [["sťažoval", "m"], ["sťažovala", "f"], ["sťažovali", "pl"], ["ohlásil", "m"], ["ohlásila", "f"], ["ohlásilo", "n"], ["ohlásili", "pl"], ["prezradil", "m"], ["prezradila", "f"], ["prezradili", "pl"], ["skritizoval", "m"], ["skritizovala", "f"], ["skritizovali", "pl"], ["podčiarkol", "m"], ["podčiarkla", "f"], ["apeloval", "m"], ["apelovala", "f"], ["navrhol", "m"], ["navrhla", "f"], ["navrhli", "pl"], "opisuje", "opisujú", "vyhlasuje", "priznáva", "priznávajú", "potvrdzujú", "vysvetľujú", "upozorňujú", "varujú", "pripomína", "pripúšťa", "konštatuje", "poznamenáva", "podotýka", "odkazuje", "dopĺňa", "sťažuje sa", "spomína", "hodnotí", "sľubuje", ["avizoval", "m"], ["avizovala", "f"], ["avizovali", "pl"], "avizuje", "odhaduje", ["odhadol", "m"], ["odhadla", "f"], ["zhodnotil", "m"], ["zhodnotila", "f"], ["zhodnotili", "pl"], ["zareagoval", "m"], ["zareagovala", "f"], ["odkázal", "m"], ["odkázala", "f"], ["odkázali", "pl"], ["prízvukoval", "m"], ["prízvukovala", "f"], ["pochválil", "m"], ["pochválila", "f"], ["vyjadril", "m"], ["vyjadrila", "f"], ["vyjadrilo", "n"], ["vyjadrili", "pl"], ["ozrejmil", "m"], ["ozrejmila", "f"], ["objasnil", "m"], ["objasnila", "f"], "predpokladá", "myslia si", "nazdáva sa", ["predostrel", "m"], ["predostrela", "f"], ["zdôveril", "m"], ["zdôverila", "f"]],
    },
    {
      act: "say",
      forms: ["priznali", "opísali", "reagovali", "odpovedali", "kritizovali", "pripomenuli", "ubezpečili", ["rozpovedal", "m"], ["rozpovedala", "f"], ["rozpovedali", "pl"], ["porozprával", "m"], ["porozprávala", "f"]],
    },
    {
      act: "report",
      forms: ["zverejnili", "zverejňuje", "zistili", "zistilo", ["zistil", "m"], ["zistila", "f"], ["odhalil", "m"], ["odhalila", "f"], ["odhalilo", "n"], ["odhalili", "pl"], "prinieslo", "priniesli", "prináša", ["upozornil na", "m"], ["upozornila na", "f"], "na kauzu upozornil", "vo vysielaní uviedol", ["odvysielal", "m"], ["odvysielala", "f"], ["odvysielalo", "n"], ["odvysielali", "pl"], "má k dispozícii", ["mal možnosť vidieť", "m"], ["mala možnosť vidieť", "f"], ["dozvedel sa", "m"], ["dozvedela sa", "f"], ["sa dozvedel", "m"], ["sa dozvedela", "f"]],
    },
    {
      act: "report",
      forms: [["upozornil", "m"], ["upozornila", "f"], ["upozornilo", "n"], ["upozornili", "pl"]],
    },
    {
      act: "cite",
      forms: ["odvoláva sa na", "sa odvolávajú na", ["odvolal sa na", "m"], ["odvolala sa na", "f"], "citovali", ["sa odvolal na", "m"], ["sa odvolala na", "f"]],
    },
    {
      act: "say", stance: "denies",
      forms: ["popreli", "vyvracia", "vyvrátila", "vyvrátili", "dementovala", "odmietajú"],
    },
    {
      act: "say", stance: "declines",
      forms: ["odmietli komentovať", "odmietlo komentovať", "nechcel komentovať", "nechcela komentovať", "nechceli komentovať", "nekomentoval", "nekomentovala", "nekomentovali", "odmietol informáciu komentovať", "odmietla informáciu komentovať", "sa odmietli vyjadriť", "sa nechcela vyjadriť", "sa nechceli vyjadriť", "sa nevyjadril", "sa nevyjadrila", "neodpovedali", "nereagovali", "neodpovedalo", "odmietol odpovedať", "odmietla odpovedať"],
    },
    { act: "report", judges: true, forms: ["označuje", ["označil", "m"], ["označila", "f"], ["označilo", "n"], "nazýva", ["nazval", "m"], ["nazvala", "f"], "chváli", "popisuje", "pochybuje", "vidí v"] },
    { act: "report", forms: [["dozvedel", "m"], ["dozvedela", "f"], ["napočítal", "m"], ["napočítala", "f"]] },
    { act: "say", forms: [["vzdychol", "m"], ["vzdychla", "f"], ["povzdychol si", "m"], ["povzdychla si", "f"], ["sťažoval sa", "m"], ["sťažovala sa", "f"], "žartuje", ["žartoval", "m"], ["žartovala", "f"], ["posťažoval sa", "m"], ["posťažovala sa", "f"], "žiada", "dožaduje sa", ["zašepkal", "m"], ["zašepkala", "f"], ["spomínal", "m"], ["spomínala", "f"], "chváli sa", ["zveril sa", "m"], ["zverila sa", "f"]] },
  ],
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
  phraseEnds: ["ráno", "večer", "popoludní", "dopoludnia", "v noci", "medzitým", "následne", "pritom", "okrem", "navyše", "prvý", "prvá", "ako prvý", "ako prvá", "opäť", "znovu", "zároveň", "napokon", "nakoniec", "najskôr", "tento", "pôvodne", "exkluzívne", 
    "podľa", "že", "keď", "kde", "ak", "pretože", "lebo", "ale", "však", "avšak", "teda", "preto", "aby", "by", "zatiaľ", "hoci", "než", "nie", "sa", "si", "on", "ona", "oni", "ja", "my",
    "to", "tom", "tým", "toho", "tomu", "tiež", "taktiež", "včera", "dnes", "zajtra", "potom", "neskôr", "skôr", "teraz", "už", "ešte", "len", "iba", "pondelok", "utorok", "stredu", "štvrtok", "piatok",
    "sobotu", "nedeľu", "nedávno",
  ],
  auxiliaries: [
    "je", "sú", "bol", "bola", "bolo", "boli", "bude", "budú", "má", "majú", "mal", "mala", "môže", "môžu", "musí",
  ],
  passives: [],
  negations: ["nie", "nikdy", "ani"],
  continuingWords: [],
  stages: ["v", "vo", "pre", "na", "pred"],
  placeEndings: ["ský", "ská", "ské", "ského", "skom", "ským", "skú", "cký", "cká", "cké", "ckého"],
  titleWords: titles.sk,
  talks: ["hovoril", "hovorila", "hovorili", "rozprával", "rozprávala", "rozprávali", "navštívil", "navštívila", "oslovil", "oslovila"],
  unreal: ["porozpráva sa", "prehovorí", "nikdy neposkytol", "nikdy neposkytla", "poskytne rozhovor"],
  ownAffairs: ["spýtal", "spýtala", "opýtal", "opýtala", "pýta"],
  pronouns: [
    { text: "on", gender: "m", number: "sg" },
    { text: "ona", gender: "f", number: "sg" },
    { text: "oni", number: "pl" },
  ],
  polls: { words: ["prieskum", "prieskumu", "anketa"], orderedBy: ["pre"] },
  nouns: {
    agency: ["agentúra", "agentúry", "agentúre", "agentúru", "agentúrou", "agentúr", "tlačová agentúra", "spravodajská agentúra", "tlačovej agentúry", "tlačovej agentúre"],
    outlet: ["denníkom", "portálom", "televíziou", "stanicu", "stanicou", "týždenníku", "týždenníkom", "časopise", "magazíne", "serveri", "weboch", "spravodajský portál", "redakcia", "redakcie", "redakcii", "verejnoprávna", "rozhlasu", "rozhlase", "rádiu", "novinách", "novinám", "vysielateľ", "vysielateľa", "médium", "spravodajský web", "bulvár", "denník", "denníka", "denníku", "noviny", "novín", "týždenník", "týždenníka", "časopis", "časopisu", "portál", "portálu", "server", "servera", "web", "webu", "televízia", "televízie", "televízii", "stanica", "stanice", "stanici", "rozhlas", "rádio", "rádia", "magazín", "magazínu", "mesačník", "mesačníka", "mesačníku", "štvrťročník", "štvrťročníka", "dvojtýždenník", "dvojtýždenníka", "zborník", "zborníka", "zborníku", "zborníkom", "spravodajca", "spravodajcu", "časopisom", "magazínom", "rádiom", "občasník", "občasníka", "bulletin", "kanál", "kanála", "kanáli", "kanálom"],
    office: ["ministerstvo", "ministerstva", "ministerstvu", "vláda", "vlády", "vláde", "polícia", "polície", "polícii", "súd", "súdu", "prokuratúra", "prokuratúry", "hasiči", "hasičov", "armáda", "armády", "kremeľ", "kremľa", "biely dom", "bieleho domu", "pentagón", "pentagónu", "parlament", "parlamentu", "komisia", "komisie", "rada", "rady", "úrad", "úradu", "úrady", "veľvyslanectvo", "národná banka slovenska", "nbs", "šhmú", "štatistický úrad", "palác", "magistrát", "kancelária", "kancelárie", "inštitút", "univerzita", "univerzity", "organizácia", "nadácia", "zväz", "strana", "strany", "hnutie", "rezort", "rezortu", "osn", "sis", "inšpekcia", "kraj", "nemocnica"],
    company: ["spoločnosť", "spoločnosti", "firma", "firmy", "koncern", "podnik", "banka", "banky", "výrobca", "automobilka", "skupina"],
    spokesperson: ["hovorca", "hovorcu", "hovorkyňa", "hovorkyne", "hovorkyňu", "tlačový odbor", "tlačové oddelenie"],
    title: ["majiteľ", "majiteľka", "pekár", "sekretár", "primátorka", "predsedkyňa", "podpredsedníčka", "ministerku", "prezidentky", "starostu", "riaditeľky", "prednosta", "prednostka", "veliteľ", "manažér", "manažérka", "zakladateľ", "zakladateľka", "obhajca", "právnik", "právnička", "inšpektor", "komisár", "hasič", "vodič", "spevák", "speváčka", "spisovateľ", "spisovateľka", "rektor", "rektorka", "dekan", "ombudsman", "ombudsmanka", "futbalista", "hokejista", "kapitán", "brankár", "tenista", "tenistka", "otec", "matka", "syn", "dcéra", "brat", "sestra", "meteorológ", "epidemiológ", "hygienik", "hygienička", "odborár", "šéfredaktor", "policajný prezident", "krajčír", "farár", "biskup", "arcibiskup", "kňaz", "sociológ", "psychológ", "prezident", "prezidenta", "prezidentka", "premiér", "premiéra", "premiérka", "minister", "ministra", "ministerka", "ministerky", "vicepremiér", "podpredseda", "predseda", "predsedu", "predsedníčka", "šéf", "šéfa", "šéfka", "kancelár", "tajomník", "guvernér", "starosta", "starostka", "primátor", "primátora", "župan", "senátor", "poslanec", "poslanca", "poslankyňa", "europoslanec", "riaditeľ", "riaditeľa", "riaditeľka", "vedúci", "líder", "generál", "plukovník", "prokurátor", "sudca", "sudkyňa", "advokát", "advokátka", "profesor", "expert", "expertka", "analytik", "analytička", "ekonóm", "politológ", "historik", "vedec", "lekár", "lekárka", "tréner", "kráľ", "kráľovná", "princ", "pápež", "pán", "pani", "veľvyslanec", "kandidát", "autor", "autorka", "režisér", "herec", "herečka", "štátny tajomník", "štátna tajomníčka", "poradca"],
    unnamed: ["zdroju", "zdrojom", "úradníkov", "diplomatov", "svedkov", "predstaviteľov", "zamestnanec", "zamestnanci", "policajt", "policajti", "vyšetrovateľ", "vyšetrovatelia", "očitý svedok", "očití svedkovia", "insider", "insideri", "osôb", "ľudí oboznámených", "funkcionár", "funkcionári", "lekári", "vojaci", "médiá", "médií", "zdroj", "zdroje", "zdrojov", "úradník", "úradníci", "diplomat", "diplomati", "svedok", "svedkovia", "experti", "odborníci", "analytici", "obyvatelia", "osoby", "predstaviteľ", "predstavitelia", "vedci"],
    work: ["zmluva", "zmluvy", "zmluvu", "dokumentov", "dokumentu", "materiál", "materiálu", "listu", "liste", "správu", "spis", "spisu", "nahrávka", "nahrávky", "výpoveď", "návrh", "návrhu", "uznesenie", "uznesenia", "prepis", "vyhlásenie", "vyhlásení", "správa", "správy", "správe", "štúdia", "štúdie", "prieskum", "prieskumu", "článok", "článku", "rozhovor", "rozhovore", "list", "dokument", "dokumenty", "informácie", "informácií", "údaje", "údajov", "príspevok", "tlačová konferencia", "tlačová správa", "stanovisko", "stanovisku", "status", "relácia", "relácie", "relácii", "podcast", "podcastu", "podcaste"],
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
  falseCues: ["to znamená", "takpovediac", "podľa plánu", "podľa zákona", "podľa mňa", "podľa neho", "podľa potreby", "podľa všetkého", "nehovoriac o"],
  marks,
};
