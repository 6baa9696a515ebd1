import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Polish. */
export const markers: Marker[] = distinct([
  // "Z informacji X wynika, że …".
  ...spellMarkers({ role: "source", side: "around", close: ["wynika", "wynikało", "wyłania się"] }, ["z [informacji|danych|wyliczeń|obliczeń|analizy|analiz|zestawienia|ustaleń|relacji|śledztwa|dziennikarskiego śledztwa|raportu|sondy|depeszy]"]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "z ustaleń", "zgodnie z informacjami", "zgodnie z ustaleniami", "według informacji", "według ustaleń", "[według|wedle|zgodnie z|zgodnie ze] [nieoficjalnych|nieoficjalnymi|najnowszych|wstępnych|naszych|własnych|pierwszych|ostatnich] [informacji|informacjami|ustaleń|ustaleniami|doniesień|doniesieniami|danych|danymi]", "[według|wedle|w świetle] [doniesień|relacji|danych|wyliczeń|obliczeń|analiz|źródeł|rozmówców|dziennikarzy|analizy|sondażu|raportu|rankingu|zestawienia|przecieków|słów|szacunków]", "zgodnie z [doniesieniami|relacją|danymi|wyliczeniami|obliczeniami]", "nieoficjalnie z ustaleń", "z nieoficjalnych [informacji|ustaleń]", "wedle",
    "zdaniem dziennikarzy", "według", "wg", "zdaniem", "w ocenie", "w opinii", "jak podaje", "jak podała", "jak podał", "jak informuje",
    "jak poinformowała", "jak donosi", "jak wynika z informacji", "jak wynika z danych",
  ]),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "cytowany przez", "cytowana przez", "cytowani przez", "cytowanego przez", "cytowanej przez", "cytowane przez", "którego cytuje",
    "którą cytuje", "których cytuje", "który cytuje", "które cytuje", "[cytowan][ym|ych|ą] przez", "[na którą|na którego|na który|na które|na których] powołuje się",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "w ślad za", "na podstawie informacji", "opierając się na", "powołując się m.in. na", "powołując się na", "cytując",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "w rozmowie ze", "w rozmowie dla", "udzielając wywiadu", "udziel[ając|ił|iła] wywiadu [dla|]", "w wywiadzie, którego udziel[ił|iła]", "w wywiadzie na łamach", "w rozmowie na łamach", "w rozmowie na antenie", "w wywiadzie udzielonym", "w wywiadzie opublikowanym w", "w komentarzu dla", "w oświadczeniu dla",
    "w odpowiedzi na pytania", "w odpowiedzi na pytanie", "na pytanie", "na pytania", "na prośbę", "pytani przez", "zapytani przez",
    "w podcaście", "w rozmowie na antenie", "w studiu", "w mailu do", "w mejlu do", "w liście do", "reporterowi", "reporterce",
    "w [mailu|mejlu|e-mailu|odpowiedzi|wiadomości|sms-ie|liście] [do|dla] [redakcji|dziennikarzy|dziennikarza|dziennikarki|]", "w [sms-ie|smsie] do", "dziennikarzowi", "dziennikarce", "korespondentowi", "korespondentce", "reporterom", "wysłannikowi", "fotoreporterowi",
    "w rozmowie z [reporterem|reporterką|reporterami|dziennikarzem|dziennikarką|dziennikarzami|korespondentem|korespondentką]", "[pytan|zapytan|dopytywan|indagowan|zagadnięt|naciskan][y|a|e|i] przez [reportera|reporterkę|reporterów|dziennikarza|dziennikarkę|dziennikarzy|korespondenta|]",
    "[pytan|zapytan|dopytywan][y|a|e|i] o to przez [reportera|reporterkę|reporterów|dziennikarza|dziennikarkę|dziennikarzy|]", "[przesłan|nadesłan|wysłan][ym|ej] [redakcji|do redakcji|do]", "przed kamerą", "przed kamerami", "do kamery", "na pytania dziennikarzy", "na pytanie dziennikarza", "na pytanie reportera", "w programie",
    "redakcji", "w rozmowie z", "w wywiadzie dla", "w wywiadzie z", "w wypowiedzi dla", "na antenie", "na łamach", "pytany przez",
    "zapytany przez", "zapytana przez", "dziennikarzom", "dziennikowi", "portalowi", "w wiadomości do", "w artykule dla", "w eseju dla",
    "w felietonie dla", "w tekście dla", "gość", "goszcząc w", "gościem", "gościnią", "gośćmi", "gościni",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "z informacji", "z danych", "opublikowany przez", "opublikowanego przez", "przez", "przyszła z", "przyszła od", "za pośrednictwem",
    "podana przez", "[ujawnion|opisan|nagłośnion][y|a|e|ego|ej|ych] przez",
    "za", // "za PAP": everyday preposition, so only before a known agency.
  ]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["w oparciu o", "za pośrednictwem"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "gazecie", "tygodnikowi", "telewizji", "serwisowi", "rozgłośni", "magazynowi", "na", "w programie", "agencji", "stacji", "w", "dla",
  ]),
]);
