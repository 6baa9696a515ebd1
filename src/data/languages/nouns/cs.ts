import { spellAll } from "../spell.ts";

/** Endings of nouns: of those that only speak the nominative and what "of" and "in" take, of media all cases. */
const cases = {
  oOff: ["o", "a", "u"],
};

/** Nouns of sources in Czech, in the forms that are printed. */
export const nouns = {
  agency: spellAll([
    "agentur", "tisková agentura", "zpravodajská agentura", "tiskové agentury", "tiskové agentuře", "agentur[a|y|u|ou]", "agentuře",
  ], cases),
  outlet: spellAll([
    "čtrnáctideník", "čtrnáctideníku", "deníkům", "zpravodajský", "deník[|u|em|y|ů]", "list[|u|em]", "noviny", "novin", "novinám", "novinách", "novinami", "týdeník[|u|em]", "měsíčník[|u|em]",
    "čtvrtletník[|u|em]", "časopis[|u|em|e]", "server[|u|em|y|ů]", "web[|u|em]", "portál[|u|em]", "televiz[e|i|í]", "stanic[e|i|í]", "rozhlas[|u|em|e]", "rádi[o|a|u|em]", "magazín[|u|em|ech|e]",
    "bulvár[|u|em]", "kanál[|u|em]", "redakc[e|i|í]", "podcast[|u|em]", "zpravodaj[|e|i]", "plátek", "plátku", "vysílatel[|e|i]", "občasník[|u]", "sborník[|u]",
  ], cases),
  office: spellAll([
    "státní zastupitelství", "státního zastupitelství", "bílý dům", "bílého domu", "velvyslanectví", "česká národní banka", "ministerstv{oOff}", "velvyslanectv{oOff}", "zastupitelstv{oOff}",
    "ředitelstv{oOff}", "předsednictv{oOff}", "sdružen[í]", "vlád[a|y|ě]", "polici[e|i]", "hasič[i|ů|ům]", "armád[a|y|ě]", "sněmovn[a|y|ě]", "senát[|u]", "komis[e|i]", "rad[a|y|ě]", "úřad[|u|y|ů]",
    "soud[|u]", "magistrát[|u]", "radnic[e|i]", "kancelář[|e|i]", "institut[|u]", "univerzit[a|y|ě]", "fakult[a|y|ě]", "nemocnic[e|i]", "škol[a|y|e]", "nadac[e|i]", "svaz[|u]", "stran[a|y|ě]",
    "hnutí", "štáb[|u]", "resort[|u]", "inspekc[e|i]", "kraj[|e|i]", "obec", "obce", "odbor[|u|y|ů]", "klub[|u]", "muze[um|a|u]", "divadl{oOff}", "ústav[|u]", "středisk{oOff}", "centrum", "centra",
    "centru", "záchrank[a|y|u]", "služb[a|y]", "služb[a|y|ě]", "správ[a|y|ě]", "železnic[e]", "asociac[e|i]", "federac[e|i]", "akademi[e|i]", "komor[a|y|ře]", "spolek", "spolku", "organizac[e|i]",
    "fond[|u]", "letiště", "hrad[|u|ě]", "kreml[|u]", "pentagon[|u]", "čnb", "čsú", "čhmú", "bis", "nbú", "nkú", "erú", "čoi", "szpi", "khs", "osn", "nato", "eu", "gibs", "nszm", "npk", "podnik",
    "podniku",
  ], cases),
  company: spellAll([
    "společnost[|i]", "firm[a|y|ě]", "koncern[|u]", "podnik[|u]", "bank[a|y]", "bance", "výrobce", "automobilk[a|y]", "dopravce", "skupin[a|y|ě]", "developer[|a]", "operátor[|a]", "řetězec",
    "řetězce", "pojišťovn[a|y|ě]", "elektrárn[a|y]", "továrn[a|y]", "provozovatel[|e]", "prodejce",
  ], cases),
  spokesperson: spellAll([
    "mluvčímu", "mluvčím", "tiskového mluvčího", "tiskový mluvčí", "tisková mluvčí", "tiskové oddělení", "mluvčí", "mluvčího", "zástupc[e|i|ů]", "zástupkyně",
  ], cases),
  title: spellAll([
    "princ", "pan", "paní", "[|vice|ex]prezident[|a|ka|ky]", "[|vice|ex]premiér[|a|ka|ky]", "[|ex]ministr[|a|y]", "[|ex]ministryně", "náměst[ek|ka|kyně]", "šéf[|a|ka|ky]", "předsed[a|y]",
    "předsedkyně", "místopředsed[a|y]", "místopředsedkyně", "ředitel[|e|ka|ky]", "vedoucí", "primátor[|a|ka|ky]", "starost[a|y|ka|ky]", "místostarost[a|y|ka]", "hejtman[|a|ka|ky]", "radn[í|ího]",
    "zastupitel[|e|ka|ky]", "senátor[|a|ka|ky]", "poslan[ec|ce|kyně]", "europoslan[ec|ce|kyně]", "tajemn[ík|íka|ice]", "kancléř[|e|ka]", "velvyslan[ec|ce|kyně]", "guvernér[|a|ka]", "generál[|a]",
    "plukovník[|a]", "kapitán[|a|ka]", "velitel[|e|ka]", "náčelník[|a]", "komisař[|e|ka]", "inspektor[|a|ka]", "vyšetřovatel[|e|ka]", "žalob[ce|kyně]", "zástupc[e]", "zástupkyně", "soudc[e|kyně]",
    "soudkyně", "advokát[|a|ka|ky]", "právn[ík|íka|ička|ičky]", "obhájc[e]", "obhájkyně", "profesor[|a|ka|ky]", "docent[|a|ka]", "expert[|a|ka|ky]", "odborn[ík|íka|ice]", "analyt[ik|ika|ička|ičky]",
    "ekonom[|a|ka|ky]", "politolo[g|ga|žka]", "sociolo[g|ga|žka|žky]", "psycholo[g|ga|žka|žky]", "histor[ik|ika|ička|ičky]", "věd[ec|ce|kyně]", "lékař[|e|ka|ky]", "primář[|e|ka]", "chirurg[|a]",
    "záchranář[|e|ka]", "hygien[ik|ika|ička]", "epidemiolo[g|ga|žka]", "meteorolo[g|ga|žka]", "trenér[|a|ka|ky]", "kouč[|e]", "fotbalist[a|y|ka]", "hokejist[a|y|ka]", "brankář[|e|ka]",
    "útočn[ík|íka|ice]", "obránc[e]", "obránkyně", "tenist[a|y|ka|ky]", "závodn[ík|íka|ice]", "vítěz[|e|ka]", "mistr[|a|yně]", "režisér[|a|ka|ky]", "her[ec|ce|ečka|ečky]", "zpěvá[k|ka]",
    "zpěvačk[a|y]", "hudebník[|a]", "spisovatel[|e|ka|ky]", "básn[ík|íka]", "rektor[|a|ka|ky]", "děkan[|a|ka]", "biskup[|a]", "arcibiskup[|a]", "kardinál[|a]", "kněz[|e]", "farář[|e|ka]",
    "majitel[|e|ka|ky]", "spolumajitel[|e|ka]", "zakladatel[|e|ka|ky]", "poradc[e]", "poradkyně", "zmocněnec", "zmocněnkyně", "ombudsman[|a|ka]", "odborář[|e|ka]", "aktivist[a|y|ka|ky]",
    "novinář[|e|ka]", "redaktor[|a|ka|ky]", "šéfredaktor[|a|ka]", "učitel[|e|ka|ky]", "student[|a|ka|ky]", "důchodc[e]", "důchodkyně", "podnikatel[|e|ka]", "manažer[|a|ka]", "inženýr[|a|ka]",
    "archeolo[g|ga|žka|žky]", "biolo[g|ga|žka|žky]", "zoolo[g|ga|žka]", "botan[ik|ička]", "kurátor[|a|ka]", "kastelán[|a|ka]", "hrázný", "hajn[ý|ého]", "lesník[|a]", "farmář[|e|ka]", "zemědělec",
    "zemědělce", "pekař[|e|ka]", "kuchař[|e|ka]", "řidič[|e|ka]", "hasič[|e|ka]", "soused[|a|ka]", "ot[ec|ce]", "matk[a|y]", "syn[|a]", "dcer[a|y]", "bratr[|a]", "sestr[a|y]", "král[|e|ovna]",
    "papež[|e]", "lídr[|a|yně]", "kandidát[|a|ka]", "autor[|a|ka|ky]",
  ], cases),
  unnamed: spellAll([
    "poslanc[i|ů]", "důstojní[ci|ků]", "senáto[ři|rů]", "ministři", "voják[ů]", "vojáci", "učitel[é|ů]", "zemědělc[i|ů]", "soudc[i|ů]", "hráč[i|ů]", "fotbalist[é|ů]", "spolupracovní[ci|ků]", "právní[ci|ků]", "podnikatel[é|ů]", "radní[|ch]", "příbuzn[í|ý|á]",
    "bankéř", "bankéře", "vyšetřovatel", "očitý svědek", "očití svědci", "insideři", "média", "médií", "zdroj[|e|ů|em]", "úředn[ík|íka|íci|íků|ice]", "diplomat[|a|é|ů|ka]", "svěd[ek|ka|ci|ků|kyně]",
    "zaměstnan[ec|ce|ci|ců|kyně]", "policist[a|é|ů|ka]", "vyšetřovatel[é|ů]", "odborníc[i]", "odborníků", "expert[i|ů]", "analytic[i]", "analytiků", "obyvatel[|é|ka|ů]", "cestující", "rodič[e|ů]",
    "lékař[i|ů]", "vědc[i|ů]", "novinář[i|ů]", "reportér[|a|ka|ky|i]", "představitel[|e|é|ů|ka]", "insider[|i]", "pracovn[ík|íka|íci|íků|ice]", "politic[i]", "čtenář[|ka|i]", "posluchač[|ka|i]",
    "osoby",
  ], cases),
  work: spellAll([
    "tisková konference", "tiskové konferenci", "tisková zpráva", "tiskové zprávě", "prohlášení", "zpráv[a|y|u|ou]", "zprávě", "studi[e|i|í]", "průzkum[|u|em]", "článek", "článk[u|em]",
    "rozhovor[|u|em]", "dopis[|u|em|e]", "dokument[|u|y|ů|em]", "informac[e|í|i]", "údaj[e|ů]", "příspěv[ek|ku|kem]", "vyjádření", "komuniké", "pořad[|u|em]", "relac[e|i|í]", "podcast[|u|em]",
    "analýz[a|y|u]", "reportáž[|e|i]", "komentář[|e|i]", "sloup[ek|ku]", "nahrávk[a|y|u]", "konferenc[e|i]", "e-mail[|u|em]", "anket[a|y|u]", "díl[|u|e]",
  ], cases),
};
