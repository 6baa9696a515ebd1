import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in German. */
export const marks = {
  credit: [
    ...international.credit, "Fotos", "Fotograf", "Fotografin", "Bild", "Bilder", "Bildquelle",
    "Bildquellen", "Bildnachweis", "Bildrechte", "Bildcredit", "Titelbild", "Titelfoto", "Aufmacherbild",
    "Teaserbild", "Vorschaubild", "Symbolbild", "Archivbild", "Archivfoto", "Grafik", "Karte",
    "Illustration", "Urheber", "Urheberrecht", "Rechte", "Aufnahme", "Screenshot",
  ],
  source: [...international.source, "Quelle", "Quellen", "Textquelle", "Originalquelle"],
  byline: [...international.byline, "von", "Autor", "Autorin", "Text", "Text von", "Übersetzung", "übersetzt von", "aus dem Englischen von"],
  via: [...international.via, "über", "für", "zur Verfügung gestellt von"],
  material: [
    ...international.material, "mit Material von", "mit Material der", "mit Material des",
    "unter Verwendung von Material von", "unter Verwendung von Material der", "mit Informationen von",
    "mit Informationen der", "mit Informationen des", "mit Agenturmaterial von", "mit Agenturmaterial der",
    "mit Inhalten von", "mit Inhalten der", "unter Mitarbeit von", "unter Mitwirkung von",
    "mit Beiträgen von", "mit Beiträgen der", "zusätzliche Berichterstattung von", "mit Agenturen", "mit",
    "aus Material von", "aus Meldungen von", "basierend auf Material von", "basierend auf Meldungen von",
    "nach Meldungen von", "Material von", "Informationen von", "Informationen der",
    "sowie der Nachrichtenagenturen", "und der Nachrichtenagenturen", "und der Nachrichtenagentur",
    "sowie der Nachrichtenagentur", "mit Agenturmeldungen", "mit Material der Agenturen", "mit Material von Agenturen", "unter Verwendung von Agenturmaterial", "mit Meldungen von", "mit Meldungen der", "unter Verwendung von Informationen der", "unter Verwendung von Informationen von", "unter Mitarbeit der"],
  contributed: [
    ...international.contributed, "haben zu diesem Bericht beigetragen", "hat zu diesem Bericht beigetragen",
    "trugen zu diesem Bericht bei", "trug zu diesem Bericht bei", "haben an diesem Bericht mitgearbeitet",
  ],
  republished: [
    ...international.republished, "zuerst erschienen in", "zuerst erschienen auf", "zuerst erschienen bei",
    "zuerst erschienen im", "erstmals erschienen in", "erstmals erschienen auf", "erstmals erschienen bei",
    "zuerst veröffentlicht in", "zuerst veröffentlicht auf", "zuerst veröffentlicht bei",
    "zuerst veröffentlicht von", "ursprünglich erschienen in", "ursprünglich erschienen auf",
    "ursprünglich veröffentlicht in", "ursprünglich veröffentlicht auf", "ursprünglich veröffentlicht von",
    "übernommen von", "dieser Beitrag ist … erschienen", "dieser Artikel ist … erschienen",
    "dieser Text ist … erschienen", "dieser Beitrag erschien zuerst", "dieser Artikel erschien zuerst",
    "dieser Text erschien zuerst", "dieser Beitrag erschien ursprünglich",
    "dieser Artikel erschien ursprünglich", "dieser Text erschien ursprünglich",
    "dieser Beitrag erschien in", "dieser Artikel erschien in", "dieser Text erschien in",
    "dieser Artikel wurde … veröffentlicht", "dieser Beitrag wurde … veröffentlicht",
    "dieser Text wurde … veröffentlicht", "dieser Artikel wurde … übernommen",
    "dieser Beitrag wurde … übernommen", "dieser Artikel stammt von", "dieser Beitrag stammt von",
    "dieser Artikel stammt aus", "dieser Text stammt aus", "Originalartikel", "Originalbeitrag",
    "Original erschienen bei", "Der Beitrag … erschien zuerst",
  ],
  appeared: {
    first: ["zuerst", "ursprünglich", "erstmals", "zunächst"],
    published: ["erschienen", "erschien", "veröffentlicht", "publiziert", "gedruckt", "abgedruckt"],
    texts: ["artikel", "text", "beitrag", "interview", "essay", "kommentar", "gespräch", "reportage", "kolumne", "gastbeitrag", "porträt", "analyse", "erzählung"],
  },
  headline: ["Bericht", "Medienbericht", "laut Bericht", "Medien"],
  own: ["Eigenbericht", "eigener Bericht", "Redaktion", "red", "von unserer Redaktion", "unsere Redaktion", "von unserem Korrespondenten", "eig. Ber."],
  agencies: ["Agenturen", "Nachrichtenagenturen", "Agenturmaterial", "ag"],
  dateline: [],
  archive: [
    ...international.archive, "Archiv", "Archivbild", "Archivfoto", "Symbolbild", "Symbolfoto", "Handout",
    "Pool", "Bildfunk", "Screenshot", "Montage", "Illustration", "Grafik", "Nachrichtenagentur", "Agentur",
    "Bildagentur", "obs", "Redaktion", "Uhr",
  ],
  months: [...international.months, "Jan", "Febr", "Sept", "Okt", "Dez", "Jänner", "Feber"],
  advertisement: [...international.advertisement, "Anzeige", "Werbung"],
  rights: [...international.rights, "alle Rechte vorbehalten", "Nachdruck verboten", "ohne Genehmigung", "Vervielfältigung", "alle Rechte"],
} satisfies LanguagePack["marks"];
