import { spellAll } from "../spell.ts";

/** Endings of nouns: of those that only speak the nominative and what "of" and "in" take, of media all cases. */
const cases = {
  m: ["", "a", "u", "om", "i", "e"],
  mj: ["", "a", "u", "em", "i", "e"],
  mSub: ["", "a", "i"],
  mOff: ["", "a", "u"],
  voOff: ["o", "a", "u"],
  fOff: ["a", "e", "i"],
  ka: ["ka", "ke"],
};

/** Nouns of sources in Croatian, in the forms that are printed. */
export const nouns = {
  agency: spellAll([
    "novinska agencija", "novinske agencije", "izvještajna agencija", "agencij[a|e|i|u|om]",
  ], cases),
  outlet: spellAll([
    "stranice", "stranici", "servis", "javni servis", "stranica", "tromjesečnik", "tromjesečnika", "bilten", "biltena", "zbornik", "zbornika", "almanah", "almanaha", "stranicom", "radijem",
    "list{m}", "dnevnik{m}", "tjednik{m}", "mjesečnik{m}", "dvotjednik{m}", "časopis{m}", "magazin{m}", "portal{m}", "televizij[a|e|i|u|om]", "radij[a|u|om]", "radio", "postaj[a|e|i]", "kanal{m}",
    "novine", "novina", "novinama", "tabloid{m}", "emisij[a|e|i|u]", "podcast{m}", "web-stranic[a|e|i]", "redakcij[a|e|i|om]", "nakladnik", "glasilo", "glasila", "glasilu",
  ], cases),
  office: spellAll([
    "morh", "državno odvjetništvo", "državnog odvjetništva", "vojska", "vojske", "bijela kuća", "bijele kuće", "europska komisija", "vlasti", "ministarstv{voOff}", "veleposlanstv{voOff}",
    "odvjetništv{voOff}", "predstavništv{voOff}", "vijeć[e|a|u]", "sveučilišt[e|a|u]", "ravnateljstv{voOff}", "poglavarstv{voOff}", "društv{voOff}", "vlad{fOff}", "policij{fOff}", "uprav{fOff}",
    "agencij{fOff}", "inspekcij{fOff}", "komisij{fOff}", "županij{fOff}", "općin{fOff}", "skupštin{fOff}", "komor{fOff}", "udrug{fOff}", "udruz[i]", "bolnic{fOff}", "škol{fOff}", "crkv{fOff}",
    "organizacij{fOff}", "strank{fOff}", "stranc[i]", "federacij{fOff}", "akademij{fOff}", "služb{fOff}", "postrojb{fOff}", "sud{mOff}", "ured{mOff}", "zavod{mOff}", "stožer{mOff}", "centar",
    "centra", "centru", "institut{mOff}", "fakultet{mOff}", "fond{mOff}", "sabor{mOff}", "savez{mOff}", "sindikat{mOff}", "klub{mOff}", "muzej{mOff}", "grad{mOff}", "parlament{mOff}", "odbor{mOff}",
    "pentagon{mOff}", "kremlj{mOff}", "mup{mOff}", "hgss{mOff}", "dhmz{mOff}", "hnb{mOff}", "dzs{mOff}", "hzzo{mOff}", "hzjz{mOff}", "uskok{mOff}", "dorh{mOff}", "hak", "hep{mOff}", "kbc{mOff}",
    "nato", "un", "eu",
  ], cases),
  company: spellAll([
    "tvrtk[a|e|i]", "tvrtci", "kompanij{fOff}", "poduzeć[e|a|u]", "bank[a|e]", "banci", "grup[a|e]", "grupi", "koncern{mOff}", "proizvođač{mSub}", "prijevoznik{mSub}", "operater{mSub}",
    "brodogradilišt[e|a|u]",
  ], cases),
  spokesperson: spellAll([
    "glasnogovorni[k|ka|ci|ca|ce]", "portparol{mSub}", "predstavni[k|ka|ci|ca|ce]",
  ], cases),
  title: spellAll([
    "doktor", "doktorica", "menadžer", "vozač", "pučki pravobranitelj", "pučka pravobraniteljica", "igrač", "vođa", "lider", "princ", "gospodin", "gospođa", "povjerenik", "predsjedni[k|ka|ci|ca|ce]",
    "potpredsjedni[k|ka|ca|ce]", "dopredsjedni[k|ka|ca|ce]", "premijer{mSub}", "premijer{ka}", "ministar", "ministra", "ministri", "ministric[a|e]", "tajni[k|ca]", "tajni[k|ka|ca|ce]",
    "gradonačelni[k|ka|ca|ce]", "načelni[k|ka|ca|ce]", "dogradonačelni[k|ca]", "župan{mSub}", "županic[a|e]", "zastupni[k|ka|ca|ce|ci]", "vijećni[k|ka|ca|ce]", "ravnatelj{mSub}", "ravnateljic[a|e]",
    "direktor{mSub}", "direktoric[a|e]", "voditelj{mSub}", "voditeljic[a|e]", "pročelni[k|ka|ca|ce]", "šef{mSub}", "šefic[a|e]", "čelni[k|ka|ca|ce]", "guverner{mSub}", "senator{mSub}",
    "senatoric[a|e]", "kancelar{mSub}", "veleposlani[k|ka|ca|ce]", "general{mSub}", "pukovnik{mSub}", "kapetan{mSub}", "zapovjedni[k|ka|ca|ce]", "tužitelj{mSub}", "tužiteljic[a|e]",
    "odvjetni[k|ka|ca|ce]", "sud[ac|ca|ci]", "sutkinj[a|e]", "profesor{mSub}", "profesoric[a|e]", "docent{mSub}", "stručnja[k|ka|ci]", "stručnjakinj[a|e]", "analitičar{mSub}", "analitičar{ka}",
    "ekonomist{mSub}", "ekonomistic[a|e]", "ekonomistkinj[a|e]", "politolog{mSub}", "politologinj[a|e]", "sociolog{mSub}", "sociologinj[a|e]", "povjesničar{mSub}", "povjesničar{ka}",
    "znanstveni[k|ka|ca|ce|ci]", "liječni[k|ka|ca|ce|ci]", "kirurg{mSub}", "kirurginj[a|e]", "trener{mSub}", "treneric[a|e]", "izborni[k|ka|ca|ce]", "nogometaš{mSub}", "nogometašic[a|e]",
    "vratar{mSub}", "napadač{mSub}", "rukometaš{mSub}", "rukometašic[a|e]", "tenisač{mSub}", "tenisačic[a|e]", "kapetanic[a|e]", "redatelj{mSub}", "redateljic[a|e]", "glum[ac|ca]", "glumic[a|e]",
    "pjevač{mSub}", "pjevačic[a|e]", "pis[ac|ca]", "spisateljic[a|e]", "književni[k|ka|ca|ce]", "rektor{mSub}", "rektoric[a|e]", "dekan{mSub}", "dekanic[a|e]", "biskup{mSub}", "nadbiskup{mSub}",
    "svećeni[k|ka]", "župni[k|ka]", "vlasni[k|ka|ca|ce]", "suvlasni[k|ka|ca]", "osnivač{mSub}", "osnivačic[a|e]", "savjetni[k|ka|ca|ce]", "pravobranitelj{mSub}", "pravobraniteljic[a|e]",
    "meteorolog{mSub}", "meteorologinj[a|e]", "epidemiolog{mSub}", "epidemiologinj[a|e]", "sindikal[ac|ca|ci]", "sindikalist{mSub}", "aktivist{mSub}", "aktivistic[a|e]", "aktivistkinj[a|e]",
    "novinar{mSub}", "novinar{ka}", "urednik", "urednika", "urednic[a|e]", "učitelj{mSub}", "učiteljic[a|e]", "nastavni[k|ka|ca|ce]", "umirovljeni[k|ka|ca|ce|ci]", "student{mSub}", "studentic[a|e]",
    "poduzetni[k|ka|ca|ce]", "poljoprivredni[k|ka|ca|ce]", "ribar{mSub}", "konobar{mSub}", "pekar{mSub}", "ot[ac|ca]", "majk[a|e]", "sin{mSub}", "kć[i|eri]", "brat{mSub}", "sestr[a|e]",
    "kralj{mSub}", "kraljic[a|e]", "pap[a|e]", "inspektor{mSub}", "inspektoric[a|e]", "vatrogas[ac|ca|ci]", "arheolog{mSub}", "arheologinj[a|e]", "biolog{mSub}", "biologinj[a|e]", "kustos{mSub}",
    "kustosic[a|e]", "demograf{mSub}", "demografkinj[a|e]", "izvođač{mSub}", "kandidat{mSub}", "kandidatkinj[a|e]", "autor{mSub}", "autoric[a|e]",
  ], cases),
  unnamed: spellAll([
    "izvoru", "predstavnika", "mediji", "medija", "predstavnik", "izvor{mSub}", "sugovorni[k|ka|ci|ca|ce]", "dužnosni[k|ka|ci|ca|ce]", "diplomat{mSub}", "diplomat[e]", "očevi[dac|ca|ci|daca]",
    "svjedok", "svjedoka", "svjedoci", "službeni[k|ka|ci|ca|ce]", "insajder{mSub}", "policaj[ac|ca|ci]", "radni[k|ka|ci|ca|ce]", "djelatni[k|ka|ci|ca|ce]", "zaposleni[k|ka|ci|ca|ce]",
    "susjed[|a|i|e]", "susjed{ka}", "mještan[i|a]", "mještan[in|ka]", "stanovni[k|ka|ci|ca]", "roditelj[|i|a]", "putni[k|ka|ci|ca]", "vozač[|a|i]", "liječnici", "novinari", "stručnjaci",
    "analitičari", "predstavnici", "osobe", "građani", "slušatelj{mSub}", "slušateljic[a|e]", "čitatelj{mSub}", "čitateljic[a|e]", "istražitelj{mSub}",
  ], cases),
  work: spellAll([
    "izvješćima", "saznanja", "saznanjima", "nacrt", "nacrta", "bilješka", "konferencija za medije", "emisija", "emisije", "emisiji", "podcast", "podcastu", "izjav[a|e|i|u|om]",
    "priopćenj[e|a|u|em]", "izvješć[e|a|u|em]", "izvještaj{mj}", "studij[a|e|i|u]", "istraživanj[e|a|u|em]", "član[ak|ka|ku|kom|ci]", "tekst{m}", "intervju{m}", "razgovor{m}", "dokument{m}",
    "pism[o|a|u|om]", "informacij[a|e|i|u]", "podac[i|ima]", "podata[k|ka]", "objav[a|e|i|u]", "analiz[a|e|i|u]", "anket[a|e|i|u]", "snimk[a|e|u]", "snimci", "dokumentar[ac|ca|cu]",
    "kolumn[a|e|i|u]", "komentar{m}", "reportaž[a|e|i|u]", "prilog{m}", "epizod[a|e|i|u]",
  ], cases),
};
