import { spellAll } from "../spell.ts";

/** Endings of nouns: of those that only speak the nominative and what "of" and "in" take, of media all cases. */
const cases = {
  oOff: ["o", "a", "u"],
};

/** Nouns of sources in Slovak, in the forms that are printed. */
export const nouns = {
  agency: spellAll([
    "agentúr", "tlačová agentúra", "spravodajská agentúra", "tlačovej agentúry", "tlačovej agentúre", "agentúr[a|y|e|u|ou]",
  ], cases),
  outlet: spellAll([
    "weboch", "spravodajský portál", "verejnoprávna", "médium", "spravodajský web", "dvojtýždenník", "dvojtýždenníka", "zborník", "zborníka", "zborníku", "zborníkom", "spravodajca", "spravodajcu",
    "občasník", "občasníka", "bulletin", "kanála", "denník[|a|u|om|y|ov]", "list[|u|om]", "noviny", "novín", "novinám", "novinách", "novinami", "týždenník[|a|u|om]", "mesačník[|a|u|om]",
    "štvrťročník[|a|u]", "časopis[|u|om|e]", "server[|a|u|om|i|e]", "web[|u|om|e]", "portál[|u|om|i|e]", "televízi[a|e|i|u|ou]", "stanic[a|e|i|u|ou]", "rozhlas[|u|om|e]", "rádi[o|a|u|om]", "rádi[á]",
    "magazín[|u|om|e]", "bulvár[|u]", "kanál[|u|om|i]", "redakci[a|e|i|u|ou]", "podcast[|u|om]", "vysielateľ[|a|ovi]", "plátok", "plátku",
  ], cases),
  office: spellAll([
    "biely dom", "bieleho domu", "národná banka slovenska", "štatistický úrad", "ministerstv{oOff}", "veľvyslanectv{oOff}", "zastupiteľstv{oOff}", "riaditeľstv{oOff}", "predsedníctv{oOff}",
    "združen[ie|ia|í]", "vlád[a|y|e]", "políci[a|e|i]", "hasič[i|ov|om]", "armád[a|y|e]", "parlament[|u|e]", "komisi[a|e|i]", "rad[a|y|e]", "úrad[|u|y|e]", "súd[|u|e]", "prokuratúr[a|y|e]",
    "magistrát[|u|e]", "radnic[a|e|i]", "kancelári[a|e|i]", "inštitút[|u|e]", "univerzit[a|y|e]", "fakult[a|y|e]", "nemocnic[a|e|i]", "škol[a|y|e]", "nadáci[a|e|i]", "zväz[|u|e]", "stran[a|y|e]",
    "hnuti[e|a|í]", "štáb[|u|e]", "rezort[|u|e]", "inšpekci[a|e|i]", "kraj[|a|i]", "obec", "obce", "obci", "odbor[|u|y|e]", "klub[|u|e]", "múze[um|a|u]", "divadl{oOff}", "ústav[|u|e]",
    "stredisk{oOff}", "centrum", "centra", "centre", "záchrank[a|y|e]", "služb[a|y|e]", "správ[a|y|e]", "železnic[e|a]", "asociáci[a|e|i]", "federáci[a|e|i]", "akadémi[a|e|i]", "komor[a|y|e]",
    "spolok", "spolku", "organizáci[a|e|i]", "fond[|u|e]", "letisk{oOff}", "palác[|a|i]", "kremeľ", "kremľa", "kremli", "pentagón[|u|e]", "nbs", "šhmú", "úvo", "nbú", "nkú", "úrso", "soi", "sis",
    "naka", "osn", "nato", "eú",
  ], cases),
  company: spellAll([
    "spoločnos[ť|ti]", "firm[a|y|e]", "koncern[|u]", "podnik[|u]", "bank[a|y|e]", "výrobca", "automobilk[a|y|e]", "dopravc[a|u]", "skupin[a|y|e]", "developer[|a]", "operátor[|a]", "reťazec",
    "reťazca", "poisťovň[a]", "poisťovne", "elektrár[eň|ne]", "prevádzkovateľ[|a]", "závod[|u|e]",
  ], cases),
  spokesperson: spellAll([
    "tlačový odbor", "tlačové oddelenie", "hovorc[a|u]", "hovorkyň[a|u]", "hovorkyne", "zástupc[a|u|ovia]", "zástupkyň[a]", "zástupkyne",
  ], cases),
  title: spellAll([
    "sekretár", "predsedkyňa", "ministerku", "prednosta", "prednostka", "policajný prezident", "krajčír", "princ", "pán", "pani", "štátny tajomník", "štátna tajomníčka",
    "[|vice|ex]prezident[|a|ka|ky]", "[|ex]premiér[|a|ka|ky]", "[|vice]premiér[|a|ka]", "[|ex]minist[er|ra|erka|erky]", "podpredsed[a|u|níčka]", "podpredsedníčk[a|y]", "predsed[a|u]",
    "predsedníčk[a|y]", "šéf[|a|ka|ky]", "riaditeľ[|a|ka|ky]", "vedúc[i|a|eho|ej]", "[|vice]primátor[|a|ka|ky]", "starost[a|u|ka|ky]", "župan[|a|ka]", "poslan[ec|ca|kyňa|kyne]",
    "europoslan[ec|ca|kyňa]", "senátor[|a|ka]", "tajomn[ík|íka|íčka|íčky]", "kancelár[|a|ka]", "veľvyslan[ec|ca|kyňa]", "guvernér[|a|ka]", "generál[|a]", "plukovník[|a]", "kapitán[|a|ka]",
    "veliteľ[|a|ka]", "náčelník[|a]", "komisár[|a|ka]", "inšpektor[|a|ka]", "vyšetrovateľ[|a|ka]", "prokurátor[|a|ka|ky]", "sud[ca|cu|kyňa|kyne]", "advokát[|a|ka|ky]", "právn[ik|ika|ička|ičky]",
    "obhajc[a|u]", "obhajkyň[a]", "profesor[|a|ka|ky]", "docent[|a|ka]", "expert[|a|ka|ky]", "odborn[ík|íka|íčka|íčky]", "analyt[ik|ika|ička|ičky]", "ekonóm[|a|ka|ky]", "politológ[|a]",
    "politologičk[a|y]", "sociológ[|a]", "sociologičk[a|y]", "psychológ[|a]", "psychologičk[a|y]", "histori[k|ka|čka|čky]", "ved[ec|ca|kyňa]", "lekár[|a|ka|ky]", "primár[|a|ka]", "chirurg[|a]",
    "záchranár[|a|ka]", "hygieni[k|ka|čka]", "epidemiológ[|a]", "epidemiologičk[a|y]", "meteorológ[|a]", "meteorologičk[a|y]", "tréner[|a|ka|ky]", "kouč[|a]", "futbalist[a|u|ka]", "hokejist[a|u|ka]",
    "brankár[|a|ka]", "útočn[ík|íka|íčka]", "obranc[a|u]", "tenist[a|u|ka|ky]", "lyžiar[|a|ka|ky]", "pretekár[|a|ka]", "víťaz[|a|ka]", "majster", "majstra", "režisér[|a|ka|ky]",
    "her[ec|ca|ečka|ečky]", "spevá[k|ka|čka|čky]", "hudobník[|a]", "spisovateľ[|a|ka|ky]", "rektor[|a|ka|ky]", "dekan[|a|ka]", "biskup[|a]", "arcibiskup[|a]", "kardinál[|a]", "kňaz[|a]",
    "farár[|a|ka]", "majiteľ[|a|ka|ky]", "spolumajiteľ[|a|ka]", "zakladateľ[|a|ka|ky]", "poradc[a|u]", "poradkyň[a]", "splnomocnen[ec|ca|kyňa]", "ombudsman[|a|ka]", "odborár[|a|ka]",
    "aktivist[a|u|ka|ky]", "novinár[|a|ka|ky]", "redaktor[|a|ka|ky]", "šéfredaktor[|a|ka]", "učiteľ[|a|ka|ky]", "študent[|a|ka|ky]", "dôchod[ca|cu|kyňa|kyne]", "podnikateľ[|a|ka]", "manažér[|a|ka]",
    "inžinier[|a|ka]", "archeológ[|a]", "archeologičk[a|y]", "biológ[|a]", "biologičk[a|y]", "zoológ[|a]", "kurátor[|a|ka]", "kastelán[|a]", "lesník[|a]", "agronóm[|a|ka]", "farmár[|a|ka]",
    "pekár[|a|ka]", "kuchár[|a|ka]", "vodič[|a|ka]", "hasič[|a|ka]", "sused[|a|ka]", "ot[ec|ca]", "matk[a|y]", "syn[|a]", "dcér[a|y]", "brat[|a]", "sestr[a|y]", "kráľ[|a|ovná]", "pápež[|a]",
    "líder[|a|ka]", "lídr[a|i]", "kandidát[|a|ka]", "autor[|a|ka|ky]",
  ], cases),
  unnamed: spellAll([
    "poslanc[i|ov]", "dôstojní[ci|kov]", "senátor[i|ov]", "ministri", "vojac[i]", "vojakov", "učiteli[a]", "učiteľov", "sudc[ovia|ov]", "hráč[i|ov]", "futbalist[i|ov]", "spolupracovní[ci|kov]", "právni[ci|kov]", "podnikateli[a]", "podnikateľov", "príbuzn[í|ý|á]",
    "zdroju", "zdrojom", "vyšetrovateľ", "očitý svedok", "očití svedkovia", "insider", "insideri", "ľudí oboznámených", "funkcionár", "funkcionári", "vojaci", "médiá", "médií", "zdroj[|a|e|ov]",
    "úradn[ík|íka|íci|íkov|íčka]", "diplomat[|a|i|ov|ka]", "sved[ok|ka|kovia|kov|kyňa]", "zamestnan[ec|ca|ci|cov|kyňa]", "policajt[|a|i|ov|ka]", "vyšetrovateli[a]", "vyšetrovateľov", "odborníci",
    "odborníkov", "expert[i|ov]", "analytic[i]", "analytikov", "obyvate[ľ|lia|ľov|ľka]", "cestujúc[i|ich]", "rodič[ia|ov]", "lekár[i|ov]", "vedc[i|ov]", "novinár[i|ov]", "reportér[|a|ka|ky|i]",
    "predstavite[ľ|ľa|lia|ľov|ľka]", "pracovn[ík|íka|íci|íkov|íčka]", "politic[i]", "politikov", "čitateľ[|ka|ia]", "poslucháč[|ka|i]", "ochranár[|i|ov|ka]", "osoby", "osôb", "ľudia",
  ], cases),
  work: spellAll([
    "zmluva", "zmluvy", "zmluvu", "materiál", "materiálu", "listu", "liste", "spis", "spisu", "výpoveď", "návrh", "návrhu", "uznesenie", "uznesenia", "prepis", "vyhlásení", "list",
    "tlačová konferencia", "tlačová správa", "status", "vyhláseni[e|a|u|í]", "správ[a|y|e|u|ou]", "štúdi[a|e|i|u|ou]", "prieskum[|u|om|e]", "člán[ok|ku|kom]", "rozhovor[|u|om|e]",
    "dokument[|u|y|ov|om|e]", "informáci[a|e|í|u]", "údaj[e|ov]", "príspev[ok|ku|kom]", "vyjadreni[e|a|u|í]", "stanovisk[o|a|u|om]", "komuniké", "relác[ia|ie|ii|iu|iou]", "podcast[|u|om|e]",
    "analýz[a|y|e|u]", "reportáž[|e|i]", "komentár[|a|i]", "stĺpč[ek]", "nahrávk[a|y|e|u]", "konferenci[a|e|i]", "e-mail[|u|om]", "anket[a|y|e|u]",
  ], cases),
};
