import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Hungarian. */
export const marks = {
  credit: [
    ...international.credit, "Videó forrása", "A kép forrása", "Kép forrása", "Fotó forrása", "Fotók forrása", "Képek forrása", "Fotó", "Fotók", "Fotós", "Kép", "Képek", "Kép forrása", "A kép forrása",
    "Borítókép", "Nyitókép", "Videó", "Grafika", "Illusztráció", "Fénykép", "Forrás fotó", "Kiemelt kép",
  ],
  source: [...international.source, "Forrás", "Források", "forrás"],
  byline: [...international.byline, "írta", "szerző", "szöveg", "fordította", "fordítás"],
  via: [...international.via, "révén", "útján"],
  material: [...international.material, "felhasználásával", "nyomán", "forrásai alapján", "információi alapján", "hírei alapján", "anyagai alapján", "közreműködésével", "anyagának felhasználásával"],
  contributed: [...international.contributed, "közreműködött"],
  republished: [
    ...international.republished, "eredetileg megjelent", "eredetileg itt jelent meg", "először megjelent",
    "az írás eredetileg", "a cikk eredetileg", "a cikk először", "átvétel", "átvéve",
    "átvéve innen", "átvett cikk",
  ],
  appeared: {
    first: ["eredetileg", "először", "korábban", "eredeti"],
    published: ["megjelent", "jelent meg", "olvasható", "publikáltuk", "közölte"],
    texts: ["írás", "cikk", "szöveg", "interjú", "esszé", "riport", "írásunk", "cikkünk", "interjúnk", "riportunk", "írása", "cikke", "tanulmány", "jegyzet"],
    taken: ["engedélyével", "hozzájárulásával", "együttműködésben", "közreműködésével készült", "fordítás innen", "engedéllyel", "szíves hozzájárulásával"],
    these: ["ez a", "ez az"],
  },
  headline: ["sajtó", "sajtóhírek"],
  own: ["saját", "szerkesztőség", "saját tudósítás"],
  agencies: ["hírügynökségek", "ügynökségek"],
  dateline: [],
  archive: [
    ...international.archive, "archív", "illusztráció", "a kép illusztráció", "hírügynökség", "archív fotó",
  ],
  months: [...international.months, "febr", "márc", "ápr", "máj", "jún", "júl", "szept", "okt"],
  advertisement: [...international.advertisement, "Hirdetés", "Reklám"],
  rights: [...international.rights, "minden jog fenntartva", "engedély nélkül", "tilos"],
} satisfies LanguagePack["marks"];
