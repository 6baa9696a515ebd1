/**
 * Verbs of saying by which a medium does something, by language. `ownAffairs`: whatever follows, the sentence is about the medium ("thanked its readers",
 * "promised a refund", "apologised to the mayor"). `deeds`: so it is where no clause, colon or quotation follows ("announced a contest", "handed the police
 * a recording", "confirmed its part in the fair"); "announced that" tells something.
 */
import { bothScripts } from "./serbian-latin.ts";
import { spell } from "./spell.ts";

const each = (...texts: string[]): string[] => texts.flatMap((text) => spell(text));

export const ownAffairs = {
  bg: each(
    "попита[|ха]", "пита[|т]", "благодари[|ха]", "благодар[и|ят|ил|ила|или]", "обеща[|ха|л|ла|ли]", "обещава[|т]", "извини се", "се извини", "извиниха се", "се извиниха", "извинява се", "се извинява", "поиска[|ха|л|ла|ли]", "настоя[|ха]",
    "поздрави[|ха]", "поздравява[|т]", "закани се", "се закани", "заплаши[|ха]", "оплака се", "се оплака", "се оплаква", "похвали се", "се похвали", "апелира[|ха]",
  ),
  cs: each(
    "zeptal[|a|o|i|y]", "ptá se", "poděkoval[|a|o|i|y]", "děkuje", "slíbil[|a|o|i|y]", "sliboval[|a|o|i|y]", "slibuje", "omluvil[|a|o|i|y]", "požaduj[e|í]", "dožaduje se", "pohrozil[|a|o|i|y]", "postěžoval[|a|o|i|y] si", "stěžoval[|a|o|i|y]", "ohradil[|a|o|i|y] se", "se ohradil[|a|o|i|y]",
    "bránil[|a|o|i|y] se", "se bránil[|a|o|i|y]", "brání se", "hájí se", "pochlubil[|a|o|i|y] se", "se pochlubil[|a|o|i|y]", "chlubí se", "litoval[|a|o|i|y]", "zalitoval[|a|o|i|y]", "pochválil[|a|o|i|y] si", "pochvaluje si", "těší se", "raduje se", "apeloval[|a|o|i|y]", "zaapeloval[|a|o|i|y]", "apeluj[e|í]",
  ),
  hr: each(
    "upita[o|la|lo|li|le]", "pita[|ju]", "zahvali[o|la|lo|li|le]", "obeća[o|la|lo|li|le]", "obećava[|ju]", "ispriča[o|la|lo|li|le] se", "se ispriča[o|la|lo|li|le]", "zatraži[o|la|lo|li|le]", "zahtijeva[|ju]", "zaprijeti[o|la|lo|li|le]", "požali[o|la|lo|li|le] se", "žali se", "pohvali[o|la|lo|li|le] se",
    "hvali se", "apelira[o|la|lo|li|le]", "oglasi[o|la|lo|li|le] se", "očitova[o|la|lo|li|le] se", "poželje[la|li]", "poželi[o|la|lo|li|le]",
  ),
  pl: each(
    "ogłosił[|a|o|y]", "zapytał[|a|o|y]", "zapytali", "pyta[|ją]", "spytał[|a|o|y]", "podziękował[|a|o|y]", "podziękowali", "obiecał[|a|o|y]", "obiecali", "obiecuj[e|ą]", "zażądał[|a|o|y]", "zażądali", "domagał[|a|o|y] się", "domaga się", "poskarżył[|a|o|y] się", "skarżył[|a|o|y] się", "skarży się", "zagroził[|a|o|y]",
    "pochwalił[|a|o|y] się", "bronił[|a|o|y] się", "się bronił[|a|o|y]", "zaapelował[|a|o|y]", "apelował[|a|o|y]", "apeluj[e|ą]", "ubolewał[|a|o|y]", "ubolewa[|ją]", "cieszy się", "żali się",
  ),
  ru: each(
    "объявил[|а|о]", "спросил[|а|о|и]", "спрашива[ет|ют]", "поблагодарил[|а|о|и]", "благодар[ит|ят]", "пообещал[|а|о|и]", "обещал[|а|о|и]", "обеща[ет|ют]", "извинил[ся|ась|ось|ись]", "потребовал[|а|о|и]", "требу[ет|ют]", "пригрозил[|а|о|и]", "гроз[ит|ят]", "пожаловал[ся|ась|ось|ись]", "жалу[ется|ются]", "похвастал[ся|ась|ось|ись]",
    "оправдывал[ся|ась|ось|ись]",
  ),
  sk: each(
    "spýtal[|a|o|i]", "opýtal[|a|o|i]", "pýta[|jú]", "poďakoval[|a|o|i]", "ďakuj[e|ú]", "sľúbil[|a|o|i]", "sľuboval[|a|o|i]", "sľubuj[e|ú]", "ospravedlnil[|a|o|i]", "žiada[|jú]", "dožaduje sa", "pohrozil[|a|o|i]", "posťažoval[|a|o|i] sa", "sťažoval[|a|o|i]", "sťažuje sa", "ohradil[|a|o|i] sa", "sa ohradil[|a|o|i]",
    "bránil[|a|o|i] sa", "sa bránil[|a|o|i]", "pochválil[|a|o|i] sa", "chváli sa", "ľutoval[|a|o|i]", "teší sa", "tešil[|a|o|i] sa", "apeloval[|a|o|i]", "apeluj[e|ú]",
  ),
  sr: bothScripts(each(
    "упита[о|ла|ло|ли|ле]", "пита[|ју]", "захвали[о|ла|ло|ли|ле]", "обећа[о|ла|ло|ли|ле]", "обећава[|ју]", "извини[о|ла|ло|ли|ле]", "затражи[о|ла|ло|ли|ле]", "захт[е|ије]ва[|ју]", "запр[е|ије]ти[о|ла|ло|ли|ле]", "пожали[о|ла|ло|ли|ле] се", "жали се", "похвали[о|ла|ло|ли|ле] се", "хвали се",
    "апелова[о|ла|ло|ли|ле]", "огласи[о|ла|ло|ли|ле] се", "пожеле[о|ла|ло|ли|ле]",
  )),
  uk: each(
    "оголоси[в|ла|ло]", "запита[в|ла|ло|ли]", "пита[є|ють]", "подякува[в|ла|ло|ли]", "дяку[є|ють]", "пообіця[в|ла|ло|ли]", "обіця[в|ла|ло|ли]", "обіця[є|ють]", "вибачи[вся|лася|лась|лося|лись|лися]", "вимага[в|ла|ло|ли|є|ють]", "зажада[в|ла|ло|ли]", "пригрози[в|ла|ло|ли]", "погрожу[є|ють]", "поскаржи[вся|лася|лась|лося|лися]", "скарж[иться|аться]", "похвали[вся|лася|лося|лися]",
    "виправдовува[вся|лася|лося|лися]",
  ),
};

