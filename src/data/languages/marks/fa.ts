import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Persian. */
export const marks = {
  credit: [
    ...international.credit, "عکس", "عکاس", "عکس‌ها", "تصویر", "منبع عکس", "منبع تصویر", "ویدیو", "فیلم",
    "گرافیک", "اینفوگرافیک", "عکس از", "تصویر از", "آرشیو", "عکس خبری", "عکس تزئینی", "فیلم از", "ویدئو",
  ],
  source: [...international.source, "منبع", "منابع", "به نقل از", "برگرفته از"],
  byline: [...international.byline, "نویسنده", "نوشته", "خبرنگار", "گزارش", "از"],
  via: [...international.via, "از طریق", "برای"],
  material: [...international.material, "با اطلاعات", "با استفاده از گزارش", "به همراه", "با تلخیص از", "ترجمه از", "برگرفته از گزارش"],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "بازنشر از", "بازنشر",
    "منتشر شده در", "اصل مطلب",
  ],
  appeared: {
    first: ["نخستین بار", "اولین بار", "ابتدا", "پیش‌تر", "پیشتر", "قبلا", "قبلاً"],
    published: ["منتشر", "چاپ", "منتشر شد"],
    texts: ["مقاله", "متن", "گزارش", "یادداشت", "گفتگو", "گفت‌وگو", "مصاحبه", "مطلب"],
    taken: ["با اجازه", "با همکاری", "ترجمه از", "ترجمه‌ای از", "بازنشر می‌شود", "به نقل از سایت", "با کسب اجازه", "با موافقت", "برگرفته از", "بازنشر", "برگردان از", "با مجوز"],
    these: ["این"],
  },
  headline: ["گزارش", "رسانه‌ها", "منابع"],
  own: ["تحریریه"],
  agencies: ["خبرگزاری‌ها"],
  dateline: [],
  archive: [...international.archive, "آرشیو", "آرشیوی", "عکس آرشیوی", "خبرگزاری", "تزئینی"],
  months: [
    ...international.months, "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر",
    "دی", "بهمن", "اسفند", "ژانویه", "فوریه", "مارس", "آوریل", "مه", "می", "ژوئن", "ژوئیه", "اوت", "سپتامبر",
    "اکتبر", "نوامبر", "دسامبر",
  ],
  advertisement: [...international.advertisement, "تبلیغات", "آگهی"],
  rights: [...international.rights, "تمام حقوق محفوظ", "کلیه حقوق", "همه حقوق", "بازنشر بدون"],
} satisfies LanguagePack["marks"];
