import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { spell, spellAll } from "./spell.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/da.ts";
import { marks } from "./marks/da.ts";
import { openers, titles } from "./titles.ts";
import { verbs } from "./verbs/da.ts";

/** Danish. */
export const da: LanguagePack = {
  lang: "da",
  text: {
    spaced: true,
    order: "v2",
    quotes: [
      ["»", "«"],
      ["“", "”"],
      ["”", "”"],
      ["\"", "\""],
      ["„", "“"],
    ],
    dashSpeech: true,
    compounds: true,
    abbreviations: ["bl.a", "f.eks", "dvs", "osv", "m.m", "m.fl", "s.k", "ca", "dr", "prof", "st", "kl", "nr", "jan", "feb", "mar", "apr", "aug", "sept", "okt", "nov", "dec", "mio", "mia", "kr", "pct", "inkl", "ekskl", "stk", "adm", "cand", "fhv", "pga", "vedr"],
    ordinalStop: true,
  },
  verbs,
  markers,
  affixes: [
    { text: "s", side: "suffix", role: "neutral" },
    { text: "’s", side: "suffix", role: "neutral" },
    { text: "'s", side: "suffix", role: "neutral" },
  ],
  articles: [
    { text: "den", readings: [{ role: "neutral" }] },
    { text: "det", readings: [{ role: "neutral" }] },
    { text: "de", readings: [{ number: "pl", role: "neutral" }] },
    { text: "en", readings: [{ number: "sg", role: "neutral" }] },
    { text: "et", readings: [{ number: "sg", role: "neutral" }] },
    { text: "sin", readings: [{ role: "neutral" }] },
    { text: "hans", readings: [{ role: "neutral" }] },
    { text: "hendes", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["og", "eller", "samt"],
  complementizers: ["at", "om"],
  relatives: ["som", "der", "hvilket"],
  asClause: ["som", "sådan"],
  genitive: ["af", "fra", "for", "på", "ved", "i", "hos"],
  prepositions: [
    "bag", "blandt", "efter", "foran", "før", "gennem", "inden", "med", "mellem", "mod", "om", "omkring", "over", "siden", "til", "trods", "under", "ud", "uden", "via",
  ],
  phraseEnds: [
    "ifølge", "inden for", "uden for", "at", "når", "da", "hvor", "mens", "fordi", "men", "dog", "så", "derfor", "hvis", "ikke", "sig", "han", "hun", "vi", "jeg", "man", "du", "i", "også",
    "igen", "i går", "i dag", "i morgen", "senere", "tidligere", "nu", "allerede", "endnu", "kun", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "for nylig",
    "desuden", "videre", "blandt andet", "blandt andre", "i aften", "i nat", "i weekenden", "selv",
  ],
  auxiliaries: [
    "er", "var", "har", "havde", "bliver", "blev", "skal", "skulle", "kan", "kunne", "må", "måtte", "vil", "ville", "får", "fik",
  ],
  passives: [
    "bliver", "blev", "blevet", "er", "var",
  ],
  negations: ["ikke", "aldrig", "ej", "ingen", "intet"],
  backPointers: backPointers.da,
  bareAgencies: bareAgencies.da,
  ownHouse: ownHouse.da,
  agents: ["af"],
  continuingWords: [],
  stages: ["i", "på", "for", "til", "hos", "med", "over"],
  titleWords: titles.da,
  titleOpeners: openers,
  talks: ["talte", "mødte", "interviewede", "interviewet", "besøgte", "fanger", "fangede", "møder", "træffer", "traf", "ringer", "ringede", "fanget"],
  unreal: ["at tale", "at snakke", "aldrig givet", "vil tale"],
  ownAffairs: ["spurgte", "spørger", "beklager", "beklagede"],
  announces: spellAll(["meddel[er|te|t]", "annoncer[er|ede|et]", "bekendtgør", "bekendtgjorde", "oplys[er|te] …"]),
  deeds: spellAll(["protester[er|ede|et]", "klag[er|ede|et]", "appeller[er|ede|et]", "anke[r|de|t]"]),
  untold: spellAll(["[annonce|annoncer|annoncen|annoncerne|reklame|reklamer|abonnement|år|årevis|årtier]"]),
  ownBusiness: spellAll(["[|digitale |nye ]abonnent[|er|erne]", "abonnement[|er|erne]", "oplag[|et]", "seertal[|lene]", "lyttertal[|lene]", "annonceindtægter[|ne]", "redaktion[|en|er]", "chefredaktør[|en]", "vært[|en|er|erne]", "sæson[|en|er]", "afsnit[|tet]", "programmet", "[tv-|drama|krimi|]serien", "dokumentaren", "senderettigheder[|ne]", "rettighederne", "papiravisen", "betalingsmur[|en]", "sendetilladelse[|n]"]),
  toWhom: ["til", "over for"],
  pronouns: [
    { text: "han", gender: "m", number: "sg" },
    { text: "hun", gender: "f", number: "sg" },
    { text: "de", number: "pl" },
  ],
  polls: { words: ["måling", "meningsmåling", "rundspørge", "undersøgelse"], orderedBy: ["for"] },
  nouns: {
    agency: ["nyhedsbureau", "nyhedsbureauet", "nyhedsbureauer", "bureauet", "nyhedstjeneste", "telegrambureau", "telegrambureauet", "statsbureauet", "nyhedsbureauets"],
    outlet: ["avis", "avisen", "aviser", "dagblad", "dagbladet", "tv-station", "tv-stationen", "kanal", "kanalen", "nyhedskanalen", "radio", "radioen", "mediet", "medie", "netmediet", "site", "sitet", "hjemmesiden", "magasin", "magasinet", "tidsskrift", "tidsskriftet", "podcasten", "bloggen", "ugeavisen", "erhvervsmediet", "formiddagsavisen", "månedsbladet", "månedsmagasinet", "ugebladet", "ugemagasinet", "fagbladet", "fagblad", "lokalavisen", "lokalavis", "lokalbladet", "netavisen", "netavis", "tabloidavisen", "dagbladene", "nyhedssitet", "nyhedsmediet", "radiostationen", "tv-kanalen", "telegram-kanalen", "nyhedsbrevet", "morgenavisen", "regionalavisen", "sportsavisen", "kvartalstidsskriftet", "hovedstadsavisen"],
    office: ["tilsynet", "forvaltningen", "direktoratet", "ministeriet", "udenrigsministeriet", "forsvarsministeriet", "justitsministeriet", "regeringen", "politiet", "anklagemyndigheden", "retten", "byretten", "landsretten", "højesteret", "myndighed", "myndigheder", "myndighederne", "forsvaret", "hæren", "kreml", "det hvide hus", "pentagon", "folketinget", "parlamentet", "kommissionen", "eu-kommissionen", "rådet", "sikkerhedsrådet", "ambassaden", "nationalbanken", "danmarks statistik", "dmi", "sundhedsstyrelsen", "pet", "beredskabet", "kommunen", "regionen", "universitetet", "instituttet", "organisationen", "partiet", "fagforeningen", "fonden", "styrelsen", "fn", "who", "hospitalet", "forbundet", "brancheorganisationen", ...spellAll(["kommune", "universitet", "bestyrelsen", "ledelsen", "klubben", "foreningen", "region", "regionsrådet", "byrådet", "skolen", "kirken", "banedanmark", "vejdirektoratet", "miljøstyrelsen", "fødevarestyrelsen", "finanstilsynet", "datatilsynet", "rigsrevisionen", "ombudsmanden", "statsforvaltningen", "kystdirektoratet", "udvalget", "nævnet", "ankestyrelsen"])],
    company: ["virksomheden", "selskabet", "koncernen", "banken", "producenten", "flyselskabet", "firmaet", "rederiet"],
    spokesperson: ["talsmand", "talsmanden", "talskvinde", "talskvinden", "talsperson", "talspersonen", "pressechef", "pressetjeneste", "pressemedarbejder", "presseansvarlig"],
    title: ["præsident", "præsidenten", "vicepræsident", "statsminister", "statsministeren", "premierminister", "premierministeren", "minister", "ministeren", "udenrigsminister", "udenrigsministeren", "finansminister", "forsvarsminister", "justitsminister", "sundhedsminister", "forbundskansler", "kansler", "generalsekretær", "guvernør", "borgmester", "borgmesteren", "rådmand", "senator", "folketingsmedlem", "politisk ordfører", "ordfører", "formand", "formanden", "forkvinde", "direktør", "direktøren", "administrerende direktør", "chef", "chefen", "topchef", "leder", "lederen", "partileder", "general", "oberst", "politiinspektør", "vicepolitiinspektør", "vagtchef", "vagtchefen", "anklager", "dommer", "advokat", "professor", "lektor", "forsker", "forskeren", "økonom", "cheføkonom", "analytiker", "ekspert", "eksperten", "historiker", "læge", "overlæge", "træner", "landstræner", "konge", "kongen", "dronning", "dronningen", "prins", "pave", "paven", "ambassadør", "eu-kommissær", "stifter", "forfatter", "korrespondent", ...spellAll(["[drifts|presse|sikkerheds|kommunikations|politi|sports|økonomi|udviklings|område|afdelings|personale|salgs|marketing|produktions|center|skole|kunde|projekt|kommunikation|operations|indsats]chef[|en]", "nabo[|en|er|erne]", "ejer[|en]", "landmand[|en]", "lærer[|en]", "rektor[|en]", "skoleleder[|en]", "elev[|en]", "studerende", "kaptajn[|en]", "brandmand[|en]", "indsatsleder[|en]", "dyrlæge[|n]", "biolog[|en]", "geolog[|en]", "meteorolog[|en]", "jurist[|en]", "forsvarer[|en]", "senioranklager[|en]", "spiller[|en]", "målmand[|en]", "skuespiller[|en]", "instruktør[|en]", "sanger[|en]", "sangerinde[|n]", "kunstner[|en]", "kok[|ken]", "restauratør[|en]", "købmand[|en]", "iværksætter[|en]", "biskop[|pen]", "sognepræst[|en]", "præst[|en]", "provst[|en]", "chefredaktør[|en]", "redaktør[|en]", "træneren", "professoren", "lægen", "advokaten", "forfatteren", "ambassadøren", "økonomen", "analytikeren", "smed[|en]", "chauffør[|en]", "fører[|en]", "lods[|en]", "fisker[|en]", "museumsinspektør[|en]", "kommunaldirektør[|en]", "næstformand[|en]", "bestyrelsesformand[|en]", "gruppeformand[|en]", "pilot[|en]", "[lejer|lejeren|løberen|løber|cykelrytteren|rytteren|svømmeren|angriberen|forsvareren|midtbanespilleren|målmanden|anføreren|kaptajnen|stjernen|veteranen|mesteren|vinderen|taberen|moren|faren|sønnen|datteren|broren|søsteren|ægtemanden|enken|forældrene|familien|vennen|veninden|kollegaen|kunden|kunder|gæsten|turisten|turister|passageren|passagerer|butiksejeren|udlejeren|arbejderen|arbejdere|pedellen|buschaufføren|lokoføreren|piloten|sygeplejersken|sygeplejerske|jordemoderen|tandlægen|børnelæger|lægerne|musikeren|musiker|guitaristen|dirigenten|studieværten|værten|komikeren|influenceren|bloggeren|debattøren|aktivisten|aktivister|demonstranten|demonstranter|flygtningen|soldaten|soldater|officeren|dyrlægen|jægeren|fiskeren|skovejeren|lodsejeren|husejeren|bilisten|bestyrelsesmedlem|bestyrelsesmedlemmet|bestyrelsesmedlemmer|medlemmer|politikeren|politiker|politikere|vælgeren|lobbyisten|konsulenten|arkitekten|ingeniøren|teknikeren|tømreren|smeden|vvs-manden|elektrikeren|bageren|slagteren|frisøren|butikschefen|receptionisten|vagten|fangen|offeret|vidnet|forurettede|sigtede|tiltalte|pensionisten|pensionister|eleverne|studerende|børnene|teenageren|pigen|drengen|kvinden|manden|parret|brødrene|søstrene|skribenten|kommentatoren|anmelderen|kritikeren|fotografen|guiden|dyrepasseren|færgefører|færgeføreren|skipperen|skipper|kulturministeren|undervisningsministeren|socialministeren|klimaministeren|fødevareministeren|transportministeren|skatteministeren|erhvervsministeren|integrationsministeren|justitsministeren|forsvarsministeren|sundhedsministeren|udenrigsministeren|finansministeren|partisekretæren|gruppeformanden|politisk ordfører|ordføreren|næstformanden|forbundsformand|forbundsformanden|klubdirektøren|sportsdirektøren|sportsdirektør|agenten|kuratoren|kurator|bistandsadvokat|bistandsadvokaten|anklageren|politiinspektøren|vicepolitiinspektør|overborgmester|overborgmesteren|rådmand|rådmanden|regionsrådsformand|regionsrådsformanden|skoleleder|skolelederen|redaktøren]"])],
    unnamed: ["medier", "kilde", "kilder", "kilden", "embedsmand", "embedsmænd", "diplomat", "diplomater", "vidne", "vidner", "øjenvidner", "eksperter", "analytikere", "forskere", "beboere", "personer", "iagttagere", "personer med kendskab", "pårørende"],
    work: ["udtalelse", "udtalelsen", "rapport", "rapporten", "undersøgelse", "undersøgelsen", "artikel", "artiklen", "interview", "interviewet", "pressemeddelelse", "pressemeddelelsen", "brev", "dokument", "oplysninger", "tal", "pressemøde", "mail", "opslag", "måling", "meningsmåling", "erklæring", "programmet", "podcast", "udsendelsen", "oplysningerne", "historien", "historier", "nyheden", "afsløringen", "afsløringer", "afsløringerne", "overskriften", "overskrifter", "reportage", "reportagen", "gennemgang", "gennemgangen", "kortlægning", "kortlægningen", "opgørelse", "opgørelsen", "rundspørge", "leder", "anmeldelse", "anmeldelsen", "dokumenter", "dokumenterne", "artikler", "artiklerne", "beregninger", "tallene", "serien", "dokumentaren", "forsiden", "forside", "mails", "referater", "aktindsigt"],
    staff: ["reporter", "journalist", "korrespondent", "fotograf", "redaktør", "redaktion", "medarbejder", "nyhed", "billede", "video", "optælling", "analytiker", "bureau", "telegram"],
    continuing: [
      { text: "nyhedsbureauet", class: "agency" },
      { text: "bureauet", class: "agency" },
      { text: "avisen", class: "outlet" },
      { text: "mediet", class: "outlet" },
      { text: "kanalen", class: "outlet" },
      { text: "ministeriet", class: "institution" },
      { text: "ministeren", class: "person" },
      { text: "statsministeren", class: "person" },
      { text: "præsidenten", class: "person" },
      { text: "talsmanden", class: "person" },
    ],
  },
  numerals: [["en", 1], ["et", 1], ["to", 2], ["tre", 3], ["fire", 4], ["fem", 5], ["seks", 6], ["syv", 7], ["otte", 8], ["ni", 9], ["ti", 10]],
  reportiveMood: { endings: [], forms: ["skulle have", "skal have", "angiveligt"] },
  selves: ["jeg", "vi", "du"],
  including: ["heriblandt", "herunder", "blandt andre", "blandt andet", "inklusive"],
  among: ["heriblandt", "herunder", "blandt andre", "blandt andet", "bl.a."],
  clefts: clefts.da,
  silences: silences.da,
  partyVerbs: partyVerbs.da,
  falseCues: [...spell("[rapporterer|rapporterede|beretter|berettede] [live|direkte]"), ...spell("[aflyser|aflyste|aflyst|udsatte|udsætter] [et interview|interviewet] med"), "så at sige", ...spell("[siger|sagde] [farvel|tak|undskyld]"), "det vil sige", "ifølge planen", "ifølge loven", "siger op", "sagde op", "siger ja", "siger nej", ...spell("[fortsætter|fortsatte] [i|som|på|med]"), ...spell("skrevet [en|to|tre|flere|sin] [bog|bøger|roman|biografi|sang]"), "kort sagt", "med andre ord"],
  marks,
};
