import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/nl.ts";
import { marks } from "./marks/nl.ts";
import { clefts } from "./clefts.ts";
import { spell, spellAll } from "./spell.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { openers, titles } from "./titles.ts";
import { endings, paradigms } from "./verbs/nl.ts";
import { withParadigms } from "./paradigms.ts";

/** Dutch. */
export const nl: LanguagePack = {
  lang: "nl",
  text: {
    spaced: true,
    order: "v2",
    quotes: [
      ["“", "”"],
      ["‘", "’"],
      ["\"", "\""],
      ["'", "'"],
      ["„", "”"],
    ],
    dashSpeech: false,
    compounds: true,
    abbreviations: ["dr", "prof", "mr", "drs", "ir", "ing", "dhr", "mevr", "mw", "st", "nr", "blz", "bijv", "bv", "d.w.z", "enz", "etc", "o.a", "m.a.w", "i.v.m", "t.o.v", "ca", "art", "gen", "kol", "jan", "feb", "mrt", "apr", "aug", "sept", "okt", "nov", "dec", "mln", "mld", "jl", "resp"],
  },
  verbs: withParadigms([
    {
      act: "say",
      forms: [
        "zegt", "zeggen", "zei", "zeiden", "verklaart", "verklaarde", "verklaarden", "stelt", "stellen", "stelde", "stelden", "vertelt", "vertellen", "vertelde", "vertelden", "benadrukt", "benadrukte", "benadrukten", "waarschuwt", "waarschuwen", "waarschuwde", "waarschuwden", "bevestigt", "bevestigen", "bevestigde", "bevestigden", "meent", "vindt", "vinden", "vond", "vonden", "erkent", "erkende", "onderstreept", "onderstreepte", "reageert", "reageerde", "reageren", "antwoordt", "antwoordde", "concludeert", "concludeerde", "kondigt aan", "kondigde aan", "verzekert", "verzekerde", "betoogt", "betoogde", "oordeelt", "oordeelde", "klaagt", "klaagde", "belooft", "beloofde", "schrijft", "schreef", "twittert", "twitterde", "licht toe", "lichtte toe", "vult aan", "voegt toe", "voegde toe", "legt uit", "legde uit", "geeft aan", "gaf aan", "laat weten", "laten weten", "liet weten", "lieten weten", "roept op", "riep op", "denkt", "verwacht", "hoopt", "noemt", "noemde", "spreekt van", "sprak van", "constateert", "constateerde", "merkt op", "merkte op", "aldus",
      ],
      participles: ["gezegd", "verklaard", "gesteld", "verteld", "benadrukt", "gewaarschuwd", "bevestigd", "erkend", "gereageerd", "geantwoord", "aangekondigd", "toegevoegd", "uitgelegd", "aangegeven", "laten weten", "beloofd", "geschreven", "meegedeeld"],
    },
    {
      act: "report",
      forms: ["meldt", "melden", "meldde", "meldden", "bericht", "berichten", "berichtte", "berichtten", "schrijft", "schrijven", "schreef", "schreven", "rapporteert", "rapporteren", "rapporteerde", "publiceert", "publiceerde", "onthult", "onthulde", "onthulden", "brengt naar buiten", "bracht naar buiten"],
      participles: ["gemeld", "bericht", "geschreven", "gerapporteerd", "gepubliceerd", "onthuld", "vernomen"],
    },
    { act: "cite", forms: ["citeert", "citeren", "citeerde", "citeerden", "haalt aan", "baseert zich op", "baseren zich op", "beroept zich op", "beroepen zich op"], participles: ["geciteerd", "aangehaald"] },
    { act: "say", stance: "denies", forms: ["ontkent", "ontkennen", "ontkende", "ontkenden", "weerspreekt", "weersprak", "verwerpt", "verwierp", "spreekt tegen", "sprak tegen"], participles: ["ontkend", "weersproken", "verworpen", "tegengesproken"] },
    { act: "say", stance: "alleges", forms: ["beschuldigt", "beschuldigen", "beschuldigde", "beschuldigden", "beweert", "beweren", "beweerde", "beweerden", "claimt", "claimen", "claimde"], participles: ["beschuldigd", "beweerd", "geclaimd"] },
    { act: "say", stance: "declines", forms: ["wil niet reageren", "wilde niet reageren", "wilden niet reageren", "wil geen commentaar geven", "wilde geen commentaar geven", "was niet bereikbaar voor commentaar", "waren niet bereikbaar voor commentaar", "reageerde niet", "heeft niet gereageerd", "hebben niet gereageerd", "onthoudt zich van commentaar"] },
    { act: "verify", stance: "unverified", forms: ["kon niet verifiëren", "kon dat niet verifiëren", "kan niet verifiëren", "kon niet bevestigen", "kan niet bevestigen", "kon niet onafhankelijk", "kunnen niet onafhankelijk", "kan niet onafhankelijk", "is niet onafhankelijk geverifieerd"] },
    {
      act: "cite",
      forms: ["baseert zich daarbij op", "baseert zich hierbij op", "verwijst naar", "verwijzen naar", "verwees naar", "baseerde zich op", "beriep zich op", "zich baseert op", "zich beroept op", "zich baseren op"],
    },
    {
      act: "say",
      forms: ["herinnert zich", "herinnerde zich", "vreest", "vrezen", "vreesde", "voorspelt", "voorspelde", "verzucht", "verzuchtte", "schetst", "schetste", "beschrijft", "beschreef", "beschrijven", "hekelt", "hekelde", "bekritiseert", "bekritiseerde", "prijst", "prees", "pleit voor", "pleitte voor", "verwacht", "verwachten", "verwachtte", "hoopte", "oppert", "opperde", "suggereert", "suggereerde", "bekent", "bekende", "geeft toe", "gaf toe", "stelde vast", "stelt vast", "sluit uit", "sloot uit", "zegt toe", "zegde toe", "verduidelijkt", "verduidelijkte", "nuanceert", "nuanceerde", "reageren", "verdedigt", "verdedigde", "verklaren", "onderstrepen", "berekende", "schat", "schatten", "schatte", "belooft", "beloven", "vertelt"],
    },
    {
      act: "report",
      forms: ["bericht over", "onthullen", "achterhaalde", "achterhaalden", "heeft ingezien", "hebben ingezien", "ingezien", "achterhaald", "kopt", "kopte", "tekent op", "tekende op", "brachten aan het licht", "bracht aan het licht", "signaleert", "meldden", "publiceerden", "publiceren", "rapporteerden"],
    },
    {
      act: "say", stance: "declines",
      forms: ["wil niet inhoudelijk reageren", "wilde niet inhoudelijk reageren", "wil niet ingaan op", "wilde niet ingaan op", "wilde niet reageren op", "wil geen reactie geven", "wilde geen reactie geven", "wilden geen reactie geven", "weigerde commentaar", "weigerde te reageren", "weigerden te reageren", "weigert commentaar", "weigert te reageren", "gaf geen commentaar", "geeft geen commentaar", "reageerden niet", "niet reageren", "geen commentaar geven", "niet ingaan op"],
    },
    { act: "report", judges: true, forms: ["betwijfelt", "ziet in", "typeert", "omschrijft", "omschreef"] },
    { act: "report", forms: ["heeft vernomen", "becijferde", "becijfert", "kon inzien", "kwam erachter", "wist te melden"] },
    { act: "say", forms: ["grapte", "grapt", "biechtte", "moppert", "mopperde", "bromt", "bromde", "foetert", "foeterde", "fluistert", "fluisterde", "pleit", "pleitte", "eist", "eiste", "jubelt", "jubelde", "schudde het hoofd", "schamperde", "schampert", "pocht", "pochte"] },
    { act: "report", witness: true, forms: ["zag", "zagen", "ziet", "zien", "telde", "telden", "telt", "filmde", "filmden", "vond", "vonden", "vindt", "trof", "troffen", "noteerde", "noteerden", "toont", "tonen", "toonde", "toonden", "laat zien", "laten zien", "liet zien", "lieten zien", "wijst uit", "wijzen uit", "wees uit", "komt uit op", "komen uit op", "kwam uit op", "leert dat"] },
    { act: "appear", forms: ["staat te lezen", "stond te lezen", "te lezen is", "te lezen was", "is te lezen", "was te lezen", "te lezen viel", "valt te lezen", "luidt het", "luidde het", "klinkt het", "klonk het", "heet het", "heette het", "staat dat", "stond dat", "luidt de kop", "luidde de kop", "te zien is", "te horen is", "is te zien", "was te zien", "is te horen", "bleek in", "blijkt in"] },
    { act: "report", forms: ["weet te melden", "weten te melden", "wist te melden", "weet dat", "toont beelden", "heeft gehoord", "hebben gehoord", "heeft vernomen", "hebben vernomen", "becijferde", "becijferden", "becijfert", "berekende", "berekenden", "heeft berekend", "hebben berekend", "telde na", "zette op een rij", "bracht het nieuws", "brachten het nieuws", "brengt het nieuws", "als eerste bracht", "als eerste brachten", "bracht als eerste", "onthulde", "heeft onthuld", "houdt het op", "hield het op", "schat", "schatte", "spreekt van", "sprak van"] },
    { act: "report", judges: true, forms: ["noemt", "noemde", "oordeelt", "oordeelde", "prijst", "prees", "roemt", "roemde", "hekelt", "hekelde", "vindt", "vond", "ziet", "zag", "spreekt van", "geeft", "gaf", "verveelde zich", "jubelt", "jubelde", "juicht", "sneert", "sneerde", "schampert", "kopt", "kopte", "betreurt", "twijfelt", "vraagt zich af"] },
  ], paradigms, endings),
  markers,
  affixes: [
    { text: "'s", side: "suffix", role: "neutral" },
    { text: "’s", side: "suffix", role: "neutral" },
    { text: "s", side: "suffix", role: "neutral" },
  ],
  articles: [
    { text: "de", readings: [{ role: "neutral" }] },
    { text: "het", readings: [{ gender: "n", number: "sg", role: "neutral" }] },
    { text: "een", readings: [{ number: "sg", role: "neutral" }] },
    { text: "zijn", readings: [{ role: "neutral" }] },
    { text: "haar", readings: [{ role: "neutral" }] },
    { text: "hun", readings: [{ role: "neutral" }] },
    { text: "deze", readings: [{ role: "neutral" }] },
    { text: "dit", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["en", "of", "alsmede"],
  complementizers: ["dat", "of"],
  relatives: ["die", "dat", "wie", "waarin", "waaruit", "waarop", "waarmee"],
  asClause: ["zoals", "zo", "als"],
  genitive: ["van", "der", "uit", "voor", "bij", "in"],
  prepositions: [
    "aan", "achter", "binnen", "boven", "buiten", "door", "langs", "met", "na", "naar", "naast", "onder", "om", "op", "over", "per", "rond", "sinds", "tegen", "tegenover", "tijdens", "tot",
    "tussen", "vanaf", "vanwege", "via", "voor", "zonder",
  ],
  phraseEnds: [
    "als", "dan", "volgens", "dat", "die", "wat", "waar", "wanneer", "terwijl", "omdat", "want", "maar", "echter", "toch", "dus", "hoewel", "indien", "toen", "niet", "geen", "zich", "er",
    "het", "hij", "zij", "ze", "we", "wij", "ik", "je", "men", "ook", "nog", "al", "reeds", "eerder", "later", "daarna", "vervolgens", "nu", "hier", "daar", "gisteren", "vandaag", "morgen",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "maandagavond", "onlangs", "inmiddels", "daarom", "verder", "bovendien",
  ],
  auxiliaries: [
    "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "hadden", "zal", "zullen", "zou", "zouden", "kan", "kunnen", "kon", "konden", "moet",
    "moeten", "moest", "wil", "willen", "wilde", "mag",
  ],
  passives: [
    "wordt", "worden", "werd", "werden",
  ],
  negations: ["niet", "nooit", "geen"],
  backPointers: backPointers.nl,
  ownHouse: ownHouse.nl,
  agents: ["door"],
  possessives: ["zijn", "haar", "hun", "eigen"],
  continuingWords: [],
  pairs: [["zowel", "als"]],
  stages: ["in", "op", "bij", "voor", "aan", "tegen", "tegenover"],
  titleWords: titles.nl,
  titleOpeners: openers,
  talks: ["sprak", "spraken", "gesproken", "bezocht", "interviewde", "ontmoette"],
  unreal: ["te praten", "te spreken", "nooit een interview", "zal spreken"],
  ownAffairs: ["vroeg", "vraagt"],
  announces: spellAll(["kondig[t|de|den|en]", "[laat|laten|liet|lieten] weten", "[laat|laten|liet|lieten]", "maak[t|te|ten] bekend", "[maakt|maakte|maken]", "aangekondigd", "bekendgemaakt", "laten weten"]),
  deeds: spellAll(["protesteer[t|de|den]", "klaag[t|de|den]", "klagen", "protesteren"]),
  untold: spellAll(["[advertentie|advertenties|reclame|spotje|spotjes|klacht|klachten|rechtszaak|kort geding|geding|abonnement|sollicitatie|jaren|jarenlang]"]),
  ownBusiness: spellAll(["[|digitale |nieuwe ]abonnee[|s]", "abonnement[|en]", "oplage", "kijkcijfer[|s]", "luistercijfer[|s]", "advertentie-inkomsten", "[|eind|hoofd]redactie[|s]", "hoofdredacteur[|en]", "presentator[|en]", "presentatrice", "seizoen", "aflevering[|en]", "het programma", "de [serie|show|uitzending|uitzendingen]", "uitzendrechten", "papieren [krant|editie]", "betaalmuur", "zendtijd"]),
  among: ["waaronder", "onder wie", "onder meer", "onder andere", "zoals", "met name"],
  worksThat: { nouns: ["onthulling", "onthullingen", "nieuws", "bewering", "beweringen", "berichten", "berichtgeving", "gerucht", "geruchten", "melding", "meldingen", "primeur", "reportage", "aantijging", "aantijgingen", "suggestie", "conclusie", "bevinding", "bevindingen"], that: ["dat", "volgens welke", "volgens hetwelk", "waaruit blijkt dat", "waaruit bleek dat", "als zou", "als zouden", "waarin staat dat", "waarin stond dat", "waarin werd beweerd dat", "over dat"], own: ["mededeling", "verklaring", "persbericht", "aankondiging", "programma", "brief", "reactie", "toelichting", "voor de rechter", "voor de rechtbank", "in de rechtszaal"] },
  toWhom: ["aan", "tegen"],
  pronouns: [
    { text: "hij", gender: "m", number: "sg" },
    { text: "zij" },
    { text: "ze" },
  ],
  polls: { words: ["peiling", "enquête", "opiniepeiling", "onderzoek"], orderedBy: ["voor", "in opdracht van"] },
  nouns: {
    agency: ["persbureau", "persbureaus", "nieuwsagentschap", "nieuwsdienst", "persagentschap", "staatspersbureau", "persdienst", "nieuwsbureau", "staatspersbureaus", "staatsnieuwsagentschap"],
    outlet: ["krant", "kranten", "dagblad", "weekblad", "tijdschrift", "omroep", "zender", "nieuwszender", "televisiezender", "radio", "site", "nieuwssite", "website", "magazine", "blad", "portaal", "tabloid", "blog", "actualiteitenrubriek", "maandblad", "kwartaalblad", "nieuwsblad", "vakblad", "opinieweekblad", "opinieblad", "zondagskrant", "avondkrant", "ochtendkrant", "radiozender", "tv-zender", "televisiezenders", "regionale omroep", "nieuwsplatform", "onderzoeksplatform", "platform", "nieuwsbrief", "nieuwsrubriek", "studentenblad", "telegramkanaal", "streekkrant", "zakenkrant", "sportkrant"],
    office: ["toezichthouder", "commissariaat", "autoriteit", "ministerie", "regering", "kabinet", "politie", "openbaar ministerie", "om", "rechtbank", "gerechtshof", "hof", "leger", "kremlin", "witte huis", "pentagon", "parlement", "tweede kamer", "eerste kamer", "senaat", "commissie", "europese commissie", "raad", "autoriteiten", "overheid", "gemeente", "provincie", "ambassade", "centrale bank", "brandweer", "veiligheidsregio", "inspectie", "rivm", "cbs", "knmi", "universiteit", "instituut", "organisatie", "vereniging", "stichting", "vakbond", "partij", "parket", "fod", "dienst", "agentschap", "defensie", "buitenlandse zaken"],
    company: ["bedrijf", "onderneming", "concern", "fabrikant", "bank", "luchtvaartmaatschappij", "autofabrikant", "maatschappij", "keten"],
    spokesperson: ["woordvoerder", "woordvoerster", "woordvoerders", "persvoorlichter", "persdienst", "politiewoordvoerder", "zegsman"],
    title: ["president", "vicepresident", "premier", "minister-president", "minister", "vicepremier", "staatssecretaris", "kanselier", "bondskanselier", "burgemeester", "wethouder", "gouverneur", "senator", "kamerlid", "parlementslid", "fractievoorzitter", "voorzitter", "directeur", "topman", "topvrouw", "ceo", "baas", "hoofd", "leider", "partijleider", "secretaris-generaal", "generaal", "kolonel", "commandant", "officier van justitie", "rechter", "advocaat", "advocate", "hoogleraar", "professor", "onderzoeker", "econoom", "analist", "deskundige", "expert", "viroloog", "arts", "dokter", "trainer", "bondscoach", "coach", "koning", "koningin", "prins", "paus", "meneer", "mevrouw", "ambassadeur", "eurocommissaris", "oprichter", "auteur", "historicus", "politicoloog", "correspondent"],
    unnamed: ["media", "medium", "bron", "bronnen", "ingewijde", "ingewijden", "functionaris", "functionarissen", "diplomaat", "diplomaten", "getuige", "getuigen", "ooggetuigen", "betrokkenen", "experts", "deskundigen", "analisten", "onderzoekers", "mensen", "omwonenden", "medewerkers", "journalisten", "personeel", "buurtbewoner", "buurtbewoners", "bewoner", "bewoners", "bewoonster", "agenten", "beleggers", "bankiers", "vakbonden", "ouders", "demonstranten", "aanwezigen"],
    work: ["verklaring", "rapport", "onderzoek", "studie", "bericht", "artikel", "interview", "persbericht", "brief", "document", "documenten", "peiling", "enquête", "mededeling", "cijfers", "gegevens", "reactie", "persconferentie", "analyse", "berichtgeving", "programma", "podcast", "uitzending", "talkshow"],
    staff: ["verslaggever", "journalist", "correspondent", "fotograaf", "redacteur", "redactie", "medewerker", "foto", "video", "nieuws", "telling", "berekening", "analist", "bureau", "dienst"],
    continuing: [
      { text: "het nieuwsagentschap", class: "agency" },
      { text: "het dagblad", class: "outlet" },
      { text: "het weekblad", class: "outlet" },
      { text: "de website", class: "outlet" },
      { text: "de site", class: "outlet" },
      { text: "het tijdschrift", class: "outlet" },
      { text: "het persbureau", class: "agency" },
      { text: "de krant", class: "outlet" },
      { text: "de omroep", class: "outlet" },
      { text: "de zender", class: "outlet" },
      { text: "het blad", class: "outlet" },
      { text: "de nieuwssite", class: "outlet" },
      { text: "het ministerie", class: "institution" },
      { text: "de minister", class: "person" },
      { text: "de premier", class: "person" },
      { text: "de president", class: "person" },
      { text: "de woordvoerder", class: "person" },
      { text: "de woordvoerster", class: "person" },
    ],
  },
  numerals: [["een", 1], ["één", 1], ["twee", 2], ["drie", 3], ["vier", 4], ["vijf", 5], ["zes", 6], ["zeven", 7], ["acht", 8], ["negen", 9], ["tien", 10]],
  reportiveMood: { endings: [], forms: ["zou", "zouden"] },
  selves: ["ik", "we", "wij", "je", "men"],
  including: ["waaronder", "onder wie", "zoals"],
  clefts: clefts.nl,
  silences: silences.nl,
  partyVerbs: partyVerbs.nl,
  falseCues: [...spell("[doet|doen|deed] live verslag"), ...spell("[annuleerde|annuleert|zegde|zegt|blies|schrapte] [het|een|zijn|haar] [interview|gesprek] met"), "met andere woorden", "zeg maar", "volgens plan", "volgens de regels", "volgens mij", "dat wil zeggen", "als het ware", "vindt plaats", "vinden plaats", "vond plaats", "vonden plaats", "stelt voor", "stelde voor", "stelt in staat", "bericht van", ...spell("[schreef|geschreven|schrijft] [geschiedenis|een boek|boeken]")],
  marks,
};
