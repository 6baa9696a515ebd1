import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Latvian. */
export const marks = {
  credit: [...international.credit, "Attēls", "Fotogrāfija", "Fotogrāfs", "Ilustrācija", "Publicitātes foto"],
  source: [...international.source, "Avots", "Avoti"],
  byline: [...international.byline, "autors", "autore", "teksts"],
  via: [...international.via, "caur"],
  material: [...international.material, "izmantojot", "pēc"],
  contributed: [...international.contributed],
  republished: [...international.republished, "pirmo reizi publicēts", "raksts publicēts", "pārpublicēts no"],
  headline: ["mediji"],
  own: ["redakcija"],
  agencies: ["aģentūras", "ziņu aģentūras"],
  dateline: [],
  archive: [...international.archive, "arhīvs", "arhīva foto", "aģentūra", "ziņu aģentūra"],
  months: [...international.months, "janv", "febr", "marts", "maijs", "jūn", "jūl", "okt"],
  advertisement: [...international.advertisement, "Reklāma"],
} satisfies LanguagePack["marks"];
