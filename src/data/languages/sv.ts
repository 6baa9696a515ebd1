import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { spell, spellAll } from "./spell.ts";
import { backPointers } from "./back-pointers.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/sv.ts";
import { marks } from "./marks/sv.ts";
import { openers, titles } from "./titles.ts";
import { verbs } from "./verbs/sv.ts";

/** Swedish. */
export const sv: LanguagePack = {
  lang: "sv",
  text: {
    spaced: true,
    order: "v2",
    quotes: [
      ["”", "”"],
      ["\"", "\""],
      ["»", "»"],
      ["»", "«"],
    ],
    dashSpeech: true,
    compounds: true,
    abbreviations: ["bl.a", "bl. a", "t.ex", "t. ex", "d.v.s", "dvs", "m.m", "m.fl", "o.s.v", "osv", "s.k", "f.d", "fr.o.m", "t.o.m", "ca", "dr", "prof", "st", "kl", "nr", "jan", "feb", "aug", "sept", "okt", "nov", "dec", "milj", "mdr", "resp", "kap", "sid"],
  },
  verbs,
  markers,
  affixes: [
    { text: "s", side: "suffix", role: "neutral" },
    { text: ":s", side: "suffix", role: "neutral" },
  ],
  articles: [
    { text: "den", readings: [{ role: "neutral" }] },
    { text: "det", readings: [{ role: "neutral" }] },
    { text: "de", readings: [{ number: "pl", role: "neutral" }] },
    { text: "en", readings: [{ number: "sg", role: "neutral" }] },
    { text: "ett", readings: [{ number: "sg", role: "neutral" }] },
    { text: "sin", readings: [{ role: "neutral" }] },
    { text: "hans", readings: [{ role: "neutral" }] },
    { text: "hennes", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["och", "eller", "samt"],
  complementizers: ["att", "om"],
  relatives: ["som", "vilken", "vilket"],
  asClause: ["som", "såsom"],
  genitive: ["av", "från", "för", "på", "vid", "i"],
  prepositions: [
    "bakom", "bland", "efter", "framför", "före", "genom", "hos", "inför", "inom", "innan", "kring", "med", "mellan", "mot", "omkring", "över", "sedan", "till", "trots", "under",
    "ur", "ut", "utan", "utanför", "utom", "via",
  ],
  phraseEnds: [
    "enligt", "om", "att", "när", "där", "medan", "eftersom", "men", "dock", "så", "därför", "då", "inte", "sig", "han", "hon", "de", "vi", "jag", "man", "det", "ni", "du", "också", "även",
    "igår", "i går", "idag", "i dag", "i morgon", "senare", "tidigare", "nu", "redan", "ännu", "bara", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndagen",
    "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen", "nyligen", "dessutom", "vidare", "bland annat", "bland andra", "i morse", "i kväll", "i fjol", "i natt", "under förmiddagen", "under eftermiddagen", "under dagen", "på måndagen", "på tisdagen", "på onsdagen", "på torsdagen", "på fredagen", "själv", "själva",
  ],
  auxiliaries: [
    "är", "var", "har", "hade", "blir", "blev", "ska", "skulle", "kan", "kunde", "måste", "vill", "ville", "får", "fick",
  ],
  passives: [
    "blir", "blev", "blivit", "är", "var",
  ],
  negations: ["inte", "aldrig", "icke", "ej", "ingen", "inget", "inga"],
  backPointers: backPointers.sv,
  ownHouse: ownHouse.sv,
  agents: ["av"],
  continuingWords: [],
  stages: ["i", "på", "för", "till", "hos", "med"],
  titleWords: titles.sv,
  titleOpeners: openers,
  talks: ["talade", "talat", "träffade", "intervjuade", "intervjuad", "besökte", "mötte", "når", "nådde", "nått", "träffar", "möter", "ringer", "ringde", "fångar", "fångade"],
  unreal: ["att prata", "att tala", "aldrig gett", "ska prata"],
  ownAffairs: ["frågade", "frågar", "beklagar", "beklagade"],
  announces: spellAll(["meddela[r|de|t]", "annonsera[r|de|t]", "tillkännag[er|av]"]),
  deeds: spellAll(["protestera[r|de|t]", "klaga[r|de|t]", "vädja[r|de|t]", "överklaga[r|de|t]"]),
  untold: spellAll(["[annons|annonser|annonsen|annonserna|reklam|prenumeration|prenumerationen|år|åratal|decennier]"]),
  ownBusiness: spellAll(["[|digitala |nya ]prenumerant[|er|erna]", "prenumeration[|er|erna]", "upplaga[|n]", "tittarsiffror[|na]", "lyssnarsiffror[|na]", "annonsintäkter[|na]", "redaktion[|en|er]", "chefredaktör[|en]", "programledar[e|en|na]", "säsong[|en|er]", "avsnitt[|et|en]", "programmet", "[tv-|drama|krim|]serien", "dokumentären", "såpan", "sändningsrättigheter[|na]", "rättigheterna", "papperstidningen", "betalvägg[|en]", "sändningstillstånd[|et]", "public service-avgiften"]),
  toWhom: ["till", "för"],
  pronouns: [
    { text: "han", gender: "m", number: "sg" },
    { text: "hon", gender: "f", number: "sg" },
    { text: "de", number: "pl" },
  ],
  polls: { words: ["mätning", "opinionsmätning", "undersökning", "enkät", "väljarbarometer"], orderedBy: ["för", "på uppdrag av"] },
  nouns: {
    agency: ["nyhetsbyrå", "nyhetsbyrån", "nyhetsbyråer", "nyhetsbyråerna", "byrån", "telegrambyrån", "nyhetstjänst", "statsbyrån", "telegrambyrå", "nyhetsbyråns"],
    outlet: ["tidning", "tidningen", "tidningar", "tidningarna", "dagstidningen", "kvällstidningen", "kanal", "kanalen", "tv-kanalen", "nyhetskanalen", "radio", "radion", "sajt", "sajten", "nyhetssajten", "webbplatsen", "magasin", "magasinet", "tidskrift", "tidskriften", "poddcasten", "bloggen", "mediehuset", "bolaget", "public service-bolaget", "affärstidningen", "branschtidningen", "veckotidningen", "veckotidning", "månadsmagasinet", "månadstidningen", "facktidningen", "facktidskriften", "lokaltidningen", "landsortstidningen", "tabloiden", "nättidningen", "nättidning", "veckomagasinet", "nyhetsbrevet", "granskningssajten", "radiokanalen", "radiostationen", "tv-bolaget", "public", "service-kanalen", "studenttidningen", "regionaltidningen", "landsortstidning", "kanalens", "tidningens"],
    office: ["inspektionen", "verket", "departementet", "utrikesdepartementet", "försvarsdepartementet", "regeringen", "polisen", "åklagaren", "åklagarmyndigheten", "domstolen", "tingsrätten", "hovrätten", "högsta domstolen", "myndigheten", "myndigheter", "myndigheterna", "försvarsmakten", "militären", "kreml", "vita huset", "pentagon", "riksdagen", "parlamentet", "kommissionen", "eu-kommissionen", "rådet", "säkerhetsrådet", "ambassaden", "riksbanken", "scb", "smhi", "folkhälsomyndigheten", "säpo", "räddningstjänsten", "kommunen", "regionen", "universitetet", "institutet", "organisationen", "partiet", "facket", "stiftelsen", "länsstyrelsen", "trafikverket", "skatteverket", "skolverket", "fn", "who", "sjukhuset", "förbundet", "ud", "msb", ...spellAll(["kommun", "region", "universitet", "sjukhus", "ledningen", "styrelsen", "klubben", "föreningen", "samebyn", "högskola[|n]", "landstinget", "kammarrätten", "migrationsverket", "kustbevakningen", "sjöfartsverket", "arbetsförmedlingen", "konjunkturinstitutet", "energimyndigheten", "tullverket", "kronofogden", "åklagarkammaren", "nämnden", "utskottet", "kyrkan", "skolan"])],
    company: ["företaget", "bolaget", "koncernen", "banken", "tillverkaren", "flygbolaget", "jätten", "biltillverkaren"],
    spokesperson: ["talesperson", "talespersonen", "talesman", "talesmannen", "taleskvinna", "pressekreterare", "presstalesperson", "pressansvarig", "presschef", "presstjänst"],
    title: ["president", "presidenten", "vicepresident", "statsminister", "statsministern", "premiärminister", "premiärministern", "minister", "ministern", "utrikesminister", "utrikesministern", "finansminister", "finansministern", "försvarsminister", "justitieminister", "förbundskansler", "kansler", "generalsekreterare", "statssekreterare", "guvernör", "borgmästare", "kommunalråd", "regionråd", "senator", "riksdagsledamot", "partiledare", "partiledaren", "ordförande", "vd", "vd:n", "chef", "chefen", "direktör", "generaldirektör", "ledare", "ledaren", "general", "överste", "kommissarie", "åklagare", "domare", "advokat", "professor", "docent", "forskare", "forskaren", "ekonom", "analytiker", "expert", "experten", "historiker", "statsvetare", "läkare", "överläkare", "tränare", "förbundskapten", "kung", "kungen", "drottning", "prins", "påve", "påven", "ambassadör", "eu-kommissionär", "grundare", "författare", "korrespondent", "presstalesperson", "insatsledare", "vakthavande befäl", "polisens", ...spellAll(["[drift|sport|kommun|polis|skol|enhets|avdelnings|press|säkerhets|utvecklings|personal|finans|ekonomi|klubb|region|produktions|marknads|informations|kommunikations|försäljnings|brand|stabs|tränings]chef[|en|er|erna]", "grann[e|en|ar|arna]", "ägare[|n]", "bond[e|en]", "lärare[|n]", "rektor[|n]", "elev[|en]", "student[|en]", "kapten[|en]", "brandman[|nen]", "räddningsledare[|n]", "gruppledare[|n]", "oppositionsråd[|et]", "samordnare[|n]", "kommunikatör[|en]", "veterinär[|en]", "biolog[|en]", "geolog[|en]", "meteorolog[|en]", "epidemiolog[|en]", "kriminolog[|en]", "psykolog[|en]", "jurist[|en]", "försvarare[|n]", "åklagaren", "kammaråklagare[|n]", "spelare[|n]", "målvakt[|en]", "skådespelare[|n]", "regissör[|en]", "artist[|en]", "sångare[|n]", "sångerska[|n]", "konstnär[|en]", "kock[|en]", "krögare[|n]", "handlare[|n]", "företagare[|n]", "entreprenör[|en]", "sekreterare[|n]", "biskop[|en]", "präst[|en]", "kyrkoherde[|n]", "landshövding[|en]", "chefredaktör[|en]", "redaktör[|en]", "tränaren", "professorn", "läkaren", "advokaten", "ordföranden", "direktören", "författaren", "ambassadören", "borgmästaren", "rektorn", "prorektor", "dekan[|en]", "meteorologen", "statsvetaren", "ekonomen", "analytikern", "förvaltare[|n]", "projektledare[|n]", "boende", "svetsare[|n]", "chaufför[|en]", "förare[|n]", "pilot[|en]", "lots[|en]", "fiskare[|n]", "skribent[|en]", "programledare[|n]", "[lantbrukare|hyresgäst|hyresgästen|lantbrukaren|åkare|åkaren|skidåkaren|löparen|löpare|simmaren|cyklisten|backen|anfallaren|mittfältaren|forwarden|målvakten|keepern|lagkaptenen|kaptenen|stjärnan|veteranen|mästaren|vinnaren|segraren|förloraren|mamman|pappan|modern|fadern|sonen|dottern|brodern|systern|maken|hustrun|änkan|föräldrarna|familjen|vännen|väninnan|kollegan|kunden|kunder|gästen|turisten|turister|passageraren|passagerare|butiksägaren|arbetaren|arbetare|städaren|vaktmästaren|busschauffören|lokföraren|piloten|sjukskötaren|sjuksköterskan|sjuksköterska|barnmorskan|undersköterskan|tandläkaren|barnläkare|läkarna|polisen själv|musikern|musiker|trubaduren|gitarristen|dirigenten|programledaren|komikern|influeraren|youtubern|bloggaren|debattören|aktivisten|aktivister|demonstranten|demonstranter|flyktingen|soldaten|soldater|officeren|veterinären|djurägaren|jägaren|fiskaren|skogsägaren|markägaren|husägaren|bilisten|trafikanter|ledamoten|ledamöter|styrelseledamot|styrelseledamoten|styrelseledamöter|politikern|politiker|väljaren|lobbyisten|konsulten|arkitekten|ingenjören|teknikern|snickaren|rörmokaren|elektrikern|bagaren|slaktaren|frisören|florist|floristen|butikschefen|receptionisten|vakten|ordningsvakten|fången|offret|vittnet|målsäganden|den misstänkte|den åtalade|den dömde|pensionären|pensionärer|eleverna|studenterna|barnen|tonåringen|tjejen|killen|kvinnan|mannen|flickan|pojken|paret|bröderna|systrarna|skribenten|krönikören|recensenten|kritikern|fotografen|skogvaktare|skogvaktaren|skogvakt|guiden|djurskötaren|kulturborgarrådet|borgarrådet|finansborgarrådet|kulturministern|utbildningsministern|socialministern|energiministern|miljöministern|jordbruksministern|migrationsministern|biståndsministern|partisekreteraren|gruppledaren|talmannen|vice ordförande|förbundsordförande|förbundsordföranden|klubbdirektören|sportdirektören|agenten|landslagsmålvakten|landslagskaptenen]"])],
    unnamed: ["medier", "källa", "källor", "källan", "tjänsteman", "tjänstemän", "diplomat", "diplomater", "vittne", "vittnen", "ögonvittnen", "experter", "bedömare", "analytiker", "forskare", "invånare", "personer", "insatta", "personer med insyn", "personer med kännedom", "boende", "anhöriga"],
    work: ["uttalande", "uttalandet", "rapport", "rapporten", "studie", "studien", "undersökning", "undersökningen", "artikel", "artikeln", "intervju", "intervjun", "pressmeddelande", "pressmeddelandet", "brev", "dokument", "uppgifter", "uppgifterna", "siffror", "statistik", "presskonferens", "mejl", "inlägg", "mätning", "opinionsmätning", "programmet", "program", "podden", "podd", "podcast", "historien", "nyheten", "avslöjandet", "avslöjanden", "rubriken", "rubriker", "rubrikerna", "reportaget", "granskning", "granskningen", "kartläggning", "kartläggningen", "enkät", "enkäten", "sammanställning", "sammanställningen", "krönika", "ledare", "debattartikel", "recension", "protokoll", "handlingar", "mejlen", "artiklar", "artiklarna", "siffrorna", "beräkningar", "genomgång", "genomgången", "serien", "dokumentären", "förstasidan", "löpsedel", "löpsedeln", "löpsedlar"],
    staff: ["reporter", "journalist", "korrespondent", "fotograf", "redaktör", "redaktion", "medarbetare", "nyhet", "bild", "video", "enkät", "räkning", "sammanställning", "genomgång", "analytiker", "byrå", "telegram"],
    continuing: [
      { text: "nyhetsbyrån", class: "agency" },
      { text: "byrån", class: "agency" },
      { text: "tidningen", class: "outlet" },
      { text: "kanalen", class: "outlet" },
      { text: "magasinet", class: "outlet" },
      { text: "departementet", class: "institution" },
      { text: "myndigheten", class: "institution" },
      { text: "ministern", class: "person" },
      { text: "statsministern", class: "person" },
      { text: "presidenten", class: "person" },
      { text: "talespersonen", class: "person" },
      { text: "talesmannen", class: "person" },
    ],
  },
  numerals: [["en", 1], ["ett", 1], ["två", 2], ["tre", 3], ["fyra", 4], ["fem", 5], ["sex", 6], ["sju", 7], ["åtta", 8], ["nio", 9], ["tio", 10]],
  reportiveMood: { endings: [], forms: ["ska ha", "skall ha", "lär ha", "uppges"] },
  selves: ["jag", "vi", "du"],
  including: ["däribland", "bland annat", "bland andra", "inklusive"],
  among: ["däribland", "bland annat", "bland andra", "inte minst"],
  clefts: clefts.sv,
  silences: silences.sv,
  partyVerbs: partyVerbs.sv,
  falseCues: [...spell("[rapporterar|rapporterade|berättar] [live|direkt]"), ...spell("[ställer in|ställde in|avbokade|avbokar|avbryter|avbröt] [en intervju|intervjun] med"), "så att säga", ...spell("[säger|sade|sa] [adjö|farväl|tack]"), "det vill säga", "enligt planen", "enligt plan", "enligt lag", "enligt mig", "säger upp", "sade upp", "sagt upp", "sa upp", "säger sig", "säger nej", "säger ja", ...spell("[fortsätter|fortsatte] [i|som|på|med|att]"), ...spell("skrivit [en|två|tre|flera|sin] [bok|böcker|roman|biografi|låt|manus]"), "kort sagt", "med andra ord"],
  marks,
};
