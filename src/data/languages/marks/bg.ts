import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Bulgarian. */
export const marks = {
  credit: [
    ...international.credit, "Снимка", "Снимки", "Фото", "Фотография", "Фотограф", "Източник на снимката",
    "Изображение", "Видео", "Графика", "Илюстрация", "Архивна снимка", "Автор на снимката", "Снимка:",
    "Снимките",
  ],
  source: [...international.source, "Източник", "Източници", "Първоизточник"],
  byline: [...international.byline, "автор", "от", "текст"],
  via: [...international.via, "чрез", "за"],
  material: [
    ...international.material, "по материали на", "с материали на", "с използване на материали на",
    "по информация на", "с участието на", "по материал на",
  ],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "публикувано първоначално в", "публикувано първоначално от",
    "първоначално публикувано в", "първоначално публикувано на", "публикувано за пръв път в",
    "за първи път публикувано", "статията е публикувана", "материалът е публикуван", "препечатано от",
    "препубликувано от", "статията е от",
    "препечатка",
  ],
  appeared: {
    first: ["за първи път", "първоначално", "най-напред"],
    published: ["публикуван", "публикувана", "публикувано", "излезе", "излязла", "отпечатан"],
    texts: ["текстът", "статията", "материалът", "интервюто", "есето", "разказът"],
  },
  headline: ["медии", "източници"],
  own: ["редакция"],
  agencies: ["агенции", "информационни агенции", "агенциите"],
  dateline: [],
  archive: [
    ...international.archive, "архив", "архивна снимка", "агенция", "илюстративна снимка", "илюстрация",
    "пресцентър",
  ],
  months: [
    ...international.months, "ян", "февр", "март", "апр", "май", "юни", "юли", "авг", "септ", "окт", "ноем",
    "дек",
  ],
  advertisement: [...international.advertisement, "Реклама", "Обява"],
} satisfies LanguagePack["marks"];
