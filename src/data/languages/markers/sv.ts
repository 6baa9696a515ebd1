import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Swedish. */
export const markers: Marker[] = distinct([
  { role: "source", side: "around", text: "enligt vad", close: ["erfar", "har erfarit", "kan berätta", "fått veta", "uppger"] },
  ...spellMarkers({ role: "source", side: "before" }, [
    "enligt [|flera |två |tre |olika ][källor|personer] till", "enligt [tidigare |]uppgifter [i|hos|från]", "om man ska tro", "ska man tro", "får man tro", "publicerades först av", "först publicerades av", "rapporterades först av", "först rapporterades av", "avslöjades först av", "först avslöjades av", "avslöjades av", "uppmärksammades först av", "rapporteras av", "rapporterades av", "enligt [siffror|data|statistik|beräkningar|en sammanställning|en genomgång|en kartläggning|en enkät|en undersökning|en rapport] från", "visar [siffror|data|statistik|beräkningar|en sammanställning|en genomgång|en kartläggning|en enkät|en granskning|en rapport] från", "visar [en sammanställning|en genomgång|en kartläggning|en enkät|en granskning] av", "enligt [en genomgång|en granskning|en kartläggning|en sammanställning] [av|i]", "enligt avslöjanden i", "enligt en granskning av", "enligt en artikel i", "enligt ett reportage i", "som har sett", "som setts av",
    "enligt", "enligt uppgifter från", "enligt uppgifter till", "som har tagit del av", "avslöjats av",
  ]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "enligt [|obekräftade |tidigare |flera ]uppgift[|er] [till|i|från|hos]", "[visar|framgår av|framkommer i|framkommer av|enligt] en [granskning|kartläggning|genomgång|sammanställning|enkät|rundringning|analys|artikel|intervju|rapport] [i|av|från|som|gjord av|utförd av]",
    "[uppgifterna|uppgiften|beskedet] [kommer|kom|kommer ursprungligen] från", "[uppgifterna|uppgiften|nyheten] publicerades [|först ][i|av]",
  ]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true, plain: true }, ["via"]),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "som citeras av", "citeras av", "citerad av", "citerade av", "återges av", "återgivet av", "återgiven av", "refereras av",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "med stöd av", "som stöder sig på", "som hänvisade till", "med referens till", "som åberopar", "baserat på",
    "med hänvisning bland annat till", "med hänvisning till", "som hänvisar till", "som citerar",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "på en förfrågan från", "i en intervju för", "i en exklusiv intervju med", "i en telefonintervju med", "i ett mejlsvar till",
    "i ett skriftligt svar till", "i en skriftlig kommentar till", "i ett mail till", "i ett sms-svar till", "i programmet", "i podden",
    "i ett samtal med", "i ett pressmeddelande till", "på en fråga från", "på frågor från", "på fråga från", "i en debattartikel i",
    "i direktsändning i", "i en intervju med", "i en intervju i", "i en kommentar till", "i ett mejl till", "i ett uttalande till",
    "i samtal med", "inför", "i ett sms till", "i ett brev till", "i ett meddelande till", "i en krönika i", "i en essä i", "i ett svar till",
    "gästade", "i en podd från", "på telefon till", "per telefon till", "till en reporter från", "till [en |]reporter[n|] på", "i ett [mejl|mail|meddelande|sms|pressmeddelande|uttalande] som", "bekräfta[s|des|ts] för", "bekräftat för", "uppgavs för", "på en direkt fråga från", "i studion hos", "i studio hos", "i sin blogg i", "i sin blogg på", "i [en |]gästkrönika i", "i en ledare i", "i en insändare i", "i en replik i", "i ett öppet brev i", "i ett reportage i", "på [telefon|mejl|sms] till",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "uppgifter från", "publicerad av", "av", "kom via", "kom från", "genom", "spreds av",
  ]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "för", "i", "hos",
    "till", // "säger han till TT": only beside a verb of saying.
  ]),
]);
