import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "nb",
  found: [
    { text: "Ifølge NTB blir broen stengt til våren.", expected: [{ kind: "statement", path: ["ntb"] }] },
    { text: "– Vi skal bygge opp igjen havna, sier ordfører Linda Carver til NTB.", expected: [{ kind: "quote", path: ["ntb", "ordfører Linda Carver"] }] },
    { text: "Ferga skal selges, melder Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Politiet opplyser til NTB at tre personer er pågrepet.", expected: [{ kind: "statement", path: ["ntb", "Politiet"] }] },
    { text: "Aftenposten meldte saken først.", expected: [{ kind: "statement", path: ["aftenposten.no"] }] },
    { text: "Avlingen er ødelagt, sier bonden til NTB.", expected: [{ kind: "statement", path: ["ntb", "bonden"] }] },
    { text: "Rederiet vil ikke uttale seg til Aftenposten.", expected: [{ kind: "statement", path: ["aftenposten.no", "Rederiet"], stance: "declines" }] },
    { text: "«Vi ble aldri varslet», klager kapteinen i et brev til Aftenposten.", expected: [{ kind: "quote", path: ["aftenposten.no", "kapteinen"] }] },
    { text: "VG har fått vite av to bankfolk at salget er avlyst.", expected: [{ kind: "statement", path: ["vg.no"] }] },
    { text: "The Guardian kaller planen «en gave til utbyggerne».", expected: [{ kind: "quote", path: ["theguardian.com"] }] },
    { text: "Tre kilder har bekreftet besøket overfor Reuters.", expected: [{ kind: "statement", path: ["reuters", "Tre kilder"] }] },
    { text: "Pentagon vurderer enda et hangarskip: Reuters", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Broen holdes stengt, sier ordføreren til Fjordens Blad.", expected: [{ kind: "statement", path: ["Fjordens Blad", "ordføreren"] }] },
    { text: "Ifølge Radio Lofot åpner veien mandag.", expected: [{ kind: "statement", path: ["Radio Lofot"] }] },
    { text: "I NRKs Dagsnytt 18 innrømmet statsråden at ferja blir forsinket.", expected: [{ kind: "statement", path: ["nrk.no", "statsråden"] }] },
    { text: "En mann er siktet etter brannen, får Stavanger Aftenblad bekreftet av politiadvokat Tor Haugland.", expected: [{ kind: "statement", path: ["aftenbladet.no", "politiadvokat Tor Haugland"] }] },
    { text: "Ráđđi er delt. – Vi venter, sier losbåtfører Arne Myklebost til Nordlys.", expected: [{ kind: "quote", path: ["nordlys.no", "losbåtfører Arne Myklebost"] }] },
    { text: "Sauebonden sa til politiet at han trodde det var en hund, skriver Nordlys.", expected: [{ kind: "statement", path: ["nordlys.no", "Sauebonden"] }] },
  ],
  nothing: [
    "NTB flytter neste år til et nytt bygg.",
    "Ministeren sa til journalister i Brussel at samtalene fortsetter.",
    "Ordføreren lovet å snakke med VG i morgen.",
    "Hun har aldri gitt intervju til Aftenposten.",
    "Posten kom sent, sier naboen.",
    "Radioen sto på hele natten.",
    "Ingen aviser skrev om det.",
  ],
};
