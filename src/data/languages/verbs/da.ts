import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { spellAll } from "../spell.ts";

/** What leads to whoever told a medium. */
const from = ["fra", "af"];

/** Verbs of saying, reporting and citing in Danish. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: spellAll([
      "siger", "sagde", "men[er|te]", "fortæl[ler]", "fortalte", "forklar[er|ede]", "hævd[er|ede]", "understreg[er|ede]", "advar[er|ede]", "bekræft[er|ede]", "oplys[er|te]", "tilføj[er|ede]", "konstater[er|ede]", "svar[er|ede]", "kommenter[er|ede]", "erkend[er|te]", "indrøm[mer|mede]", "lov[er|ede]",
      "kritiser[er|ede]", "opfordr[er|ede]", "påpeg[er|ede]", "fremhæv[er|ede]", "vurder[er|ede]", "udtal[er|te]", "meddel[er|te]", "uddyb[er|ede]", "fortsæt[ter]", "fortsatte", "[slår|slog] fast", "[peger|pegede] på", "tror", "troede", "frygt[er|ede]", "berett[er|ede]", "beskriver", "beskrev", "fastsl[år|og]",
      "pointer[er|ede]", "bemærk[er|ede]", "anfør[er|te]", "forsikr[er|ede]", "[melder|meldte] ud", "beklag[er|ede]", "husk[er|ede]", "mind[es|edes]", "ros[er|te]", "forudser", "forudså", "spår", "spåede", "skøn[ner|nede]", "håb[er|ede]", "forvent[er|ede]", "garanter[er|ede]", "præciser[er|ede]", "foresl[år|og]",
      "kræv[er|ede]", "vidn[er|ede]", "opsummer[er|ede]", "argumenter[er|ede]", "bedyr[er|ede]", "informer[er|ede]", "udelukk[er|ede]", "[minder|mindede] om", "klag[er|ede]", "berolig[er|ede]", "ærgrer sig", "ærgrede sig", "[lyder|lød] det", "[lyder|lød] det fra", "fremfør[er|te]", "begrund[er|ede]", "gentag[er|]", "gentog",
      "antyd[er|ede]", "signaler[er|ede]", "spekuler[er|ede]", "konkluder[er|ede]", "ræsonner[er|ede]", "formod[er|ede]", "gæt[ter|tede]", "tvivl[er|ede] på", "protester[er|ede]", "indvend[er|te]", "replicer[er|ede]", "[skyder|skød] ind", "[føjer|føjede] til", "anbefal[er|ede]", "røb[er|ede]", "betro[r|ede]", "tilst[år|od]", "varsl[er|ede]",
      "medg[iver|av]", "fasthold[er|t]", "efterlys[er|te]", "skriver", "skrev", "redegør for", "redegjorde for", "[giver|gav] udtryk for", "[gør|gjorde] det klart", "[hæfter|hæftede] sig ved", "[lægger|lagde] vægt på", "[regner|regnede] med", "[trækker|trak] frem", "kundg[ør|jorde]", "konfirmer[er|ede]", "tweet[er|ede]", "grubl[er|ede]", "opremser", "opremsede", "fastsætter", "[slår|slog] tilbage", "ønsk[er|ede]", "undr[er|ede] sig", "[undskylder|undskyldte]", "fortryd[er|]", "fortrød", "tilstår", "tilstod", "[gav|giver] hånden på", "[lægger|lagde] ikke skjul på", "lød svaret fra", "[takker|takkede]", "[afdramatiserer|afdramatiserede]", "[retter|rettede] kritik", "[erkender|erkendte]", "[gruer|gruede] for", "[drømmer|drømte] om", "ærgrer sig over", "[frygter|frygtede]", "[langer|langede] ud efter", "[skyder|skød] skylden på", "[efterspørger|efterspurgte]", "påskøn[ner|nede]", "[opfatter|opfattede]", "bekend[er|te]", "bekendtgør", "bekendtgjorde", "fornem[mer|mede]", "anslår", "anslog", "bebude[r|de]",
    ]),
    participles: spellAll(["sagt", "fortalt", "forklaret", "oplyst", "bekræftet", "advaret", "meddelt", "udtalt", "understreget", "indrømmet", "hævdet", "påpeget", "erkendt", "lovet", "kommenteret", "kritiseret", "beskrevet", "antydet", "forsikret", "foreslået", "krævet", "beklaget", "vidnet", "slået fast", "tilføjet", "bebudet", "beklaget"]),
  },
  { act: "say", forms: spellAll(["sukk[er|ede]", "spøg[er|te]", "mukk[er|ede]", "hvisk[er|ede]", "pral[er|ede]", "jubl[er|ede]", "ras[er|ede]", "tordn[er|ede]", "ironiser[er|ede]", "grin[er|ede]", "smågrin[er|ede]", "rystede på hovedet", "ler", "lo", "fnys[er|ede]", "fnøs", "brøl[er|te]", "brok[ker|kede] sig", "stønner", "stønnede", "hvæser", "hvæsede", "fnis[er|ede]", "græd[er|]", "snøfter", "mumler", "mumlede", "griner", "udbryder", "udbrød", "skog[rer|grede]", "vrisser", "vrissede", "gnækker", "smiler", "smilede", "tordnede"]) },
  {
    act: "report",
    forms: spellAll([
      "rapporter[er|ede]", "skriver", "skrev", "oplys[er|te]", "mel[der|dte]", "meldte", "meddel[er|te]", "afslør[er|ede]", "berett[er|ede]", "offentliggør", "offentliggjorde", "[kan|kunne] [fortælle|berette|afsløre|melde|bekræfte]", "opgjorde", "[taler|talte] om", "omtal[er|te]", "nævn[er|te]", "referer[er|ede]",
    ]),
    participles: ["fået indsigt", "rapporteret", "skrevet", "afsløret", "meldt", "oplyst", "omtalt", "berettet", "fortalt"],
  },
  { act: "report", from, forms: spellAll(["erfar[er|ede]", "[får|fik] [at vide|oplyst|bekræftet]"]), participles: ["fået at vide", "fået bekræftet", "fået oplyst", "erfaret"] },
  { act: "report", from, forms: ["får", "fik", "har"], particle: "at vide" },
  ...["oplyst", "bekræftet"].map((particle): VerbGroup => ({ act: "report", from, forms: ["får", "fik"], particle })),
  ...["berette", "fortælle", "afsløre", "afdække", "melde", "bekræfte", "dokumentere", "rapportere", "offentliggøre", "vise"].map((particle): VerbGroup => ({ act: "report", leadsOn: true, forms: ["kan", "kunne"], particle })),
  { act: "report", leadsOn: true, forms: ["kom", "er kommet", "går", "gik"], particle: "ud med" },
  {
    act: "report",
    forms: spellAll([
      "[har |]talt med", "talte med", "har [set|læst|gennemgået|afsløret|erfaret|kortlagt]", "[har |]fået [aktindsigt|indsigt|indblik] i", "[har |]fået adgang til", "er [kommet |]i besiddelse af", "[har |]fået en kopi af", "[har |]fået fat i", "[har |]fået fingrene i", "[har |]tidligere [fortalt|beskrevet|skrevet|omtalt|afdækket]", "har [beskrevet|dokumenteret|afdækket]", "kom i besiddelse af", "[er |]kommet i besiddelse af", "først [fortalte|berettede|omtalte|skrev]", "[berettede|fortalte|skrev|omtalte] først", "[har |]været i kontakt", "[har |]været i kontakt med", "var først ude med", "først [med|ude med] [nyheden|historien|oplysningen|oplysningerne]", "var først med",
    ]),
  },
  { act: "report", doubtful: true, forms: spellAll(["har [fulgt|regnet ud|beregnet|kortlagt|opgjort|gennemgået|interviewet|modtaget|talt op]"]) },
  { act: "say", forms: spellAll(["udtryk[ker|te]", "noter[er|ede]"]) },
  { act: "say", besideWords: true, forms: spellAll(["hils[er|te]", "mail[er|ede]"]) },
  { act: "report", judges: true, forms: spellAll(["dokumenter[er|ede]", "afdækk[er|ede]", "[regner|regnede] ud", "[når|nåede] frem til", "[bringer|bragte] [|nye ]oplysninger om"]) },
  { act: "report", witness: true, forms: spellAll(["vis[er|te]"]) },
  { act: "report", forms: spellAll(["har [indhentet|fået indhentet|kortlagt]"]) },
  { act: "appear", forms: spellAll(["[kom|kommer] det frem", "det [kom|kommer] frem", "er det kommet frem", "fremg[år|ik] det", "det fremg[år|ik]"]) },
  { act: "cite", forms: spellAll(["citer[er|ede]", "[henviser|henviste|refererer|refererede] til"]), participles: ["citeret"] },
  { act: "say", stance: "denies", forms: spellAll(["afvis[er|te]", "benægt[er|ede]", "nægt[er|ede]", "dementer[er|ede]", "bestrid[er|]", "bestred", "tilbagevis[er|te]"]), participles: ["afvist", "benægtet", "nægtet", "dementeret", "tilbagevist", "bestridt"] },
  { act: "say", stance: "alleges", forms: spellAll(["anklag[er|ede]", "beskyld[er|te]", "påst[år|od]"]), participles: ["anklaget", "beskyldt", "påstået"] },
  {
    act: "say", stance: "declines",
    forms: spellAll([
      "[ønsker|ønskede] ikke at [kommentere|udtale sig|svare|stille op]", "[vil|ville] ikke [kommentere|udtale sig|svare|stille op]", "[vil|ville] ikke stille op til interview", "[afviser|afviste|har afvist|afslår|afslog|har afslået] at [kommentere|udtale sig|stille op]", "har ikke [ønsket at kommentere|villet kommentere|svaret|besvaret|reageret|vendt tilbage]",
      "ikke [ønsket at kommentere|kommentere]", "svarede ikke", "besvarede ikke", "vendte ikke tilbage", "har ingen kommentar", "havde ingen kommentar",
    ]),
  },
  { act: "verify", stance: "unverified", forms: spellAll(["har ikke kunnet [verificere|bekræfte|få bekræftet]", "[kunne|kan] ikke [verificere|bekræfte]", "er ikke blevet verificeret"]) },
  { act: "appear", judges: true, forms: spellAll(["kald[es|tes]", "beskriv[es|et]", "beskrives", "beskrevs", "omtal[es|tes]", "betegn[es|edes]", "hyld[es|edes]", "[hedder|hed] det", "[står|stod] der", "[lyder|lød] det", "kan man læse", "[skrives|blev det skrevet]"]) },
  { act: "report", judges: true, forms: spellAll(["kald[er|te]", "døm[mer|te]", "betvivl[er|ede]", "ser i", "betegn[er|ede]", "hyld[er|ede]", "kår[er|ede]", "døb[er|te]", "sammenlign[er|ede]", "spørger retorisk", "undrer sig over", "opsummerer", "[langer|langede] ud", "latterliggør", "slagter", "slagtede"]) },
];
