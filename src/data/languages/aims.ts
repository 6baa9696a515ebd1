/**
 * Verbs whose "to X" may be the one they are aimed at, by language: "acusó a La Sexta", "a rappelé à Radio France", "ha chiesto al Tg1". A medium there has rather to do
 * something than to pass something on. The last word of the cue as printed. Among them nouns that have a "to" of their own: "confirmó la condena a ABC".
 */
import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { spellAll } from "./spell.ts";

/** A pack with its language's verbs. */
export function withAims(pack: LanguagePack): LanguagePack {
  const own = aims[pack.lang];
  return own === undefined ? pack : { ...pack, aims: spellAll(own) };
}

/** Per language of a pack. */
const aims: { [lang: string]: string[] } = {
  es: [
    "acus[ó|a|aron|an|ado|aba]", "critic[ó|a|aron|an|ado|aba]", "reproch[ó|a|aron|an|ado]", "record[ó|aron|ado]", "recuerda[|n]", "exig[ió|e|ieron|en|ido]", "inst[ó|a|aron|an|ado]", "reclam[ó|a|aron|an|ado]", "ped[ido|ía]", "pid[ió|e|ieron|en]", "rog[ó|ado]", "orden[ó|a|aron|ado]", "agradec[ió|e|ieron|ido]", "felicit[ó|a|aron|ado]", "elogi[ó|a|aron|ado]", "denunci[ó|a|aron|an|ado]", "demand[ó|a|aron|ado]", "propu[so|sieron]", "propone[|n]", "pregunt[ó|a|aron|ado]", "lament[ó|a|aron|an|ado]", "deplor[ó|a|aron]", "arremet[ió|e]", "carg[ó contra|a contra]", "prohib[ió|e|ido]", "promet[ió|e|ido|ieron]",
    "condena", "multa[|s]", "crítica[|s]", "apoyo", "homenaje", "visita", "demanda", "querella", "sanción", "ayuda[|s]", "subvención", "indemnización", "ataque[|s]", "venta", "despido[|s]", "solidaridad", "entrada", "acoso", "veto", "censura",
  ],
  fr: [
    "accus[e|ent|é|ait]", "reproch[e|ent|é|ait]", "rappel[é|ait]", "rappelle[|nt]", "demand[e|ent|é|ait]", "réclam[e|ent|é|ait]", "exig[e|ent|é|eait]", "ordonn[e|ent|é]", "enjoi[nt|nte]", "recommand[e|ent|é]", "propos[e|ent|é]", "suggér[é|ait]", "interdi[t|sent]", "dénonc[e|ent|é|ait]", "déplor[e|ent|é|ait]", "lament[e|é]", "regrett[e|ent|é]", "critiqu[e|ent|é]", "promet", "promis", "somm[e|é]",
    "amende", "soutien", "hommage", "visite", "aide[|s]", "subvention[|s]", "vente", "cession", "sanction", "solidarité", "attaque[|s]", "licenciements", "grève", "indemnité", "accès",
  ],
  it: [
    "accus[a|ano|ato|ava]", "critic[a|ano|ato]", "rimprover[a|ano|ato]", "ricord[a|ano|ato|ava]", "chied[e|ono|eva]", "chiesto", "contest[a|ano|ato]", "ordin[a|ato]", "intim[a|ato]", "raccomand[a|ato]", "propo[ne|sto]", "suggeri[sce|to]", "denunci[a|ano|ato]", "lament[a|ano|ato]", "deplor[a|ano|ato]", "rinfacci[a|ato]", "promett[e|ono]", "promesso", "vieta[|to]", "impo[ne|sto]",
    "condanna", "multa", "critiche", "sostegno", "omaggio", "visita", "querela", "solidarietà", "tagli", "finanziament[o|i]", "vendita", "attacc[o|hi]", "sanzione", "licenziamenti", "sciopero", "perquisizione",
  ],
  pt: [
    "acus[ou|a|aram|am|ado]", "critic[ou|a|aram|am|ado]", "lembr[ou|a|aram|am|ado]", "ped[iu|e|iram|em|ido]", "exig[iu|e|iram|em|ido]", "cobr[ou|a|aram]", "reclam[ou|a|aram|am]", "recomend[ou|a|aram]", "propôs", "propõe", "determin[ou|a]", "orden[ou|a]", "agradec[eu|e|eram]", "denunci[ou|a|aram|am]", "lament[ou|a|aram|am]", "deplor[ou|a|aram]", "promet[eu|e|eram]", "solicit[ou|a|aram]", "apel[ou|a|aram]", "repreend[eu|e]",
    "multa", "crítica[|s]", "apoio", "homenagem", "visita", "processo", "queixa", "venda", "elogio[|s]", "ataque[|s]", "sanção", "solidariedade", "despedimentos", "demissões", "greve", "censura",
  ],
  ro: [
    "acuz[ă|at|a]", "reproș[ează|at]", "reamint[ește|it]", "amint[ește|it]", "cer[e|ut]", "solicit[ă|at]", "critic[ă|at]", "mulțum[ește|it]", "ceru[t|se]", "impu[ne|s]", "recomand[ă|at]", "sugere[ază|at]", "prom[ite|is]", "deplâng[e|]", "regret[ă|at]",
    "amenda", "amendă", "sprijinul", "vizita", "vizită", "greva", "grevă", "concedierile", "percheziți[a|e]", "tăierile",
  ],
  el: [
    "κατηγόρησ[ε|αν]", "κατηγορ[εί|ούν]", "υπενθύμισ[ε|αν]", "υπενθυμίζει", "ζήτησ[ε|αν]", "ζητ[ά|εί|ούν]", "επέκριν[ε|αν]", "επικρίνει", "συνέστησ[ε|αν]", "συνιστά", "πρότειν[ε|αν]", "προτείνει", "κατήγγειλ[ε|αν]", "καταγγέλλ[ει|ουν]", "υποσχέθηκε", "υπόσχεται", "διέταξε", "απαίτησε", "επέπληξε", "απευθύν[θηκε|θηκαν|εται|ονται]", "προσέφυγ[ε|αν]", "διαμαρτυρήθηκ[ε|αν]",
    "πρόστιμο", "επίσκεψη", "απεργία", "απολύσεις", "στήριξη", "επίθεση", "επίσκεψή", "περικοπές",
  ],
  tr: [
    "hatırlattı", "suçladı", "istedi", "sordu", "teşekkür etti", "çağrıda bulundu", "eleştirdi", "önerdi", "emretti", "söz verdi", "uyarıda bulundu",
  ],
  id: [
    "mengingatkan", "meminta", "menuding", "menuduh", "mengkritik", "mendesak", "memerintahkan", "menyarankan", "menuntut", "menegur", "berjanji", "mengadu", "mengadukan", "berterima kasih",
  ],
  vi: [
    "nhắc nhở", "nhắc", "yêu cầu", "đề nghị", "cáo buộc", "chỉ trích", "hứa", "kiến nghị", "tố cáo", "cảm ơn",
  ],
};
