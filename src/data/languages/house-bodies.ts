/**
 * Bodies of a medium's own people and of those who run it, by language: "le SNJ de Radio France", "il cdr della Stampa", "the board of ITV". What they say
 * is theirs and news about the medium; the medium's name behind (or before) them only says whose they are. No newsrooms: those report.
 */
import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { spellAll } from "./spell.ts";

/** A pack with its language's words for them. */
export function withHouseBodies(pack: LanguagePack): LanguagePack {
  const own = houseBodies[pack.lang];
  return own === undefined ? pack : { ...pack, houseBodies: spellAll(own) };
}

/** Per language of a pack; short names of unions as they are folded. */
const houseBodies: { [lang: string]: string[] } = {
  de: [
    "[betriebsrat|betriebsräte|personalrat|personalräte|redaktionsrat|redaktionsausschuss|redakteursausschuss|redakteursvertretung|rundfunkrat|fernsehrat|verwaltungsrat|aufsichtsrat|hörfunkrat|stiftungsrat|publikumsrat|vorstand]", "belegschaft", "[beschäftigte|beschäftigten|mitarbeitende|mitarbeitenden|angestellte|angestellten]", "[eigentümer|gesellschafter|aktionäre]", "[|haus]justiziar[|in]", "[anwalt|anwälte|anwältin]",
  ],
  en: [
    "[union|unions|chapel|guild]", "works council", "[|editorial |supervisory ]board", "board of [directors|trustees|governors]", "[staff|employees|workers|shareholders|owners|trustees]", "[lawyer|lawyers|attorneys|solicitors] for",
  ],
  nl: [
    "[|centrale ]ondernemingsraad", "redactieraad", "[vakbond|vakbonden]", "[raad van bestuur|raad van commissarissen|raad van toezicht]", "[personeel|werknemers|aandeelhouders]", "[advocaat|advocaten]", "ombudsman",
  ],
  sv: [
    "[facket|fackklubben|journalistklubben|klubben]", "styrelsen[| för]", "[personalen|medarbetarna|ägarna|aktieägarna]", "advokat[en|erna]",
  ],
  da: [
    "[fagforeningen|medarbejderforeningen|journalistklubben|fællestillidsmanden|tillidsmanden|tillidsrepræsentanten]", "bestyrelsen[| for]", "[medarbejderne|de ansatte|ejerne|aktionærerne]", "advokat[en|erne]", "lytternes og seernes redaktør",
  ],
  nb: [
    "[fagforeningen|journalistklubben|redaksjonsklubben|klubblederen|tillitsvalgte|hovedtillitsvalgte|kringkastingsrådet]", "styret", "[de ansatte|medarbeiderne|eierne|aksjonærene]", "advokat[en|ene]",
  ],
  es: [
    "[comité|comités] de [empresa|redacción|informativos|huelga]", "comité intercentros", "comité profesional", "consejo de [informativos|redacción|administración|dirección]", "sindicato[|s]", "[sección|secciones] [sindical|sindicales]", "junta [directiva|de accionistas]", "[ccoo|cc.oo.|ugt|cgt|uso]", "dirección", "directiva", "plantilla", "[trabajadores|trabajadoras|empleados|empleadas|accionistas|propietarios|dueños|abogados|despedidos]", "asamblea de [trabajadores|redactores|periodistas]", "asociación de [trabajadores|periodistas|redactores|oyentes|lectores]", "gremio", "comisión [interna|gremial]",
  ],
  fr: [
    "société[|s] des [journalistes|rédacteurs|lecteurs|personnels]", "[sdj|sdr|snj|snj-cgt|cgt|cfdt|fo|sud|unsa|cftc|csa|cse]", "intersyndicale", "syndicat[|s]", "section[|s] [syndicale|syndicales|cgt|cfdt|snj]", "comité [social et économique|d'entreprise|d'éthique|de groupe]", "conseil [d'administration|de surveillance|d'entreprise]", "direction", "directoire", "actionnaire[|s]", "propriétaire[|s]", "salarié[|s|es]", "employés", "personnel[|s]", "avocat[|s|e|es]", "élus", "représentants du personnel", "délégués syndicaux", "médiat[eur|rice]",
  ],
  it: [
    "comitat[o|i] di redazione", "cdr", "assemblea [dei|delle|di] [redattori|giornalisti|lavoratori|redazione]", "assemblea", "sindacat[o|i]", "[usigrai|cgil|cisl|uil|slc cgil|rsu|rsa|unirai]", "consiglio [di amministrazione|d'amministrazione]", "cda", "direzione", "azionist[a|i]", "proprietà", "dipendenti", "lavoratori", "[legali|avvocati]", "editore", "[vertici|vertice]", "fiduciari",
  ],
  pt: [
    "conselho[|s] de [redação|redacção|administração|opinião|trabalhadores]", "comissão de trabalhadores", "comiss[ão|ões] de [empresa|redação]", "sindicato[|s]", "delegad[o|os|a|as] sindica[l|is]", "administração", "direção", "diretoria", "provedor[|a]", "acionista[|s]", "proprietári[o|os]", "trabalhador[es|as]", "funcionários", "empregados", "advogados", "conselho [deliberativo|diretor|curador|fiscal]", "assembleia de [trabalhadores|jornalistas]", "ombudsman",
  ],
  ro: [
    "sindicat[|ul|ele|ului]", "conducer[ea|ii|e]", "consiliul[|ui] de administrație", "comitetul[|ui] director", "acționari[|i|lor]", "angajați[|i|lor]", "salariați[|i|lor]", "avocați[|i|lor]", "patronul[|ui]", "administrația", "directoratul[|ui]",
  ],
  el: [
    "διοίκηση", "διεύθυνση", "σωματεί[ο|α]", "σύλλογος εργαζομένων", "συνδικάτο", "[ένωση|ενώσεις] [συντακτών|εργαζομένων|τεχνικών]", "[ποσπερτ|εσηεα]", "διοικητικό συμβούλιο", "εργαζόμενοι", "εργαζομένων", "μέτοχοι", "ιδιοκτησία", "δικηγόροι", "συνέλευση",
  ],
  tr: [
    "yönetimi", "yönetim kurulu", "çalışanları", "emekçileri", "sendikası", "işçileri", "avukatları", "ortakları", "hissedarları", "temsilciler kurulu", "vakfı", "genel kurulu",
  ],
  id: [
    "serikat [pekerja|karyawan|jurnalis]", "dewan [pengawas|komisaris|direksi]", "manajemen", "direksi", "karyawan", "pekerja", "pemegang saham", "kuasa hukum", "pengacara", "pemilik",
  ],
  vi: [
    "công đoàn", "ban giám đốc", "ban lãnh đạo", "lãnh đạo", "hội đồng quản trị", "nhân viên", "luật sư của", "cổ đông",
  ],
};
