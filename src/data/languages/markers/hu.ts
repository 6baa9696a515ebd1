import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Hungarian. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "after" }, [
    "birtokába [jutott|került] [levél|dokumentum|dokumentumok|iratok|jelentés|feljegyzés|felvétel|adatok|belső levelezés] szerint",
    "által megismert dokumentum szerint", "által megismert dokumentumok szerint", "által megismert feljegyzés alapján", "által megismert",
    "által látott", "által megszerzett", "összeállítása szerint", "becslése szerint", "állítása szerint", "szavai szerint",
    "beszámolója alapján", "forrásai szerint", "oknyomozása szerint", "tudósítása szerint", "értesülése szerint", "szerint",
    "értesülései szerint", "közlése szerint", "jelentése szerint", "beszámolója szerint", "információi szerint", "tájékoztatása szerint",
    "cikke szerint", "által idézett", "című [lap|napilap|hetilap|magazin|folyóirat|portál] [szerint|értesülése szerint|értesülései szerint|információi szerint]",
  ]),
  ...spellMarkers({ role: "origin", side: "after" }, ["értesülésére hivatkozva", "közlésére hivatkozva", "hivatkozva", "hivatkozással", "idézve"]),
  ...spellMarkers({ role: "addressee", side: "after" }, [
    "című [lapnak|napilapnak|hetilapnak|magazinnak|újságnak|folyóiratnak|portálnak|műsorban|műsorában|hetilapban|magazinban|lapban]", "adott interjújában", "adott nyilatkozatában", "adott exkluzív interjúban", "készült interjúban", "készült interjújában",
    "nyilatkozó", "beszélő", "nyilatkozva", "küldött levelében", "küldött e-mailben", "eljuttatott közleményében", "eljuttatott állásfoglalásában", "eljuttatott nyilatkozatában", "kamerája előtt", "kamerái előtt", "mikrofonja előtt", "élő adásában",
    "podcastjében", "podcastjában", "vendégeként", "stúdiójában", "kérdéseire", "kérésére", "hasábjain", "küldött közleményben",
    "küldött válaszában", "eljuttatott közleményben", "eljuttatott válaszában", "írt válaszában", "reggeli műsorában", "kérdésére",
    "megkeresésére", "érdeklődésére", "adott interjúban", "műsorában", "adásában",
  ]),
  ...spellMarkers({ role: "source", side: "after", doubtful: true }, ["által közölt"]),
  ...spellMarkers({ role: "origin", side: "after", doubtful: true }, ["alapján", "nyomán"]),
]);
