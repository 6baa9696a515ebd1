import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "de",
  found: [
    { text: "Laut dpa bleibt die Brücke bis zum Frühjahr gesperrt.", expected: [{ kind: "statement", path: ["dpa"], content: "bleibt die Brücke bis zum Frühjahr gesperrt" }] },
    { text: "„Wir bauen den Hafen wieder auf“, sagte Bürgermeisterin Linda Karver der dpa.", expected: [{ kind: "quote", path: ["dpa", "Bürgermeisterin Linda Karver"], content: "„Wir bauen den Hafen wieder auf“" }] },
    { text: "Die Fähre werde verkauft, sagte der dpa ein Sprecher der Reederei.", expected: [{ kind: "statement", path: ["dpa", "ein Sprecher der Reederei"] }] },
    { text: "Die Fähre werde verkauft, meldete die dpa am Montag.", expected: [{ kind: "statement", path: ["dpa"] }] },
    { text: "Wie der Hafenfunk, ein Sender aus Husum, berichtet, soll die Fähre verkauft werden.", expected: [{ kind: "statement", path: ["der Hafenfunk"] }] },
    { text: "Die Gespräche seien gescheitert, berichtete Reuters unter Berufung auf zwei Diplomaten.", expected: [{ kind: "statement", path: ["reuters", "zwei Diplomaten"], count: 2 }] },
    { text: "Der Minister bestritt, dass Akten verschwunden seien.", expected: [{ kind: "statement", path: ["Der Minister"], stance: "denies" }] },
    { text: "TASS zitierte den Gouverneur mit den Worten: „Die Lage ist ruhig.“", expected: [{ kind: "quote", path: ["tass", "den Gouverneur"], content: "„Die Lage ist ruhig.“" }] },
    { text: "Das Außenministerium teilte am Abend mit, die Botschaft bleibe geöffnet.", expected: [{ kind: "statement", path: ["Außenministerium"] }] },
    { text: "Karver sprach von Glück. „Es war laut“, sagte Karver. „Dann war es vorbei.“", expected: [{ kind: "quote", path: ["Karver"] }, { kind: "quote", path: ["Karver"], inferred: true }] },
    { text: "„Wir haben seit Wochen keinen Hustensaft“, sagte die Apothekerin dem SPIEGEL.", expected: [{ kind: "quote", path: ["spiegel.de", "die Apothekerin"] }] },
    { text: "Der Verkauf sei gescheitert, meldete dpa unter Berufung auf drei an den Verhandlungen beteiligte Anwälte.", expected: [{ kind: "statement", path: ["dpa", "drei an den Verhandlungen beteiligte Anwälte"] }] },
    { text: "Die Brücke sei gesperrt, meldete die Agentur Belta, wie Interfax verbreitete.", expected: [{ kind: "statement", path: ["interfax", "belta"] }] },
    { text: "Pfarrer Emil Kunze hat in einem Interview mit der taz mehr Wohnungen gefordert.", expected: [{ kind: "statement", path: ["taz.de", "Pfarrer Emil Kunze"] }] },
    { text: "Nach Angaben der „FAZ“, die aus einem Gutachten zitiert, fehlen 40 Millionen Euro.", expected: [{ kind: "statement", path: ["faz.net", "einem Gutachten"] }] },
  ],
  nothing: [
    "Die Aufnahmen ließen sich von AFP nicht unabhängig überprüfen.",
    "Reuters verlegt im kommenden Jahr seine Londoner Redaktion.",
    "Die Musik war laut, und der Spiegel hing schief.",
    "Michael Bloomberg sagte, die Stadt brauche Bäume.",
    "Sie arbeitete bis 2010 für die dpa.",
    "Die Zeit war knapp, sagte der Trainer.",
  ],
};
