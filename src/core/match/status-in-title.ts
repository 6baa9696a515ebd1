/** What a headline says about its own standing: an agency marks updates, corrections and withdrawals before the title. */
import type { SourceDocument } from "../model.ts";

/** The standing, and the headline without its mark: versions of a story share it. `current` with a mark is an update. */
export type TitleStatus = { status: NonNullable<SourceDocument["status"]>; title: string };

// As agencies and papers print them, in lower case. Each stands before a separator: a story about an update is none.
const marks: Record<TitleStatus["status"], readonly string[]> = {
  withdrawn: [
    "kill", "mandatory kill", "kill advisory", "withdrawn", "withdrawal", "retraction", "retracted", "story withdrawn", "zurückgezogen", "rücknahme", "zurückziehung",
    "annule", "annulation", "annulé", "retiré", "retrait", "anulada", "anulado", "retirado", "retirada", "annullamento", "annullata", "ritirato", "ritirata", "ritiro", "ingetrokken",
    "anulowano", "wycofano", "wycofane", "аннулировано", "аннулирована", "аннулируется", "отзыв", "відкликано", "анульовано", "iptal", "geri çekildi", "rút bài", "hủy tin", "سحب", "إلغاء", "حذف",
    "撤稿", "撤回", "撤銷", "取り消し", "取消", "記事取り消し", "기사취소", "기사철회", "전문취소",
  ],
  corrected: [
    "correction", "corrected", "corrects", "refile correction", "corrected-official", "refile", "refile-corrected", "berichtigung", "korrektur", "korrigiert", "berichtigt", "neufassung",
    "rectificatif", "rectification", "corrigé", "corrección", "rectificación", "corrige", "corregido", "correzione", "rettifica", "errata corrige", "correção", "corrige-se", "errata", "correctie", "rectificatie", "gecorrigeerd",
    "korekta", "sprostowanie", "oprava", "исправление", "исправлено", "исправлена", "уточнение", "поправка", "виправлення", "виправлено", "уточнення", "düzeltme", "đính chính", "تصحيح", "تصويب", "اصلاح", "اصلاحیه", "تصحیح",
    "更正", "勘误", "訂正", "정정", "고침", "바로잡습니다",
  ],
  current: [
    "update", "updated", "updates", "wrapup", "recast", "recasts", "aktualisierung", "aktualisiert", "aktualisierte fassung", "zusammenfassung neu", "actualisation", "actualisé", "mise à jour", "actualización", "actualizado", "actualizada", "actualiza",
    "aggiornamento", "aggiornato", "aggiornata", "atualização", "atualizado", "atualizada", "atualiza", "bijgewerkt", "aktualizacja", "aktualizace", "обновление", "обновлено", "обновлена", "дополнено", "оновлення", "оновлено",
    "güncelleme", "güncellendi", "cập nhật", "تحديث", "محدث", "به‌روزرسانی", "更新", "업데이트", "종합", "종합2보", "2보", "3보",
  ],
};

const byMark = new Map(Object.entries(marks).flatMap(([status, words]) => words.map((word) => [word, status as TitleStatus["status"]] as const)));

// "UPDATE 2-Oil …", "CORRECTED: …", "Berichtigung – …", "(Korrektur) …", "【更正】…", "[정정] …"; the number counts editions.
const bracketed = /^\s*[[(（【［]\s*([^\])）】］]{2,40}?)\s*[\])）】］]\s*[-–—:：]?\s*(.+)$/su;
const separated = /^\s*([\p{L}\p{M}\u200c' -]{2,40}?)\s*\p{Nd}{0,2}\s*[-–—:：]+\s*(.+)$/su;

/** Undefined where the headline carries no mark. */
export function readTitleStatus(headline: string): TitleStatus | undefined {
  for (const pattern of [bracketed, separated]) {
    const [, mark = "", rest = ""] = pattern.exec(headline) ?? [];
    const status = byMark.get(mark.replace(/\s*\p{Nd}{1,2}$/u, "").trim().toLowerCase()) ?? byMark.get(mark.trim().toLowerCase());
    if (status === undefined || rest.trim() === "") continue;
    // "UPDATE 2-CORRECTED-…": the graver mark decides.
    const inner = readTitleStatus(rest);
    return inner === undefined ? { status, title: rest.trim() } : { status: graver(status, inner.status), title: inner.title };
  }
  return undefined;
}

const gravity: TitleStatus["status"][] = ["current", "corrected", "withdrawn"];

function graver(a: TitleStatus["status"], b: TitleStatus["status"]): TitleStatus["status"] {
  return gravity.indexOf(a) > gravity.indexOf(b) ? a : b;
}
