/** What media say of their own stays below what is painted; what they report is painted as before. */
import { expect, test } from "vitest";
import { pageOf } from "../../text/page-of.ts";
import { detectorFor } from "../the-directory.ts";

const painted = (text: string, lang: string): string[] =>
  detectorFor(lang).detect(pageOf([text], lang)).attributions.filter(({ confidence, path }) => confidence >= 0.8 && path.some(({ class: kind }) => kind === "agency" || kind === "outlet")).map(({ path }) => path[0]?.id ?? "");

test.each([
  ["ar", "أعلنت قناة العربية عن إطلاق تطبيق جديد للأخبار."],
  ["ar", "أعلنت شبكة الجزيرة أمس تعيين مدير جديد لقناتها الإنجليزية."],
  ["ar", "أعلنت مجموعة إم بي سي السعودية توزيع أرباح على المساهمين."],
  ["ar", "قالت بي بي سي إنها ستغلق مكتبها في المدينة."],
  ["ar", "قالت شبكة الجزيرة إنها «تدين» اعتقال مراسلها."],
  ["ar", "طالبت قناة الجزيرة بالإفراج عن مصورها."],
  ["ar", "أوضحت صحيفة «الأهرام» لقرائها أن الطبعة الورقية ستتأخر."],
  ["fa", "خبرگزاری رویترز از بازداشت خبرنگار خود در کابل خبر داد."],
  ["fa", "شبکه سه از پخش سریال تازه‌ای در ماه رمضان خبر داد."],
  ["fa", "بی‌بی‌سی اعلام کرد شماری از کارکنان خود را تعدیل می‌کند."],
  ["he", "סוכנות AFP אישרה כי שניים מעובדיה נעצרו."],
  ["hi", "एनडीटीवी ने कहा कि उसके पत्रकारों को जाने से रोका गया।"],
])("%s: below what is painted: %s", (lang, text) => {
  expect(painted(text, lang)).toEqual([]);
});

test.each([
  ["ar", "أعلنت وكالة سانا مقتل ثلاثة جنود في القصف.", "sana"],
  ["ar", "قالت رويترز إنها اطلعت على نسخة من العقد.", "reuters"],
  ["ar", "وذكرت رويترز أن الشركة ستغلق مكتبها في المدينة.", "reuters"],
  ["fa", "خبرگزاری رویترز از بازداشت دو بازرگان در کابل خبر داد.", "reuters"],
  ["he", "סוכנות AFP אישרה כי שני שוטרים נעצרו.", "afp"],
  ["hi", "एनडीटीवी ने कहा कि छात्रों को जाने से रोका गया।", "ndtv.com"],
])("%s: painted: %s", (lang, text, id) => {
  expect(painted(text, lang)).toEqual([id]);
});
