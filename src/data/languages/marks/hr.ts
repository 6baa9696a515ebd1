import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { spellAll } from "../spell.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Croatian. */
export const marks = {
  credit: [
    ...international.credit, "Još fotografija", "Foto i video", "Kolaž", "Screenshot", "Snimka zaslona", "Fotografija", "Fotografije", "Slika", "Izvor fotografije", "Snimio", "Snimila",
    "Grafika", "Ilustracija", "Naslovna fotografija", "Autor fotografije",
  ],
  source: [...international.source, "Izvor", "Izvori"],
  byline: [...international.byline, "autor", "autorica", "piše", "od", "tekst", "pripremio", "pripremila", "pripremili", "priredio", "priredila", "prevela", "preveo", "prijevod"],
  via: [...international.via, "preko", "putem", "za"],
  material: [
    ...international.material, "uz korištenje materijala", "prema materijalima", "uz informacije",
    "uz podatke", "uz doprinos", "uz agencijske vijesti", "korišten materijal", "u suradnji s", "uz izvješća"],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "prvotno objavljeno u", "prvotno objavljeno na", "prvotno objavljen u",
    "prvotno objavljen na", "izvorno objavljeno na", "izvorno objavljeno u", "izvorno objavljen",
    "preuzeto s", "preuzeto sa", "preuzeto iz", "preuzeto od", "članak je preuzet", "tekst je preuzet",
    "članak je objavljen", "tekst je objavljen",
    "preneseno u cijelosti s", "preneseno s", "preuzeto u cijelosti s", "prvi put objavljen u", "prvi put objavljen na", "tekst preuzet s", "tekst preuzet iz", "tekst je izvorno objavljen", "prenosimo s", "prenosimo iz", "izvorno objavljen u", "izvorno objavljen na"],
  appeared: {
    first: ["prvotno", "izvorno", "prvi put", "najprije"],
    published: ["pojavio se", "pojavila se", "pojavilo se", "objavljen", "objavljena", "objavljeno", "izašao", "objavljeni", "izašla", "izašlo", "tiskan", "tiskana"],
    texts: ["tekst", "članak", "intervju", "kolumna", "reportaža", "esej", "komentar", "razgovor", "ogled"],
    taken: ["preuzeto s", "preuzeto sa", "prenosimo s", "prenosimo sa", "prenosimo iz", "preuzimamo s", "skraćeno iz", "s dopuštenjem redakcije", ...spellAll(["preuzet[|a|o|i] [s|sa|iz|od]", "prenesen[|a|o|i] [s|sa|iz]", "pretiskan[|a|o] iz"]), "uz dopuštenje", "s dopuštenjem", "uz dozvolu", "u suradnji s", "u suradnji sa", "prevedeno iz", "prijevod iz", "prenosimo", "preuzimamo", "u partnerstvu s", "donosimo uz"],
    these: ["ovaj", "ova", "ovo"],
  },
  headline: ["mediji"],
  own: ["redakcija", "uredništvo"],
  agencies: ["agencije", "agencija", "novinske agencije"],
  dateline: ["dopisnik", "dopisnica", "dopisnika"],
  archive: [
    ...international.archive, "arhiva", "arhiv", "arhivska fotografija", "agencija", "ilustracija",
    "ustupljena fotografija",
  ],
  months: [
    ...international.months, "sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu",
    "pro",
  ],
  advertisement: [...international.advertisement, "Oglas", "Reklama"],
  rights: [...international.rights, "sva prava pridržana", "sva prava zadržana", "bez dopuštenja", "zabranjeno"],
} satisfies LanguagePack["marks"];
