import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "fi",
  found: [
    { text: "STT:n mukaan silta pysyy suljettuna kevääseen.", expected: [{ kind: "statement", path: ["stt"] }] },
    { text: "Lautta myydään, kertoo uutistoimisto Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "\"Rakennamme sataman uudelleen\", sanoi pormestari Liisa Virtanen STT:lle.", expected: [{ kind: "quote", path: ["stt", "pormestari Liisa Virtanen"] }] },
    { text: "Pankki aikoo vähentää 3 000 työpaikkaa, kertovat kaksi lähdettä uutistoimisto Reutersille.", expected: [{ kind: "statement", path: ["reuters", "kaksi lähdettä uutistoimisto"] }] },
    { text: "”Sato paleltui”, viljelijä kertoo STT:lle.", expected: [{ kind: "quote", path: ["stt", "viljelijä"] }] },
    { text: "Yhtiö ei suostunut kommentoimaan asiaa Helsingin Sanomille.", expected: [{ kind: "statement", path: ["hs.fi", "Yhtiö"], stance: "declines" }] },
    { text: "Rehtori myöntää Aamulehdelle virheen.", expected: [{ kind: "statement", path: ["aamulehti.fi", "Rehtori"] }] },
    { text: "STT:n kysyessä, suljetaanko saha, Holt pudisti päätään ja sanoi, ettei suljeta.", expected: [{ kind: "statement", path: ["stt"] }] },
    { text: "”Meitä ei varoitettu”, kapteeni valittaa kirjeessään Helsingin Sanomille.", expected: [{ kind: "quote", path: ["hs.fi", "kapteeni"] }] },
    { text: "The Guardian kutsuu suunnitelmaa ”lahjaksi rakentajille”.", expected: [{ kind: "quote", path: ["theguardian.com"] }] },
    { text: "Kolme lähdettä vahvisti vierailun Reutersille.", expected: [{ kind: "statement", path: ["reuters", "Kolme lähdettä"] }] },
    { text: "Reuters: Pentagon harkitsee toista lentotukialusta", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Silta pysyy suljettuna, kertoo Koillisrannan Sanomat.", expected: [{ kind: "statement", path: ["Koillisrannan Sanomat"] }] },
    { text: "Päätös syntyi Reutersin mukaan yksimielisesti.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Ratkaisu oli STT:n mukaan yllätys.", expected: [{ kind: "statement", path: ["stt"] }] },
    { text: "Sanomalehti Helsingin Sanomien mukaan silta suljetaan keväällä.", expected: [{ kind: "statement", path: ["hs.fi"] }] },
  ],
  nothing: [
    "Reuters ei ole koskaan julkaissut tällaista juttua.",
    "STT muuttaa ensi vuonna uuteen rakennukseen.",
    "Ministeri sanoi toimittajille Brysselissä, että neuvottelut jatkuvat.",
    "Radio soi koko yön, naapuri sanoo.",
    "Posti tuli myöhään.",
    "Kalle Kivisen mukaan nimetty koulu suljetaan keväällä.",
    "Pormestari lupasi puhua huomenna Helsingin Sanomille.",
  ],
};
