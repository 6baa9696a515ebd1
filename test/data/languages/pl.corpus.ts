import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "pl",
  found: [
    { text: "Dwaj dyplomaci, z którymi rozmawiała agencja Reuters, twierdzą, że ustawa upadnie.", expected: [{ kind: "statement", path: ["reuters", "Dwaj dyplomaci"] }] },
    { text: "Według PAP most pozostanie zamknięty do wiosny.", expected: [{ kind: "statement", path: ["pap"] }] },
    { text: "Prom zostanie sprzedany, podała agencja Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "„Odbudujemy port” – powiedziała PAP burmistrz Linda Carver.", expected: [{ kind: "quote", path: ["pap", "burmistrz Linda Carver"] }] },
    { text: "Reuters podał, powołując się na dwa źródła, że rozmowy zakończyły się fiaskiem.", expected: [{ kind: "statement", path: ["reuters", "dwa źródła"] }] },
    { text: "Prom zostanie sprzedany – podała PAP.", expected: [{ kind: "statement", path: ["pap"] }] },
    { text: "Bank planuje zwolnić 3 tys. osób, przekazały agencji Reuters dwie osoby znające sprawę.", expected: [{ kind: "statement", path: ["reuters", "dwie osoby"] }] },
    { text: "Jak przekazał PAP rzecznik policji Jan Nowak, zatrzymano trzy osoby.", expected: [{ kind: "statement", path: ["pap", "rzecznik policji Jan Nowak"] }] },
    { text: "Minister zdrowia powiedział w rozmowie z RMF FM, że kolejki będą krótsze.", expected: [{ kind: "statement", path: ["rmf24.pl", "Minister zdrowia"] }] },
    { text: "Rzecznik Kremla Dmitrij Pieskow, cytowany przez agencję TASS, powiedział, że rozmowy będą kontynuowane.", expected: [{ kind: "statement", path: ["tass", "Rzecznik Kremla Dmitrij Pieskow"] }] },
    { text: "Jak pisze „Rzeczpospolita”, firma ukrywała straty.", expected: [{ kind: "statement", path: ["rp.pl"] }] },
    { text: "Minister powiedział na antenie TVN24, że nie poda się do dymisji.", expected: [{ kind: "statement", path: ["tvn24.pl", "Minister"] }] },
    { text: "PAP dowiedziała się ze źródeł w policji, że zatrzymano trzy osoby.", expected: [{ kind: "statement", path: ["pap"] }] },
    { text: "„Zboże wymarzło” – powiedział PAP rolnik spod Kutna.", expected: [{ kind: "quote", path: ["pap", "rolnik spod Kutna"] }] },
    { text: "Spółka odmówiła komentarza „Rzeczpospolitej”.", expected: [{ kind: "statement", path: ["rp.pl", "Spółka"], stance: "declines" }] },
    { text: "Statek zatonął, podała agencja TASS, cytowana przez Reutersa.", expected: [{ kind: "statement", path: ["reuters", "tass"] }] },
  ],
  nothing: [
    "Reuters nigdy nie opublikował takiego zdjęcia.",
    "Polska Agencja Prasowa ogłosiła przetarg na remont swojej siedziby.",
    "PAP przeniesie się w przyszłym roku do nowej siedziby.",
    "Minister powiedział dziennikarzom w Brukseli, że rozmowy będą kontynuowane.",
  ],
};
