import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { conjugate, type Endings } from "../paradigms.ts";
import { spell } from "../spell.ts";

const past: Endings = [["o", "m"], ["la", "f"], ["lo", "n"], ["li", "pl"], ["le", "pl"]];
/** "Rekao, rekla": a vowel before the masculine's ending. */
const vowelPast: Endings = [["ao", "m"], ["la", "f"], ["lo", "n"], ["li", "pl"], ["le", "pl"]];
/** "Iznio, iznijela". */
const ijePast: Endings = [["io", "m"], ["ijela", "f"], ["ijelo", "n"], ["ijeli", "pl"], ["ijele", "pl"]];
/** "Dodaje, dodaju". */
const present: Endings = [["je", "sg"], ["ju", "pl"]];
/** "Javlja, javljaju". */
const longPresent: Endings = [["a", "sg"], ["aju", "pl"]];
/** "Navodi, navode". */
const softPresent: Endings = [["i", "sg"], ["e", "pl"]];

/** Verbs of saying, reporting and citing in Croatian. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: [
      ...conjugate([
        "kaza", "izjavi", "istaknu", "nave", "navodi", "naglasi", "doda", "objasni", "objašnjava", "upozori", "upozorava", "potvrdi", "prizna", "najavi", "poruči", "ocijeni", "odgovori", "komentira", "prokomentira", "zaključi",
        "pojasni", "podsjeti", "ispriča", "priča", "pozva", "kritizira", "napomenu", "požali", "ustvrdi", "konstatira", "primijeti", "opisa", "obeća", "precizira", "apelira", "pohvali", "ponovi", "posvjedoči", "predloži", "uvjeri",
        "uvjerava", "uzvrati", "procijeni", "uzdahnu", "zatraži", "šapnu", "odvrati", "žali~ se", "požali~ se", "našali~ se", "prisjeti~ se", "pohvali~ se", "zahvali", "zaprijeti", "preporuči", "savjetova", "sugerira", "nagovijesti",
        "govori", "osvrnu~ se", "očitova~ se", "oglasi~ se", "reagira", "dometnu", "nadoda", "argumentira", "spomenu", "da~ do znanja", "smatra", "pojašnjava", "tumači", "obrazloži", "poželi", "progovori", "prepriča", "razjasni", "prigovori", "akcentira", "elaborira", "rezimira", "otvori~ dušu",
      ], past),
      ...conjugate(["rek", "podvuk", "istak"], vowelPast), ...conjugate(["izn"], ijePast), ["poželjela", "f"], ["poželjeli", "pl"],
      ...conjugate(["doda", "poruču", "potvrđu", "prizna", "najavlju", "izjavlju", "ocjenju", "opisu", "vjeru", "procjenju", "zaključu", "savjetu", "preporuču"], present),
      ...conjugate(["objašnjav", "upozorav", "komentir", "kritizir", "podsjeć", "pojašnjav", "naglašav", "uvjerav", "smatr", "priznav", "konstatir", "sugerir", "reagir", "ponavlj", "odgovar"], longPresent),
      ...conjugate(["navod", "govor", "misl", "svjedoč", "tumač", "žal~ se", "šal~ se", "hval~ se"], softPresent),
      ["kaže", "sg"], ["kažu", "pl"], ["ističe", "sg"], ["ističu", "pl"], ["priča", "sg"], ["pričaju", "pl"], ["napominje", "sg"], ["napominju", "pl"], ["prisjeća se", "sg"], ["prisjećaju se", "pl"], ["uzdiše", "sg"],
      ["zahtijeva", "sg"], ["zahtijevaju", "pl"], ["predlaže", "sg"], ["obrazlaže", "sg"],
    ],
  },
  {
    act: "report",
    forms: [
      ...conjugate(["javi", "javlja", "izvijesti", "izvještava", "objavi", "priopći", "otkri", "razotkri", "obelodani", "utvrdi", "izbroja", "pisa", "napisa", "ima~ uvid", "dobi~ uvid"], past),
      ...spell("do [kojih|kojeg|koje] je [došao|došla|došlo]"), ...conjugate(["javlj", "izvještav", "otkriv"], longPresent), ...conjugate(["objavlju", "posjedu"], present), ...conjugate(["biljež"], softPresent), ["piše", "sg"], ["pišu", "pl"],
    ],
  },
  { act: "say", toldBy: ["s", "sa"], forms: [["podijelio", "m"], ["podijelila", "f"], ["podijelili", "pl"], ["podijelile", "pl"]] },
  { act: "report", from: ["od", "iz"], forms: [...conjugate(["dozna", "sazna"], past), ...conjugate(["dozna", "sazna"], present)] },
  { act: "report", relays: true, forms: [...conjugate(["pren"], ijePast), ...conjugate(["prenos"], softPresent)] },
  {
    act: "cite",
    forms: [...conjugate(["citira", "pozva~ se na", "se pozva~ na", "poziva~ se na"], past), ...conjugate(["citir", "poziv~ se na", "se poziv~ na"], longPresent)],
  },
  {
    act: "say", stance: "denies",
    forms: [...conjugate(["demantira", "negira", "opovrgnu", "odbaci", "zanijeka"], past), ...conjugate(["porek"], vowelPast), ...conjugate(["demantir", "negir"], longPresent), ...conjugate(["odbacu"], present), ["poriče", "sg"], ["poriču", "pl"], ["niječe", "sg"]],
  },
  { act: "say", stance: "alleges", forms: [...conjugate(["optuži", "optuživa", "tvrdi"], past), ...conjugate(["optužu"], present), ...conjugate(["tvrd"], softPresent)] },
  {
    act: "say", stance: "declines",
    forms: [
      ...conjugate(["odbi~ komentirati", "odbi~ odgovoriti", "nije komentira", "nije odgovori", "nisu odgovori", "nisu komentira"], past),
      ...spell("odbi[o je|la je|li su|o|la|li] [komentirati|odgovoriti|odgovarati|dati|za|reći|otkriti|precizirati|potvrditi]"), ...spell("nije [želio|željela|htio|htjela] komentirati"), ...spell("nisu [željeli|htjeli] komentirati"), "bez komentara",
    ],
  },
  { act: "verify", stance: "unverified", forms: spell("[nije uspio|nije uspjela|nije mogao|nije mogla|nije mogao neovisno|nije mogla neovisno|nije moguće|nisu mogli|ne može] [provjeriti|potvrditi]") },
  // A passive without a subject: "potvrđeno je za N1".
  { act: "say", forms: spell("[potvrđeno|rečeno|kazano|odgovoreno|priopćeno|najavljeno|objašnjeno|pojašnjeno|istaknuto|navedeno|poručeno] je").concat(spell("je [potvrđeno|rečeno|kazano|odgovoreno|priopćeno|najavljeno|objašnjeno|pojašnjeno|istaknuto|poručeno]")) },
  { act: "report", forms: ["govori o", "piše o"] },
  { act: "report", judges: true, forms: [...conjugate(["nazva", "usporedi"], past), ...conjugate(["naziv", "sumnj"], longPresent), ["hvali", "sg"], "vidi u", "vidio u", "vidjela u", "vidjelo u", "vidio je u", "vidjela je u", "prepoznaje u"] },
  // What is done with many things besides words.
  {
    act: "say", doubtful: true,
    forms: [
      ...conjugate(["uzvrati", "ponovi", "brani~ se", "pravda~ se", "našali~ se", "nasmija~ se", "smija~ se", "složi~ se", "čudi~ se", "odbrusi", "dobaci", "promrmlja", "uskliknu"], past),
      "se pravda", "pravda se", "se brani", "brani se", "smije se", "se smije", "ponavlja", "čudi se", "se čudi", "slaže se", "odmahuje", "sliježe ramenima", "ne okoliša",
    ],
  },
  // What anybody does; of a medium it says what came of it.
  { act: "report", doubtful: true, forms: [...conjugate(["pokaza", "izračuna", "provjeri", "analizira", "otkri", "utvrdi", "prebroja", "najavljiva"], past), ["broji", "sg"], ["pokazuje", "sg"], ["pokazuju", "pl"], ["donosi", "sg"], ["donose", "pl"], ["pronašao", "m"], ["pronašla", "f"], ["pronašli", "pl"], "ustraje na tome", "ustrajao na tome", "ima snimku", "ima dokument", "ima ugovor", "posjeduje snimku", "posjeduje dokument", "imao uvid u", "imala uvid u", "imali uvid u", "došao do", "došla do", "došli do", "došao je do", "došla je do", "došli su do", "je došao do", "je došla do", "su došli do"] },
];
