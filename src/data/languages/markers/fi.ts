import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Finnish. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "after" }, [
    "selvityksen mukaan", "lähteiden mukaan", "näkemän asiakirjan mukaan", "näkemän luonnoksen mukaan", "näkemien asiakirjojen mukaan",
    "haastattelemien lähteiden mukaan", "saamien tietojen mukaan", "jutun mukaan", "artikkelin mukaan", "laskelmien mukaan",
    "haltuunsa saamien asiakirjojen mukaan", "mukaan", "tietojen mukaan", "mielestä", "arvion mukaan", "uutisen mukaan",
    "raportin mukaan", "tekemän [selvityksen|laskelman|analyysin|vertailun|kartoituksen|haastattelun] mukaan", "teettämän selvityksen mukaan", "selvityksestä", "[kyselystä|laskelmista|laskelmasta|kartoituksesta|vertailusta] [ilmenee|selviää|käy ilmi|selvisi|ilmeni]", "saamien tietojen perusteella", "näkemien [papereiden|dokumenttien|viestien|sähköpostien] mukaan", "näkemän [sähköpostin|raportin|sopimuksen|kirjeen|paperin|dokumentin|muistion] mukaan", "haltuunsa saaman [asiakirjan|raportin|sopimuksen|muistion] mukaan", "julkaiseman [asiakirjan|raportin|sopimuksen|kyselyn|artikkelin] mukaan", "paljastuksen mukaan", "tilaston mukaan", "arvioiden mukaan", "kirjoituksen mukaan", "kertoman mukaan", "uutisoinnin mukaan", "datan mukaan",
  ]),
  ...spellMarkers({ role: "source", side: "after" }, ["hallussaan [pitämien|olevien] [asiakirjojen|tietojen|dokumenttien] mukaan", "tiedot [kertovat|viittaavat]", "[selvitys|kysely|laskelma|kartoitus|vertailu] [paljastaa|paljasti|osoittaa|osoitti|kertoo]"]),
  ...spellMarkers({ role: "source", side: "after", doubtful: true, reveals: true }, ["haastattelem[a|an|at|ien]", "tavoittam[a|an|at]", "haastatellut", "siteeraam[a|an|at]"]),
  ...spellMarkers({ role: "origin", side: "before" }, ["viitaten", "vedoten"]),
  ...spellMarkers({ role: "origin", side: "after" }, [
    "lähteenään", "nojaten", "nojautuen", "lähteeseen viitaten", "vedoten", "perustuen", "siteeraten", "viitaten",
  ]),
  ...spellMarkers({ role: "addressee", side: "after" }, [
    "podcastissa", "ohjelmassa", "lähetyksessä", "kysy[essä|ttyä|mänä|ttäessä]", "pyynnöstä",
    "antama[ssa|ssaan|an] [haastattelussa|lausunnossa|kommentissa|haastatteluun]", "haastattelu[ssa|un|ssaan]", "haastattelem[ana|a|at|an|ien]", "kysymyksiin", "kyselyyn", "kysymykseen", "lähettämässä[än|] [viestissä|sähköpostissa|vastauksessa]", "studiossa", "suorassa lähetyksessä", "sivuilla", "palstoilla", "[mielipidekirjoituksessa|kolumnissa|pääkirjoituksessa|yleisönosastossa|yleisönosastolla|blogissa|jutussa|artikkelissa]", "aamulähetyksessä", "[dokumentissa|dokumenttisarjassa|dokumenttielokuvassa|sarjassa|radio-ohjelmassa|tv-ohjelmassa|keskusteluohjelmassa|ajankohtaisohjelmassa|uutislähetyksessä|aamu-tv:ssä]", "uutisissa", "lähetettyyn viestiin", "[lähettämässään|lähettämässä] [tekstiviestissä|tiedotteessa]", "toimittamassa[an|] [lausunnossa|viestissä|tiedotteessa]", "tavoitta[ma|mana|essa]", "vieraana",
  ]),
  ...spellMarkers({ role: "origin", side: "after", doubtful: true }, ["perusteella"]),
]);
