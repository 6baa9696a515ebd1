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
    { text: "A beekeeper in Kent told the Guardian his hives were empty by March.", expected: [{ kind: "statement", path: ["theguardian.com", "A beekeeper in Kent"] }] },
    { text: "Reuters, citing two brokers, reported that the cargo never left the port.", expected: [{ kind: "statement", path: ["reuters", "two brokers"] }] },
    { text: "The tunnel will open in May, said engineer Igor Malkov, quoted by Interfax.", expected: [{ kind: "statement", path: ["interfax", "engineer Igor Malkov"] }] },
    { text: "The council did not respond to questions from the Guardian.", expected: [{ kind: "statement", path: ["theguardian.com", "The council"], stance: "declines" }] },
    { text: "\"We will rebuild,\" the mayor, Carla Benítez, told AFP.", expected: [{ kind: "quote", path: ["afp", "the mayor, Carla Benítez"] }] },
    { text: "It was the BBC which first reported the leak.", expected: [{ kind: "statement", path: ["bbc.com"] }] },
  ],
  nothing: [
    "Reuters never published such a picture.",
    "The footage could not be verified by AFP.",
    "Reuters will move its London office next year.",
    "The parrot is loud, and the daily walk is long.",
    "Michael Bloomberg said the city needed trees.",
    "Reuters did not say who had written the letter.",
    "A Reuters/Ipsos poll showed that voters were tired.",
    "She worked for the Associated Press until 2010.",
  ],
};
