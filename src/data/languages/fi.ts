import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { spellAll } from "./spell.ts";
import { backPointers } from "./back-pointers.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/fi.ts";
import { marks } from "./marks/fi.ts";
import { openers, titles } from "./titles.ts";
import { verbs } from "./verbs/fi.ts";

/** Finnish. The case of a name decides its role: allative (-lle) is told, elative and inessive hold the words, genitive owns them. */
export const fi: LanguagePack = {
  lang: "fi",
  text: {
    spaced: true,
    order: "svo",
    quotes: [
      ["”", "”"],
      ["\"", "\""],
      ["»", "»"],
    ],
    dashSpeech: true,
    compounds: true,
    abbreviations: ["esim", "ym", "yms", "ks", "nk", "ns", "mm", "n", "noin", "klo", "s", "tri", "prof", "milj", "mrd", "kpl", "v", "os", "puh", "toim", "vs", "jne", "ts", "em", "ko", "ao"],
    ordinalStop: true,
  },
  verbs,
  markers,
  affixes: [
    { text: "lle", side: "suffix", role: "addressee" },
    { text: ":lle", side: "suffix", role: "addressee" },
    { text: "ille", side: "suffix", role: "addressee" },
    { text: "n", side: "suffix", role: "neutral" },
    { text: ":n", side: "suffix", role: "neutral" },
    { text: "in", side: "suffix", role: "neutral" },
    { text: "ssa", side: "suffix", role: "addressee" },
    { text: "ssä", side: "suffix", role: "addressee" },
    { text: ":ssa", side: "suffix", role: "addressee" },
    { text: "sta", side: "suffix", role: "neutral" },
    { text: "ta", side: "suffix", role: "origin" },
    { text: "a", side: "suffix", role: "neutral" },
    { text: " -lehti", side: "suffix", role: "neutral" },
    { text: " -lehden", side: "suffix", role: "neutral" },
    { text: " -lehdelle", side: "suffix", role: "addressee" },
    { text: " -lehdessä", side: "suffix", role: "addressee" },
  ],
  articles: [
    { text: "se", readings: [{ role: "neutral" }] },
    { text: "tämä", readings: [{ role: "neutral" }] },
    { text: "hänen", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["ja", "sekä", "tai"],
  complementizers: ["että", "ettei", "jotta", "onko"],
  relatives: ["joka", "jotka", "mikä"],
  asClause: ["kuten", "niin kuin"],
  genitive: [],
  prepositions: [
    "ennen", "ilman", "kohti", "läpi", "yli", "ali",
  ],
  phraseEnds: [
    "jälkeen", "aikana", "kanssa", "kautta", "mukaan", "mukana", "vastaan", "vieressä", "vuoksi", "alla", "edessä", "lähellä", "että", "kun", "jos", "koska", "mutta", "vaan", "kuitenkin",
    "siis", "joten", "vaikka", "kuin", "missä", "jossa", "ei", "eivät", "hän", "he", "me", "minä", "te", "sinä", "sitä", "siitä", "myös", "eilen", "tänään", "huomenna", "sitten",
    "myöhemmin", "aiemmin", "nyt", "jo", "vielä", "vain", "maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina", "äskettäin", "lisäksi",
    "edelleen", "muun muassa", "itse", "viime viikolla", "viime vuonna", "tällä viikolla",
  ],
  auxiliaries: [
    "on", "ovat", "oli", "olivat", "ollut", "olleet", "olisi", "voi", "voivat", "pitää", "täytyy", "aikoo", "saa",
  ],
  passives: [],
  negations: ["ei", "eivät", "ettei"],
  backPointers: backPointers.fi,
  ownHouse: ownHouse.fi,
  continuingWords: [],
  stages: ["-ssa", "-ssä", "-lla", "-llä"],
  titleWords: titles.fi,
  titleOpeners: openers,
  talks: ["haastatteli", "haastatteleman", "haastattelema", "tapasi", "puhui", "tavoitti", "tavoittaa", "tavoittama", "tavoittaman"],
  unreal: ["puhua", "puhuvansa", "ei ole koskaan antanut", "koskaan antanut"],
  ownAffairs: ["kysyi", "kysyy"],
  deeds: spellAll(["protesto[i|ivat]", "valitt[i|ivat|aa|avat]", "vetos[i|ivat]"]),
  announces: spellAll(["ilmoit[taa|ti|tanut|tavat|tivat]", "tiedot[taa|ti]"]),
  ownBusiness: spellAll(["[|digi]tilaaj[a|aa|at|ien|ansa]", "tilauksia", "levikki[|nsä]", "katsojaluvut", "katsojamäärä[|t]", "toimilup[a|aa|ansa]", "toimiluvasta", "toimitus[|ta|tensa]", "päätoimittaja[|n|ksi|nsa]", "juontaja[|n|ksi|t]", "kausi", "kauden", "jakso[|a|n|t]", "ohjelma[|n|a|nsa]", "sarja[|n|nsa]", "lähetysoikeudet", "printtilehti", "maksumuuri[|n]", "mainostulot"]),
  datives: [["lle", ""]],
  pronouns: [
    { text: "hän", number: "sg" },
    { text: "he", number: "pl" },
  ],
  nouns: {
    agency: ["uutistoimisto", "uutistoimiston", "uutistoimistolle", "uutistoimistoa", "uutistoimistot", "uutistoimistojen", "tietotoimisto", "tietotoimiston", "uutistoimistoon", "uutistoimistolta", "uutistoimistossa", "tietotoimistolle"],
    outlet: ["lehti", "lehden", "lehdelle", "lehdessä", "sanomalehti", "sanomalehden", "sanomalehdelle", "iltapäivälehti", "kanava", "kanavan", "kanavalle", "tv-kanava", "tv-kanavan", "yleisradio", "yleisradion", "radio", "radion", "sivusto", "sivuston", "uutissivusto", "uutissivuston", "aikakauslehti", "aikakauslehden", "verkkolehti", "media", "median", "talouslehti", "talouslehden", "viikkolehti", "viikkolehden", "viikkolehdelle", "viikkolehdessä", "kuukausilehti", "kuukausilehden", "kuukausilehdelle", "paikallislehti", "paikallislehden", "paikallislehdelle", "paikallislehdessä", "maakuntalehti", "maakuntalehden", "maakuntalehdelle", "ammattilehti", "ammattilehden", "aikakauslehdelle", "aikakauslehdessä", "iltapäivälehden", "iltapäivälehdelle", "sanomalehdessä", "talouslehdelle", "verkkolehden", "verkkolehdelle", "urheilulehti", "urheilulehden", "kanavalla", "radiokanava", "radiokanavan", "radiokanavalle", "uutiskanava", "uutiskanavan", "uutiskanavalle", "mediatalo", "bulevardilehti", "bulevardilehden", "tiedelehti", "tiedelehden", "tutkimusjulkaisu"],
    office: ["ministeriö", "ministeriön", "ulkoministeriö", "ulkoministeriön", "puolustusministeriö", "puolustusministeriön", "sisäministeriö", "hallitus", "hallituksen", "poliisi", "poliisin", "syyttäjä", "oikeus", "käräjäoikeus", "käräjäoikeuden", "hovioikeus", "viranomainen", "viranomaiset", "viranomaisten", "puolustusvoimat", "armeija", "armeijan", "kreml", "kremlin", "valkoinen talo", "valkoisen talon", "pentagon", "pentagonin", "eduskunta", "eduskunnan", "parlamentti", "komissio", "komission", "eu-komissio", "neuvosto", "turvallisuusneuvosto", "suurlähetystö", "suomen pankki", "tilastokeskus", "tilastokeskuksen", "ilmatieteen laitos", "ilmatieteen laitoksen", "thl", "thl:n", "supo", "suojelupoliisi", "pelastuslaitos", "pelastuslaitoksen", "kaupunki", "kaupungin", "kunta", "yliopisto", "yliopiston", "laitos", "instituutti", "järjestö", "järjestön", "puolue", "puolueen", "liitto", "liiton", "virasto", "viraston", "yk", "yk:n", "who", "sairaala", "rajavartiolaitos", "traficom", ...spellAll(["kunnan", "sairaalan", "johto", "johdon", "yhtymä", "hyvinvointialue[|en]", "seurakunta", "seurakunnan", "seura", "yhdistys", "yhdistyksen", "työterveyslaitos", "työterveyslaitoksen", "väylävirasto[|n]", "ely-keskus", "ely-keskuksen", "metsähallitus", "metsähallituksen", "luonnonvarakeskus", "luonnonvarakeskuksen", "tulli", "tullin", "kela", "kelan", "poliisilaitos", "poliisilaitoksen", "keskusrikospoliisi[|n]", "koulu", "koulun", "lautakunta", "lautakunnan", "valtuusto", "valtuuston", "syyttäjälaitos", "viraston", "ministeriöstä"])],
    company: ["yhtiö", "yhtiön", "yritys", "yrityksen", "konserni", "pankki", "pankin", "valmistaja", "lentoyhtiö", "lentoyhtiön"],
    spokesperson: ["tiedottaja", "tiedottajan", "edustaja", "edustajan", "puhemies", "lehdistösihteeri", "viestintäjohtaja"],
    title: ["presidentti", "presidentin", "varapresidentti", "pääministeri", "pääministerin", "ministeri", "ministerin", "ulkoministeri", "ulkoministerin", "valtiovarainministeri", "puolustusministeri", "sisäministeri", "oikeusministeri", "liittokansleri", "kansleri", "pääsihteeri", "pääsihteerin", "kuvernööri", "pormestari", "kaupunginjohtaja", "senaattori", "kansanedustaja", "europarlamentaarikko", "puheenjohtaja", "puheenjohtajan", "toimitusjohtaja", "toimitusjohtajan", "johtaja", "johtajan", "pääjohtaja", "päällikkö", "kenraali", "eversti", "komisario", "rikoskomisario", "ylikomisario", "tutkinnanjohtaja", "tutkinnanjohtajan", "syyttäjä", "tuomari", "asianajaja", "professori", "professorin", "dosentti", "tutkija", "tutkijan", "ekonomisti", "pääekonomisti", "analyytikko", "asiantuntija", "asiantuntijan", "historioitsija", "lääkäri", "ylilääkäri", "valmentaja", "päävalmentaja", "kuningas", "kuningatar", "prinssi", "paavi", "suurlähettiläs", "komissaari", "perustaja", "kirjailija", "kirjeenvaihtaja", "meteorologi", ...spellAll(["naapuri[|n|t]", "omistaja[|n]", "opettaja[|n]", "rehtori[|n]", "oppilas", "opiskelija[|n]", "kapteeni[|n]", "palomestari[|n]", "päivystäjä[|n]", "eläinlääkäri[|n]", "biologi[|n]", "geologi[|n]", "meteorologin", "juristi[|n]", "pelaaja[|n]", "maalivahti", "näyttelijä[|n]", "ohjaaja[|n]", "laulaja[|n]", "taiteilija[|n]", "kokki", "ravintoloitsija[|n]", "kauppias", "kauppiaan", "yrittäjä[|n]", "piispa[|n]", "pappi", "kirkkoherra[|n]", "päätoimittaja[|n]", "toimittaja[|n]", "valmentajan", "lääkärin", "asianajajan", "kirjailijan", "suurlähettilään", "ekonomistin", "analyytikon", "kuljettaja[|n]", "lentäjä[|n]", "kalastaja[|n]", "mökkiläinen", "mökkiläisen", "asukas", "asukkaan", "viljelijä[|n]", "maanviljelijä[|n]", "poromies", "kansanedustajan", "kaupunginjohtajan", "kunnanjohtaja[|n]", "sivistysjohtaja[|n]", "tuomarin", "syyttäjän", "komisarion", "rikoskomisarion", "päällikön", "pääekonomistin", "historioitsijan", "ylilääkärin", "dosentin", "ostaja[|n]", "myyjä[|n]", "insinööri[|n]", "neuvonantaja[|n]", "tarkastaja[|n]", "ylitarkastaja[|n]", "erikoissuunnittelija[|n]", "vapaaehtoinen", "[naapurit|vuokralainen|vuokralaisen|hiihtäjä|hiihtäjän|juoksija|pyöräilijä|uimari|hyökkääjä|puolustaja|maalivahdin|kapteeni|tähti|mestari|voittaja|häviäjä|äiti|isä|poika|tytär|veli|sisar|aviomies|vaimo|leski|vanhemmat|perhe|ystävä|työtoveri|asiakas|asiakkaat|vieras|turisti|turistit|matkustaja|matkustajat|kauppias|työntekijä|työntekijät|työntekijää|siivooja|talonmies|bussikuski|veturinkuljettaja|lossinkuljettaja|lentäjä|sairaanhoitaja|hoitaja|kätilö|hammaslääkäri|lastenlääkäri|lastenlääkäriä|lääkärit|muusikko|kitaristi|kapellimestari|juontaja|koomikko|vaikuttaja|tubettaja|bloggaaja|aktivisti|aktivistit|mielenosoittaja|mielenosoittajat|pakolainen|sotilas|sotilaat|upseeri|eläinlääkäri|metsästäjä|kalastaja|metsänomistaja|maanomistaja|autoilija|hallituksen jäsen|jäsen|jäsentä|jäsenet|poliitikko|poliitikot|äänestäjä|konsultti|arkkitehti|insinööri|kirvesmies|putkimies|sähköasentaja|leipuri|parturi|myymäläpäällikkö|vastaanottovirkailija|vartija|vanki|uhri|todistaja|asianomistaja|epäilty|syytetty|eläkeläinen|eläkeläiset|oppilaat|opiskelijat|lapset|teini|tyttö|nainen|mies|pariskunta|veljekset|sisarukset|kolumnisti|kriitikko|kuvaaja|opas|kulttuuriministeri|opetusministeri|sosiaaliministeri|elinkeinoministeri|ympäristöministeri|maatalousministeri|liikenneministeri|työministeri|kuntaministeri|eurooppaministeri|puoluesihteeri|eduskuntaryhmän puheenjohtaja|varapuheenjohtaja|ryhmäjohtaja|seurajohtaja|urheilujohtaja|agentti|pesänhoitaja|avustaja|taloustieteilijä|taloustieteilijää|taloustieteilijät|kansliapäällikkö|kansliapäällikön|alivaltiosihteeri|valtiosihteeri|rehtorin|apulaispormestari|pormestarin|hyvinvointialuejohtaja|ylijohtaja|osastopäällikkö|vartiopäällikkö|vapaaehtoisen|koira-asiantuntija]"])],
    unnamed: ["mediat", "lähde", "lähteet", "lähteiden", "lähteen", "virkamies", "virkamiehet", "virkamiesten", "diplomaatti", "diplomaatit", "silminnäkijä", "silminnäkijät", "silminnäkijöiden", "asiantuntijat", "asiantuntijoiden", "analyytikot", "tutkijat", "asukkaat", "henkilöt"],
    work: ["lausunto", "lausunnossa", "lausunnon", "raportti", "raportin", "raportissa", "tutkimus", "tutkimuksen", "artikkeli", "artikkelissa", "haastattelu", "haastattelussa", "tiedote", "tiedotteen", "tiedotteessa", "kirje", "asiakirja", "tiedot", "tietojen", "luvut", "tiedotustilaisuus", "tiedotustilaisuudessa", "kysely", "kyselyn", "sähköposti", "uutinen", "uutisen", "ohjelma", "ohjelmassa", "podcast", "podcastissa", "lööppi", "lööpin", "lööpit", "otsikko", "otsikon", "juttu", "jutun", "jutussa", "uutisessa", "paljastus", "paljastuksen", "kirjoitus", "kirjoituksen", "kirjoituksessa", "selvitys", "selvityksen", "selvityksessä", "sopimus", "sopimuksen", "sopimuksessa", "muistio", "muistion", "muistiossa", "asiakirjat", "asiakirjassa", "viesti", "viestin", "viestissä", "tilasto", "tilaston", "laskelma", "laskelman", "kolumni", "kolumnin", "pääkirjoitus", "pääkirjoituksen", "arvio", "arvion", "dokumentti", "dokumentin"],
    continuing: [
      { text: "uutistoimisto", class: "agency" },
      { text: "lehti", class: "outlet" },
      { text: "lehden", class: "outlet" },
      { text: "lehdelle", class: "outlet" },
      { text: "kanavan", class: "outlet" },
      { text: "sivuston", class: "outlet" },
      { text: "uutistoimiston", class: "agency" },
      { text: "kanava", class: "outlet" },
      { text: "sivusto", class: "outlet" },
      { text: "ministeriö", class: "institution" },
      { text: "ministeri", class: "person" },
      { text: "pääministeri", class: "person" },
      { text: "presidentti", class: "person" },
      { text: "tiedottaja", class: "person" },
    ],
  },
  numerals: [["yksi", 1], ["yhden", 1], ["kaksi", 2], ["kahden", 2], ["kolme", 3], ["kolmen", 3], ["neljä", 4], ["neljän", 4], ["viisi", 5], ["viiden", 5], ["kuusi", 6], ["kymmenen", 10]],
  reportiveMood: { endings: [], forms: ["kuulemma", "tiettävästi"] },
  selves: ["minä", "me"],
  including: ["muun muassa", "muiden muassa", "mukaan lukien"],
  among: ["muun muassa", "muiden muassa", "mukaan lukien"],
  silences: silences.fi,
  partyVerbs: partyVerbs.fi,
  falseCues: ["raportoi suorana", "raportoi suoraan", "raportoi livenä", "raportoivat suoraan", "niin sanottu", "toisin sanoen", "tarpeen mukaan", "suunnitelman mukaan", "lain mukaan", "sopimuksen mukaan", "sen mukaan", "sitä mukaa", "ottaa mukaan", "otti mukaan", "lähti mukaan", "tuli mukaan", "vastaa siitä", "lisää rahaa", "mukaan nimetty", "mukaan nimetyn", "mukaan nimetyssä", "mukaan nimettiin", "mukaan lukien"],
  marks,
};
