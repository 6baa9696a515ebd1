import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "ru",
  found: [
    { text: "По данным ТАСС, мост останется закрытым до весны.", expected: [{ kind: "statement", path: ["tass"], content: "мост останется закрытым до весны" }] },
    { text: "«Мы восстановим порт», — заявил РИА Новости мэр города Иван Лесков.", expected: [{ kind: "quote", path: ["ria", "мэр города Иван Лесков"], content: "«Мы восстановим порт»" }] },
    { text: "Паром продадут, сообщило РИА Новости.", expected: [{ kind: "statement", path: ["ria"] }] },
    { text: "Агентство Reuters сообщило, что переговоры сорвались.", expected: [{ kind: "statement", path: ["reuters"], content: "переговоры сорвались" }] },
    { text: "Паром продадут, сообщает Reuters со ссылкой на два источника.", expected: [{ kind: "statement", path: ["reuters", "два источника"], count: 2 }] },
    { text: "Министерство опровергло, что документы пропали.", expected: [{ kind: "statement", path: ["Министерство"], stance: "denies" }] },
    { text: "Об этом в интервью ТАСС рассказала директор музея Анна Белова: «Мы ждём гостей».", expected: [{ kind: "quote", path: ["tass", "директор музея Анна Белова"] }] },
    { text: "Как пишет газета «Северный берег», паром продадут.", expected: [{ kind: "statement", path: ["Северный берег"] }] },
    { text: "«Было громко», — сказал Лесков. «Потом всё закончилось».", expected: [{ kind: "quote", path: ["Лесков"] }, { kind: "quote", path: ["Лесков"], inferred: true }] },
    { text: "«Урожай погиб», — рассказал «Интерфаксу» фермер из-под Воронежа.", expected: [{ kind: "quote", path: ["interfax", "фермер из-под Воронежа"] }] },
    { text: "В пресс-службе отказались от комментариев «Коммерсанту».", expected: [{ kind: "statement", path: ["kommersant.ru"], stance: "declines" }] },
    { text: "Встреча отложена, сообщает Reuters со ссылкой на внутренний меморандум.", expected: [{ kind: "statement", path: ["reuters", "внутренний меморандум"] }] },
  ],
  nothing: [
    "Reuters переносит лондонскую редакцию в новое здание.",
    "Она работала в ТАСС до 2010 года.",
    "Майкл Блумберг сказал, что городу нужны деревья.",
    "ТАСС не сообщил, кто написал письмо.",
  ],
};
