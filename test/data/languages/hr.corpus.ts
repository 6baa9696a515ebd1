import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "hr",
  found: [
    { text: "Trajekt će biti prodan, javlja Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Ministar zdravstva rekao je za N1 da će liste čekanja biti kraće.", expected: [{ kind: "statement", path: ["n1info.hr", "Ministar zdravstva"] }] },
    { text: "Kako doznaje Jutarnji list, ministar odlazi.", expected: [{ kind: "statement", path: ["jutarnji.hr"] }] },
    { text: "„Spremni smo”, rekao je za HRT.", expected: [{ kind: "quote", path: ["hrt.hr"] }] },
  ],
  nothing: [
    "Hina se iduće godine seli u novu zgradu.",
    "Ministar je rekao novinarima u Bruxellesu da će se pregovori nastaviti.",
  ],
};
