import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { spellAll } from "../spell.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Slovak. */
export const marks = {
  credit: [
    ...international.credit, "zdroj videa", "zdroj fotografie", "zdroj fotografií", "zdroj foto", "zdroj snímky", "zdroj záberov", "zdroj obrázka", "zdroj grafiky", "Fotografia", "Zdroj fotografie", "Zdroj foto", "Zdroj obrázka", "Snímka",
    "Grafika", "Ilustrácia", "Ilustračné foto", "Autor fotografie", "Obrázok",
  ],
  source: [...international.source, "Zdroj", "Zdroje"],
  byline: [...international.byline, "autor", "autorka", "od", "text", "napísal", "pripravil", "pripravila", "spracoval", "spracovala", "autori", "preložil", "preložila", "preklad"],
  via: [...international.via, "pre", "prostredníctvom"],
  material: [
    ...international.material, "s využitím", "s prispením", "s použitím materiálov", "s použitím správ",
    "s využitím správ", "podľa správ", "s použitím informácií", "s informáciami", "s prispením agentúr", "s využitím informácií", "s využitím agentúr", "spracované podľa"],
  contributed: [...international.contributed, "prispeli"],
  republished: [
    ...international.republished, "pôvodne vyšiel v", "pôvodne vyšiel na", "pôvodne vyšlo na",
    "pôvodne publikované na", "pôvodne publikované v", "prvýkrát vyšiel", "článok vyšiel", "text vyšiel",
    "prevzaté z", "prevzaté zo", "článok je prevzatý z",
  ],
  appeared: {
    first: ["pôvodne", "po prvýkrát", "prvýkrát", "predtým", "skôr"],
    published: ["vyšiel", "vyšla", "vyšlo", "publikovaný", "uverejnený", "publikovaná", "publikované", "uverejnená", "uverejnené", "uverejnili"],
    texts: ["text", "článok", "esej", "rozhovor", "komentár", "reportáž", "stĺpček", "príbeh", "blog", "názor"],
    taken: [...spellAll(["prevzat[ý|á|é] z[|o]", "preberáme [z|zo|od]", "pretlačen[ý|á|é] z[|o]"]), "so súhlasom", "s dovolením", "so zvolením", "preberáme", "v spolupráci s", "v spolupráci so", "preložené z", "preklad z", "uverejňujeme"],
    these: ["tento", "táto", "toto"],
  },
  headline: ["médiá", "tlač"],
  own: ["redakcia", "red", "zur", "redakcie"],
  agencies: ["agentúry", "tlačové agentúry"],
  dateline: [],
  archive: [...international.archive, "archív", "archívne foto", "ilustračné foto", "ilustračné", "agentúra"],
  months: [...international.months, "máj", "jún", "júl", "okt"],
  advertisement: [...international.advertisement, "Reklama", "Inzercia"],
  rights: [...international.rights, "všetky práva vyhradené", "bez súhlasu", "bez písomného súhlasu", "je zakázané"],
} satisfies LanguagePack["marks"];
