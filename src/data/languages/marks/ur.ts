import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Urdu. */
export const marks = {
  credit: [...international.credit, "تصویر", "فوٹو", "تصاویر", "ویڈیو", "گرافک", "فائل فوٹو"],
  source: [...international.source, "ماخذ", "ذرائع", "بشکریہ", "ذریعہ"],
  byline: [...international.byline, "از", "تحریر", "رپورٹ", "مصنف"],
  via: [...international.via, "کے ذریعے"],
  material: [...international.material],
  contributed: [...international.contributed],
  republished: [...international.republished, "پہلی بار شائع", "اصل مضمون", "بشکریہ"],
  headline: ["رپورٹ", "ذرائع"],
  own: ["ویب ڈیسک", "نمائندہ"],
  agencies: ["ایجنسیاں"],
  dateline: [],
  archive: [...international.archive, "فائل", "فائل فوٹو", "خبر رساں ادارہ", "خبر رساں ادارے", "ایجنسی"],
  months: [
    ...international.months, "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر",
    "اکتوبر", "نومبر", "دسمبر",
  ],
  advertisement: [...international.advertisement, "اشتہار"],
} satisfies LanguagePack["marks"];
