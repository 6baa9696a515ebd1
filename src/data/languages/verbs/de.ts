import type { WordClasses } from "../spell.ts";
import type { Paradigm } from "../paradigms.ts";

/** Present and past of weak verbs in the third person. */
export const endings: WordClasses = {
  t: ["t", "te", "ten", "en"],
  et: ["et", "ete", "eten", "en"],
  er: ["ert", "erte", "erten", "ern"],
};

/** A separable verb of saying: its part stands at the end of the clause. */
const apart = (particle: string, ...finite: string[]): Paradigm => ({ act: "say", particle, finite });

/** Further verbs of German speech and reporting. */
export const paradigms: Paradigm[] = [
  {
    act: "say",
    finite: [
      "[beton|erklär|bekräftig|bestätig|präzisier|kritisier|kommentier|resümier|argumentier|konstatier|prognostizier|appellier|plädier|verteidig|rechtfertig|monier|lob|würdig|beklag|mahn|warn|rüg|schätz|bilanzier|signalisier|informier|spekulier|attestier|bescheinig|skizzier|taxier|orakel|höhn|witzel|scherz|schwärm|schimpf|beschwichtig|relativier|protestier|referier|rekapitulier|mutmaß|beteuer|insistier|reagier|diagnostizier]{t}",
      "[verkünd|antwort|spott|befürcht|beanstand|begründ]{et}", "[äuß|ford|schild|erläut|verdeutlich|versich|verlaut]{er}", "[unterstreich|versprech|empfehl|gesteh|bekenn|verrat]en", "[unterstrich|versprach|empfahl|gestand|beschrieb|widersprach][|en]", "verriet[|en]", "bekannte[|n]",
      "[beschreib|widersprech]en", "[beschreib|widersprich]t", "rät", "rieten", "riet", "schlussfolger[t|te|ten|n]", "bemäng[elt|elte|elten|eln]",
      "[klarstell|feststell|hinzufüg|ankündig|mitteil|darleg|anmahn|anprang|offenleg|deutlichmach][te|ten|t|en]", "[einräum|vorrechn][t|te|ten|ete|en]", "[hinwies|hervorhob|vorschlug|einwarf|zugab|angab|preisgab|bekanntgab]", "[hinwies|hervorhob|vorschlug|zugab|angab|bekanntgab]en", "einwandte", "ausführte[|n]",
      "[gab|gaben|gibt|geben] zu [bedenken|protokoll|verstehen]", "[ließ|ließen|lässt|lassen] [wissen|mitteilen|verlauten|durchblicken|ausrichten|erklären]", "[nahm|nahmen|nimmt] stellung", "[hielt|hält|hielten] fest", "[brachte|bringt|brachten] zum ausdruck",
      "[zeigte|zeigt|zeigten|zeigen] sich [überzeugt|besorgt|zuversichtlich|optimistisch|enttäuscht|erfreut|erleichtert|empört|zufrieden|überrascht|verwundert|entsetzt|skeptisch]", "[vertrat|vertritt|vertraten|vertreten] die [ansicht|auffassung|meinung|these]", "[ist|war|sind|waren] der [ansicht|auffassung|meinung|überzeugung]",
    ],
  },
  apart("dar", "legt[|e|en]", "stell[t|te|ten]"),
  apart("zu", "[gab|gaben|gibt|geben]"),
  apart("preis", "[gab|gaben|gibt]"),
  apart("an", "[mahn|reg|merk|führ][t|te|ten|en]", "prang[ert|erte|erten|ern]", "deute[t|te|ten]"),
  apart("auf", "[rief|riefen|ruft|rufen]", "forder[t|te|ten|n]"),
  apart("ein", "[wandte|wandten|wendet|wendete|warf|wirft|gesteht|gestand]"),
  apart("vor", "[rechnet|rechnete|schlägt|schlug|schlugen]"),
  apart("nach", "leg[t|te|ten]"),
  apart("nahe", "leg[t|te|ten|en]"),
  apart("offen", "leg[t|te|ten|en]"),
  apart("deutlich", "[macht|machte|machten|machen]"),
  apart("klar", "[macht|machte|machten|machen]"),
  apart("wissen", "[ließ|ließen|lässt|lassen]"),
  apart("mitteilen", "[ließ|ließen|lässt|lassen]"),
  apart("verlauten", "[ließ|ließen|lässt|lassen]"),
  apart("durchblicken", "[ließ|ließen|lässt|lassen]"),
  apart("ausrichten", "[ließ|ließen|lässt|lassen]"),
  apart("zu bedenken", "[gab|gaben|gibt|geben]"),
  apart("zu protokoll", "[gab|gaben|gibt|geben]"),
  apart("zu verstehen", "[gab|gaben|gibt|geben]"),
  apart("zum ausdruck", "[bringt|brachte|brachten|bringen]"),
  { act: "say", stance: "denies", particle: "von sich", finite: ["[wies|weist|wiesen]"] },
  { act: "report", finite: ["[enthüll|recherchier|dokumentier|notier]{t}", "[vermeld|bericht|meld]{et}", "[veröffentlich]{t}", "kolportier{t}"] },
  { act: "say", stance: "denies", finite: ["dementier{t}", "leugn{et}", "vernein[t|te|ten]"] },
  // What only media are said to know, to have found out and to have made public.
  { act: "report", doubtful: true, finite: ["weiß", "wissen", "wusste", "wussten"] },
  { act: "report", finite: ["[mach][t|te|ten|en] [publik|öffentlich|bekannt]", "[publik|öffentlich] mach[t|te|ten|en]", "herausf[and|anden|indet]", "fand[|en] heraus", "in erfahrung [brachte|brachten|bringen konnte|gebracht hat]", "[brachte|brachten] in erfahrung", "ans licht brachte[|n]", "[brachte|brachten] ans licht"] },
  { act: "say", finite: ["[verweist|verwies|verweisen|verwiesen] darauf", "[weist|wies|weisen|wiesen] darauf hin", "bezeugt[|e|en]"] },
  { act: "report", inRelative: true, finite: ["zitiert", "zitierte", "zitieren", "zitierten"] },
  { act: "cite", finite: ["[beruft|berief|berufen|beriefen] sich [dabei|hierbei|zudem|unter anderem] auf"] },
  { act: "report", doubtful: true, needs: ["von", "vom"], finite: ["[spricht|sprechen|sprach|sprachen]"] },
  { act: "report", from: ["von", "vom", "aus"], finite: ["[erfuhr|erfuhren|erfährt|erfahren]", "[hat|haben|hatte|hatten] erfahren"] },
];
