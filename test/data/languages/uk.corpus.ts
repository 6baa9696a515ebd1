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
    { text: "В ефірі Суспільного міністр визнав, що пором запізниться.", expected: [{ kind: "statement", path: ["suspilne.media", "міністр"] }] },
    { text: "На запитання Укрінформу, чи закриють тартак, Голт відповів, що ні.", expected: [{ kind: "statement", path: ["ukrinform", "Голт"] }] },
    { text: "The Guardian називає план «подарунком забудовникам».", expected: [{ kind: "quote", path: ["theguardian.com"] }] },
    { text: "«Українська правда» дізналася від двох банкірів, що угода зірвалася.", expected: [{ kind: "statement", path: ["pravda.com.ua"] }] },
    { text: "Три джерела підтвердили агентству Reuters факт візиту.", expected: [{ kind: "statement", path: ["reuters", "Три джерела"] }] },
    { text: "Пентагон розглядає відправлення другого авіаносця — Reuters", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Міст лишається закритим, пише місячник «Обрій півночі».", expected: [{ kind: "statement", path: ["Обрій півночі"] }] },
    { text: "«Ми втратили міст», – сказав мер в інтерв'ю «Голосу Карпат».", expected: [{ kind: "quote", path: ["Голосу Карпат", "мер"] }] },
    { text: "«Міст відкриють навесні, — сказав Укрінформу мер Олег Гай. — Кошти вже є».", expected: [{ kind: "quote", path: ["ukrinform", "мер Олег Гай"] }] },
    { text: "«Нас ніхто не попереджав», — скаржиться капітан у листі до «Української правди».", expected: [{ kind: "quote", path: ["pravda.com.ua", "капітан"] }] },
  ],
  nothing: [
    "Укрінформ оголосив конкурс на посаду фотографа.",
    "Наступного року Reuters переїде до нового офісу.",
    "Міністр заявив журналістам у Брюсселі, що переговори триватимуть.",
    "Кур'єр приніс пакунок увечері.",
    "Вісті з села прийшли пізно, каже сусідка.",
  ],
};
