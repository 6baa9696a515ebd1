import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Bengali. */
export const marks = {
  credit: [
    ...international.credit, "ছবি", "ছবি:", "আলোকচিত্র", "চিত্র", "ভিডিও", "গ্রাফিক", "ফাইল ছবি",
    "সংগৃহীত ছবি",
  ],
  source: [...international.source, "সূত্র", "উৎস"],
  byline: [...international.byline, "লেখক", "প্রতিবেদক"],
  via: [...international.via, "মাধ্যমে"],
  material: [...international.material, "তথ্যসূত্র"],
  contributed: [...international.contributed],
  republished: [...international.republished, "প্রথম প্রকাশিত", "মূল লেখাটি"],
  headline: ["প্রতিবেদন", "সূত্র"],
  own: ["নিজস্ব প্রতিবেদক", "ডেস্ক"],
  agencies: ["এজেন্সি"],
  dateline: [],
  archive: [...international.archive, "ফাইল ছবি", "সংগৃহীত", "বার্তা সংস্থা", "সংবাদ সংস্থা", "এজেন্সি"],
  months: [
    ...international.months, "জানু", "ফেব্রু", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টে",
    "অক্টো", "নভে", "ডিসে",
  ],
  advertisement: [...international.advertisement, "বিজ্ঞাপন"],
} satisfies LanguagePack["marks"];
