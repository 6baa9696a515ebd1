import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Estonian. */
export const marks = {
  credit: [...international.credit, "Fotod", "Pilt", "Pildi autor", "Fotograaf", "Illustratsioon"],
  source: [...international.source, "Allikas", "Allikad"],
  byline: [...international.byline, "autor", "tekst", "toimetas"],
  via: [...international.via, "kaudu"],
  material: [...international.material, "põhineb"],
  contributed: [...international.contributed],
  republished: [...international.republished, "algselt avaldatud", "esmakordselt ilmunud", "artikkel ilmus"],
  headline: ["meedia"],
  own: ["toimetus"],
  agencies: ["agentuurid", "uudisteagentuurid"],
  dateline: [],
  archive: [...international.archive, "arhiiv", "arhiivifoto", "uudisteagentuur", "agentuur"],
  months: [...international.months, "jaan", "veebr", "märts", "mai", "juuni", "juuli", "okt", "dets"],
  advertisement: [...international.advertisement, "Reklaam"],
} satisfies LanguagePack["marks"];
