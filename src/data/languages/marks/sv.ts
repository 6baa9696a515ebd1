import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Swedish. */
export const marks = {
  credit: [
    ...international.credit, "Foton", "Fotograf", "Bild", "Bilder", "Bildkälla", "Grafik", "Illustration",
    "Arkivbild", "Montage", "Bildtext",
  ],
  source: [...international.source, "Källa", "Källor"],
  byline: [...international.byline, "av", "text", "text av", "skribent", "från", "översättning"],
  via: [...international.via, "för", "genom"],
  material: [
    ...international.material, "med material från", "med uppgifter från", "med information från",
    "med bidrag från", "med", "med hjälp av", "med underlag från"],
  contributed: [...international.contributed, "bidrog till artikeln"],
  republished: [
    ...international.republished, "ursprungligen publicerad i", "ursprungligen publicerad på",
    "ursprungligen publicerad av", "först publicerad i", "först publicerad på", "först publicerad av",
    "publicerades först i", "publicerades först på", "publicerades ursprungligen i",
    "publicerades ursprungligen på", "artikeln publicerades", "texten publicerades", "återpublicerad från",
    "återgiven från",
    "hämtat i sin helhet från", "hämtad i sin helhet från", "hämtat från", "är hämtad ur", "är hämtat ur", "är hämtad från", "är hämtat från", "hämtad ur", "saxat ur", "är saxad ur", "är saxat ur", "återges ur", "översättning från",
  ],
  appeared: {
    first: ["först", "första gången", "ursprungligen", "tidigare"],
    published: ["publicerad", "publicerades", "publicerat", "införd", "tryckt", "publicerats", "trycktes", "publicerade"],
    texts: ["notisen", "originalet", "originalartikeln", "versionen", "artikeln", "texten", "krönikan", "intervjun", "inlägget", "reportaget", "artikel", "text", "krönika", "intervju", "essän", "berättelsen", "recensionen"],
    taken: ["med tillstånd", "återges", "i samarbete med", "översatt från", "översatt ur", "en översättning från", "i översättning från", "hämtad ur", "hämtat ur", "i samarbete", "publiceras med", "efter överenskommelse med"],
    these: ["denna", "den här", "detta", "det här"],
  },
  headline: ["uppgifter", "medier", "rapport"],
  own: ["redaktionen", "egen rapportering"],
  agencies: ["nyhetsbyråer", "nyhetsbyråerna"],
  dateline: [],
  archive: [
    ...international.archive, "arkiv", "arkivbild", "arkivfoto", "genrebild", "nyhetsbyrån", "nyhetsbyrå",
    "montage",
  ],
  months: [...international.months, "mars", "okt"],
  advertisement: [...international.advertisement, "Annons", "Reklam"],
  rights: [...international.rights, "alla rättigheter förbehållna", "med ensamrätt", "utan tillstånd", "får ej"],
} satisfies LanguagePack["marks"];
