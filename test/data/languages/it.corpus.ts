import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "it",
  found: [
    { text: "Secondo l'ANSA, il ponte resterà chiuso fino alla primavera.", expected: [{ kind: "statement", path: ["ansa"] }] },
    { text: "Il traghetto sarà venduto, ha riferito martedì Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "«Ricostruiremo il porto», ha detto all'ANSA la sindaca Linda Carver.", expected: [{ kind: "quote", path: ["ansa", "la sindaca Linda Carver"] }] },
    { text: "Lo riferisce l'ANSA citando due fonti: i negoziati sono falliti.", expected: [{ kind: "statement", path: ["ansa", "due fonti"] }] },
    { text: "La banca prevede di tagliare 3.000 posti, hanno riferito a Reuters due fonti vicine al dossier.", expected: [{ kind: "statement", path: ["reuters", "due fonti vicine"] }] },
    { text: "Lo scrive oggi il quotidiano La Repubblica, secondo cui i vertici erano stati avvertiti a maggio.", expected: [{ kind: "statement", path: ["repubblica.it"] }] },
    { text: "Il portavoce del Cremlino Dmitry Peskov, citato dalla Tass, ha detto che i colloqui continueranno.", expected: [{ kind: "statement", path: ["tass", "Il portavoce del Cremlino Dmitry Peskov"] }] },
    { text: "In un'intervista al Corriere della Sera il ministro ha spiegato che le liste d'attesa caleranno.", expected: [{ kind: "statement", path: ["corriere.it", "il ministro"] }] },
    { text: "Lo ha appreso l'ANSA da fonti investigative.", expected: [{ kind: "statement", path: ["ansa"] }] },
    { text: "Il quotidiano tedesco Bild scrive che nulla è deciso.", expected: [{ kind: "statement", path: ["Bild"] }] },
  ],
  nothing: [
    "L'ANSA trasferirà la sua sede l'anno prossimo.",
    "Il ministro ha detto ai giornalisti che i colloqui continueranno.",
    "Un fotografo dell'ANSA è rimasto lievemente ferito, ha detto la polizia.",
  ],
};
