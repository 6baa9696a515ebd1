import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Slovenian. */
export const marks = {
  credit: [
    ...international.credit, "Fotografija", "Slika", "Vir fotografije", "Grafika", "Posnetek", "Ilustracija",
    "Avtor fotografije",
  ],
  source: [...international.source, "Vir", "Viri"],
  byline: [...international.byline, "avtor", "avtorica", "piše", "besedilo"],
  via: [...international.via, "prek", "preko", "za"],
  material: [...international.material, "s podatki agencije", "po podatkih agencije", "s pomočjo"],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "prvotno objavljeno v", "prvotno objavljeno na", "članek je bil objavljen",
    "prevzeto iz", "povzeto po",
  ],
  headline: ["mediji"],
  own: ["uredništvo"],
  agencies: ["agencije", "tiskovne agencije"],
  dateline: [],
  archive: [...international.archive, "arhiv", "agencija", "arhivska fotografija", "simbolična fotografija"],
  months: [...international.months, "maj", "avg", "okt"],
  advertisement: [...international.advertisement, "Oglas"],
} satisfies LanguagePack["marks"];
