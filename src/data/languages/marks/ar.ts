import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Arabic. */
export const marks = {
  credit: [
    ...international.credit, "صورة", "الصورة", "صور", "تصوير", "مصدر الصورة", "مصدر الصور", "فيديو", "رسم",
    "غرافيك", "إنفوغراف", "الصور", "حقوق الصورة", "تصوير من", "صورة أرشيفية", "صورة من", "صدر الصورة",
    "التعليق على الصورة", "المصدر الصورة",
  ],
  source: [...international.source, "المصدر", "مصدر", "المصادر", "نقلا عن", "نقلاً عن"],
  byline: [...international.byline, "بقلم", "كتب", "كتبت", "تحرير", "إعداد", "كتابة", "من", "ترجمة"],
  via: [...international.via, "عبر", "عن طريق", "لصالح"],
  material: [
    ...international.material, "مع", "بالاستعانة بمعلومات من", "المصدر", "بمشاركة", "استنادا إلى تقارير",
    "مع معلومات من",
    "بتصرف عن", "نقلا بتصرف عن", "بتصرف من", "ترجمة عن", "مترجم عن",
  ],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "نشر لأول مرة في", "نُشر لأول مرة في", "نشر أصلا في", "نُشر في الأصل",
    "نشر هذا المقال", "نُشر هذا المقال", "نقلا عن موقع", "نقلا عن صحيفة", "أعيد نشره من", "المقال الأصلي",
    "هذا المقال نشر",
  ],
  appeared: {
    first: ["أول مرة", "لأول مرة", "أصلا", "أصلاً", "في الأصل"],
    published: ["نشر", "نُشر", "نشرت", "نُشرت", "ظهر"],
    texts: ["المقال", "المقالة", "النص", "التقرير", "المادة", "الحوار"],
  },
  headline: ["تقرير", "مصادر", "إعلام"],
  own: ["خاص", "مراسلنا", "هيئة التحرير"],
  agencies: ["وكالات", "الوكالات", "وكالات الأنباء"],
  dateline: [],
  archive: [
    ...international.archive, "أرشيف", "أرشيفية", "صورة أرشيفية", "وكالة", "وكالة أنباء", "وكالات",
    "الأرشيف", "من الأرشيف", "خاص",
  ],
  months: [
    ...international.months, "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب",
    "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
  ],
  advertisement: [...international.advertisement, "إعلان"],
  rights: [...international.rights, "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "يحظر النشر", "يمنع نقل"],
} satisfies LanguagePack["marks"];
