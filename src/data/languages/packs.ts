import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nb } from "./nb.ts";
import { neutral } from "./neutral.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { plainPacks } from "./plain-packs.ts";
import { withItsOwn } from "./of-its-own.ts";
import { withPlatforms } from "./platforms.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sk } from "./sk.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { withAims } from "./aims.ts";
import { withAudiences } from "./audiences.ts";
import { withHouseBodies } from "./house-bodies.ts";
import { withOwnProgramme } from "./own-programme.ts";
import { withVoices } from "./voices.ts";
import { withDenied } from "./denied-works.ts";
import { withWorks } from "./works-that.ts";
import { zh } from "./zh.ts";

/** Every language pack, sorted by language. */
export const packs: LanguagePack[] = [ar, bg, cs, da, de, el, en, es, fa, fi, fr, he, hi, hr, hu, id, it, ja, ko, nb, nl, pl, pt, ro, ru, sk, sr, sv, tr, uk, vi, zh].map(withVoices).map(withWorks).map(withPlatforms).map(withDenied).map(withItsOwn).map(withHouseBodies).map(withOwnProgramme).map(withAims).map(withAudiences);

/** The pack that reads pages in `lang` (a tag or its primary subtag); where none does, one for credits alone, else the neutral pack. */
export function packFor(lang: string): LanguagePack {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? "";
  return [...packs, ...plainPacks].find((pack) => pack.lang === primary || pack.also?.includes(primary)) ?? neutral;
}
