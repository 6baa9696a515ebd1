import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { marks as ar } from "./marks/ar.ts";
import { marks as el } from "./marks/el.ts";
import { marks as fa } from "./marks/fa.ts";
import { marks as he } from "./marks/he.ts";
import { marks as hi } from "./marks/hi.ts";
import { marks as hu } from "./marks/hu.ts";
import { marks as id } from "./marks/id.ts";
import { marks as ja } from "./marks/ja.ts";
import { marks as ko } from "./marks/ko.ts";
import { marks as ro } from "./marks/ro.ts";
import { marks as tr } from "./marks/tr.ts";
import { marks as zh } from "./marks/zh.ts";
import { neutral } from "./neutral.ts";

const marked = { ar, el, fa, he, hi, hu, id, ja, ko, ro, tr, zh };
const also: { [lang: string]: string[] } = { id: ["ms"] };
const unspaced = ["zh", "ja"];

/** Languages that have words of credits and no grammar yet: their credits are read, their sentences are not. */
export const plainPacks: LanguagePack[] = Object.entries(marked).map(([lang, marks]) => ({
  ...neutral,
  lang,
  also: also[lang] ?? [],
  text: { ...neutral.text, spaced: !unspaced.includes(lang) },
  marks,
}));
