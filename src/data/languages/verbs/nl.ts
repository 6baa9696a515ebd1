import type { WordClasses } from "../spell.ts";
import type { Paradigm } from "../paradigms.ts";

/** Present and past of weak verbs in the third person, with the stem's own consonant where it is doubled. */
export const endings: WordClasses = {
  de: ["t", "de", "den"],
  te: ["t", "te", "ten"],
  liet: ["laat", "laten", "liet", "lieten"],
};

/** A separable verb of saying: its part stands at the end of the clause. */
const apart = (particle: string, ...finite: string[]): Paradigm => ({ act: "say", particle, finite });

/** Further verbs of Dutch speech and reporting. */
export const paradigms: Paradigm[] = [
  {
    act: "say",
    finite: [
      "[verklaar|waarschuw|bevestig|erken|beweer|verzeker|oordeel|klaag|beloof|argumenteer|concludeer|constateer|reageer|nuanceer|relativeer|verduidelijk|voorspel|schets|hekel|bekritiseer|opper|suggereer|verdedig|vrees|beken|preciseer|benadruk|onderstreep|beaam|resumeer|speculeer|vermoed|adviseer|bepleit|memoreer|informeer|betreur|prijs]t",
      "[waarschuw|bevestig|erken|verzeker|oordeel|klaag|beloof|argumenteer|concludeer|constateer|reageer|nuanceer|relativeer|voorspel|hekel|bekritiseer|opper|suggereer|verdedig|beken|preciseer|speculeer|adviseer|betreur|beaam|memoreer]d[e|en]", "verklaarde[|n]", "[benadruk|onderstreep|verduidelijk|schets]te[|n]", "[vermoed|antwoord]de[|n]", "vrees[de|den]",
      "[verklaren|waarschuwen|bevestigen|erkennen|verzekeren|oordelen|klagen|beloven|argumenteren|concluderen|constateren|nuanceren|voorspellen|hekelen|bekritiseren|opperen|suggereren|verdedigen|vrezen|benadrukken|onderstrepen|antwoorden|adviseren|bepleiten|betreuren|vermoeden|menen|meenden|meende|betogen|betoogden|stellen|vinden|denken|dachten|dacht|zeiden]",
      "[bepleit|bepleitte|beschreef|beschreven|prees|prezen|verzweeg|hield vol|houdt vol|hielden vol]", "{liet} [weten|optekenen|ontvallen|doorschemeren]", "[is|zijn|was|waren] van [mening|oordeel]", "[maakt|maakte|maakten] [duidelijk|bekend]", "[deed|doet] [zijn|haar|hun] [relaas|verhaal]", "[noemt|noemen|noemde|noemden] het",
    ],
  },
  apart("uit", "[legt|leggen|legde|legden]"),
  apart("toe", "[licht|lichten|lichtte|lichtten|geeft|geven|gaf|gaven|voegt|voegen|voegde|voegden|zegt|zegde]"),
  apart("aan", "[geeft|geven|gaf|gaven|kondigt|kondigen|kondigde|kondigden|voert|voerde|voerden]"),
  apart("op", "[merkt|merken|merkte|merkten|roept|roepen|riep|riepen]"),
  apart("vast", "[stelt|stellen|stelde|stelden]"),
  apart("mee", "[deelt|delen|deelde|deelden]"),
  apart("vol", "[houdt|houden|hield|hielden]"),
  apart("weten", "{liet}"),
  apart("optekenen", "{liet}"),
  apart("duidelijk", "[maakt|maken|maakte|maakten]"),
  apart("bekend", "[maakt|maken|maakte|maakten]"),
  { act: "say", stance: "denies", particle: "tegen", finite: ["[spreekt|spreken|sprak|spraken]"] },
  { act: "say", stance: "denies", finite: ["[bestrijd|weersprek|ontken]en", "bestrijdt", "bestreed", "bestreden", "ontkenden", "weerleg[t|de|den]"] },
  { act: "report", finite: ["meldden", "[bericht|rapporteer|publiceer|onthul|signaleer|ontdek]t", "[rapporteer|publiceer|onthul|signaleer]de[|n]", "ontdekte[|n]", "[melden|rapporteren|publiceren|onthullen]", "[inzag|inzagen|in handen heeft|in handen hebben|in bezit heeft|in bezit hebben|inziet]", "[heeft|hebben|had] [ingezien|in handen|in bezit|vernomen]", "[tekende|tekenden] op"] },
  {
    act: "say", stance: "declines",
    finite: ["[wil|wilde|willen|wilden|kon|konden] niet [|inhoudelijk |verder ][reageren|ingaan op|toelichten]", "[wil|wilde|willen|wilden|gaf|gaven|geeft] geen [commentaar|reactie|toelichting][| geven]", "[weigert|weigerde|weigerden] [commentaar|te reageren|toelichting]", "[was|waren] niet bereikbaar[| voor commentaar]", "[heeft|hebben|had|hadden] niet gereageerd"],
  },
  apart("doorschemeren", "{liet}"),
  { act: "say", particle: "toe", finite: ["[vertrouwt|vertrouwde|vertrouwen|vertrouwden]"] },
  { act: "say", finite: ["[herhaal|getuig][t|de|den]", "[herhalen|getuigen]"] },
  { act: "say", besideWords: true, finite: ["[mail|app][t|de|te|den|ten]", "[mailen|appen]"] },
  // What only media are said to know and to have asked for.
  { act: "report", doubtful: true, finite: ["weet", "weten", "wist", "wisten"] },
  { act: "report", finite: ["[heeft|hebben|had] [opgevraagd|vastgesteld|ingekeken|kunnen inkijken|kunnen inzien|achterhaald|opgetekend]", "[opvroeg|opvroegen]", "[kon|konden] vernemen", "[denkt|dacht] [|eerder ]te weten", "[wijst|wees|wijzen] erop"] },
  ...["inkijken", "inzien"].map((particle): Paradigm => ({ act: "report", particle, leadsOn: true, finite: ["[kon|konden|mocht|mochten]"] })),
  { act: "report", particle: "in handen", finite: ["[heeft|hebben|had|hadden|kreeg|kregen]"] },
  { act: "report", particle: "gehoord", finite: ["[heeft|hebben|had]"] },
  { act: "report", particle: "in bezit", finite: ["[heeft|hebben|had]"] },
  { act: "report", doubtful: true, needs: ["van", "over"], finite: ["[spreekt|spreken|sprak|spraken]"] },
  { act: "report", from: ["van", "uit"], finite: ["[vernam|vernamen|verneemt]", "[kreeg|kregen] te horen"] },
  { act: "report", from: ["van", "uit"], doubtful: true, finite: ["[hoorde|hoorden|begrijpt|begreep]"] },
];
