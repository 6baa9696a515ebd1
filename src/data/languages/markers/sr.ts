import type { Marker } from "../../../core/detect/language-pack.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Serbian. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "prema izveštaju", "prema izveštajima", "prema saznanjima", "po pisanju", "po navodima", "po rečima", "prema istraživanju",
    "prema tvrdnjama", "sudeći po pisanju", "prema izvorima", "prema tekstu", "према извештају", "према извештајима", "према сазнањима",
    "по писању", "по наводима", "по речима", "према истраживању", "према тврдњама", "судећи по писању", "према изворима", "према тексту",
    "према", "према речима", "према подацима", "према писању", "према информацијама", "према наводима", "како јавља", "како пише",
    "како преноси", "како наводи", "prema", "prema rečima", "prema podacima", "prema pisanju", "prema informacijama", "prema navodima",
    "kako javlja", "kako piše", "kako prenosi", "kako navodi",
  ]),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "a prenosi", "a prenose", "a preneo", "a prenela", "a citira", "citiran od strane", "а преноси", "а преносе", "а пренео", "а пренела",
    "а цитира", "цитиран од стране",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "pozivajući se na svoje", "citirajući svoje", "позивајући се на своје", "цитирајући своје", "позивајући се на", "цитирајући",
    "уз позивање на", "pozivajući se na", "citirajući", "uz pozivanje na",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "u intervjuu sa", "u razgovoru sa", "u izjavi agenciji", "gostujući u", "gostujući u emisiji", "gost na", "gostujući za",
    "na pitanje", "na pitanja", "na upit", "na naš upit", "upitan od strane", "u pisanoj izjavi za", "u autorskom tekstu za", "u emisiji",
    "u jutarnjem programu", "u podkastu", "govoreći za", "odgovarajući na pitanja", "у интервјуу са", "у разговору са",
    "у изјави агенцији", "гостујући у", "гостујући у емисији", "гост на", "гостујући за", "на питање", "на питања", "на упит",
    "на наш упит", "упитан од стране", "у писаној изјави за", "у ауторском тексту за", "у емисији", "у јутарњем програму", "у подкасту",
    "говорећи за", "одговарајући на питања", "у разговору за", "у интервјуу за", "у изјави за", "гостујући на", "новинарима",
    "u razgovoru za", "u intervjuu za", "u izjavi za", "gostujući na", "novinarima", "u pismu", "u pismu za", "u kolumni za",
    "u tekstu za", "u eseju za", "u odgovoru", "у писму", "у колумни за", "у тексту за",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "u posedu", "koje je objavio", "koji je objavio", "koju je objavio", "у поседу", "које је објавио", "који је објавио",
    "коју је објавио", "stigla je od", "putem", "preko", "стигла је од", "преко",
  ]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, [
    "na osnovu", "navodeći kao izvor", "oslanjajući se na", "на основу", "наводећи као извор", "ослањајући се на",
  ]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "listu", "dnevniku", "portalu", "televiziji", "magazinu", "nedeljniku", "листу", "дневнику", "порталу", "телевизији", "магазину",
    "недељнику", "за", "агенцији", "у", "на", "za", "agenciji", "u", "na",
  ]),
]);
