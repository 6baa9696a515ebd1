import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Croatian. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "prema izvješćima", "prema saznanjima", "po pisanju", "po navodima", "prema tvrdnjama", "prema istraživanju", "sudeći po pisanju",
    "prema izvorima", "prema tekstu", "prema", "prema riječima", "prema podacima", "prema pisanju", "prema neslužbenim informacijama", "prema neslužbenim saznanjima", "prema objavi", "prema analizi", "prema izvoru", "prema riječima sugovornika", "prema riječima izvora", "po saznanjima", "po tvrdnjama", "po informacijama", "navodi se u tekstu", "stoji u tekstu", "piše u tekstu", "prema informacijama",
    "prema navodima", "prema izvješću", "po riječima", "kako javlja", "kako piše", "kako prenosi",
  ]),
  ...spellMarkers({ role: "relay", side: "before" }, ["a prenosi", "a prenose", "a prenio", "a prenijela", "a citira", "na [koji|koju|koje|kojeg|kojega] se [poziva|pozivaju]", "kojeg citira", "koju citira", "koje citira", "kojega citira", "čije riječi prenosi", "čije riječi prenose", "kojeg je kontaktirao", "kojega je kontaktirao", "koju je kontaktirao", "kojeg je kontaktirala", "koju je kontaktirala", "koje je kontaktirao", "s kojim je razgovarao", "s kojim je razgovarala", "s kojom je razgovarao", "s kojima je razgovarao", "s kojima je razgovarala"]),
  ...spellMarkers({ role: "origin", side: "before" }, ["pozivajući se na svoje", "pozivajući se na", "citirajući", "uz pozivanje na"]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "u intervjuu s", "u intervjuu sa", "u razgovoru sa", "gostujući na", "gostujući u emisiji", "gost na", "na pitanje", "na pitanja",
    "na upite", "u pisanoj izjavi za", "u emisiji", "u podcastu", "govoreći za", "odgovarajući na pitanja", "u autorskom tekstu za",
    "u razgovoru za", "u razgovoru s", "u intervjuu za", "u izjavi za", "u izjavi portalu", "u izjavi novinarima", "u intervjuu listu", "u intervjuu portalu", "u gostovanju na", "tijekom gostovanja na", "u studiju", "u emisiji na", "gostujući u studiju", "u autorskom tekstu u", "u intervjuu", "u izjavi", "na zahtjev", "novinarima portala", "novinarima lista", "novinaru portala", "za portal", "za list", "za agenciju", "za televiziju", "za tjednik", "za magazin", "za dnevnik", "gostujući u", "novinarima", "na upit", "u pismu", "u pismu za",
    "u e-poruci", "u kolumni za", "u tekstu za", "u eseju za", "u odgovoru", "u odgovoru na pitanja", "u dopisu", "u posljednjem razgovoru za", "u telefonskom razgovoru za", "u programu", "u Dnevniku", "gostujući u programu", "novinaru", "novinarki", "na pitanje novinara", "na pitanje novinarke", "u dokumentarcu",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "u posjedu", "koje je objavio", "koji je objavio", "koju je objavio", "koje je objavila", "koji je objavila", "koju je objavila", "koje su objavile", "koju su objavile", "koji su objavili", "koju je objavilo", "koji je objavilo", "objavljenom u", "objavljenoj u", "koji posjeduje", "koju posjeduje", "dostavljenom", "od", "stigla je od", "putem", "preko",
  ]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["na temelju", "navodeći kao izvor", "oslanjajući se na"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "listu", "dnevniku", "portalu", "televiziji", "magazinu", "tjedniku", "agenciji", "u",
    "za", // "rekao je za N1": only beside a verb of saying.
  ]),
]);
