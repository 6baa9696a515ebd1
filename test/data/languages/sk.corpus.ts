import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "sk",
  found: [
    { text: "Podľa TASR zostane most zatvorený do jari.", expected: [{ kind: "statement", path: ["tasr"] }] },
    { text: "„Prístav obnovíme,“ povedala pre TASR primátorka Linda Carverová.", expected: [{ kind: "quote", path: ["tasr", "primátorka Linda Carverová"] }] },
    { text: "Trajekt predajú, informovala agentúra Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Polícia zadržala troch ľudí, uviedol pre TASR hovorca polície Ján Novák.", expected: [{ kind: "statement", path: ["tasr", "hovorca polície Ján Novák"] }] },
  ],
  nothing: [
    "TASR sa budúci rok presťahuje do novej budovy.",
    "Minister povedal novinárom v Bruseli, že rokovania budú pokračovať.",
  ],
};
