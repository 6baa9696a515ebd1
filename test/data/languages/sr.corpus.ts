import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "sr",
  found: [
    { text: "Према писању Танјуга, мост ће остати затворен до пролећа.", expected: [{ kind: "statement", path: ["tanjug"] }] },
    { text: "NOVI SAD, 3. aprila (Tanjug) – Most preko Dunava ostaje zatvoren do leta.", expected: [{ kind: "wire", path: ["tanjug"] }] },
    { text: "Trajekt će biti prodat, javlja Tanjug.", expected: [{ kind: "statement", path: ["tanjug"] }] },
    { text: "„Obnovićemo luku“, rekla je za Tanjug gradonačelnica Linda Karver.", expected: [{ kind: "quote", path: ["tanjug", "gradonačelnica Linda Karver"] }] },
    { text: "Ministar zdravlja izjavio je za RTS da će liste čekanja biti kraće.", expected: [{ kind: "statement", path: ["rts.rs", "Ministar zdravlja"] }] },
    { text: "Avion je bezbedno sleteo, prenosi TASS.", expected: [{ kind: "statement", path: ["tass"] }] },
    { text: "„Spremni smo“, rekao je za N1.", expected: [{ kind: "quote", path: ["n1info.rs"] }] },
    { text: "Kako piše Blic, kompanija je krila gubitke.", expected: [{ kind: "statement", path: ["blic.rs"] }] },
  ],
  nothing: [
    "Tanjug se sledeće godine seli u novu zgradu.",
    "Ministar je rekao novinarima u Briselu da će se pregovori nastaviti.",
  ],
};
