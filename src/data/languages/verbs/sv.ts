import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { spellAll } from "../spell.ts";

/** What leads to whoever told a medium. */
const from = ["från", "av"];

/** Verbs of saying, reporting and citing in Swedish. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: spellAll([
      "säger", "sa", "sade", "uppge[r|]", "uppgav", "tillägger", "tillade", "[lägger|lade|la] till", "anser", "ansåg", "tyck[er|te]", "tror", "trodde", "medge[r|]", "medgav", "erkän[ner|de]", "skriver", "skrev",
      "men[ar|ade]", "berätt[ar|ade]", "förklar[ar|ade]", "hävd[ar|ade]", "beton[ar|ade]", "varn[ar|ade]", "bekräft[ar|ade]", "konstater[ar|ade]", "svar[ar|ade]", "kommenter[ar|ade]", "lov[ar|ade]", "kritiser[ar|ade]",
      "uppman[ar|ade]", "påpek[ar|ade]", "befar[ar|ade]", "noter[ar|ade]", "meddel[ar|ade]", "utlov[ar|ade]", "välkomn[ar|ade]", "twittr[ar|ade]", "intyg[ar|ade]", "poängter[ar|ade]", "beklag[ar|ade]", "beräkn[ar|ade]",
      "uppskatt[ar|ade]", "försäkr[ar|ade]", "garanter[ar|ade]", "förtydlig[ar|ade]", "preciser[ar|ade]", "vädj[ar|ade]", "larm[ar|ade]", "vittn[ar|ade]", "sammanfatt[ar|ade]", "resoner[ar|ade]", "pris[ar|ade]", "hyll[ar|ade]",
      "argumenter[ar|ade]", "bedyr[ar|ade]", "informer[ar|ade]", "aviser[ar|ade]", "deklarer[ar|ade]", "förkunn[ar|ade]", "spekuler[ar|ade]", "motiver[ar|ade]", "frukt[ar|ade]", "förmod[ar|ade]", "giss[ar|ade]", "kontr[ar|ade]",
      "protester[ar|ade]", "man[ar|ade]", "rekommender[ar|ade]", "signaler[ar|ade]", "upprep[ar|ade]", "insister[ar|ade]", "inflik[ar|ade]", "replikerar", "replikerade", "föruts[pår|pådde]", "förord[ar|ade]", "utveckl[ar]", "filosofer[ar|ade]",
      "summer[ar|ade]", "erinr[ar|ade]", "rapporter[ar|ade]", "tvivl[ar|ade]", "funder[ar|ade]", "förvarn[ar|ade]", "antyd[er|de]", "misstän[ker|kte]", "efterlys[er|te]",
      "understryker", "underströk", "framhåller", "framhöll", "fortsätter", "fortsatte", "vidhåller", "vidhöll", "invän[der|de]", "utbrister", "utbrast", "genmäl[er|de]", "beskriver", "beskrev", "berömmer", "berömde", "bedöm[er|de]",
      "hoppas", "hoppades", "minns", "mindes", "klargör", "klargjorde", "föreslår", "föreslog", "kräver", "krävde", "fastslår", "fastslog", "upplys[er|te]", "ange[r|]", "angav", "utesluter", "uteslöt", "påminner", "påminde", "anför", "anförde", "delger", "delgav",
      "redogör för", "redogjorde för", "[slår|slog] fast", "[pekar|pekade] på", "menar på", "frågar sig", "frågade sig", "[räknar|räknade] med", "[flaggar|flaggade] för", "[lyfter|lyfte] fram", "konfirmer[ar|ade]", "[skjuter|sköt] in", "vitsord[ar|ade]", "grubbl[ar|ade]", "tips[ar|ade]", "varsl[ar|ade]", "önsk[ar|ade]", "tillstår", "tillstod", "framför", "framförde", "bett om ursäkt", "[ber|bad] om ursäkt", "undr[ar|ade]", "[går|gick] till attack mot", "[ryter|röt] till", "[slår|slog] tillbaka", "[sticker|stack] emellan", "[brister|brast] ut", "[räknar|räknade] upp", "[ger|gav] sin bild av", "berömde", "välkomnade", "[visar|visade] på", "[tackar|tackade]", "förutser", "förutsåg", "spår", "spådde", "bekräftat", "[vill|ville] ha svar", "utvecklar", "[skyller|skyllde] på", "ångr[ar|ade]", "sörj[er|de]", "[oroar|oroade] sig", "[blickar|blickade] tillbaka", "[gläds|gladdes]", "[fyller|fyllde] i", "[går|gick] ut med",
    ]),
    participles: spellAll(["sagt", "berättat", "förklarat", "uppgett", "uppgivit", "bekräftat", "varnat", "meddelat", "betonat", "konstaterat", "medgett", "medgivit", "hävdat", "påpekat", "erkänt", "lovat", "kommenterat", "kritiserat", "beskrivit", "understrukit", "framhållit", "försäkrat", "antytt", "aviserat", "signalerat", "uppmanat", "tillagt", "angett", "angivit", "klargjort", "krävt", "föreslagit", "beklagat", "vittnat"]),
  },
  {
    act: "say",
    forms: spellAll(["suck[ar|ade]", "klag[ar|ade]", "skämt[ar|ade]", "muttr[ar|ade]", "visk[ar|ade]", "skryt[er]", "ryt[er]", "raljer[ar|ade]", "jubl[ar|ade]", "ironiser[ar|ade]", "ras[ar|ade]", "fnys[er]", "skratt[ar|ade]", "skakade på huvudet", "ler", "log", "flin[ar|ade]", "gnäll[er|de]", "stönar", "stönade", "pust[ar|ade]", "morr[ar|ade]", "dundr[ar|ade]", "skrockar", "skrockade", "utropar", "utropade", "fräs[er|te]", "snäs[er|te]", "konstrar", "grymt[ar|ade]", "hojtar", "vrålar", "vrålade", "gråter", "grät", "snyft[ar|ade]", "drömmer", "mys[er|te]", "skrattade", "fnissar", "fnissade", "suckade"]),
  },
  {
    act: "report",
    forms: spellAll([
      "rapporter[ar|ade]", "skriver", "skrev", "uppger", "uppgav", "meddel[ar|ade]", "avslöj[ar|ade]", "publicer[ar|ade]", "uppmärksamm[ar|ade]", "nämner", "nämnde", "basuner[ar|ade] ut",
      "[kan|kunde|kunnat] [berätta|avslöja|rapportera|bekräfta]", "[talar|talade] om", "rapporterat",
    ]),
    participles: ["rapporterat", "skrivit", "avslöjat", "publicerat", "meddelat", "uppmärksammat", "uppgett"],
  },
  { act: "report", from, forms: spellAll(["erfar", "erfor", "har erfarit", "[får|fick] [veta|höra|bekräftat]"]), participles: ["fått veta", "fått höra", "fått bekräftat", "erfarit"] },
  { act: "report", from, forms: ["får", "fick", "har"], particle: "veta" },
  // "Sydsvenskan kan i dag avslöja", "BNS gick under förmiddagen ut med".
  ...["avslöja", "berätta", "rapportera", "bekräfta", "publicera", "visa att"].map((particle): VerbGroup => ({ act: "report", leadsOn: true, forms: ["kan", "kunde"], particle })),
  { act: "report", leadsOn: true, forms: ["går", "gick", "har gått"], particle: "ut med" },
  { act: "report", from, forms: ["får", "fick"], particle: "bekräftat" },
  // "handlingar som Sydsvenskan läst": the auxiliary may be left out.
  { act: "report", doubtful: true, forms: [], participles: ["läst", "sett", "granskat", "fått se"] },
  {
    act: "report",
    forms: spellAll([
      "har [avslöjat|sett|läst|granskat]", "[|har ]fått [ta |]del av", "[|har |hade ]tagit del av", "[|har ]fått tillgång till", "[|har ]kommit över", "[|har ]begärt ut", "[|har ]gått igenom", "[|har |hade ]varit i kontakt med",
      "[|har ][talat|pratat] med", "[|har ]fått handlingar", "[|har ]fått en kopia av", "[|har ]fått se", "[|har ]tidigare rapporterat", "[|har ]tidigare berättat", "först berättade", "berättade först", "först rapporterade", "rapporterade först", "skrev först", "först [med|ut med|ute med] [nyheten|uppgiften|uppgifterna|avslöjandet|beskedet]", "[var|är] först med att [berätta|rapportera|avslöja]",
    ]),
  },
  { act: "report", doubtful: true, forms: spellAll(["har [följt|räknat ut|beräknat|kartlagt|sammanställt|intervjuat|mottagit]"]), participles: ["kartlagt", "sammanställt", "mottagit"] },
  { act: "say", forms: spellAll(["uttryck[er|te]"]) },
  { act: "say", besideWords: true, forms: spellAll(["häls[ar|ade]", "mejl[ar|ade]", "mail[ar|ade]", "mess[ar|ade]", "replik[erar|erade]"]) },
  // "SVT visar att": with a clause behind it, and not the match.
  { act: "report", judges: true, forms: spellAll(["[räknar|räknade] ut", "[kommer|kom] fram till", "har [räknat på|räknat ut|räknat fram|kommit fram till]"]) },
  { act: "report", witness: true, forms: spellAll(["vis[ar|ade]", "pek[ar|ade] på"]) },
  { act: "report", forms: spellAll(["[|har ]fått uppgifter om", "[|har ]begärt ut", "[|har ]tagit fram"]) },
  { act: "cite", forms: spellAll(["citer[ar|ade]", "[hänvisar|hänvisade] till", "[refererar|refererade] till", "åberop[ar|ade]"]), participles: ["citerat"] },
  { act: "say", stance: "denies", forms: spellAll(["förnek[ar|ade]", "dementer[ar|ade]", "avvis[ar|ade]", "tillbakavis[ar|ade]", "avfärd[ar|ade]", "bestrider", "bestred", "nek[ar|ade]"]), participles: ["förnekat", "dementerat", "avvisat", "tillbakavisat", "avfärdat", "bestridit"] },
  { act: "say", stance: "alleges", forms: spellAll(["anklag[ar|ade]", "beskyll[er|de]", "påstår", "påstod"]), participles: ["anklagat", "påstått", "beskyllt"] },
  {
    act: "say", stance: "declines",
    forms: spellAll([
      "[vill|ville|har] inte [kommentera|velat kommentera|uttala sig|velat uttala sig|svara|svarat|återkommit|besvarat|gå in på]", "svarade inte", "avböj[er|de] att [kommentera|uttala sig|svara]", "[har |]avböjt att kommentera", "avböjer kommentar",
      "avböj[er|de] [en |]intervju", "avstår från att kommentera", "avstod från att kommentera", "har valt att inte kommentera", "[vill|ville] inte ställa upp på [en |]intervju", "inte kommentera", "[tackar|tackade|har tackat] nej till [att kommentera|en intervju|intervju]",
    ]),
  },
  { act: "verify", stance: "unverified", forms: spellAll(["har inte kunnat [verifiera|bekräfta]", "[kunde|kan] inte [verifiera|bekräfta]", "har inte verifierats"]) },
  { act: "appear", judges: true, forms: spellAll(["kall[as|ades]", "beskriv[s|its]", "beskrevs", "omtal[as|ades]", "utmål[as|ades]", "hyll[as|ades]", "såg[as|ades]", "[heter|hette] det", "[står|stod] det", "[lyder|löd] det", "[går|gick] det att läsa", "kan man läsa", "[skrivs|skrevs] det"]) },
  { act: "report", judges: true, forms: spellAll(["kall[ar|ade]", "rubricer[ar|ade]", "dömer", "såg[ar|ade]", "ifrågasätter", "ifrågasatte", "ser i", "beteckn[ar|ade]", "flash[ar|ade]", "döp[er|te]", "hyll[ar|ade]", "hån[ar|ade]", "jämför", "jämförde", "utrop[ar|ade]", "beskriver", "[drar|drog] slutsatsen", "toppar med", "utser", "utnämner"]) },
];
