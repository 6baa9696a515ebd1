import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Swahili. */
export const marks = {
  credit: [...international.credit, "Picha", "Chanzo cha picha", "Mchoro", "Maelezo ya picha"],
  source: [...international.source, "Chanzo", "Vyanzo"],
  byline: [...international.byline, "na", "mwandishi", "imeandikwa na"],
  via: [...international.via, "kupitia"],
  material: [...international.material, "kwa msaada wa", "na taarifa kutoka"],
  contributed: [...international.contributed],
  republished: [...international.republished, "ilichapishwa kwanza", "makala hii ilichapishwa"],
  headline: ["ripoti"],
  own: ["mwandishi wetu"],
  agencies: ["mashirika", "mashirika ya habari"],
  dateline: [],
  archive: [...international.archive, "maktaba", "shirika la habari", "picha"],
  months: [
    ...international.months, "Machi", "Aprili", "Mei", "Juni", "Julai", "Agosti", "Septemba", "Oktoba",
    "Novemba", "Desemba",
  ],
  advertisement: [...international.advertisement, "Tangazo"],
} satisfies LanguagePack["marks"];
