import { pageOf } from "../text/page-of.ts";
import { detectorFor } from "./the-directory.ts";

/** Media that the page is sure to cite, by id: those of attributions from 0.8 up. */
export const painted = (text: string, lang: string): (string | null)[] =>
  detectorFor(lang)
    .detect(pageOf([text], lang))
    .attributions.filter(({ confidence }) => confidence >= 0.8)
    .flatMap(({ path }) => path.filter(({ class: kind }) => kind === "agency" || kind === "outlet").map(({ id }) => id));
