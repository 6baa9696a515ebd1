import { describe, expect, test } from "vitest";
import { readTitleStatus } from "../../../../src/core/match/documents/status-in-title.ts";
import { world } from "../../../world.ts";

describe("a headline's mark", () => {
  test.each([
    ["UPDATE 2-Harbour of Varnow stays closed", "current", "Harbour of Varnow stays closed"],
    ["UPDATE 1-CORRECTED-Harbour of Varnow stays closed", "corrected", "Harbour of Varnow stays closed"],
    ["CORRECTED: Harbour of Varnow stays closed", "corrected", "Harbour of Varnow stays closed"],
    ["KILL - Harbour of Varnow stays closed", "withdrawn", "Harbour of Varnow stays closed"],
    ["Berichtigung: Hafen bleibt zu", "corrected", "Hafen bleibt zu"],
    ["(Korrektur) Hafen bleibt zu", "corrected", "Hafen bleibt zu"],
    ["Mise à jour – Le port reste fermé", "current", "Le port reste fermé"],
    ["RECTIFICATIF - Le port reste fermé", "corrected", "Le port reste fermé"],
    ["Corrección: el puerto sigue cerrado", "corrected", "el puerto sigue cerrado"],
    ["Errata corrige: il porto resta chiuso", "corrected", "il porto resta chiuso"],
    ["Correção: o porto continua fechado", "corrected", "o porto continua fechado"],
    ["Sprostowanie: port pozostaje zamknięty", "corrected", "port pozostaje zamknięty"],
    ["Исправление: порт остается закрытым", "corrected", "порт остается закрытым"],
    ["Оновлено: порт зачинено", "current", "порт зачинено"],
    ["Düzeltme: Liman kapalı kalıyor", "corrected", "Liman kapalı kalıyor"],
    ["Đính chính: Cảng vẫn đóng cửa", "corrected", "Cảng vẫn đóng cửa"],
    ["تصحيح: الميناء يظل مغلقا", "corrected", "الميناء يظل مغلقا"],
    ["اصلاحیه: بندر بسته می‌ماند", "corrected", "بندر بسته می‌ماند"],
    ["【更正】港口继续关闭", "corrected", "港口继续关闭"],
    ["【訂正】港は閉鎖のまま", "corrected", "港は閉鎖のまま"],
    ["[정정] 항구 폐쇄 계속", "corrected", "항구 폐쇄 계속"],
  ])("%s", (headline, status, title) => expect(readTitleStatus(headline, world)).toEqual({ status, title }));

  test.each([
    "Update on the harbour of Varnow", "Kill Bill: the film that changed it all", "Corrections officers strike", "Harbour closed - update follows",
    "Die Korrektur der Preise beginnt", "Correction", "", "-", "更新された港", "Withdrawal from Varnow: troops leave",
  ])("is none in “%s”", (headline) => expect(readTitleStatus(headline, world)).toBeUndefined());
});
