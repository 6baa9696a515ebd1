import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
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
        "usmieval~ sa", "smial~ sa", "zasmial~ sa", "hneval~ sa", "čudoval~ sa", "tešil~ sa", "odvetil", "odpísal", "zahlásil", "utrúsil", "dal~ sa počuť", "sa dal~ počuť", "šomral", "hundral", "rozhorčoval~ sa", "nebral~ si servítku", "kontroval", "krútil~ hlavou", "zavrčal", "posmieval~ sa",
        "pousmial~ sa", "neskrýval", "zalamentoval", "vyrukoval", "pochvaľoval~ si", "požaloval~ sa", "dôvodil", "zdôvodnil", "predostrel", "uistil", "ubezpečoval", "vyčíslil",
      ], past),
      ...conjugate(["uvied", "podotk", "podčiark", "navrh", "odhad", "vzdych", "povzdych~ si", "namiet", "odvrk", "odsek", "vyhŕk", "máv~ rukou", "myk~ plecom"], vowelPast),
      ...conjugate(["uvádz", "dodáv", "priznáv", "pripomín", "poznamenáv", "podotýk", "dopĺň", "spomín", "namiet", "odporúč", "nazdáv~ sa", "domniev~ sa", "sa domniev"], present),
      ...conjugate(["oznam", "vysvetľ", "zdôrazň", "upozorň", "potvrdz", "var", "reag", "kritiz", "opis", "vyhlas", "odkaz", "sľub", "aviz", "odhad", "konštat", "naznač", "argument", "koment", "žart", "apel", "prízvuk", "deklar"], longPresent),
      ...conjugate(["hovor", "tvrd", "hodnot", "ver", "mysl~ si", "súd"], softPresent),
      ["predpokladá", "sg"], ["predpokladajú", "pl"], ["pripúšťa", "sg"], ["pripúšťajú", "pl"], ["žiada", "sg"], ["žiadajú", "pl"], ["sťažuje sa", "sg"], ["dožaduje sa", "sg"], ["chváli sa", "sg"], ["vraví", "sg"], ["vravia", "pl"],
      ["dopĺňajú", "pl"], ["usmieva sa", "sg"], ["usmievajú sa", "pl"], ["smeje sa", "sg"], ["smejú sa", "pl"], ["hnevá sa", "sg"], ["čuduje sa", "sg"], ["krúti hlavou", "sg"], ["teší sa", "sg"], ["šomre", "sg"], ["hundre", "sg"], ["nechápe", "sg"], ["neskrýva", "sg"], ["povzdychne si", "sg"],
      ["rozhorčuje sa", "sg"], ["pochvaľuje si", "sg"], ["obáva sa", "sg"], ["bojí sa", "sg"], ["dáva sa počuť", "sg"], ["vzdychá", "sg"], ["mieni", "sg"], ["prezrádza", "sg"], ["prezrádzajú", "pl"],
    ],
  },
  {
    act: "report",
    forms: [
      ...conjugate(["napísal", "písal", "hlásil", "informoval", "zverejnil", "zistil", "odhalil", "odvysielal", "napočítal", "upozornil~ na", "na kauzu upozornil"], past),
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
  // "Jeho vyjadrenie prebrala aj agentúra X".
  { act: "report", relays: true, forms: spell("[správu|správy|informáciu|informácie|tvrdenie|výrok|vyjadrenie|jeho vyjadrenie|jej vyjadrenie|vyhlásenie] [prebral|prebrala|prebralo|prebrali|prevzal|prevzala|prevzalo|prevzali] [aj|i|]") },
  // "Z dokumentov, ktoré má denník k dispozícii, vyplýva …".
  { act: "appear", forms: ["k dispozícii", "sa dočítame", "dočítame sa"], needs: ["vyplýva", "plynie", "vyplynulo", "že", "stojí"] },
  { act: "say", forms: [["poznamenáva", "sg"], ["poznamenávajú", "pl"], ["zhŕňa", "sg"], ["zhŕňajú", "pl"], ["glosuje", "sg"], ["približuje", "sg"], ["približujú", "pl"], ["podotýka", "sg"], ["bráni sa", "sg"], ["zveruje sa", "sg"], ["vyratúva", "sg"], ["apeluje", "sg"], ["apelujú", "pl"], ["odkazuje", "sg"], ["vyzýva", "sg"], ["vyzývajú", "pl"]] },
  { act: "report", forms: [["referuje", "sg"], ["referujú", "pl"], ...conjugate(["referoval", "rozpísal~ sa", "sa rozpísal", "povšimol~ si", "vypátral"], past), ["všíma si", "sg"], ["všímajú si", "pl"], ["si všíma", "sg"]] },
  { act: "report", forms: ["stojí v", "píše sa v", "uvádza sa v"] },
  { act: "report", doubtful: true, from: ["od", "z", "zo"], forms: conjugate(["vedel"], past) },
  {
    act: "report", judges: true,
    forms: [...conjugate(["označil", "nazval", "prirovnal"], past), ...conjugate(["označ", "pochyb", "popis"], longPresent), ...conjugate(["nazýv", "vyčít"], present), ["chváli", "sg"], "vidí v", "v tom vidí", "v ňom vidí", "v nej vidí", "vidí v tom", ["vytýka", "sg"]],
  },
  // What anybody does; of a medium it says what came of it.
  { act: "report", doubtful: true, forms: [...spell("[prišiel|prišla|prišlo|prišli] na to"), ...spell("[ktorý|ktorú|ktoré] [získal|získala|získalo|získali]"), ...conjugate(["ukázal", "spočítal", "zaznamenal", "preveril", "preskúmal", "videl", "vypočítal", "vyčíslil"], past), ["všimol si", "m"], ["všimla si", "f"], ["všimlo si", "n"], ["všimli si", "pl"], ["si všimol", "m"], ["si všimla", "f"], ["si všimli", "pl"]] },
];
