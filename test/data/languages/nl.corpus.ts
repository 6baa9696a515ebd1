import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "nl",
  found: [
    { text: "Zowel AP als Reuters meldt dat de haven dicht blijft.", expected: [{ kind: "statement", path: ["ap"] }, { kind: "statement", path: ["reuters"] }] },
    { text: "Volgens het ANP blijft de brug tot het voorjaar dicht.", expected: [{ kind: "statement", path: ["anp"] }] },
    { text: "De veerboot wordt verkocht, meldde persbureau Reuters dinsdag.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "Reuters meldt op basis van twee bronnen dat de gesprekken zijn mislukt.", expected: [{ kind: "statement", path: ["reuters", "twee bronnen"] }] },
    { text: "In gesprek met de NOS zei de minister dat de wachtlijsten korter worden.", expected: [{ kind: "statement", path: ["nos.nl", "de minister"] }] },
    { text: "Kremlinwoordvoerder Dmitri Peskov zei volgens persbureau TASS dat de gesprekken doorgaan.", expected: [{ kind: "statement", path: ["tass", "Kremlinwoordvoerder Dmitri Peskov"] }] },
    { text: "NRC meldde woensdag dat het bedrijf verliezen had verborgen.", expected: [{ kind: "statement", path: ["nrc.nl"] }] },
    { text: "De minister zei bij RTL Nieuws dat hij niet opstapt.", expected: [{ kind: "statement", path: ["rtlnieuws.nl", "De minister"] }] },
    { text: "De directie wilde tegenover de NOS niet reageren.", expected: [{ kind: "statement", path: ["nos.nl", "De directie"], stance: "declines" }] },
    { text: "Volgens Reuters, dat zich baseert op drie bankiers, komt er een hoger bod.", expected: [{ kind: "statement", path: ["reuters", "drie bankiers"] }] },
    { text: "„Ik heb niets te verbergen”, zegt de wethouder in gesprek met NRC.", expected: [{ kind: "quote", path: ["nrc.nl", "de wethouder"] }] },
    { text: "In een opiniestuk in NRC pleit de historica voor een nieuw archief.", expected: [{ kind: "statement", path: ["nrc.nl", "de historica"] }] },
    { text: "The Guardian noemt het plan „een cadeau voor projectontwikkelaars”.", expected: [{ kind: "quote", path: ["theguardian.com"] }] },
    { text: "NRC vernam van twee bankiers dat de verkoop niet doorgaat.", expected: [{ kind: "statement", path: ["nrc.nl"] }] },
    { text: "Drie bronnen bevestigden het bezoek tegenover Reuters.", expected: [{ kind: "statement", path: ["reuters", "Drie bronnen"] }] },
    { text: "Het ontwerp van het verdrag, dat persbureau AP heeft ingezien, voorziet in een terugtrekking.", expected: [{ kind: "statement", path: ["ap"] }] },
    { text: "Pentagon overweegt tweede vliegdekschip: Reuters", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "De brug blijft dicht, zei de burgemeester tegen de Veluwse Courant.", expected: [{ kind: "statement", path: ["Veluwse Courant", "de burgemeester"] }] },
    { text: "Volgens Radio Oostzee vaart de veerboot weer.", expected: [{ kind: "statement", path: ["Radio Oostzee"] }] },
  ],
  nothing: [
    "Het ANP verhuist volgend jaar naar een ander gebouw.",
    "De minister zei tegen verslaggevers dat de gesprekken doorgaan.",
    "De burgemeester beloofde morgen met de Volkskrant te praten.",
    "Nooit gaf ze een interview aan NRC.",
    "De post kwam laat, zei de buurvrouw.",
    "Jan Courant zei dat hij niets had gezien.",
  ],
};
