import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Serbian (both scripts). */
export const marks = {
  credit: [
    ...international.credit, "Фото", "Фотографија", "Слика", "Видео", "Графика", "Илустрација",
    "Извор фотографије", "Fotografija", "Slika", "Grafika", "Ilustracija", "Izvor fotografije",
    "Naslovna fotografija", "Autor fotografije", "Potpis ispod fotografije",
    "Инфографика",
  ],
  source: [...international.source, "Извор", "Извори", "Izvor", "Izvori"],
  byline: [...international.byline, "аутор", "пише", "autor", "piše", "od", "за", "pripremio", "pripremila", "pripremili", "priredio", "priredila", "tekst", "припремио", "припремила", "припремили", "приредио", "приредила", "текст",
    "превео", "превела", "preveo", "prevela", "prevod", "превод",
  ],
  via: [...international.via, "преко", "preko", "putem", "za"],
  material: [
    ...international.material, "по материјалима", "уз коришћење материјала",
    "uz korišćenje materijala", "prema materijalima", "uz informacije", "uz agencijske vesti", "korišćen materijal", "sa agencijama", "uz izveštaje", "u saradnji sa", "sa informacijama", "sa vestima", "уз агенцијске вести", "коришћен материјал", "са агенцијама", "уз извештаје", "у сарадњи са", "са информацијама", "са вестима"],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "првобитно објављено у", "првобитно објављено на", "првобитно објављен",
    "преузето са", "преузето из", "преузето од", "prvobitno objavljeno u", "prvobitno objavljeno na",
    "prvobitno objavljen", "preuzeto sa", "preuzeto iz", "preuzeto od", "tekst je preuzet sa",
    "tekst je objavljen", "originalno objavljeno na", "originalno objavljeno u",
    "пренето са", "preneto sa", "prvobitno objavljen na", "prvobitno objavljen u", "prvobitno objavljena u", "izvorno objavljen u", "izvorno objavljen na", "izvorno objavljeno na", "izvorno objavljeno u", "prvi put objavljen u", "prvi put objavljen na", "tekst preuzet sa", "tekst preuzet iz", "tekst je preuzet iz", "preneto iz", "prenosimo iz", "prenosimo sa", "првобитно објављен на", "првобитно објављен у", "првобитно објављена у", "изворно објављен у", "изворно објављен на", "изворно објављено на", "изворно објављено у", "први пут објављен у", "први пут објављен на", "текст преузет са", "текст преузет из", "текст је преузет из", "пренето из", "преносимо из", "преносимо са"],
  appeared: {
    first: ["првобитно", "изворно", "први пут", "prvobitno", "izvorno", "prvi put"],
    published: ["објављен", "објављена", "објављено", "изашао", "objavljen", "objavljena", "objavljeno", "objavljeni", "izašla", "izašlo", "štampan", "štampana", "објављени", "изашла", "изашло", "штампан", "штампана", "izašao"],
    texts: ["текст", "чланак", "интервју", "колумна", "tekst", "članak", "intervju", "kolumna", "kolumnu", "esej", "reportaža", "komentar", "autorski tekst", "razgovor", "колумну", "есеј", "репортажа", "коментар", "ауторски текст", "разговор"],
    taken: ["uz dozvolu", "uz saglasnost", "u saradnji sa", "prevedeno iz", "prevod iz", "prenosimo", "preuzimamo", "уз дозволу", "уз сагласност", "у сарадњи са", "преведено из", "преносимо", "преузимамо"],
    these: ["ovaj", "ova", "ovo", "овај", "ова"],
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
    "јануара", "фебруара", "марта", "априла", "маја", "јуна", "јула", "августа", "септембра", "октобра", "новембра", "децембра",
  ],
  advertisement: [...international.advertisement, "Реклама", "Оглас", "Reklama", "Oglas"],
  rights: [...international.rights, "sva prava zadržana", "sva prava pridržana", "bez dozvole", "сва права задржана", "без дозволе"],
} satisfies LanguagePack["marks"];
