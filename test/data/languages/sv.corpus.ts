import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "sv",
  found: [
    { text: "Enligt TT förblir bron stängd till våren.", expected: [{ kind: "statement", path: ["tt"] }] },
    { text: "Färjan ska säljas, rapporterar Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "– Vi ska bygga upp hamnen igen, säger kommunalrådet Linda Carver till TT.", expected: [{ kind: "quote", path: ["tt", "kommunalrådet Linda Carver"] }] },
    { text: "Enligt uppgifter till Aftonbladet varnades styrelsen redan i maj.", expected: [{ kind: "statement", path: ["aftonbladet.se"] }] },
    { text: "Kremls talesperson Dmitrij Peskov säger enligt nyhetsbyrån Tass att samtalen fortsätter.", expected: [{ kind: "statement", path: ["tass", "Kremls talesperson Dmitrij Peskov"] }] },
    { text: "Ministern säger till SVT att han inte avgår.", expected: [{ kind: "statement", path: ["svt.se", "Ministern"] }] },
    { text: "– Skörden frös bort, säger lantbrukaren till TT.", expected: [{ kind: "quote", path: ["tt", "lantbrukaren"] }] },
    { text: "Mötet skjuts upp, skriver Reuters med stöd av interna dokument.", expected: [{ kind: "statement", path: ["reuters", "interna dokument"] }] },
  ],
  nothing: [
    "TT flyttar sin redaktion nästa år.",
    "Ministern sade till journalister att samtalen fortsätter.",
  ],
};