export const deeds = {
  bg: each(
    "обяви[|ха|л|ла|ли]", "обявява[|т]", "анонсира[|ха|т]", "потвърди[|ха|л|ла|ли]", "потвърждава[|т]", "призна[|ха|л|ла|ли]", "признава[|т]", "отбеляза[|ха]", "отбелязва[|т]", "предаде", "предадоха", "предложи[|ха|л|ла|ли]", "предлага[|т]", "препоръча[|ха]", "препоръчва[|т]", "изрази[|ха]", "изразява[|т]", "призова[|ха]", "призовава[|т]",
    "оповести[|ха]", "оповестява[|т]", "похвали[|ха]", "гарантира[|ха|т]", "представ[и|иха|я|ят]",
  ),
  cs: each(
    "oznámil[|a|o|i|y]", "oznamuj[e|í]", "potvrdil[|a|o|i|y]", "potvrzuj[e|í]", "přiznal[|a|o|i|y]", "přiznává", "navrhl[|a|o|i|y]", "navrhuj[e|í]", "doporučil[|a|o|i|y]", "doporučuj[e|í]", "vyjádřil[|a|o|i|y]", "vyzval[|a|o|i|y]", "vyzýv[á|ají]", "ocenil[|a|o|i|y]", "pochválil[|a|o|i|y]", "avizoval[|a|o|i|y]", "sdělil[|a|o|i|y]",
    "deklaroval[|a|o|i|y]", "prozradil[|a|o|i|y]", "uzavřel[|a|o|i|y]", "připustil[|a|o|i|y]",
  ),
  hr: each(
    "najavi[o|la|lo|li|le]", "najavlju[je|ju]", "potvrdi[o|la|lo|li|le]", "potvrđu[je|ju]", "prizna[o|la|lo|li|le]", "prizna[je|ju]", "predloži[o|la|lo|li|le]", "predlaž[e|u]", "preporuči[o|la|lo|li|le]", "preporuču[je|ju]", "izni[o|jela|jelo|jeli|jele]", "pozva[o|la|lo|li|le]", "pohvali[o|la|lo|li|le]",
    "zaključi[o|la|lo|li|le]", "priopći[o|la|lo|li|le]",
  ),
  pl: each(
    "ogłosili", "ogłasza[|ją]", "zapowiedział[|a|o|y]", "zapowiada[|ją]", "potwierdził[|a|o|y]", "potwierdza[|ją]", "przyznał[|a|o|y]", "przyznaj[e|ą]", "przekazał[|a|o|y]", "przekazuj[e|ą]", "przekazali", "zadeklarował[|a|o|y]", "deklaruj[e|ą]", "zarekomendował[|a|o|y]", "wyraził[|a|o|y]", "pochwalił[|a|o|y]", "zapewnił[|a|o|y]", "zapewnia[|ją]", "przedstawił[|a|o|y]",
    "wskazał[|a|o|y]", "podsumował[|a|o|y]", "podsumowuj[e|ą]", "zakomunikował[|a|o|y]",
  ),
  ru: each(
    "объявили", "объявля[ет|ют]", "анонсировал[|а|о|и]", "анонсиру[ет|ют]", "подтвердил[|а|о|и]", "подтвержда[ет|ют]", "признал[|а|о|и]", "призна[ет|ют]", "отметил[|а|о|и]", "отмеча[ет|ют]", "передал[|а|о|и]", "порекомендовал[|а|о|и]", "рекомендовал[|а|о|и]", "рекоменду[ет|ют]", "выразил[|а|о|и]", "призвал[|а|о|и]", "призыва[ет|ют]", "похвалил[|а|о|и]",
    "ответил[|а|о|и]", "заключил[|а|о|и]", "заявил[|а|о|и]", "заявля[ет|ют]", "представил[|а|о|и]",
  ),
  sk: each(
    "oznámil[|a|o|i]", "oznamuj[e|ú]", "potvrdil[|a|o|i]", "potvrdzuj[e|ú]", "priznal[|a|o|i]", "priznáva[|jú]", "navrh[ol|la|lo|li]", "odporučil[|a|o|i]", "odporúča[|jú]", "vyjadril[|a|o|i]", "vyzval[|a|o|i]", "ocenil[|a|o|i]", "pochválil[|a|o|i]", "ohlásil[|a|o|i]", "avizoval[|a|o|i]", "deklaroval[|a|o|i]", "pripustil[|a|o|i]",
  ),
  sr: bothScripts(each(
    "најави[о|ла|ло|ли|ле]", "најављу[је|ју]", "потврди[о|ла|ло|ли|ле]", "потврђу[је|ју]", "призна[о|ла|ло|ли|ле]", "призна[је|ју]", "предложи[о|ла|ло|ли|ле]", "предлаж[е|у]", "препоручи[о|ла|ло|ли|ле]", "препоручу[је|ју]", "изне[о|ла|ло|ли|ле]", "позва[о|ла|ло|ли|ле]", "похвали[о|ла|ло|ли|ле]", "саопшти[о|ла|ло|ли|ле]",
    "закључи[о|ла|ло|ли|ле]",
  )),
  uk: each(
    "оголосили", "оголошу[є|ють]", "анонсува[в|ла|ло|ли]", "анонсу[є|ють]", "підтверди[в|ла|ло|ли]", "підтверджу[є|ють]", "визна[в|ла|ло|ли|є|ють]", "відзначи[в|ла|ло|ли]", "відзнача[є|ють]", "переда[в|ла|ло|ли|є|ють]", "запропонува[в|ла|ло|ли]", "пропону[є|ють]", "порадив", "порекомендува[в|ла|ло|ли]", "рекоменду[є|ють]", "висловив", "висловила", "висловило",
    "заклика[в|ла|ло|ли|є|ють]", "похвали[в|ла|ло|ли]", "відпові[в|ла|ло|ли]", "заяви[в|ла|ло|ли]", "заявля[є|ють]", "представи[в|ла|ло|ли]",
  ),
};

