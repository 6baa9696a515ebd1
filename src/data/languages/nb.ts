import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { spell, spellAll } from "./spell.ts";
import { backPointers } from "./back-pointers.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/nb.ts";
import { marks } from "./marks/nb.ts";
import { openers, titles } from "./titles.ts";
import { verbs } from "./verbs/nb.ts";

/** Norwegian, Bokmål; Nynorsk forms stand beside where they differ. */
export const nb: LanguagePack = {
  lang: "nb",
  also: ["no", "nn"],
  text: {
    spaced: true,
    order: "v2",
    quotes: [
      ["«", "»"],
      ["“", "”"],
      ["\"", "\""],
    ],
    dashSpeech: true,
    compounds: true,
    abbreviations: ["bl.a", "f.eks", "dvs", "osv", "m.m", "m.fl", "s.k", "ca", "dr", "prof", "st", "kl", "nr", "jan", "feb", "mars", "apr", "aug", "sept", "okt", "nov", "des", "mill", "mrd", "kr", "pst", "inkl", "ekskl", "stk", "adm", "cand", "tlf", "pga", "vedr"],
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
    { text: "ei", readings: [{ number: "sg", role: "neutral" }] },
    { text: "et", readings: [{ number: "sg", role: "neutral" }] },
    { text: "sin", readings: [{ role: "neutral" }] },
    { text: "hans", readings: [{ role: "neutral" }] },
    { text: "hennes", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["og", "eller", "samt"],
  complementizers: ["at", "om"],
  relatives: ["som", "hvilket"],
  asClause: ["som", "slik"],
  genitive: ["av", "fra", "for", "på", "ved", "i", "hos"],
  prepositions: [
    "bak", "blant", "etter", "foran", "før", "gjennom", "innen", "med", "mellom", "mot", "om", "omkring", "over", "siden", "til", "tross", "under", "ut", "uten", "utenfor", "via",
  ],
  phraseEnds: [
    "ifølge", "at", "når", "da", "hvor", "mens", "fordi", "men", "så", "derfor", "hvis", "dersom", "ikke", "ikkje", "seg", "han", "hun", "ho", "vi", "jeg", "eg", "man", "du", "dere",
    "også", "òg", "igjen", "i går", "i dag", "i morgen", "senere", "seinere", "tidligere", "nå", "no", "allerede", "ennå", "bare", "mandag", "tirsdag", "onsdag", "torsdag", "fredag",
    "lørdag", "søndag", "nylig", "dessuten", "videre", "blant annet", "blant andre", "i helgen", "i helga", "i kveld", "i natt", "i fjor", "selv", "sjølv",
  ],
  auxiliaries: [
    "er", "var", "har", "hadde", "blir", "ble", "skal", "skulle", "kan", "kunne", "må", "måtte", "vil", "ville", "får", "fikk",
  ],
  passives: [
    "blir", "ble", "blitt", "er", "var",
  ],
  negations: ["ikke", "ikkje", "aldri", "ingen", "intet", "inga"],
  backPointers: backPointers.nb,
  ownHouse: ownHouse.nb,
  agents: ["av"],
  continuingWords: [],
  stages: ["i", "på", "for", "til", "hos", "med", "overfor"],
  titleWords: titles.nb,
  titleOpeners: openers,
  talks: ["snakket", "traff", "møtte", "intervjuet", "besøkte", "når", "nådde", "treffer", "traff", "møter", "ringer", "ringte", "fanger"],
  unreal: ["å snakke", "å tale", "aldri gitt", "skal snakke"],
  ownAffairs: ["spurte", "spør", "beklager", "beklaget"],
  announces: spellAll(["kunngj[ør|orde|ort]", "annonser[er|te]", "opplys[er|te] …", "varsl[er|et]"]),
  deeds: spellAll(["protester[er|te|t]", "klag[er|et|de]", "appeller[er|te|t]", "ank[er|et]"]),
  untold: spellAll(["[annonse|annonser|annonsen|annonsene|reklame|abonnement|år|årevis|tiår]"]),
  ownBusiness: spellAll(["[|digitale |nye ]abonnent[|er|ene]", "abonnement[|er|ene]", "opplag[|et]", "seertall[|ene]", "lyttertall[|ene]", "annonseinntekt[|er|ene]", "redaksjon[|en|er]", "[sjef|ansvarlig ]redaktør[|en]", "programleder[|en|e|ne]", "sesong[|en|er]", "episode[|n|r]", "programmet", "[tv-|drama|krim|]serien", "dokumentaren", "såpen", "senderettighet[|er|ene]", "rettighetene", "papiravis[|en|a]", "betalingsmur[|en]", "kringkastingslisens[|en]"]),
  toWhom: ["til", "overfor"],
  pronouns: [
    { text: "han", gender: "m", number: "sg" },
    { text: "hun", gender: "f", number: "sg" },
    { text: "ho", gender: "f", number: "sg" },
    { text: "de", number: "pl" },
  ],
  polls: { words: ["måling", "meningsmåling", "undersøkelse"], orderedBy: ["for"] },
  nouns: {
    agency: ["nyhetsbyrå", "nyhetsbyrået", "nyhetsbyråer", "nyhetsbyråene", "byrået", "nyhendebyrået", "telegrambyrå", "telegrambyrået", "statsbyrået", "nyhetsbyråets"],
    outlet: ["avis", "avisen", "avisa", "aviser", "dagblad", "tv-kanal", "tv-kanalen", "kanal", "kanalen", "nyhetskanalen", "radio", "radioen", "mediet", "nettavisen", "nettstedet", "nettside", "nettsiden", "magasin", "magasinet", "tidsskrift", "tidsskriftet", "podcasten", "bloggen", "lokalavisen", "næringslivsavisen", "rikskringkastingen", "kringkasteren", "månedsbladet", "månedsmagasinet", "ukebladet", "ukemagasinet", "ukeavisen", "ukeavisa", "fagbladet", "fagblad", "lokalavisa", "tabloidavisen", "tabloidavisa", "dagsavisen", "regionavisen", "nyhetsstedet", "nyhetsbrevet", "nisjeavisen", "studentavisa", "studentavisen", "radiokanalen", "radiostasjonen", "telegram-kanalen", "næringslivsavisa", "hovedstadsavisen", "sportsavisen", "kringkasterens"],
    office: ["nemnda", "etaten", "departementet", "utenriksdepartementet", "forsvarsdepartementet", "justisdepartementet", "regjeringen", "regjeringa", "politiet", "påtalemyndigheten", "retten", "tingretten", "lagmannsretten", "høyesterett", "myndighet", "myndigheter", "myndighetene", "forsvaret", "hæren", "kreml", "det hvite hus", "pentagon", "stortinget", "parlamentet", "kommisjonen", "eu-kommisjonen", "rådet", "sikkerhetsrådet", "ambassaden", "norges bank", "ssb", "meteorologisk institutt", "folkehelseinstituttet", "fhi", "helsedirektoratet", "pst", "nødetatene", "brannvesenet", "kommunen", "fylkeskommunen", "universitetet", "instituttet", "organisasjonen", "partiet", "fagforeningen", "direktoratet", "tilsynet", "fn", "who", "sykehuset", "forbundet", "ud", "statsforvalteren", "vegvesenet", ...spellAll(["kommune", "universitet", "styret", "ledelsen", "klubben", "foreningen", "fylkesmannen", "statsforvaltaren", "statens vegvesen", "jernbanedirektoratet", "bane nor", "kystverket", "mattilsynet", "miljødirektoratet", "havforskningsinstituttet", "luftfartstilsynet", "datatilsynet", "arbeidstilsynet", "riksrevisjonen", "sametinget", "kommunestyret", "bystyret", "skolen", "kirken", "utvalget", "nve", "nav", "kripos", "økokrim", "hovedredningssentralen"])],
    company: ["selskapet", "bedriften", "konsernet", "banken", "produsenten", "flyselskapet", "firmaet", "rederiet"],
    spokesperson: ["talsmann", "talsmannen", "talskvinne", "talskvinnen", "talsperson", "talspersonen", "pressetalsmann", "pressevakt", "pressesjef", "presserådgiver", "presseansvarlig", "pressetjeneste"],
    title: ["president", "presidenten", "visepresident", "statsminister", "statsministeren", "statsråd", "minister", "ministeren", "utenriksminister", "utenriksministeren", "finansminister", "finansministeren", "forsvarsminister", "justisminister", "helseminister", "forbundskansler", "kansler", "generalsekretær", "generalsekretæren", "guvernør", "ordfører", "ordføreren", "byrådsleder", "senator", "stortingsrepresentant", "statssekretær", "leder", "lederen", "partileder", "nestleder", "styreleder", "administrerende direktør", "direktør", "direktøren", "toppsjef", "sjef", "general", "oberst", "politimester", "politiinspektør", "operasjonsleder", "innsatsleder", "lensmann", "politiadvokat", "statsadvokat", "aktor", "dommer", "advokat", "forsvarer", "bistandsadvokat", "professor", "førsteamanuensis", "forsker", "forskeren", "økonom", "sjeføkonom", "analytiker", "ekspert", "eksperten", "historiker", "lege", "overlege", "trener", "landslagssjef", "landslagstrener", "konge", "kongen", "dronning", "prins", "kronprins", "pave", "paven", "ambassadør", "gründer", "forfatter", "korrespondent", "meteorolog", "vaktleder", ...spellAll(["[drifts|presse|sikkerhets|kommunikasjons|politi|sports|økonomi|utviklings|avdelings|personal|salgs|markeds|produksjons|skole|prosjekt|operasjons|brann|beredskaps|enhets|seksjons|hotell]sjef[|en]", "nabo[|en|er|ene]", "eier[|en]", "eigar[|en]", "bonde[|n]", "sauebonde[|n]", "lærer[|en]", "rektor[|en]", "elev[|en]", "student[|en]", "kaptein[|en]", "skipper[|en]", "brannmann[|en]", "losbåtfører[|en]", "losen", "dyrlege[|n]", "veterinær[|en]", "biolog[|en]", "geolog[|en]", "meteorologen", "jurist[|en]", "forsvareren", "spiller[|en]", "målvakt[|en]", "keeper[|en]", "skuespiller[|en]", "regissør[|en]", "artist[|en]", "sanger[|en]", "kunstner[|en]", "kokk[|en]", "vert[|en]", "hyttevert[|en]", "kjøpmann[|en]", "biskop[|en]", "prest[|en]", "sokneprest[|en]", "sjefredaktør[|en]", "redaktør[|en]", "treneren", "professoren", "legen", "advokaten", "forfatteren", "ambassadøren", "økonomen", "analytikeren", "forskaren", "sjåfør[|en]", "fører[|en]", "pilot[|en]", "fisker[|en]", "reindriftsutøver[|en]", "reineier[|en]", "kommunedirektør[|en]", "rådmann[|en]", "nestleder[|en]", "gruppeleder[|en]", "kommunikasjonsrådgiver[|en]", "styrelederen", "statsråden", "generalsekretæren", "justisministeren", "forsvarsministeren", "helseministeren", "[leietaker|leietakeren|løperen|løper|skiløperen|skihopperen|hopperen|alpinisten|syklisten|svømmeren|spissen|stopperen|midtbanespilleren|kapteinen|stjernen|veteranen|mesteren|vinneren|taperen|moren|mora|faren|sønnen|datteren|dattera|broren|søsteren|søstera|ektemannen|enken|enka|foreldrene|familien|vennen|venninnen|kollegaen|kunden|kunder|gjesten|turisten|turister|passasjeren|passasjerer|butikkeieren|arbeideren|arbeidere|renholderen|vaktmesteren|bussjåføren|lokføreren|piloten|sykepleieren|sykepleier|jordmoren|jordmora|tannlegen|barneleger|legene|musikeren|musiker|gitaristen|dirigenten|programlederen|komikeren|influenseren|bloggeren|debattanten|aktivisten|aktivister|demonstranten|demonstranter|flyktningen|soldaten|soldater|offiseren|veterinæren|dyreeieren|jegeren|fiskeren|skogeieren|grunneieren|huseieren|bilisten|styremedlem|styremedlemmet|styremedlemmer|politikeren|politiker|politikere|velgeren|lobbyisten|konsulenten|arkitekten|ingeniøren|teknikeren|snekkeren|rørleggeren|elektrikeren|bakeren|slakteren|frisøren|butikksjefen|resepsjonisten|vakten|fangen|offeret|vitnet|fornærmede|siktede|tiltalte|pensjonisten|pensjonister|elevene|studentene|barna|tenåringen|jenta|gutten|kvinnen|kvinna|mannen|paret|brødrene|søstrene|skribenten|kommentatoren|anmelderen|kritikeren|fotografen|guiden|dyrepasseren|skogvokter|skogvokteren|oppsynsmann|oppsynsmannen|fjøsmesteren|fjøsmeisteren|byråden|byråd|byrådslederen|ordføreren|varaordføreren|fylkesordføreren|kulturministeren|kunnskapsministeren|sosialministeren|energiministeren|klimaministeren|landbruksministeren|samferdselsministeren|fiskeriministeren|utviklingsministeren|partisekretæren|stortingspresidenten|nestlederen|forbundslederen|daglig leder|sportsdirektøren|agenten|eldstemann|rederen|reder|bobestyreren|bobestyrer|bistandsadvokaten|bistandsadvokat|aktoren|lensmannen|lensmann|politiinspektør|politiinspektøren]"])],
    unnamed: ["medier", "kilde", "kilder", "kilden", "kjelde", "kjelder", "tjenestemann", "tjenestemenn", "diplomat", "diplomater", "vitne", "vitner", "øyenvitner", "eksperter", "analytikere", "forskere", "beboere", "personer"],
    work: ["uttalelse", "uttalelsen", "rapport", "rapporten", "studie", "studien", "undersøkelse", "undersøkelsen", "artikkel", "artikkelen", "intervju", "intervjuet", "pressemelding", "pressemeldingen", "brev", "dokument", "opplysninger", "tall", "pressekonferanse", "e-post", "innlegg", "måling", "meningsmåling", "kronikk", "programmet", "podkasten", "podkast", "podcast", "opplysningene", "historien", "nyheten", "avsløringen", "avsløringer", "avsløringene", "overskriften", "overskrifter", "reportasje", "reportasjen", "gjennomgang", "gjennomgangen", "kartlegging", "kartleggingen", "oversikt", "oversikten", "rundspørring", "leder", "lederartikkel", "anmeldelse", "anmeldelsen", "referater", "dokumenter", "dokumentene", "artikler", "artiklene", "saken", "beregninger", "tallene", "serien", "dokumentaren", "forsiden", "forside", "forsida", "oppslag", "oppslaget"],
    staff: ["reporter", "journalist", "korrespondent", "fotograf", "redaktør", "redaksjon", "medarbeider", "nyhet", "bilde", "video", "opptelling", "analytiker", "byrå", "melding"],
    continuing: [
      { text: "nyhetsbyrået", class: "agency" },
      { text: "byrået", class: "agency" },
      { text: "avisen", class: "outlet" },
      { text: "avisa", class: "outlet" },
      { text: "kanalen", class: "outlet" },
      { text: "nettstedet", class: "outlet" },
      { text: "departementet", class: "institution" },
      { text: "ministeren", class: "person" },
      { text: "statsministeren", class: "person" },
      { text: "presidenten", class: "person" },
      { text: "talsmannen", class: "person" },
      { text: "talspersonen", class: "person" },
    ],
  },
  numerals: [["en", 1], ["ett", 1], ["én", 1], ["to", 2], ["tre", 3], ["fire", 4], ["fem", 5], ["seks", 6], ["sju", 7], ["syv", 7], ["åtte", 8], ["ni", 9], ["ti", 10]],
  reportiveMood: { endings: [], forms: ["skal ha", "angivelig"] },
  selves: ["jeg", "eg", "vi", "du"],
  including: ["deriblant", "heriblant", "herunder", "inklusiv", "blant annet", "blant andre", "inkludert"],
  among: ["deriblant", "heriblant", "herunder", "blant annet", "blant andre", "bl.a."],
  clefts: clefts.nb,
  silences: silences.nb,
  partyVerbs: partyVerbs.nb,
  falseCues: [...spell("[rapporterer|rapporterte|melder|meldte] [live|direkte]"), ...spell("[avlyser|avlyste|avlyst|utsatte|utsetter] [et intervju|intervjuet] med"), "så å si", "det vil si", "ifølge planen", "ifølge loven", "sier opp", "sa opp", "sier ja", "sier nei", ...spell("[fortsetter|fortsatte] [i|som|på|med]"), ...spell("skrevet [|en |ei |to |tre |flere |sin ][bok|bøker|roman|biografi|sang]"), "kort sagt", "med andre ord", "sa ja", "sa nei"],
  marks,
};
