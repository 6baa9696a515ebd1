import type { Marker } from "../../../core/detect/language-pack.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Finnish. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "after" }, [
    "selvityksen mukaan", "lähteiden mukaan", "näkemän asiakirjan mukaan", "näkemän luonnoksen mukaan", "näkemien asiakirjojen mukaan",
    "haastattelemien lähteiden mukaan", "saamien tietojen mukaan", "jutun mukaan", "artikkelin mukaan", "laskelmien mukaan",
    "haltuunsa saamien asiakirjojen mukaan", "mukaan", "tietojen mukaan", "mielestä", "arvion mukaan", "uutisen mukaan",
    "raportin mukaan",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, ["viitaten", "vedoten"]),
  ...spellMarkers({ role: "origin", side: "after" }, [
    "lähteenään", "nojaten", "nojautuen", "lähteeseen viitaten", "vedoten", "perustuen", "siteeraten", "viitaten",
  ]),
  ...spellMarkers({ role: "addressee", side: "after" }, [
    "podcastissa", "ohjelmassa", "lähetyksessä", "kysy[essä|ttyä|mänä|ttäessä]", "pyynnöstä",
    "antama[ssa|ssaan|an] [haastattelussa|lausunnossa|kommentissa|haastatteluun]", "haastattelu[ssa|un|ssaan]", "haastattelem[ana|a|at|an|ien]", "kysymyksiin", "kyselyyn", "kysymykseen", "lähettämässä[än|] [viestissä|sähköpostissa|vastauksessa]", "studiossa", "suorassa lähetyksessä", "sivuilla", "palstoilla",
  ]),
  ...spellMarkers({ role: "source", side: "after", doubtful: true }, ["siteeraama", "siteeraamat"]),
  ...spellMarkers({ role: "origin", side: "after", doubtful: true }, ["perusteella"]),
]);
