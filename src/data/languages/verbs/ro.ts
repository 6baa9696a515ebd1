import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { spellAll } from "../spell.ts";

/** Endings of the first conjugation: present, imperfect in both numbers; the participle stands beside its auxiliary. */
const classes = {
  ează: ["at", "ează", "a", "au"],
  a: ["at", "ă", "a", "au"],
};

/** Verbs of saying, reporting and citing in Romanian. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: spellAll([
      "spu[s|ne|n|nea|neau]", "declar{a}", "afirm{a}", "preciz{ează}", "adăug{a}", "adaugă", "explic{a}", "sublini[at|ază|a|au]", "menț[ionat|ionează|iona]", "menţ[ionat|ionează|iona]", "arăt[at|a|au]", "arată", "susț[inut|ine|in|inea|ineau]", "susţ[inut|ine|in|inea|ineau]", "avertiz{ează}", "recunosc[ut|]", "recunoaște", "recunoaşte", "recunoștea", "confirm{a}",
      "anunț[at|ă|a|au]", "anunţ[at|ă|a|au]", "coment{ează}", "povest[it|ește|eşte|esc|ea|eau]", "amint[it|ește|eşte|esc|ea]", "insist{a}", "conclu[zionat|zionează]", "detali[at|ază|a]", "consider{a}", "apreci[at|ază|a|au]", "răspun[s|de|d|dea]", "critic{a}", "reiter{ează}", "transmi[s|te|t|tea]", "promi[s|te|t|tea]", "scri[s|e|a|au]", "scriu", "punct{ează}", "complet{ează}", "remarc{a}",
      "conchi[s|de]", "[atras|atrage|atrag|atrăgea] atenția", "[atras|atrage|atrag] atenţia", "îndem[nat|na]", "îndeamnă", "mărturis[it|ește|eşte|esc|ea]", "asigur{a}", "cred[e|ea|eau|]", "crezut", "zi[s|ce|c|cea|ceau]", "[s-a|se] plân[s|ge|gea]", "estim{ează}", "dezvălui[t|e|a]", "argument{ează}", "ironiz{ează}", "lăud[at|a]", "laudă", "descri[s|e|a]", "replic{a}", "prezi[s|ce]", "lămur[it|ește|eşte]",
      "clarific{a}", "observ{a}", "constat{a}", "reproș{ează}", "reproşat", "suger{ează}", "speculat", "speculează", "protest{ează}", "pled{ează}", "preven[it|ise]", "explicitat", "justific{a}", "motiv{ează}", "semnal{ează}", "reaminti[t|ește]", "reamint[it|ește|eşte]", "admi[s|te|t|tea]", "mențin[e|ut]", "accentu[at|ează]", "evoc{a}", "relat{ează}", "recomand{a}", "ceru[t|]", "cere", "cer", "solicit{a}", "propu[s|ne|n]", "sper{a}", "[se|s-a] tem[e|ut]",
      "garant[at|ează]", "prognoz{ează}", "anticip{ează}", "prevestit", "intervenit", "[își|îşi|și-a|şi-a] amint[ește|eşte|it]", "[își|îşi|și-a|şi-a] exprim[ă|at] [convingerea|îngrijorarea|speranța|opinia|regretul]", "[a|] făcut [cunoscut|referire|apel]", "[a|] dat asigurări", "[a|] ținut să [precizeze|sublinieze|menționeze]", "[este|e|era] de părere", "[a|au] fost de părere", "[a|] lăsat să se înțeleagă", "[a|] dat de înțeles", "pune accent pe",
      "repet[at|ă]", "continu[at|ă]", "condamn{a}", "salut{a}", "regret{a}", "reacțion{ează}", "reacţion{ează}", "indic{a}", "eviden[țiat|țiază|ţiat|ţiază]", "comunic{a}", "[ține|ţine] să [precizeze|sublinieze|menționeze]", "lasă de înțeles", "dă asigurări", "[fac|face|făcut] apel", "[lansat|lansează] un apel", "[tras|trage] un semnal de alarmă", "[dat|dă|dau] vina", "[se|s-a|s-au] declar[ă|at|ată|ați]", "[s-a|s-au] arătat", "[pus|pune] la îndoială", "[sentențiat|statuat|deplâns|nuanțat|detensionat|insinuat|bănuit]",
    ], classes).map((form) => form.trim()),
  },
  { act: "say", forms: spellAll(["suspin[ă|at]", "glum[ește|eşte|it]", "șopt[ește|it]", "şopt[eşte|it]", "[se|s-a] [laudă|lăudat]", "oft[ează|at]", "exclam[ă|at]", "se lamentează", "jubilează", "mormăi[e|t]", "tun[ă|at]"]) },
  {
    act: "report",
    forms: spellAll([
      "relat{ează}", "inform{ează}", "raport{ează}", "scri[s|e|a|au]", "scriu", "anunț[at|ă|a|au]", "anunţ[at|ă|a|au]", "transmi[s|te|t|tea]", "public[at|ă|a|au]", "not[ează|at|a|au]", "dezvălui[t|e|a]", "potrivit căruia", "potrivit căreia", "titr{ează}", "semnal{ează}", "consem[nat|nează]", "calcul{ează}", "stabil[it|ește|eşte]", "descoper[it|ă]",
      "[a|au] [consultat|văzut|numărat|obținut|verificat|documentat|identificat|calculat]", "[a|au] putut consulta", "[a|au] intrat în posesia", "[a|au] stat de vorbă cu", "[a|au] discutat cu", "vorbește despre", "vorbeşte despre", "aminte[ște|a]",
    ], classes),
  },
  { act: "report", doubtful: true, forms: spellAll(["difuz[at|ează]", "prezint[ă|at|a]", "[scos|scoate|scot] la iveală", "[dat|dă|dau] [ca|drept] [sigur|sigură|certă|cert|făcută|încheiată]"]) },
  { act: "report", from: ["de la", "din"], forms: spellAll(["[a|au|] aflat", "afl[ă|a|ase]"]).map((form) => form.trim()) },
  {
    act: "say", besideWords: true,
    forms: spellAll([
      "[ofta|oftează|oftat|șoptește|șoptit|strigă|strigat|râde|râs|zâmbește|glumește|glumit|bombăne|bombănea|exclamă|exclamat|punctează|plusează|conchide|rezumă|rezuma|rezumat|oftase|tună|tunat|ripostează|ripostat|supralicitează|murmură|izbucnește|izbucnit|plânge|taie scurt|calculează]",
      "[s-a|s-au|se] [apărat|apără|apăra|enervat|enervează|entuziasmat|entuziasmează|lamentat|lamentează|indignat|indignează|scuzat|scuză|justificat|justifică|lăudat|laudă|revoltat|revoltă|mirat|miră|amuzat|amuză|destăinuit|confesat|confesează|jurat|jură|tânguie|tânguit]", "[mulțumit|mulțumește|izbucnit|sentențiază|continuă|crede|speră|propune|cere|liniștește|liniștit|catalogat|etichetat|etichetează]", "își [amintește|amintea|aminti|dorește|cere scuze]", "și-a [amintit|cerut scuze]", "[a|au] întărit-o",
    ]),
  },
  { act: "report", inRelative: true, forms: spellAll(["[l-a|a|le-a|i-a|l-au|le-au|au] [văzut|citit|obținut|consultat|examinat|primit][|-o]"]) },
  { act: "cite", forms: spellAll(["cit[at|ează|a|au]", "prelu[at|a]", "preia", "[face|a făcut] [referire|trimitere] la", "invoc[ă|at|a]"]) },
  { act: "say", stance: "denies", forms: spellAll(["neg[at|a|au]", "neagă", "dezminț[it|ea]", "dezminţit", "dezminte", "dezmint", "respin[s|ge|g|gea]", "infirm[at|ă|a|au]", "contest[at|ă|a|au]"]) },
  { act: "say", stance: "alleges", forms: spellAll(["acuz[at|ă|a|au]", "pretin[s|de|d|dea]", "reclam[at|ă|a]", "denunț[at|ă]", "susțin că ar fi"]) },
  {
    act: "say", stance: "declines",
    forms: spellAll([
      "[a|au|] refuz[at|ă] să [comenteze|facă declarații|facă declaraţii|răspundă|ofere detalii]", "[nu a|nu au|n-a|n-au] [dorit|vrut] să [comenteze|răspundă|facă declarații]", "[nu a|nu au|n-a|n-au] [comentat|răspuns]", "nu comentează", "[nu a|nu au] [oferit|făcut] [un comentariu|comentarii|declarații]", "[a|au] evitat să [comenteze|răspundă]", "a declinat",
    ]).map((form) => form.trim()),
  },
  { act: "verify", stance: "unverified", forms: spellAll(["[nu a|nu au|n-a] putut [verifica|confirma|fi verificată|fi verificate|fi verificat]"]) },
  { act: "report", judges: true, forms: spellAll(["num[ește|eşte]", "[a|au] numit", "calific[ă]", "a calificat", "laudă", "[se|s-a] [îndoiește|îndoieşte]", "vede în", "a titrat"]) },
];
