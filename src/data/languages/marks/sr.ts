import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Serbian (both scripts). */
export const marks = {
  credit: [
    ...international.credit, "Фото", "Фотографија", "Слика", "Видео", "Графика", "Илустрација",
    "Извор фотографије", "Fotografija", "Slika", "Grafika", "Ilustracija", "Izvor fotografije",
    "Naslovna fotografija", "Autor fotografije", "Potpis ispod fotografije",
  ],
  source: [...international.source, "Извор", "Извори", "Izvor", "Izvori"],
  byline: [...international.byline, "аутор", "пише", "autor", "piše", "od", "за"],
  via: [...international.via, "преко", "preko", "putem", "za"],
  material: [
    ...international.material, "према писању", "по материјалима", "уз коришћење материјала",
    "uz korišćenje materijala", "prema materijalima", "uz informacije",
  ],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "првобитно објављено у", "првобитно објављено на", "првобитно објављен",
    "преузето са", "преузето из", "преузето од", "prvobitno objavljeno u", "prvobitno objavljeno na",
    "prvobitno objavljen", "preuzeto sa", "preuzeto iz", "preuzeto od", "tekst je preuzet sa",
    "tekst je objavljen", "originalno objavljeno na", "originalno objavljeno u",
    "пренето са", "preneto sa",
  ],
  appeared: {
    first: ["првобитно", "изворно", "први пут", "prvobitno", "izvorno", "prvi put"],
    published: ["објављен", "објављена", "објављено", "изашао", "objavljen", "objavljena", "objavljeno"],
    texts: ["текст", "чланак", "интервју", "колумна", "tekst", "članak", "intervju"],
  },
  headline: ["медији", "mediji"],
  own: ["редакција", "redakcija"],
  agencies: ["агенције", "агенција", "agencije", "agencija"],
  dateline: [],
  archive: [
    ...international.archive, "архива", "архивска фотографија", "агенција", "илустрација", "arhiva",
    "arhivska fotografija", "agencija", "ilustracija",
  ],
  months: [
    ...international.months, "јан", "феб", "мар", "апр", "мај", "јун", "јул", "авг", "сеп", "окт", "нов",
    "дец", "maj", "avg", "okt",
    // The platform's calendar knows the language in Cyrillic alone.
    "januar", "januara", "februar", "februara", "mart", "marta", "april", "aprila", "maja", "jun", "juna", "jul", "jula",
    "avgust", "avgusta", "septembar", "septembra", "oktobar", "oktobra", "novembar", "novembra", "decembar", "decembra",
    "ponedeljak", "utorak", "sreda", "četvrtak", "petak", "subota", "nedelja",
  ],
  advertisement: [...international.advertisement, "Реклама", "Оглас", "Reklama", "Oglas"],
} satisfies LanguagePack["marks"];
