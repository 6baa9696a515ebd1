import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Ukrainian. */
export const marks = {
  credit: [
    ...international.credit, "Фото", "Фотографія", "Фотограф", "Джерело фото", "Зображення", "Світлина",
    "Відео", "Інфографіка", "Ілюстрація", "Колаж", "Скриншот", "Автор фото", "Джерело зображення",
  ],
  source: [...international.source, "Джерело", "Джерела", "Першоджерело"],
  byline: [...international.byline, "автор", "авторка", "текст"],
  via: [...international.via, "через", "для", "надано"],
  material: [
    ...international.material, "з використанням матеріалів", "за матеріалами", "за участі", "за інформацією",
    "підготовлено за матеріалами", "на основі матеріалів",
  ],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "вперше опубліковано в", "вперше опубліковано на", "вперше опублікований",
    "оригінал статті опубліковано", "оригінал опубліковано", "стаття опублікована", "передруковано з",
    "передрук з", "матеріал опубліковано", "публікується з дозволу",
  ],
  headline: ["ЗМІ", "джерело", "джерела"],
  own: ["власна інформація", "редакція"],
  agencies: ["агентства", "агенції", "інформагентства"],
  dateline: ["кор."],
  archive: [
    ...international.archive, "архів", "архівне фото", "з архіву", "агентство", "агенція",
    "ілюстративне фото", "скриншот", "пресслужба",
  ],
  months: [
    ...international.months, "січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис",
    "гру",
  ],
  advertisement: [...international.advertisement, "Реклама", "Оголошення"],
} satisfies LanguagePack["marks"];
