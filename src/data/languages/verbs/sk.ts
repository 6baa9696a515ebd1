import type { VerbGroup } from "../../../core/detect/language-pack.ts";
import { conjugate, type Endings } from "../paradigms.ts";
import { spell } from "../spell.ts";

const past: Endings = [["", "m"], ["a", "f"], ["o", "n"], ["i", "pl"]];
/** "Uviedol, uviedla": a vowel before the masculine's last consonant. */
const vowelPast: Endings = [["ol", "m"], ["la", "f"], ["lo", "n"], ["li", "pl"]];
/** "Dodáva, dodávajú". */
const present: Endings = [["a", "sg"], ["ajú", "pl"]];
/** "Vysvetľuje, vysvetľujú". */
const longPresent: Endings = [["uje", "sg"], ["ujú", "pl"]];
/** "Tvrdí, tvrdia". */
const softPresent: Endings = [["í", "sg"], ["ia", "pl"]];

/** Verbs of saying, reporting and citing in Slovak. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: [
      ...conjugate([
        "povedal", "hovoril", "vyhlásil", "vyhlasoval", "uvádzal", "dodal", "dodával", "oznámil", "vysvetlil", "vysvetľoval", "zdôraznil", "zdôrazňoval", "upozornil", "upozorňoval", "potvrdil", "priznal", "varoval", "opísal",
        "poznamenal", "pripomenul", "pripomínal", "pripustil", "konštatoval", "skonštatoval", "zopakoval", "opakoval", "vyzval", "sľúbil", "sľuboval", "reagoval", "zareagoval", "odpovedal", "ocenil", "kritizoval", "skritizoval",
        "doplnil", "spresnil", "priblížil", "ubezpečil", "domnieval~ sa", "sa domnieval", "sťažoval", "ohlásil", "prezradil", "apeloval", "avizoval", "odhadoval", "zhodnotil", "hodnotil", "odkázal", "prízvukoval", "pochválil",
        "vyjadril", "ozrejmil", "objasnil", "zdôveril", "rozpovedal", "porozprával", "rozprával", "komentoval", "okomentoval", "naznačil", "naznačoval", "argumentoval", "deklaroval", "ohradil~ sa", "sa ohradil", "poďakoval", "pohrozil",
        "odporučil", "odporúčal", "poradil", "radil", "vylúčil", "nevylúčil", "netajil~ sa", "zmienil~ sa", "sa zmienil", "ľutoval", "vymenoval", "zhrnul", "predpokladal", "spomínal", "zaspomínal", "žartoval", "zavtipkoval", "zašepkal",
        "zveril~ sa", "sťažoval~ sa", "posťažoval~ sa", "pochválil~ sa", "dal~ najavo", "mienil", "súdil", "namietal", "obhajoval", "bránil~ sa", "sa bránil", "posťažoval", "spomenul", "vypovedal",
        "dôvodil", "zdôvodnil", "predostrel", "uistil", "ubezpečoval", "vyčíslil",
      ], past),
      ...conjugate(["uvied", "podotk", "podčiark", "navrh", "odhad", "vzdych", "povzdych~ si", "namiet", "odvrk"], vowelPast),
      ...conjugate(["uvádz", "dodáv", "priznáv", "pripomín", "poznamenáv", "podotýk", "dopĺň", "spomín", "namiet", "odporúč", "nazdáv~ sa", "domniev~ sa", "sa domniev"], present),
      ...conjugate(["oznam", "vysvetľ", "zdôrazň", "upozorň", "potvrdz", "var", "reag", "kritiz", "opis", "vyhlas", "odkaz", "sľub", "aviz", "odhad", "konštat", "naznač", "argument", "koment", "žart", "apel", "prízvuk", "deklar"], longPresent),
      ...conjugate(["hovor", "tvrd", "hodnot", "ver", "mysl~ si", "súd"], softPresent),
      ["predpokladá", "sg"], ["predpokladajú", "pl"], ["pripúšťa", "sg"], ["pripúšťajú", "pl"], ["žiada", "sg"], ["žiadajú", "pl"], ["sťažuje sa", "sg"], ["dožaduje sa", "sg"], ["chváli sa", "sg"], ["vraví", "sg"], ["vravia", "pl"],
      ["dopĺňajú", "pl"],
    ],
  },
  {
    act: "report",
    forms: [
      ...conjugate(["napísal", "písal", "informoval", "zverejnil", "zistil", "odhalil", "odvysielal", "napočítal", "upozornil~ na", "na kauzu upozornil"], past),
      ...conjugate(["prinies", "vo vysielaní uvied"], vowelPast), ...conjugate(["inform", "zverejň"], longPresent), ...conjugate(["prináš"], present), ["píše", "sg"], ["píšu", "pl"], "má k dispozícii",
      ...conjugate(["mal~ možnosť vidieť", "mal~ k dispozícii"], past),
    ],
  },
  { act: "report", from: ["od", "z", "zo"], forms: conjugate(["dozvedel~ sa", "sa dozvedel", "dozvedel"], past) },
  {
    act: "cite",
    forms: [...conjugate(["citoval", "odvolal~ sa na", "sa odvolal~ na", "odvolával~ sa na", "sa odvolával~ na"], past), ...conjugate(["cit"], longPresent), ...conjugate(["odvoláv~ sa na", "sa odvoláv~ na"], present)],
  },
  { act: "say", stance: "denies", forms: [...conjugate(["poprel", "popieral", "odmietal", "vyvrátil", "dementoval"], past), ...conjugate(["odmiet"], vowelPast), ...conjugate(["popier", "odmiet", "vyvrac"], present), ...conjugate(["dement"], longPresent)] },
  { act: "say", stance: "alleges", forms: [...conjugate(["obvinil", "obviňoval", "tvrdil"], past), ...conjugate(["obviň"], longPresent)] },
  {
    act: "say", stance: "declines",
    forms: [
      ...conjugate(["odmiet~ [komentovať|sa vyjadriť|odpovedať|informáciu komentovať]", "sa odmiet~ vyjadriť"], vowelPast),
      ...conjugate(["sa nechcel~ vyjadriť", "nechcel~ [komentovať|sa vyjadriť]", "nekomentoval", "sa nevyjadril", "neodpovedal", "nereagoval"], past),
    ],
  },
  {
    act: "verify", stance: "unverified",
    forms: spell("[nepodarilo|sa nepodarilo|nepodarilo sa|nepodarilo nezávisle|nie je možné|nemohla|nemohol|nemožno|nebolo možné|nedokázala|nedokázal] [overiť|potvrdiť]"),
  },
  {
    act: "report", judges: true,
    forms: [...conjugate(["označil", "nazval", "prirovnal"], past), ...conjugate(["označ", "pochyb", "popis"], longPresent), ...conjugate(["nazýv", "vyčít"], present), ["chváli", "sg"], "vidí v"],
  },
  // What anybody does; of a medium it says what came of it.
  { act: "report", doubtful: true, forms: conjugate(["ukázal", "spočítal", "zaznamenal", "preveril", "preskúmal"], past) },
];
