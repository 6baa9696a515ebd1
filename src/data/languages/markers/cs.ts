import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Czech. */
export const markers: Marker[] = distinct([
  // "Z informací X vyplývá, že …".
  ...spellMarkers({ role: "source", side: "around", close: ["vyplývá", "vyplynulo", "plyne"] }, ["z [informací|údajů|dat|výpočtů|analýzy|zjištění|šetření|průzkumu|dokumentů|pátrání]"]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "podle zjištění", "podle zdrojů", "podle zpráv", "podle", "dle", "dle informací", "podle informací", "podle slov", "podle údajů",
  ]),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "citovaný agenturou", "citovaná agenturou", "citované agenturou", "citovaný serverem", "citovaný deníkem", "kterého cituje",
    "kterou cituje", "kterého citovala", "jehož cituje", "jejíž slova cituje", "z něhož cituje", "z níž cituje", "na [který|kterého|kterou|které|nějž|něhož|niž|něž] se [odvolává|odvolávají]", "na [který|kterou|které|nějž|niž] [odkazuje|odkazují]",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "s poukazem na", "opírající se o", "s odvoláním na", "s odkazem na", "odvolávající se na", "citující", "odvolávaje se na",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "[redaktorovi|redaktorce|redaktorům|reportérovi|reportérce|reportérům|zpravodajovi|zpravodajce|novináři|novinářce]", "[v telefonátu|v rozhovoru|v telefonickém rozhovoru|po telefonu] s [redaktorem|redaktorkou|reportérem|reportérkou|zpravodajem|novináři|]", "v telefonátu pro",
    "před kamerou", "před kamerami", "na kameru", "do kamery", "v sms pro", "v [e-mailu|odpovědi|dopise|mailu] [redakci|redakci serveru|redakci deníku|zaslané redakci]", "ve [vysílání|studiu|zprávách]", "ve studiu",
    "v rozhovoru se", "v rozhovoru v", "v reakci pro", "ve vyjádření pro", "v podcastu", "na dotazy", "v diskusním pořadu", "v debatě",
    "v odpovědi pro", "ve vysílání", "redakci", "pro zpravodajský server", "v rozhovoru poskytnutém", "v anketě pro", "v rozhovoru pro",
    "v rozhovoru s", "agentuře", "novinářům", "na dotaz", "v dopise", "v dopise pro", "v e-mailu pro", "v e-mailu", "ve zprávě pro",
    "v komentáři pro", "v eseji pro", "v článku pro", "v odpovědi na dotaz", "hostem pořadu",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, ["z pohledu", "citovaný", "přišla z", "přišla od", "prostřednictvím"]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["na základě"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "televizi", "webu", "portálu", "týdeníku", "stanici", "rozhlasu", "listu", "na", "deníku", "serveru", "v pořadu", "v", "přes", "skrze",
    "pro", // "řekl pro Deník": only beside a verb of saying.
  ]),
]);
