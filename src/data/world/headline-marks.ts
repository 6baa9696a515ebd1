import type { HeadlineMarks } from "../../core/match/documents/world-facts.ts";

/** How a headline marks an edition: as agencies and papers print it, in lower case. Each stands before a separator: a story about an update is none. */
export const headlineMarks: HeadlineMarks = {
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
