import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "en",
  found: [
    { text: "The bridge will stay closed until spring, according to Reuters.", expected: [{ kind: "statement", path: ["reuters"], content: "The bridge will stay closed until spring" }] },
    { text: "Reuters reported on Monday that the ferry line would be sold.", expected: [{ kind: "statement", path: ["reuters"], content: "the ferry line would be sold" }] },
    { text: "“We will rebuild the harbour,” Mayor Linda Carver told Reuters.", expected: [{ kind: "quote", path: ["reuters", "Mayor Linda Carver"], content: "“We will rebuild the harbour,”" }] },
    { text: "Two officials told Agence France-Presse that the talks had failed.", expected: [{ kind: "statement", path: ["afp", "Two officials"], count: 2 }] },
    { text: "Interfax reported the closure, citing the transport ministry.", expected: [{ kind: "statement", path: ["interfax", "the transport ministry"] }] },
    { text: "“The vote was fair,” said the minister, according to the Xinhua news agency.", expected: [{ kind: "quote", path: ["xinhua", "the minister"] }] },
    { text: "The company denied that it had sold the files.", expected: [{ kind: "statement", path: ["The company"], stance: "denies" }] },
    { text: "A spokesman for the ministry declined to comment.", expected: [{ kind: "statement", path: ["A spokesman for the ministry"], stance: "declines" }] },
    { text: "The Brazilian newspaper Folha do Litoral reported that the dam had cracked.", expected: [{ kind: "statement", path: ["Folha do Litoral"] }] },
    { text: "“It was loud,” Carver said. “Then it was over.”", expected: [{ kind: "quote", path: ["Carver"] }, { kind: "quote", path: ["Carver"], inferred: true }] },
  ],
  nothing: [
    "Reuters will move its London office next year.",
    "The parrot is loud, and the daily walk is long.",
    "Michael Bloomberg said the city needed trees.",
    "Reuters did not say who had written the letter.",
    "A Reuters/Ipsos poll showed that voters were tired.",
    "She worked for the Associated Press until 2010.",
  ],
};
