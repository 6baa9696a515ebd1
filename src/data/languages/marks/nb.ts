import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Norwegian. */
export const marks = {
  credit: [
    ...international.credit, "Foton", "Fotograf", "Bilde", "Bilder", "Grafikk", "Illustrasjon", "Arkivfoto",
    "Skjermdump",
  ],
  source: [...international.source, "Kilde", "Kilder"],
  byline: [...international.byline, "av", "tekst", "skrevet av", "fra", "journalist", "oversatt av", "oversettelse"],
  via: [...international.via, "gjennom"],
  material: [
    ...international.material, "med materiale fra", "med opplysninger fra", "med informasjon fra",
    "med bidrag fra", "med",
  ],
  contributed: [...international.contributed, "bidro til saken"],
  republished: [
    ...international.republished, "opprinnelig publisert i", "opprinnelig publisert på",
    "opprinnelig publisert av", "først publisert i", "først publisert på", "først publisert av",
    "ble først publisert", "ble opprinnelig publisert", "artikkelen ble publisert", "artikkelen er først",
    "saken ble først publisert", "saken er først publisert", "saken sto først", "gjengitt fra",
    "hentet i sin helhet fra", "hentet fra", "er hentet fra", "sakset fra", "er sakset fra", "gjengis fra", "en oversettelse fra",
  ],
  appeared: {
    first: ["først", "første gang", "opprinnelig", "tidligere"],
    published: ["publisert", "trykt", "utgitt", "publiserte", "sto på trykk", "kom på trykk", "på trykk"],
    texts: ["notisen", "originalen", "originalartikkelen", "saken", "artikkelen", "teksten", "kronikken", "innlegget", "intervjuet", "artikkel", "kommentaren", "essayet", "reportasjen", "historien"],
    taken: ["med tillatelse", "gjengis", "i samarbeid med", "oversatt fra", "en oversettelse fra", "sakset fra", "gjengitt med", "etter avtale med"],
    these: ["denne", "dette"],
  },
  headline: ["medier", "rapport", "kilder"],
  own: ["redaksjonen"],
  agencies: ["nyhetsbyråer", "nyhetsbyråene", "byråene"],
  dateline: [],
  archive: [
    ...international.archive, "arkiv", "arkivfoto", "illustrasjonsfoto", "nyhetsbyrået", "skjermdump",
    "illustrasjon",
  ],
  months: [...international.months, "mars", "okt", "des", "mai"],
  advertisement: [...international.advertisement, "Annonse", "Reklame"],
  rights: [...international.rights, "alle rettigheter", "uten tillatelse", "må ikke gjengis"],
} satisfies LanguagePack["marks"];
