import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Danish. */
export const markers: Marker[] = distinct([
  { role: "source", side: "around", text: "efter det", close: ["erfarer", "har fået oplyst", "har erfaret"] },
  { role: "source", side: "around", text: "efter hvad", close: ["erfarer", "ved", "oplyser", "har fået oplyst", "har erfaret"] },
  ...spellMarkers({ role: "source", side: "before" }, [
    "ifølge [flere |to |tre |]kilder [til|i]", "ifølge [tal|data|beregninger|en opgørelse|en gennemgang|en kortlægning|en rundspørge|en rapport] fra", "viser [tal|data|beregninger|en opgørelse|en gennemgang|en kortlægning|en rundspørge|en rapport] fra", "hvis man spørger", "spørger man", "hvis man skal tro", "skal man tro", "offentliggjort først af", "først omtalt af", "først beskrevet af", "først bragt af", "først afsløret af", "afsløret af", "først bragt i", "først omtalt i", "først beskrevet i", "rapporteres af", "ifølge afsløringer i", "ifølge en undersøgelse fra", "ifølge kilder til", "som er kommet i besiddelse af", "ifølge",
    "ifølge oplysninger fra", "i følge", "lyder det fra", "lyder det i",
  ]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "[viser|fremgår af|ifølge] en [|ny ][rundspørge|gennemgang|opgørelse|kortlægning|analyse|artikel|rundringning|optælling|undersøgelse] [i|fra|af|lavet af|foretaget af|som]", "[viser|ifølge] tal[|,] [indhentet af|som]",
  ]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true, plain: true }, ["via"]),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "citeret af", "citeres af", "gengivet af", "gengives af", "refereret af", "ifølge gengivelse i",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "med reference til", "på grundlag af", "baseret på", "der baserer sig på", "som henviser til", "som citerer", "med støtte i",
    "med henvisning til", "der citerer", "der henviser til",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "på en henvendelse fra", "på henvendelser fra", "i et interview på", "i et interview hos", "i et eksklusivt interview med",
    "i et telefoninterview med", "i en skriftlig kommentar til", "i en skriftlig udtalelse til", "i et mailsvar til", "i et svar til",
    "i programmet", "i podcasten", "i en samtale med", "i et debatindlæg i", "på spørgsmål fra", "adspurgt af", "i en kronik i",
    "over for", "overfor", "i et interview med", "i et interview til", "i et interview i", "i en kommentar til", "i en mail til",
    "i et skriftligt svar til", "i en udtalelse til", "i en sms til", "i et brev til", "i en besked til", "i et essay i",
    "i en podcast fra", "på telefon til", "per telefon til", "pr. telefon til", "til en reporter fra", "i studiet hos", "i en replik i", "i et åbent brev i", "i et læserbrev i", "i en klumme i", "i en leder i", "på spørgsmål fra", "bekræftes over for", "bekræftet over for",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "oplysninger fra", "oplysningerne fra", "offentliggjort af", "som er i besiddelse af", "af", "kom via", "kom fra", "gennem",
  ]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["på baggrund af"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "i", "på",
    "til", // "siger han til Ritzau": only beside a verb of saying.
  ]),
]);
