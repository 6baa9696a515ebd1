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
    { text: "„Am pierdut toată recolta”, a povestit pentru Agerpres un fermier din Buzău.", expected: [{ kind: "quote", path: ["agerpres", "un fermier din Buzău"] }] },
    { text: "Primăria nu a răspuns la întrebările G4Media.", expected: [{ kind: "statement", path: ["g4media.ro", "Primăria"], stance: "declines" }] },
    { text: "Întâlnirea a fost amânată, scrie Reuters, citând două surse diplomatice.", expected: [{ kind: "statement", path: ["reuters", "două surse"] }] },
    { text: "La Digi24, ministrul a recunoscut că feribotul va întârzia.", expected: [{ kind: "statement", path: ["digi24.ro", "ministrul"] }] },
    { text: "Întrebat de Agerpres dacă fabrica se închide, Holt a răspuns că nu.", expected: [{ kind: "statement", path: ["agerpres", "Holt"] }] },
    { text: "The Guardian numește planul „un cadou pentru dezvoltatori”.", expected: [{ kind: "quote", path: ["theguardian.com"] }] },
    { text: "Trei surse au confirmat vizita pentru Reuters.", expected: [{ kind: "statement", path: ["reuters", "Trei surse"] }] },
    { text: "Pentagonul analizează un al doilea portavion: Reuters", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "„Am pierdut podul”, a declarat primarul pentru Monitorul de Bistrița.", expected: [{ kind: "quote", path: ["Monitorul de Bistrița", "primarul"] }] },
    { text: "Potrivit Radio Semenic, drumul se redeschide luni.", expected: [{ kind: "statement", path: ["Radio Semenic"] }] },
    { text: "„Drumul e gata”, spunea primarul la Digi24.", expected: [{ kind: "quote", path: ["digi24.ro", "primarul"] }] },
    { text: "„Nimeni nu ne-a avertizat”, se plânge căpitanul într-o scrisoare către Adevărul.", expected: [{ kind: "quote", path: ["adevarul.ro", "căpitanul"] }] },
  ],
  nothing: [
    "Agerpres se va muta anul viitor într-o clădire nouă.",
    "Ministrul le-a spus jurnaliștilor la Bruxelles că discuțiile vor continua.",
    "Curierul a adus pachetul seara, spune vecina.",
    "Radioul din mașină nu mergea.",
  ],
};
