import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "uk",
  found: [
    { text: "За даними Укрінформу, міст залишиться закритим до весни.", expected: [{ kind: "statement", path: ["ukrinform"] }] },
    { text: "Пором продадуть, повідомляє Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "«Ми відбудуємо порт», — сказав Укрінформу мер міста Іван Лісовий.", expected: [{ kind: "quote", path: ["ukrinform", "мер міста Іван Лісовий"] }] },
    { text: "Reuters повідомило з посиланням на два джерела, що переговори провалилися.", expected: [{ kind: "statement", path: ["reuters", "два джерела"] }] },
    { text: "Затримано трьох осіб, повідомив Укрінформу речник поліції Іван Коваль.", expected: [{ kind: "statement", path: ["ukrinform", "речник поліції Іван Коваль"] }] },
    { text: "Як пише Bloomberg, компанія веде переговори про продаж частки.", expected: [{ kind: "statement", path: ["bloomberg"] }] },
    { text: "«Врожай загинув», — розповів Укрінформу фермер з-під Полтави.", expected: [{ kind: "quote", path: ["ukrinform", "фермер з-під Полтави"] }] },
    { text: "Директорка театру в коментарі Суспільному підтвердила звільнення.", expected: [{ kind: "statement", path: ["suspilne.media", "Директорка театру"] }] },
    { text: "Зустріч відкладено, повідомляє Reuters з посиланням на внутрішній лист.", expected: [{ kind: "statement", path: ["reuters", "внутрішній лист"] }] },
  ],
  nothing: [
    "Укрінформ оголосив конкурс на посаду фотографа.",
    "Наступного року Reuters переїде до нового офісу.",
    "Міністр заявив журналістам у Брюсселі, що переговори триватимуть.",
  ],
};
