import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Lithuanian. */
export const marks = {
  credit: [
    ...international.credit, "Nuotrauka", "Nuotraukos", "Nuotr.", "nuotr.", "nuotr", "Fotografas",
    "Vaizdo įrašas", "Iliustracija", "Asociatyvi nuotrauka",
  ],
  source: [...international.source, "Šaltinis", "Šaltiniai"],
  byline: [...international.byline, "autorius", "autorė", "parengė", "tekstas"],
  via: [...international.via, "per"],
  material: [...international.material, "pagal", "remiantis", "naudota informacija"],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "pirmą kartą publikuota", "pirmą kartą paskelbta",
    "straipsnis publikuotas", "perspausdinta iš",
  ],
  headline: ["žiniasklaida"],
  own: ["redakcija"],
  agencies: ["agentūros", "naujienų agentūros"],
  dateline: [],
  archive: [
    ...international.archive, "archyvas", "archyvo", "archyvo nuotr.", "agentūra", "naujienų agentūra",
    "asociatyvi",
  ],
  months: [
    ...international.months, "saus", "vas", "kov", "bal", "geg", "birž", "liep", "rugp", "rugs", "spal",
    "lapkr", "gruod",
  ],
  advertisement: [...international.advertisement, "Reklama"],
} satisfies LanguagePack["marks"];
