import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Finnish. */
export const marks = {
  credit: [
    ...international.credit, "Kuva", "Kuvat", "Valokuva", "Valokuvat", "Kuvaaja", "Kuvan lähde", "Kuvalähde",
    "Grafiikka", "Kuvitus", "Arkistokuva", "Kuvakaappaus",
  ],
  source: [...international.source, "Lähde", "Lähteet"],
  byline: [...international.byline, "kirjoittaja", "teksti", "toimittaja", "kirjoittanut", "kirjoittaneet", "suomentanut", "käännös"],
  via: [...international.via, "kautta"],
  material: [...international.material, "lähteinä", "materiaalia"],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "julkaistu alun perin", "alun perin julkaistu", "julkaistiin ensin",
    "juttu julkaistiin ensin", "juttu on julkaistu", "artikkeli on julkaistu", "artikkeli julkaistiin",
    "ilmestyi ensin",
    "lainattu kokonaan osoitteesta", "lainattu osoitteesta", "on lainattu", "lainattu lehdestä", "poimittu lehdestä", "julkaistaan uudelleen",
  ],
  appeared: {
    first: ["alun perin", "ensin", "ensimmäisen kerran", "aiemmin"],
    published: ["julkaistu", "julkaistiin", "ilmestyi", "ilmestynyt"],
    texts: ["juttu", "teksti", "artikkeli", "kirjoitus", "haastattelu", "kolumni", "essee"],
    taken: ["luvalla", "yhteistyössä", "käännetty", "julkaistaan luvalla", "lehden luvalla", "suomennettu", "käännös", "suomennos", "on lainattu", "poimittu"],
    these: ["tämä"],
  },
  headline: ["lehti", "media"],
  own: ["toimitus"],
  agencies: ["uutistoimistot"],
  dateline: [],
  archive: [
    ...international.archive, "arkisto", "arkistokuva", "kuvituskuva", "uutistoimisto", "all over press",
  ],
  months: [
    ...international.months, "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys",
    "loka", "marras", "joulu",
  ],
  advertisement: [...international.advertisement, "Mainos", "Ilmoitus"],
  rights: [...international.rights, "kaikki oikeudet pidätetään", "kaikki oikeudet", "ilman lupaa", "kopiointi kielletty"],
} satisfies LanguagePack["marks"];
