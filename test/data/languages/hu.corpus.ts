import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "hu",
  found: [
    { text: "Az MTI szerint a híd tavaszig zárva marad.", expected: [{ kind: "statement", path: ["mti"], content: "a híd tavaszig zárva marad" }] },
    { text: "A Reuters értesülései szerint a gyárat eladják.", expected: [{ kind: "statement", path: ["reuters"], content: "a gyárat eladják" }] },
    { text: "A Népszava azt írta, hogy a tárgyalások kudarcot vallottak.", expected: [{ kind: "statement", path: ["nepszava.hu"], content: "a tárgyalások kudarcot vallottak" }] },
    { text: "A TASZSZ azt jelentette, hogy a hajó elsüllyedt.", expected: [{ kind: "statement", path: ["tass"], content: "a hajó elsüllyedt" }] },
    { text: "„Júniusban megnyitjuk a kikötőt” – mondta az MTI-nek Lesku János polgármester.", expected: [{ kind: "quote", path: ["mti", "Lesku János polgármester"], content: "„Júniusban megnyitjuk a kikötőt”" }] },
    { text: "Lesku János polgármester az MTI-nek azt mondta, hogy a kikötő júniusban nyílik.", expected: [{ kind: "statement", path: ["mti", "Lesku János polgármester"], content: "a kikötő júniusban nyílik" }] },
    { text: "Az Interfax hírügynökség a védelmi minisztériumra hivatkozva azt közölte, hogy a hajó elsüllyedt.", expected: [{ kind: "statement", path: ["interfax", "hu-mod"], content: "a hajó elsüllyedt" }] },
    { text: "Két tisztviselő a Reutersnek azt mondta, hogy a gyárat eladják.", expected: [{ kind: "statement", path: ["reuters", "Két tisztviselő"], count: 2, content: "a gyárat eladják" }] },
    { text: "A külügyminisztérium cáfolta, hogy az iratok elvesztek.", expected: [{ kind: "statement", path: ["hu-mfa"], stance: "denies", content: "az iratok elvesztek" }] },
    { text: "A brazil Folha Nova napilap szerint a gát megrepedt.", expected: [{ kind: "statement", path: ["Folha Nova"], content: "a gát megrepedt" }] },
    { text: "„Nehéz év volt” – mondta Lesku János.", expected: [{ kind: "quote", path: ["Lesku János"], content: "„Nehéz év volt”" }] },
    { text: "Lesku János azt mondta: „Nehéz év volt.”", expected: [{ kind: "quote", path: ["Lesku János"], content: "„Nehéz év volt.”" }] },
    { text: "„Nehéz év volt” – mondta Lesku János.\n„De a kikötő kitartott” – tette hozzá.", expected: [{ kind: "quote", path: ["Lesku János"] }, { kind: "quote", path: ["Lesku János"], inferred: true }] },
    { text: "A Kreml szóvivője a TASZSZ-nak adott interjúban közölte, hogy nem terveznek találkozót.", expected: [{ kind: "statement", path: ["tass", "A Kreml szóvivője"], content: "nem terveznek találkozót" }] },
    { text: "Torma Éva miniszter bejelentette, hogy a megállapodást aláírják.", expected: [{ kind: "statement", path: ["Torma Éva miniszter"], content: "a megállapodást aláírják" }] },
  ],
  nothing: [
    "A Reuters új irodába költözik Londonban.",
    "A fotós tíz évig dolgozott az AFP-nek.",
    "A törvény szerint a híd tavaszig zárva marad.",
    "A Reuters nem írt a találkozóról.",
    "Michael Bloomberg pénzt adott a városnak.",
    "A Népszava a százéves fennállását ünnepelte.",
    "A Bloomberg bevétele tavaly nőtt.",
    "Az MTI új igazgatót kapott.",
  ],
};
