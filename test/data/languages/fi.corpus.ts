import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "fi",
  found: [
    { text: "STT:n mukaan silta pysyy suljettuna kevääseen.", expected: [{ kind: "statement", path: ["stt"] }] },
    { text: "Lautta myydään, kertoo uutistoimisto Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "\"Rakennamme sataman uudelleen\", sanoi pormestari Liisa Virtanen STT:lle.", expected: [{ kind: "quote", path: ["stt", "pormestari Liisa Virtanen"] }] },
    { text: "Pankki aikoo vähentää 3 000 työpaikkaa, kertovat kaksi lähdettä uutistoimisto Reutersille.", expected: [{ kind: "statement", path: ["reuters", "kaksi lähdettä uutistoimisto"] }] },
  ],
  nothing: [
    "Reuters ei ole koskaan julkaissut tällaista juttua.",
    "STT muuttaa ensi vuonna uuteen rakennukseen.",
    "Ministeri sanoi toimittajille Brysselissä, että neuvottelut jatkuvat.",
  ],
};
