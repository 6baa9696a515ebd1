import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Danish. */
export const marks = {
  credit: [
    ...international.credit, "Fotos", "Fotograf", "Billede", "Billeder", "Grafik", "Illustration",
    "Arkivfoto", "Pressefoto",
  ],
  source: [...international.source, "Kilde", "Kilder"],
  byline: [...international.byline, "af", "tekst", "skrevet af", "fra", "journalist", "oversættelse", "oversat af"],
  via: [...international.via, "gennem"],
  material: [
    ...international.material, "med materiale fra", "med oplysninger fra", "med information fra",
    "med bidrag fra", "med",
  ],
  contributed: [...international.contributed, "bidrog til artiklen"],
  republished: [
    ...international.republished, "oprindeligt bragt i", "oprindeligt bragt på", "oprindeligt udgivet i",
    "oprindeligt udgivet på", "oprindelig bragt", "først bragt i", "først bragt på", "først udgivet i",
    "først udgivet på", "blev først bragt", "artiklen blev bragt", "artiklen er oprindeligt",
    "artiklen er først", "gengivet fra",
    "hentet i sin helhed fra", "er hentet fra", "er hentet i", "sakset fra", "er sakset fra", "en oversættelse fra",
  ],
  appeared: {
    first: ["først", "første gang", "oprindeligt", "oprindelig", "tidligere"],
    published: ["bragt", "udgivet", "publiceret", "offentliggjort", "trykt"],
    texts: ["notitsen", "originalen", "originalartiklen", "artiklen", "kronikken", "teksten", "indlægget", "interviewet", "artikel", "historien", "essayet", "interview"],
    taken: ["med tilladelse", "gengives", "i samarbejde med", "oversat fra", "en oversættelse fra", "sakset fra", "gengivet fra", "bringes med", "efter aftale med"],
    these: ["denne", "dette"],
  },
  headline: ["medie", "medier", "rapport"],
  own: ["redaktionen"],
  agencies: ["nyhedsbureauer", "bureauer"],
  dateline: [],
  archive: [
    ...international.archive, "arkiv", "arkivfoto", "genrefoto", "nyhedsbureauet", "pr-foto", "pressefoto",
  ],
  months: [...international.months, "okt", "maj"],
  advertisement: [...international.advertisement, "Annonce", "Reklame"],
  rights: [...international.rights, "alle rettigheder forbeholdes", "alle rettigheder", "uden tilladelse", "må ikke gengives"],
} satisfies LanguagePack["marks"];
