import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "da",
  found: [
    { text: "\"Vi giver ikke op\", sagde borgmesteren til DR.", expected: [{ kind: "quote", path: ["dr.dk", "borgmesteren"] }] },
    { text: "Ifølge Ritzau forbliver broen lukket til foråret.", expected: [{ kind: "statement", path: ["ritzau"] }] },
    { text: "- Vi genopbygger havnen, siger borgmester Linda Carver til Ritzau.", expected: [{ kind: "quote", path: ["ritzau", "borgmester Linda Carver"] }] },
    { text: "Færgen bliver solgt, skriver Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Ritzau rapporterer, at broen bliver lukket.", expected: [{ kind: "statement", path: ["ritzau"] }] },
    { text: "Det var DR, der først fortalte om lukningen.", expected: [{ kind: "statement", path: ["dr.dk"] }] },
    { text: "Høsten er ødelagt, siger landmanden til Ritzau.", expected: [{ kind: "statement", path: ["ritzau", "landmanden"] }] },
    { text: "Ministeriet ønskede ikke at udtale sig til Politiken.", expected: [{ kind: "statement", path: ["politiken.dk", "Ministeriet"], stance: "declines" }] },
    { text: "I DR's Deadline erkendte ministeren, at færgen bliver forsinket.", expected: [{ kind: "statement", path: ["dr.dk", "ministeren"] }] },
    { text: "Adspurgt af Ritzau, om savværket lukker, rystede Holt på hovedet og sagde nej.", expected: [{ kind: "statement", path: ["ritzau"] }] },
    { text: "»Vi blev aldrig advaret«, klager kaptajnen i et brev til Politiken.", expected: [{ kind: "quote", path: ["politiken.dk", "kaptajnen"] }] },
    { text: "The Guardian kalder planen »en gave til bygherrerne«.", expected: [{ kind: "quote", path: ["theguardian.com"] }] },
    { text: "Tre kilder har bekræftet besøget over for Reuters.", expected: [{ kind: "statement", path: ["reuters", "Tre kilder"] }] },
    { text: "Pentagon overvejer endnu et hangarskib: Reuters", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Broen forbliver lukket, siger borgmesteren til Limfjordens Avis.", expected: [{ kind: "statement", path: ["Limfjordens Avis", "borgmesteren"] }] },
    { text: "Ifølge Radio Thy åbner vejen mandag.", expected: [{ kind: "statement", path: ["Radio Thy"] }] },
    { text: "Det erfarer Børsen fra to kilder i bestyrelsen.", expected: [{ kind: "statement", path: ["borsen.dk", "to kilder"] }] },
    { text: "Flere end 400 kunder har ventet på svar, viser en opgørelse, som Jyllands-Posten har fået aktindsigt i.", expected: [{ kind: "statement", path: ["jyllands-posten.dk"] }] },
  ],
  nothing: [
    "Ritzau flytter næste år til en ny bygning.",
    "Ministeren sagde til journalister i Bruxelles, at forhandlingerne fortsætter.",
    "Borgmesteren lovede at tale med Politiken i morgen.",
    "Posten kom sent, siger naboen.",
    "Radioen stod på hele natten.",
    "Politiken udvider sin kulturredaktion med fire medarbejdere.",
  ],
};
