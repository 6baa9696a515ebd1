import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Slovak. */
export const markers: Marker[] = distinct([
  // "Z informácií X vyplýva, že …".
  ...spellMarkers({ role: "source", side: "around", close: ["vyplýva", "vyplynulo", "plynie"] }, ["z [informácií|údajov|dát|výpočtov|analýzy|zistení|prieskumu|dokumentov|pátrania]"]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "podľa zistení", "podľa zdrojov", "podľa správ", "podľa správy", "podľa článku", "podľa", "podľa informácií", "podľa slov",
    "podľa údajov",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "odvolávajúc sa pritom na", "odvolávajúca sa na", "odkazujúc na", "s odvolaním sa na", "s odvolaním na", "odvolávajúc sa na",
    "s odkazom na", "citujúc",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "[redaktorovi|redaktorke|redaktorom|reportérovi|reportérke|reportérom|spravodajcovi|spravodajkyni|novinárke|novinárovi]", "[v telefonáte|v rozhovore|v telefonickom rozhovore|po telefóne] s [redaktorom|redaktorkou|reportérom|reportérkou|spravodajcom|]", "v telefonáte pre",
    "pred kamerou", "na kameru", "do kamery", "v sms pre", "v sms správe pre", "v maile pre", "v [e-maile|odpovedi|liste|maile] redakcii", "vo vysielaní", "v štúdiu",
    "v rozhovore so", "v rozhovore v", "v rozhovore na", "v relácii", "v diskusnej relácii", "v reakcii pre", "vo vyjadrení pre",
    "v stanovisku pre", "v podcaste", "na otázky", "otázky", "na obrazovkách", "pred kamerami", "redakcii", "v ankete pre",
    "počas relácie", "v rozhovore poskytnutom", "v odpovedi pre", "v odpovedi na otázky", "v diskusii na", "pre spravodajský portál",
    "v rozhovore pre", "v rozhovore s", "agentúre", "novinárom", "na otázku", "v liste", "v liste pre", "v e-maile pre", "v správe pre",
    "v komentári pre", "v eseji pre", "v článku pre", "v odpovedi na otázku",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, ["z informácií", "prišla z", "prišla od", "prostredníctvom"]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["na základe"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "portálu", "televízii", "stanici", "týždenníku", "rozhlasu", "na", "pre", "denníku", "v", "cez",
  ]),
]);