/** Verbs of saying that are done to whoever they name ("thanked the paper", "reproached the station", "awarded"), a word each: a medium that no preposition of its own makes the one told is their object. */
export const towards = {
  bg: each("благодари[|ха|л|ла|ли]", "благодар[я|ят]", "упрекна[|ха]", "упреква[|т]", "укори[|ха]", "поздрави[|ха|л|ла|ли]", "поздравява[|т]", "извини[|ха|л|ла|ли]", "заплаши[|ха]", "заплашва[|т]", "похвали[|ха]", "хвали", "критикува[|ха|т]", "обвини[|ха]", "обвинява[|т]", "оцени[|ха]", "закани", "опрости", "нападна[|ха]"),
  cs: each("poděkoval[|a|o|i|y]", "děkuj[e|í]", "vyčetl[|a|o|i|y]", "vyčítá", "vytkl[|a|o|i|y]", "vytýká", "blahopřál[|a|o|i|y]", "pogratuloval[|a|o|i|y]", "omluvil[|a|o|i|y]", "pohrozil[|a|o|i|y]", "pochválil[|a|o|i|y]", "chválí", "kritizoval[|a|o|i|y]", "zkritizoval[|a|o|i|y]", "kritizuj[e|í]", "obvinil[|a|o|i|y]", "obviňoval[|a|o|i|y]", "obviňuj[e|í]", "ocenil[|a|o|i|y]", "vynadal[|a|o|i|y]"),
  hr: each("zahvali[o|la|lo|li|le]", "zahvaljuj[e|u]", "prigovori[o|la|lo|li|le]", "prigovara[|ju]", "čestita[|o|la|lo|li|le]", "zaprijeti[o|la|lo|li|le]", "pohvali[o|la|lo|li|le]", "hvali", "kritizira[|o|la|lo|li|le|ju]", "optuži[o|la|lo|li|le]", "optužu[je|ju]", "spočitnu[o|la]", "predbaci[o|la|lo|li]", "zamjeri[o|la|lo|li]"),
  pl: each("podziękował[|a|o|y]", "podziękowali", "dziękuj[e|ą]", "zarzucił[|a|o|y]", "zarzucili", "zarzuca[|ją]", "wytknął", "wytknęł[a|o|y]", "wytknęli", "wytyka[|ją]", "pogratulował[|a|o|y]", "zagroził[|a|o|y]", "pochwalił[|a|o|y]", "chwali", "skrytykował[|a|o|y]", "krytykował[|a|o|y]", "krytykuj[e|ą]", "oskarżył[|a|o|y]", "oskarżyli", "oskarża[|ją]", "docenił[|a|o|y]", "wyróżnił[|a|o|y]", "nagrodził[|a|o|y]", "przyznał[|a|o|y]", "przyznali"),
  ru: each("поблагодарил[|а|о|и]", "благодар[ит|ят]", "упрекнул[|а|о|и]", "упрека[ет|ют]", "поздравил[|а|о|и]", "поздравля[ет|ют]", "извинил[ся|ась|ось|ись]", "пригрозил[|а|о|и]", "похвалил[|а|о|и]", "хвал[ит|ят]", "раскритиковал[|а|о|и]", "критику[ет|ют]", "обвинил[|а|о|и]", "обвиня[ет|ют]", "пожелал[|а|и]"),
  sk: each("poďakoval[|a|o|i]", "ďakuj[e|ú]", "vyčítal[|a|o|i]", "vyčíta[|jú]", "vytkol", "vytkl[a|o|i]", "vytýka[|jú]", "zablahoželal[|a|o|i]", "ospravedlnil[|a|o|i]", "pohrozil[|a|o|i]", "pochválil[|a|o|i]", "chváli[|a]", "kritizoval[|a|o|i]", "skritizoval[|a|o|i]", "kritizuj[e|ú]", "obvinil[|a|o|i]", "obviňoval[|a|o|i]", "obviňuj[e|ú]", "ocenil[|a|o|i]", "vynadal[|a|o|i]"),
  sr: bothScripts(each("захвали[о|ла|ло|ли|ле]", "захваљуј[е|у]", "приговори[о|ла|ло|ли|ле]", "приговара[|ју]", "честита[|о|ла|ло|ли]", "извини[о|ла|ло|ли|ле]", "запрети[о|ла|ло|ли]", "запријети[о|ла|ло|ли]", "похвали[о|ла|ло|ли|ле]", "хвали", "критикова[о|ла|ло|ли|ле]", "критику[је|ју]", "оптужи[о|ла|ло|ли|ле]", "оптужу[је|ју]", "спочитну[о|ла]", "замери[о|ла|ло|ли]", "замјери[о|ла|ло|ли]")),
  uk: each("подякува[в|ла|ло|ли]", "дяку[є|ють]", "дорікну[в|ла|ло|ли]", "доріка[є|ють]", "закину[в|ла|ло|ли]", "закида[є|ють]", "привіта[в|ла|ло|ли]", "вибачи[вся|лася|лось|лися]", "пригрози[в|ла|ло|ли]", "похвали[в|ла|ло|ли]", "хвал[ить|ять]", "розкритикува[в|ла|ло|ли]", "критику[є|ють]", "звинувати[в|ла|ло|ли]", "звинувачу[є|ють]", "побажа[в|ла|ло|ли]"),
};

