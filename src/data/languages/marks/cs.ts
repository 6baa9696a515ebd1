import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { spellAll } from "../spell.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Czech. */
export const marks = {
  credit: [
    ...international.credit, "zdroj videa", "zdroj fotografie", "zdroj fotografií", "zdroj foto", "zdroj snímku", "zdroj obrázku", "zdroj záběrů", "zdroj grafiky", "Fotografie", "Fotograf", "Zdroj fotografie", "Zdroj foto", "Zdroj obrázku",
    "Snímek", "Grafika", "Ilustrace", "Ilustrační foto", "Autor fotografie", "Obrázek",
  ],
  source: [...international.source, "Zdroj", "Zdroje"],
  byline: [...international.byline, "autor", "autorka", "autoři", "napsal", "napsala", "od", "text", "připravil", "připravila", "zpracoval", "zpracovala",
    "přeložil", "přeložila", "překlad",
  ],
  via: [...international.via, "pro", "prostřednictvím"],
  material: [
    ...international.material, "s využitím", "s přispěním", "s použitím materiálů", "s použitím zpráv",
    "s využitím zpráv", "s využitím materiálů", "za přispění", "podle zpráv", "s využitím informací", "s přispěním agentur", "s informacemi", "za použití materiálů"],
  contributed: [...international.contributed, "přispěli", "přispěl"],
  republished: [
    ...international.republished, "původně vyšel v", "původně vyšel na", "původně vyšlo v",
    "původně vyšlo na", "poprvé vyšel v", "poprvé vyšel na", "původně publikováno na",
    "původně publikováno v", "původně zveřejněno na", "článek vyšel", "text vyšel",
    "článek byl … publikován", "převzato z", "převzato ze", "článek je převzat z",
    "přetištěno z",
  ],
  appeared: {
    first: ["původně", "poprvé", "nejdříve", "dříve"],
    published: ["vyšel", "vyšla", "vyšlo", "publikován", "publikována", "publikováno", "zveřejněn", "otištěn", "otištěna", "zveřejněna", "zveřejněno", "otištěno", "vycházel", "otiskujeme", "vyšlo v"],
    texts: ["text", "článek", "esej", "rozhovor", "komentář", "reportáž", "sloupek", "příběh", "povídka", "recenze"],
    taken: [...spellAll(["převzat[|a|o|y|ý|á|é] z[|e]", "přetištěn[|a|o|ý|á] z[|e]", "přebíráme [z|ze|od]"]), "se svolením", "se souhlasem", "přebíráme", "přetiskujeme", "ve spolupráci s", "ve spolupráci se", "přeloženo z", "překlad z", "převzali jsme", "s laskavým svolením", "otiskujeme"],
    these: ["tento", "tato", "toto"],
  },
  headline: ["média", "tisk"],
  own: ["redakce", "vlastní zpráva", "red", "zpravodajství", "bur", "zur"],
  agencies: ["agentury", "tiskové agentury"],
  dateline: [],
  archive: [...international.archive, "archiv", "archivní foto", "ilustrační foto", "ilustrační", "agentura"],
  months: [
    ...international.months, "led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis",
    "pro",
  ],
  advertisement: [...international.advertisement, "Reklama", "Inzerce"],
  rights: [...international.rights, "všechna práva vyhrazena", "všechna práva vyhrazená", "bez souhlasu", "bez písemného souhlasu", "je zakázáno"],
} satisfies LanguagePack["marks"];
