import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Norwegian. */
export const markers: Marker[] = distinct([
  { role: "source", side: "around", text: "etter det", close: ["erfarer", "kjenner til", "får opplyst", "forstår", "har fått opplyst", "er kjent med", "får vite", "erfarte"] },
  ...spellMarkers({ role: "source", side: "before" }, [
    "ifølge [flere |to |tre |]kilder [til|i]", "ifølge [tall|data|beregninger|en oversikt|en gjennomgang|en kartlegging|en rundspørring|en rapport] fra", "viser [tall|data|beregninger|en oversikt|en gjennomgang|en kartlegging|en rundspørring|en rapport] fra", "skal vi tro", "skal man tro", "hvis man skal tro", "først omtalt av", "først omtalt i", "først meldt av", "først kjent gjennom", "først kjent via", "ble kjent gjennom", "ble kjent via", "først avslørt av", "avslørt av", "meldes av", "ifølge avsløringer i", "ifølge en undersøkelse fra", "ifølge kilder til", "ifølge informasjon fra", "ifølge", "i følge",
    "ifølge opplysninger fra", "ifølgje", "gjengitt i", "omtalt av",
  ]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "[viser|framgår av|fremgår av|går fram av|ifølge|kommer fram i|kommer frem i] en [|ny ][sak|artikkel|gjennomgang|oversikt|kartlegging|rundspørring|ringerunde|opptelling|undersøkelse|analyse] [i|fra|av|gjort av|laget av|som]", "[viser|ifølge] tall [innhentet av|hentet inn av|som]",
  ]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true, plain: true }, ["via"]),
  ...spellMarkers({ role: "relay", side: "before" }, ["sitert av", "siteres av", "gjengitt av", "gjengis av", "referert av"]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "med referanse til", "basert på", "med støtte i", "som baserer seg på", "med henvising til", "som henviser til", "med henvisning til",
    "som siterer", "som viser til", "med tilvising til",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "på en henvendelse fra", "på henvendelser fra", "i et intervju på", "i et intervju hos", "i et eksklusivt intervju med",
    "i et telefonintervju med", "i en skriftlig kommentar til", "i et skriftlig svar til", "i et e-postsvar til", "i en sms til",
    "i en melding til", "i programmet", "i podkasten", "i en samtale med", "i et debattinnlegg i", "på spørsmål fra", "i en kronikk i",
    "i direktesending på", "via sin advokat til", "i svar til", "overfor", "i et intervju med", "i intervju med", "i et intervju i",
    "i en kommentar til", "i en e-post til", "i en epost til", "i en tekstmelding til", "i en uttalelse til", "i samtale med",
    "i et brev til", "i et innlegg i", "i et essay i", "i et svar til", "i en podkast fra", "på telefon til", "på telefonen til", "over telefon til", "på direkten til", "direkte til", "til en reporter fra", "i studio hos", "i studioet til", "i et åpent brev i", "i et leserbrev i", "i en lederartikkel i", "bekreftes overfor", "bekreftet overfor",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, ["opplysninger fra", "opplysningene fra", "etter det", "publisert av", "av", "kom via", "kom fra", "gjennom"]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["på [bakgrunn|grunnlag] av"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "i", "på", "hos",
    "til", // "sier han til NTB": only beside a verb of saying.
  ]),
]);
