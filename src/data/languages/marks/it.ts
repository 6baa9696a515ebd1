import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Italian. */
export const marks = {
  credit: [
    ...international.credit, "Fotografia", "Immagine", "Immagini", "Credito", "Crediti", "Grafico",
    "Infografica", "Illustrazione", "Foto d'archivio", "Foto d’archivio", "Fotogramma",
  ],
  source: [...international.source, "Fonte", "Fonti"],
  byline: [
    ...international.byline, "di", "a cura di", "autore", "redazione", "della redazione", "dalla redazione",
    "testo", "testi", "autori",
    "traduzione", "traduzione di",
  ],
  via: [...international.via, "per", "tramite"],
  material: [
    ...international.material, "con informazioni di", "con informazioni dell'", "con informazioni dell’",
    "con il contributo di", "con contributi di", "con materiale di", "con agenzie", "con fonti", "con",
    "fonte", "con il contributo delle agenzie", "con informazioni dalle agenzie", "con notizie di agenzia", "in collaborazione con", "con informazioni da"],
  contributed: [
    ...international.contributed, "hanno contribuito a questo articolo", "ha contribuito a questo articolo",
  ],
  republished: [
    ...international.republished, "pubblicato originariamente su", "pubblicato originariamente da",
    "originariamente pubblicato su", "originariamente pubblicato da", "originariamente apparso su",
    "pubblicato per la prima volta su", "apparso originariamente su", "apparso per la prima volta su",
    "questo articolo è apparso", "questo articolo è stato pubblicato", "articolo tratto da", "tratto da",
    "ripubblicato da", "ripreso da", "l'articolo … proviene da", "leggi l'articolo originale su",
    "tratto integralmente da", "uscito originariamente su", "uscito per la prima volta su", "apparso in origine su", "pubblicato in origine su", "pubblicato originariamente sul", "pubblicato originariamente sulla", "pubblicato originariamente nel", "pubblicato originariamente in", "apparso originariamente sul", "apparso originariamente in", "pubblicato per la prima volta sul", "pubblicato per la prima volta in", "uscito per la prima volta sul",
    "questo articolo è uscito", "questo articolo è uscito su", "questo testo è uscito", "questa intervista è uscita", "quest'intervista è uscita",
    "questo reportage è uscito",
  ],
  appeared: {
    first: ["originariamente", "originalmente", "per la prima volta", "inizialmente", "in origine", "dapprima", "precedentemente", "in precedenza"],
    published: ["pubblicato", "pubblicata", "apparso", "apparsa", "uscito", "usciti", "uscita", "pubblicati", "è uscito", "è uscita"],
    texts: ["articolo", "testo", "intervista", "saggio", "commento", "reportage", "racconto", "pezzo", "inchiesta", "recensione", "analisi"],
    taken: ["per gentile concessione", "con il permesso", "su concessione", "in collaborazione con", "tradotto da", "tradotto dal", "traduzione da", "traduzione dal", "lo riproponiamo", "la riproponiamo", "in partnership con", "su gentile concessione"],
    these: ["questo", "questa", "quest'", "quest’"],
  },
  headline: ["media", "stampa", "fonti"],
  own: ["redazione", "nostro corrispondente", "nostro inviato", "la redazione", "dalla redazione"],
  agencies: ["agenzie", "agenzie di stampa", "agenzia"],
  dateline: [],
  archive: [
    ...international.archive, "archivio", "d'archivio", "d’archivio", "foto d'archivio", "foto d’archivio",
    "agenzia", "illustrazione", "ufficio stampa", "riproduzione riservata", "tutti i diritti riservati",
    "foto", "copyright",
  ],
  months: [...international.months, "gen", "mag", "giu", "lug", "ago", "set", "ott", "dic"],
  advertisement: [...international.advertisement, "Annuncio", "Pubblicità"],
  rights: [...international.rights, "tutti i diritti riservati", "diritti riservati", "riproduzione riservata", "vietata la riproduzione", "riproduzione vietata"],
} satisfies LanguagePack["marks"];
