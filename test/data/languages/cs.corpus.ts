import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "cs",
  found: [
    { text: "Podle ČTK zůstane most zavřený do jara.", expected: [{ kind: "statement", path: ["ctk"] }] },
    { text: "Trajekt bude prodán, uvedla agentura Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "„Přístav obnovíme,“ řekla ČTK starostka Linda Carverová.", expected: [{ kind: "quote", path: ["ctk", "starostka Linda Carverová"] }] },
    { text: "Agentura Reuters s odvoláním na dva zdroje uvedla, že jednání selhala.", expected: [{ kind: "statement", path: ["reuters", "dva zdroje"] }] },
    { text: "Banka plánuje propustit 3000 lidí, řekly agentuře Reuters dva zdroje obeznámené s věcí.", expected: [{ kind: "statement", path: ["reuters", "dva zdroje"] }] },
    { text: "Policie zadržela tři lidi, řekl ČTK mluvčí policie Jan Novák.", expected: [{ kind: "statement", path: ["ctk", "mluvčí policie Jan Novák"] }] },
    { text: "Podle mluvčího Kremlu Dmitrije Peskova, kterého citovala agentura TASS, budou jednání pokračovat.", expected: [{ kind: "statement", path: ["tass", "mluvčího Kremlu Dmitrije Peskova"] }] },
    { text: "„Úroda zmrzla,“ řekl ČTK sadař z Mělníka.", expected: [{ kind: "quote", path: ["ctk", "sadař z Mělníka"] }] },
    { text: "Firma odmítla pro Deník N informaci komentovat.", expected: [{ kind: "statement", path: ["denikn.cz", "Firma"], stance: "denies" }] },
    { text: "Schůzka se odkládá, píše Reuters s odkazem na interní zápis.", expected: [{ kind: "statement", path: ["reuters", "interní zápis"] }] },
    { text: "Ministr v rozhovoru s Lidovými novinami připustil zpoždění.", expected: [{ kind: "statement", path: ["lidovky.cz", "Ministr"] }] },
    { text: "Ministr v České televizi přiznal, že se trajekt opozdí.", expected: [{ kind: "statement", path: ["ceskatelevize.cz", "Ministr"] }] },
    { text: "Na dotaz ČTK, zda se pila zavře, Holt odpověděl, že ne.", expected: [{ kind: "statement", path: ["ctk", "Holt"] }] },
    { text: "„Nikdo nás nevaroval,“ stěžuje si kapitán v dopise redakci iDNES.cz.", expected: [{ kind: "quote", path: ["idnes.cz", "kapitán"] }] },
    { text: "List The Guardian označuje plán za „dárek developerům“.", expected: [{ kind: "quote", path: ["theguardian.com"] }] },
    { text: "Deník N se od dvou bankéřů dozvěděl, že prodej padl.", expected: [{ kind: "statement", path: ["denikn.cz"] }] },
    { text: "Tři zdroje agentuře Reuters návštěvu potvrdily.", expected: [{ kind: "statement", path: ["reuters", "Tři zdroje"] }] },
    { text: "Pentagon zvažuje druhou letadlovou loď: Reuters", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Podle Radia Šumava zůstane silnice zavřená.", expected: [{ kind: "statement", path: ["Radia Šumava"] }] },
    { text: "Most je bezpečný, napsal měsíčník Podhoran.", expected: [{ kind: "statement", path: ["Podhoran"] }] },
  ],
  nothing: [
    "ČTK se příští rok přestěhuje do nové budovy.",
    "Ministr řekl novinářům v Bruselu, že jednání budou pokračovat.",
    "Starostka slíbila, že zítra promluví s Deníkem N.",
    "Rádio hrálo celou noc, říká sousedka.",
    "Kurýr přinesl balík až večer.",
  ],
};
