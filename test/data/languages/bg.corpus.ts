import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "bg",
  found: [
    { text: "Според БТА мостът ще остане затворен до пролетта.", expected: [{ kind: "statement", path: ["bta"] }] },
    { text: "Фериботът ще бъде продаден, съобщи Ройтерс.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "„Ще възстановим пристанището“, каза за БТА кметът Иван Петров.", expected: [{ kind: "quote", path: ["bta", "кметът Иван Петров"] }] },
    { text: "Здравният министър каза пред БНТ, че опашките ще намалеят.", expected: [{ kind: "statement", path: ["bnt.bg", "Здравният министър"] }] },
    { text: "Банката планира да съкрати 3000 работни места, казаха пред Ройтерс два източника.", expected: [{ kind: "statement", path: ["reuters", "два източника"] }] },
    { text: "Самолетът е кацнал благополучно, предаде ТАСС.", expected: [{ kind: "statement", path: ["tass"] }] },
    { text: "„Реколтата измръзна“, каза за БТА овощар от Кюстендил.", expected: [{ kind: "quote", path: ["bta", "овощар от Кюстендил"] }] },
    { text: "Компанията отказа коментар за „Дневник“.", expected: [{ kind: "statement", path: ["dnevnik.bg", "Компанията"], stance: "declines" }] },
    { text: "Срещата се отлага, съобщава Ройтерс, като се позовава на двама дипломати.", expected: [{ kind: "statement", path: ["reuters", "двама дипломати"] }] },
    { text: "В ефира на БНР министърът призна, че фериботът ще закъснее.", expected: [{ kind: "statement", path: ["bnr.bg", "министърът"] }] },
    { text: "Попитан от БТА дали дъскорезницата ще затвори, Холт отговори, че няма.", expected: [{ kind: "statement", path: ["bta", "Холт"] }] },
    { text: "Три източника потвърдиха посещението пред Ройтерс.", expected: [{ kind: "statement", path: ["reuters", "Три източника"] }] },
    { text: "Пентагонът обмисля втори самолетоносач: Ройтерс", expected: [{ kind: "statement", path: ["reuters"] }] },
  ],
  nothing: [
    "Догодина БТА ще се премести в нова сграда.",
    "Министърът каза пред журналисти в Брюксел, че преговорите ще продължат.",
  ],
};
