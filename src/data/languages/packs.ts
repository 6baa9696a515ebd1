import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import { nb } from "./nb.ts";
import { neutral } from "./neutral.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { plainPacks } from "./plain-packs.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sk } from "./sk.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";

/** Every language pack, sorted by language. */
export const packs: LanguagePack[] = [bg, cs, da, de, en, es, fi, fr, hr, hu, it, nb, nl, pl, pt, ro, ru, sk, sr, sv, uk, vi];

/** The pack that reads pages in `lang` (a tag or its primary subtag): a full one, else one for credits, else the neutral pack. */
export function packFor(lang: string): LanguagePack {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? "";
  return [...packs, ...plainPacks].find((pack) => pack.lang === primary || pack.also?.includes(primary)) ?? neutral;
}
