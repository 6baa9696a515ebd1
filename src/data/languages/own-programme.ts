/**
 * Words that belong to a medium's own business, by language: what it broadcasts, prints and sells, whom it employs. A medium alone that says something in which one of
 * them stands ("France 2 a annoncé que le magazine …") most likely speaks of itself.
 */
import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { spellAll } from "./spell.ts";

type OwnProgramme = { says: string[]; words: string[] };

/** A pack with its language's words for that. `says`: verbs of announcing that the pack lists among those of reporting. */
export function withOwnProgramme(pack: LanguagePack): LanguagePack {
  const own = ownProgramme[pack.lang];
  return own === undefined ? pack : { ...pack, ownProgramme: { says: spellAll(own.says), words: spellAll(own.words) } };
}

/** Per language of a pack. */
const ownProgramme: { [lang: string]: OwnProgramme } = {
  es: {
    says: ["anunci[ó|a|ado]", "confirm[ó|a|ado]", "inform[ó|a|ado|aron|an]", "avanz[ó|a|ado]", "adelant[ó|a|ado]", "da a conocer", "dio a conocer"],
    words: ["serie[|s]", "temporada[|s]", "capítulo[|s]", "episodio[|s]", "telenovela[|s]", "programa[|s]", "concurso", "informativos", "telediario", "emitir[á|án|ía|ían|]", "emisión", "retransmit[irá|irán|ir]", "retransmisión", "estren[ará|arán|ará|ar|o]", "parrilla", "programación", "audiencia[|s]", "espectadores", "oyentes", "suscriptores", "suscripci[ón|ones]", "presentador[|a|es]", "documental[|es]", "edición [impresa|digital|en papel]", "su [web|plantilla|redacción|nueva web]", "despidos", "nombramiento", "podcast", "pódcast", "plataforma"],
  },
  fr: {
    says: ["annonc[e|é|ent]", "confirm[e|é]", "inform[e|é]", "dévoil[e|é]", "révèle"],
    words: ["série[|s]", "saison[|s]", "épisode[|s]", "émission[|s]", "magazine", "feuilleton", "diffus[é|ée|és|ées|era|eront|ion|er]", "retransmi[s|se|ses|ssion]", "antenne", "grille", "programme[|s]", "audience[|s]", "téléspectateurs", "auditeurs", "abonnés", "abonnement[|s]", "animateur[|s]", "animatrice", "présentateur", "présentatrice", "documentaire", "édition [papier|imprimée|numérique]", "suppressions de postes", "plan social", "rédaction", "nomination", "directeur de l'information", "directrice de l'information", "podcast[|s]", "plateforme"],
  },
  it: {
    says: ["annunci[a|ano|ato]", "conferm[a|ato]", "inform[a|ato]", "anticip[a|ato]", "comunic[a|ato]"],
    words: ["serie", "fiction", "stagione", "puntat[a|e]", "episodi[|o]", "programm[a|i]", "trasmission[e|i]", "in onda", "trasmess[o|a|i|e]", "palinsesto", "ascolti", "telespettatori", "ascoltatori", "abbonati", "abbonament[o|i]", "conduttor[e|i]", "conduttrice", "documentario", "edizione [cartacea|digitale|online]", "esuberi", "nomina", "podcast", "diretta", "piattaforma", "canone", "cassa integrazione"],
  },
  pt: {
    says: ["inform[ou|a|ado]", "confirm[ou|a|ado]", "anunc[iou|ia|iado]", "avanç[ou|a]", "divulg[ou|a]"],
    words: ["série[|s]", "temporada[|s]", "capítulo[|s]", "episódio[|s]", "novela[|s]", "telenovela[|s]", "programa[|s]", "transmit[irá|ir|ido|ida]", "transmissão", "emissão", "grelha", "grade", "programação", "audiência[|s]", "telespectadores", "espectadores", "ouvintes", "assinantes", "assinatura[|s]", "apresentador[|a|es]", "documentário[|s]", "edição [impressa|digital|em papel]", "redação", "despedimento[|s]", "demissões", "nomeação", "podcast", "plataforma", "estre[ia|iam|ar]"],
  },
  ro: {
    says: ["anunț[ă|at]", "confirm[ă|at]", "inform[ează|at]"],
    words: ["serial[|ul|ului|e|ele]", "sezon[|ul|ului]", "episod[|ul|e|ele]", "emisiun[ea|ii|i|ile|e]", "difuz[a|at|ată|area|ate]", "transmisiune[a|]", "în direct", "grila", "audienț[a|ă|e]", "telespectator[i|ii|ilor]", "abonați[|i|lor]", "abonament[|ul|e|ele]", "prezentator[|ul|ului]", "prezentatoare[|a]", "documentar[|ul]", "ediția [tipărită|digitală|online]", "concedierile", "numirea", "podcast", "platform[a|ă|ei]"],
  },
  el: {
    says: ["ανακοίνωσ[ε|αν]", "επιβεβαίωσ[ε|αν]", "ανακοινώνει", "ενημέρωσε", "γνωστοποίησε"],
    words: ["σειρ[ά|άς|ές]", "σεζόν", "επεισόδι[ο|α]", "εκπομπ[ή|ής|ές]", "μεταδ[ώσει|ίδει|οθεί|οθούν]", "προβ[άλει|ληθεί|ληθούν]", "πρόγραμμα", "προγράμματος", "τηλεθέαση[|ς]", "τηλεθεατές", "συνδρομητές", "συνδρομ[ή|ές|ής]", "παρουσι[άστρια|αστής|αστή|άστριας]", "ντοκιμαντέρ", "έντυπη έκδοση", "έντυπης έκδοσης", "απολύσεις", "διορισμό", "podcast", "πλατφόρμα", "αναστ[έλλει|είλει|ολή]"],
  },
  tr: {
    says: ["duyurdu", "açıkladı", "bildirdi"],
    words: ["dizi[|si|sinin|nin|yi]", "sezon[|u|un|unda|da]", "bölüm[|ü|ünün]", "program[|ı|ının|ını|a]", "yayın [hayatına|hayatını|akışı]", "yayınlan[acak|acağını]", "yayımlan[acak|acağını]", "yayına", "ekrana", "ekranlara", "izleyici[lerine|lerinin|ler]", "abone[lere|lerine|ler|lik]", "sunucu[|su|nun|suyla]", "belgesel[|i|in]", "kadro[suna|sunu]", "basılı", "podcast"],
  },
  id: {
    says: ["melaporkan", "mengabarkan", "mengungkapkan"],
    words: ["serial", "sinetron", "episode", "musim", "program", "menayangkan", "ditayangkan", "penayangan", "tayang", "siaran langsung", "disiarkan", "penonton", "pemirsa", "pelanggan", "langganan", "presenter", "pembawa acara", "edisi cetak", "pemutusan hubungan kerja", "phk", "podcast", "siniar", "platform"],
  },
  vi: {
    says: ["thông báo", "công bố", "cho biết"],
    words: ["phát sóng", "lên sóng", "bộ phim", "tập phim", "chương trình", "mùa giải truyền hình", "khán giả", "thính giả", "bạn đọc", "độc giả", "người dẫn chương trình", "phim tài liệu", "bản in", "ấn phẩm", "thuê bao", "podcast", "gala"],
  },
};
