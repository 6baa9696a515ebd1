import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in German. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "laut einem bericht", "laut bericht", "laut informationen", "laut recherchen", "nach berechnungen", "nach lesart", "nach überzeugung",
    "nach auswertung", "nach auswertungen", "nach berechnung", "nach zählungen", "laut einer [auswertung|analyse|umfrage|recherche|berechnung|zählung|datenanalyse|erhebung|meldung|übersicht]", "nach einer [auswertung|analyse|recherche|berechnung|zählung|datenanalyse|meldung|übersicht]", "laut [berechnungen|recherche|angaben|auskunft|meldung|meldungen|berichten|auswertung|analyse|zählung]", "wie schon", "nach zählung", "nach angaben", "nach informationen", "nach darstellung", "nach auskunft", "nach aussage",
    "nach aussagen", "nach ansicht", "nach meinung", "nach auffassung", "nach einschätzung", "nach einem bericht", "nach berichten",
    "nach erkenntnissen", "nach worten", "nach den worten", "nach schätzungen", "nach recherchen", "nach mitteilung", "aus sicht",
    "wie aus",
    "laut", // Also the adjective "loud": a name phrase must follow.
  ]),
  ...spellMarkers({ role: "source", side: "after" }, ["zufolge", "wird zitiert"]),
  ...spellMarkers({ role: "source", side: "around", close: ["angaben", "informationen", "angabe", "einschätzung", "meinung", "ansicht", "auffassung", "darstellung", "berichten", "recherchen", "erkenntnissen"] }, [
    "nach",
  ]),
  ...spellMarkers({ role: "source", side: "subject" }, ["nach eigenen angaben", "eigenen angaben zufolge", "laut eigenen angaben"]),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "zitiert von", "wird zitiert von", "wurde zitiert von", "zitiert nach", "zitiert bei", "aufgegriffen von", "verbreitet von",
    "verbreitet durch", "zitiert vom", "zitiert in der", "zitiert im",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "gestützt auf", "mit berufung auf", "sich berufend auf", "unter bezug auf", "unter berufung auf", "unter verweis auf",
    "unter hinweis auf", "mit bezug auf", "mit verweis auf", "unter bezugnahme auf",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "[im|in einem|in einem exklusiven|im exklusiven|in seinem|in ihrem] [interview|gespräch|telefonat|telefoninterview|podcast|gastbeitrag|beitrag] [mit|für|der|des|bei|im|in der]", "[vor der kamera|am mikrofon|vor den mikrofonen] [des|der|von]",
    "auf eine anfrage", "auf anfragen", "auf fragen", "auf nachfragen", "auf eine anfrage von", "auf anfragen von", "im interview der",
    "im interview des", "im interview von", "im interview für", "in einem interview der", "in einem interview des",
    "in einem interview für", "in einem interview auf", "in einem interview bei", "im telefoninterview mit", "im exklusivinterview mit",
    "im gespräch für", "im podcast", "im podcast von", "in der sendung", "in der talkshow", "in der talksendung",
    "in einem gastbeitrag für", "in einem gastbeitrag in", "in einer stellungnahme gegenüber", "in einer stellungnahme an",
    "in einer e-mail an", "in einer mail an", "auf anfrage der", "auf anfrage von", "auf anfrage des", "auf nachfrage der",
    "auf nachfrage von", "auf nachfrage des", "auf die frage der", "auf fragen von", "befragt von", "angesprochen von",
    "in der ard-sendung", "in der zdf-sendung", "vor der kamera des", "gegenüber", "im gespräch mit", "in einem gespräch mit",
    "im interview mit", "im interview", "in einem interview mit", "in einem interview", "auf anfrage", "auf nachfrage", "auf die frage",
    "auf eine frage", "in einem Brief an", "in einem Schreiben an", "in einer Nachricht an", "in einer Mail an", "in einer E-Mail an",
    "auf Nachfrage von", "in einem Gastbeitrag für", "in einem Gastbeitrag in", "in einem Essay für", "in einem Essay in",
    "in einer Kolumne für", "im Gespräch mit", "auf eine Anfrage von", "in einer Antwort an", "in einer Antwort auf eine Anfrage von",
    "in einem Podcast von", "im Podcast von", "in der Sendung von",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, ["[am telefon|per telefon|telefonisch|am rande] [mit|gegenüber|zu]", "[in die kamera|in die kameras|ins mikrofon|in das mikrofon|in die mikrofone|vor laufender kamera|im studio|am stammtisch|im livestream|im sommerinterview|im sonntagsinterview|im pressestunde-interview] [von|des|der]", "[in einer|in einer ersten|in der] [reaktion|antwort] gegenüber", "[in einer|per] [sms|whatsapp|textnachricht|sprachnachricht|mail|e-mail] an", "[von|vom] [einem|einer] [reporter|reporterin|team] [des|der|von]", "auf [nachfrage|anfrage|nachfragen|anfragen|fragen|eine frage] [der|des|von|vom|unserer] [zeitung|redaktion|nachrichtenagentur|agentur|sender|senders]"]),
  ...spellMarkers({ role: "addressee", side: "after" }, ["gegenüber"]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "von", "kam von der", "kam über", "kam von der Agentur", "stammt von", "verbreitet von", "eingesehen von",
    "nach", // Time and place far more often.
    "so", // ", so der Minister" closes a citation; "so" alone says nothing.
  ]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["auf basis", "auf grundlage"]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, reveals: true }, ["gemäss", "gemäß"]),
  ...spellMarkers({ role: "source", side: "before" }, ["[gemäß|gemäss] [einem bericht|einer meldung|einer recherche|recherchen|informationen|angaben|berichten|auskunft]", "nach [einem|dem] [artikel|beitrag]"]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, judges: true }, ["für"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, ["bei", "beim", "in", "im"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true, plain: true }, ["zu", "zum", "zur"]),
]);
