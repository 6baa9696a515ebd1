import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Icelandic. */
export const marks = {
  credit: [...international.credit, "Mynd", "Myndir", "Ljósmynd", "Ljósmyndari", "Myndband", "Teikning"],
  source: [...international.source, "Heimild", "Heimildir"],
  byline: [...international.byline, "eftir", "höfundur", "texti"],
  via: [...international.via, "um"],
  material: [...international.material, "með upplýsingum frá", "byggt á"],
  contributed: [...international.contributed],
  republished: [...international.republished, "birtist fyrst í", "birtist fyrst á", "greinin birtist"],
  headline: ["fjölmiðlar"],
  own: ["ritstjórn"],
  agencies: ["fréttastofur", "fréttaveitur"],
  dateline: [],
  archive: [...international.archive, "safnmynd", "úr safni", "fréttastofa", "fréttaveita"],
  months: [...international.months, "maí", "jún", "júl", "ágú", "okt", "nóv", "des"],
  advertisement: [...international.advertisement, "Auglýsing"],
} satisfies LanguagePack["marks"];
