import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { spellAll } from "../spell.ts";

/** What leads to whoever told a medium. */
const from = ["fra", "av"];

/** Verbs of saying, reporting and citing in Norwegian, Bokmål with the forms of Nynorsk. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: spellAll([
      "sier", "sa", "seier", "fortel[ler|]", "fortalte", "forklar[er|te|ar|a]", "men[er|te]", "meiner", "meinte", "hevd[er|et|a|ar]", "understrek[er|et|te|a|ar]", "advar[er|te|a]", "åtvar[ar|a]", "bekreft[er|et|a|ar]", "stadfest[er|et|a|ar]", "opplys[er|te]", "tilføy[er|de]",
      "[legger|la|legg] til", "konstater[er|te|ar]", "svar[er|te|ar|a]", "kommenter[er|te|ar]", "erkjen[ner|te]", "innrøm[mer|met|ma|te]", "vedg[år|ikk]", "lov[er|et|te|ar]", "kritiser[er|te|ar]", "oppfordr[er|et|a|ar]", "påpek[er|te|ar]", "påpeik[er|te|ar]", "fremhev[er|et|a]", "framhev[er|et|a|ar]",
      "vurder[er|te|ar]", "uttal[er|te|a]", "meddel[er|te]", "utdyp[er|et|te|ar]", "fortset[ter|]", "fortsatte", "[slår|slo] fast", "[peker|pekte|peiker|peika|viser|viste] på", "tror", "trodde", "trur", "trudde", "frykt[er|et|ar]", "beskriv[er|]", "beskrev", "fastsl[år|o]", "poengter[er|te|ar]", "bemerk[er|et|a]", "merk[er|et] seg",
      "anfør[er|te]", "forsikr[er|et|a|ar]", "beklag[er|et|de|ar]", "ros[er|te]", "lyder det fra", "lød det fra", "[lyder|lød] det", "twitr[er|et|a]", "utrop[er]", "minnes", "mintes", "husk[er|et|a]", "spår", "spådde", "ansl[år|o]", "håp[er|et|a|ar]", "forvent[er|et|a|ar]", "garanter[er|te|ar]", "presiser[er|te|ar]",
      "foresl[år|o]", "krev[er|de|]", "vitn[er|et|a|ar]", "oppsummer[er|te|ar]", "argumenter[er|te|ar]", "bedyr[er|et|a|te]", "inform[erer|erte|erar]", "utelukk[er|et|a|ar]", "[minner|minnet|minte] om", "klag[er|et|de|ar]", "berolig[er|et|a]", "begrunn[er|et|a|ar]", "innvend[er|te]", "medg[ir|a|av]", "varsl[er|ar]",
      "gjent[ar|ok]", "gjentek", "antyd[er|et|a|ar]", "hint[er|et|a] om", "signaliser[er|te]", "spekuler[er|te|ar]", "konkluder[er|te|ar]", "resonner[er|te]", "anta[r|]", "antok", "gjett[er|et|a]", "tipp[er|et|a]", "tvil[er|te] på", "protester[er|te|ar]", "repliser[er|te]", "skyt[er|] inn", "skjøt inn", "føy[er|de] til",
      "anbefal[er|te]", "tilrå[r|dde|dde]", "røp[er|et|te]", "avslør[er|te|ar]", "betro[r|dde]", "tilst[år|o]", "undres", "skriver", "skrev", "skriv", "rapporter[er|te|ar]", "redegjør for", "redegjorde for", "[trekker|trakk] fram", "[trekker|trakk] frem", "[løfter|løftet] fram", "konfirmerer", "grubler", "[ramser|ramset] opp", "[slår|slo] tilbake", "ønsk[er|et|a|ar]", "undr[er|et] seg", "[unnskylder|unnskyldte]", "angr[er|et|a|ar]", "[legger|la] ikke skjul på", "[takker|takket]", "[gruer|gruet] seg", "[drømmer|drømte] om", "[fortviler|fortvilte]", "[roper|ropte] varsku", "[slår|slo] alarm", "[etterlyser|etterlyste]", "[skylder|skyldte] på", "[forteller|fortalte] om", "[avkrefter|avkreftet]", "[maner|manet] til", "[ber|ba] om at", "[ser|så] for seg", "[går|gikk] ut med", "[gir|ga] uttrykk for", "[gjør|gjorde] det klart",
    ]),
    participles: spellAll(["sagt", "fortalt", "forklart", "opplyst", "bekreftet", "bekrefta", "advart", "meddelt", "uttalt", "understreket", "innrømmet", "hevdet", "påpekt", "erkjent", "lovet", "kommentert", "kritisert", "beskrevet", "antydet", "røpet", "forsikret", "foreslått", "krevd", "beklaget", "påpeikt", "stadfesta", "vitnet", "slått fast", "lagt til"]),
  },
  { act: "say", forms: spellAll(["sukk[er|et|a]", "spøk[er|te]", "mumler", "hvisk[er|et]", "skryt[er]", "skrøt", "jubl[er|et|a]", "ras[er|te]", "tord[ner|net]", "humrer", "ler", "flir[er|te]", "fleip[er|et|a]", "mimr[er|et]", "freser", "freste", "ristet på hodet", "lo", "fnys[er|te]", "brøler", "brølte", "stønn[er|et]", "hves[er|te]", "gråt[er|]", "gråter", "gråt", "hulker", "hulket", "glis[er|te]", "smil[er|te]", "utbryter", "utbrøt", "knegger", "klukker", "smeller til", "raste", "bjeffer", "murrer"]) },
  {
    act: "report",
    forms: spellAll([
      "rapporter[er|te|ar]", "skriv[er|]", "skrev", "opplys[er|te]", "mel[der|dte]", "meld[te|e]", "meddel[er|te]", "avslør[er|te|ar]", "publiser[er|te|ar]", "omtal[er|te]", "[kan|kunne] [fortelle|melde|avsløre|bekrefte]", "[snakker|snakket] om",
      "varsler", "refer[erer|erte]", "nevn[er|te]",
    ]),
    participles: ["rapportert", "skrevet", "avslørt", "meldt", "opplyst", "omtalt", "fortalt", "publisert"],
  },
  ...["melde", "fortelle", "avsløre", "bekrefte", "rapportere", "dokumentere", "vise at"].map((particle): VerbGroup => ({ act: "report", leadsOn: true, forms: ["kan", "kunne"], particle })),
  { act: "report", leadsOn: true, forms: ["går", "gikk", "har gått", "kom"], particle: "ut med" },
  ...["opplyst", "bekreftet", "vite", "bekrefta"].map((particle): VerbGroup => ({ act: "report", from, forms: ["får", "fikk", "har"], particle })),
  { act: "report", from, forms: spellAll(["erfar[er|te]", "[får|fikk] [opplyst|bekreftet|vite|høre]"]), participles: ["fått vite", "fått opplyst", "fått bekreftet", "erfart"] },
  {
    act: "report",
    forms: spellAll([
      "[har |][snakket|snakka|pratet] med", "har [sett|lest|avslørt|erfart|gjennomgått|omtalt]", "[|har ][fått|fikk] innsyn i", "[|har ]fått tilgang til", "kjen[ner|te] til", "fikk tilgang til", "[|har ]sett på", "[har |]vært i kontakt", "[har |]vært i kontakt med", "[har |]gått gjennom", "[har |]fått tak i",
      "[har |]fått en kopi av", "[har |]tidligere [fortalt|skrevet|omtalt|meldt|avdekket]", "har [dokumentert|avdekket|beskrevet|kommet over]", "[er |]kjent med", "har vært i kontakt med", "sitter på", "først [fortalte|meldte|omtalte|skrev]", "[meldte|skrev|omtalte|fortalte] først", "var først ute med", "først [med|ute med] [nyheten|saken|nyheita|saka|opplysningene]", "var først med",
    ]),
  },
  { act: "report", doubtful: true, forms: spellAll(["har [fulgt|regnet ut|beregnet|kartlagt|gjennomgått|intervjuet|mottatt|talt opp]"]) },
  { act: "say", forms: spellAll(["uttrykk[er|te|jer]"]) },
  { act: "say", besideWords: true, forms: spellAll(["hils[er|te]", "mail[er|te]"]) },
  { act: "report", judges: true, forms: spellAll(["dokumenter[er|te]", "avdekk[er|et|a]", "[regner|regnet] ut", "[kommer|kom] [fram|frem] til", "har [regnet seg fram til|regnet seg frem til|regna seg fram til|kommet fram til|kommet frem til]"]) },
  { act: "report", witness: true, forms: spellAll(["vis[er|te]"]) },
  { act: "report", forms: spellAll(["har [hentet inn|innhentet|henta inn]"]) },
  { act: "appear", forms: spellAll(["[kom|kommer] det [fram|frem]", "det [kom|kommer] [fram|frem]", "fremg[år|ikk] det", "framg[år|ikk] det", "det [går|gikk] [fram|frem]"]) },
  { act: "cite", forms: spellAll(["siter[er|te|ar]", "[viser|viste|henviser|henviste|refererer|refererte] til"]), participles: ["sitert"] },
  { act: "say", stance: "denies", forms: spellAll(["avvis[er|te]", "benekt[er|et|a|ar]", "nekt[er|et|a|ar]", "dementer[er|te|ar]", "bestrid[er|]", "bestred", "tilbakevis[er|te]", "[feier|feide] til side"]), participles: ["avvist", "benektet", "nektet", "dementert", "tilbakevist", "bestridt"] },
  { act: "say", stance: "alleges", forms: spellAll(["anklag[er|et|a|ar]", "beskyld[er|te]", "påst[år|o|od]", "skuld[ar|a]"]), participles: ["anklaget", "beskyldt", "påstått"] },
  {
    act: "say", stance: "declines",
    forms: spellAll([
      "[ønsker|ønsket|ønska] ikke å [kommentere|uttale seg|svare]", "[vil|ville] ikke [kommentere|uttale seg|svare|gå inn på]", "avvis[er|te] å kommentere", "har ikke [ønsket å kommentere|villet kommentere|villet uttale seg|svart|besvart|respondert]", "ikke [ønsket å kommentere|kommentere|kommenterer]",
      "svarte ikke", "besvarte ikke", "[har |]takket nei til [å kommentere|intervju|et intervju]", "[vil|ville] ikke stille til intervju", "har ingen kommentar", "hadde ingen kommentar",
    ]),
  },
  { act: "verify", stance: "unverified", forms: spellAll(["har ikke [kunnet|fått] [verifisere|bekrefte|verifisert|bekreftet]", "[kunne|kan] ikke [verifisere|bekrefte]", "er ikke verifisert"]) },
  { act: "appear", judges: true, forms: spellAll(["kall[es|ast]", "kaltes", "beskriv[es|ast]", "omtal[es|ast]", "betegn[es|ast]", "hyll[es|ast]", "[heter|het|heiter] det", "[står|sto] det", "[lyder|lød] det", "kan man lese", "kan en lese"]) },
  { act: "report", judges: true, forms: spellAll(["kall[er]", "kalte", "hyll[er|et|a]", "roste", "tvil[er|te]", "ser i", "betegn[er|et|a]", "døm[mer|te]", "slakt[er|et|a]", "døp[er|te]", "sammenlign[er|et|a]", "oppsummer[er|te]", "latterliggjør", "trill[er|et] terningkast", "kår[er|et|a]"]) },
];
