import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Dutch. */
export const marks = {
  credit: [
    ...international.credit, "Foto's", "Foto’s", "Fotograaf", "Beeld", "Afbeelding", "Fotobron",
    "Fotocredit", "Grafiek", "Illustratie", "Archieffoto", "Bijschrift",
  ],
  source: [...international.source, "Bron", "Bronnen"],
  byline: [...international.byline, "door", "van", "auteur", "redactie", "tekst", "vertaling", "vertaald door"],
  via: [...international.via, "voor", "namens"],
  material: [
    ...international.material, "met informatie van", "met medewerking van", "met materiaal van",
    "met bijdragen van", "met bijdrage van", "met berichten van", "met hulp van",
    "mede gebaseerd op informatie van", "met", "mede op basis van berichten van", "met bijdragen van de"],
  contributed: [...international.contributed, "werkten mee aan dit artikel", "droegen bij aan dit artikel"],
  republished: [
    ...international.republished, "oorspronkelijk gepubliceerd op", "oorspronkelijk gepubliceerd in",
    "oorspronkelijk gepubliceerd door", "oorspronkelijk verschenen in", "oorspronkelijk verschenen op",
    "eerder gepubliceerd op", "eerder gepubliceerd in", "eerder verschenen in", "eerder verschenen op",
    "verscheen eerder in", "verscheen eerder op", "verscheen oorspronkelijk in",
    "verscheen oorspronkelijk op", "dit artikel verscheen eerder", "dit artikel verscheen eerst",
    "dit artikel is … verschenen", "dit artikel werd … gepubliceerd", "dit artikel is overgenomen van",
    "overgenomen van", "overgenomen uit",
  ],
  appeared: {
    first: ["eerst", "oorspronkelijk", "voor het eerst", "eerder", "aanvankelijk"],
    published: ["gepubliceerd", "verschenen", "verscheen", "geplaatst", "afgedrukt", "stond"],
    texts: ["artikel", "stuk", "tekst", "interview", "verhaal", "essay", "column", "reportage", "opiniestuk", "recensie", "onderzoek"],
    taken: ["met toestemming", "in samenwerking met", "vertaald uit", "vertaald van", "overgenomen uit", "met dank aan", "met vriendelijke toestemming"],
    these: ["dit", "deze"],
  },
  headline: ["media", "bericht"],
  own: ["redactie", "van onze redactie", "eigen berichtgeving",
    "onze redactie", "door onze redactie", "van onze verslaggever", "onze verslaggever", "van onze correspondent", "van onze verslaggevers",
    "onze correspondent", "buitenlandredactie", "economieredactie",
  ],
  agencies: ["agentschappen", "persbureaus", "persagentschappen"],
  dateline: [],
  archive: [
    ...international.archive, "archief", "archieffoto", "archiefbeeld", "persbureau", "illustratie",
    "ter illustratie", "stockfoto",
  ],
  months: [...international.months, "mrt", "okt", "mei"],
  advertisement: [...international.advertisement, "Advertentie", "Reclame"],
  rights: [...international.rights, "alle rechten voorbehouden", "zonder toestemming", "niets uit deze"],
} satisfies LanguagePack["marks"];
