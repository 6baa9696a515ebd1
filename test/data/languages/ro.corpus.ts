import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "ro",
  found: [
    { text: "Potrivit Agerpres, podul va rămâne închis până în primăvară.", expected: [{ kind: "statement", path: ["agerpres"] }] },
    { text: "Feribotul va fi vândut, a relatat Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "„Vom reconstrui portul”, a declarat pentru Agerpres primarul Ion Popa.", expected: [{ kind: "quote", path: ["agerpres", "primarul Ion Popa"] }] },
    { text: "Banca intenționează să concedieze 3.000 de oameni, au declarat pentru Reuters două surse.", expected: [{ kind: "statement", path: ["reuters", "două surse"] }] },
    { text: "Avionul a aterizat în siguranță, transmite Agerpres.", expected: [{ kind: "statement", path: ["agerpres"] }] },
    { text: "Ministrul Sănătății a declarat la Digi24 că listele de așteptare se vor scurta.", expected: [{ kind: "statement", path: ["digi24.ro", "Ministrul Sănătății"] }] },
  ],
  nothing: [
    "Agerpres se va muta anul viitor într-o clădire nouă.",
    "Ministrul le-a spus jurnaliștilor la Bruxelles că discuțiile vor continua.",
  ],
};