/** Books, songs and theses in the forms that they are written in: whoever wrote one reported nothing. */
export const books = {
  bg: each("книга[|та]", "книгите", "роман[|а|ът]", "монография[|та]", "дисертация[|та]", "стихосбирка[|та]", "пиеса[|та]", "сценари[й|я|ят]", "песен[|та]", "мемоари[|те]"),
  cs: each("knih[a|u|y]", "knížk[a|u|y]", "román[|y]", "monografi[e|i]", "disertac[e|i]", "diplomk[a|u]", "scénář[|e]", "píseň", "písně", "básn[ě|ičky]", "pamět[i]", "učebnic[e|i]", "detektivk[a|u]"),
  hr: each("knjig[a|u|e]", "roman[|e]", "monografij[a|u]", "disertacij[a|u]", "doktorat", "dram[a|u]", "scenarij[|e]", "pjesm[a|u|e]", "memoare", "zbirk[a|u]"),
  pl: each("książk[a|ę|i]", "powieś[ć|ci]", "monografi[a|ę|e]", "doktorat[|y]", "rozpraw[a|ę]", "sztuk[a|ę]", "scenariusz[|e]", "piosenk[a|ę|i]", "wiersz[|e]", "wspomnienia", "biografi[a|ę]", "kryminał[|y]"),
  ru: each("книг[а|у|и]", "роман[|ы]", "повест[ь|и]", "монографи[я|ю|и]", "диссертаци[я|ю]", "диплом", "пьес[а|у]", "сценари[й|и]", "песн[я|ю|и]", "мемуары", "стихи", "учебник[|и]"),
  sk: each("knih[a|u|y]", "knižk[a|u|y]", "román[|y]", "monografi[a|u]", "dizertáci[a|u]", "diplomovk[a|u]", "scenár[|e]", "pieseň", "piesne", "básne", "pamäti", "učebnic[a|u]"),
  sr: bothScripts(each("књиг[а|у|е]", "роман[|е]", "монографиј[а|у]", "дисертациј[а|у]", "докторат", "драм[а|у]", "сценарио", "песм[а|у|е]", "пјесм[а|у|е]", "мемоаре", "збирк[а|у]")),
  uk: each("книг[а|у|и]", "книжк[а|у|и]", "роман[|и]", "повіст[ь|і]", "монографі[я|ю]", "дисертаці[я|ю]", "п[’|'|ʼ]єс[а|у]", "сценарі[й|ї]", "пісн[я|ю|і]", "мемуари", "вірш[|і]"),
};

/** "About how": what opens a clause that says how something was reported, and reports nothing itself; signs are words. */
export const aboutHow = {
  bg: ["това как", "за това , как", "начина , по който"],
  cs: each("[o tom|to|toho|tomu] , jak"),
  hr: ["o tome kako", "to kako", "način na koji"],
  pl: each("[o tym|to|tego|temu] , jak"),
  ru: each("[о том|то|того|тому] , как"),
  sk: each("[o tom|to|toho|tomu] , ako"),
  sr: bothScripts(["о томе како", "то како", "начин на који"]),
  uk: each("[про те|те|того|тому] , як"),
};
