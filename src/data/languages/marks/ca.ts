import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Catalan. */
export const marks = {
  credit: [...international.credit, "Fotografia", "Imatge", "Vídeo", "Gràfic", "Il·lustració", "Foto d'arxiu"],
  source: [...international.source, "Font", "Fonts"],
  byline: [...international.byline, "per", "autor", "redacció", "text"],
  via: [...international.via, "per a"],
  material: [
    ...international.material, "amb informació de", "amb informació d'", "amb la col·laboració de",
    "amb agències",
  ],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "publicat originalment a", "publicat originalment per",
    "aquest article es va publicar",
  ],
  headline: ["mitjans"],
  own: ["redacció"],
  agencies: ["agències", "agència"],
  dateline: [],
  archive: [...international.archive, "arxiu", "agència", "il·lustració", "cedida"],
  months: [...international.months, "gen", "febr", "març", "abr", "maig", "juny", "ag", "set", "des"],
  advertisement: [...international.advertisement, "Anunci", "Publicitat"],
} satisfies LanguagePack["marks"];
