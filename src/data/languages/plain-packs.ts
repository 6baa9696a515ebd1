import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { marks as bn } from "./marks/bn.ts";
import { marks as ca } from "./marks/ca.ts";
import { marks as et } from "./marks/et.ts";
import { marks as is } from "./marks/is.ts";
import { marks as lt } from "./marks/lt.ts";
import { marks as lv } from "./marks/lv.ts";
import { marks as sl } from "./marks/sl.ts";
import { marks as sw } from "./marks/sw.ts";
import { marks as th } from "./marks/th.ts";
import { marks as ur } from "./marks/ur.ts";
import { neutral } from "./neutral.ts";

const marked = { bn, ca, et, is, lt, lv, sl, sw, th, ur };
const unspaced = ["th"];

/** Languages that have words of credits and no grammar yet: their credits are read, their sentences are not. */
export const plainPacks: LanguagePack[] = Object.entries(marked).map(([lang, marks]) => ({
  ...neutral,
  lang,
  text: { ...neutral.text, spaced: !unspaced.includes(lang) },
  marks,
}));
