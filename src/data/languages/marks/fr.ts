import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { spell } from "../spell.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in French. */
export const marks = {
  credit: [
    ...international.credit, "Crédit", "Crédits", "Crédit photo", "Crédits photo", "Crédits photos",
    "Photographie", "Vidéo", "Infographie", "Illustration", "Légende", "Photo d'illustration",
    "Photo d’illustration", "Photo d'archives", "Photo d’archives", "Cliché", "Carte", "Capture d'écran",
    "Source de l'image", "Crédit Photo",
  ],
  source: [...international.source, "Sources"],
  byline: [...international.byline, "par", "de", "auteur", "avec", "rédigé par", "publié par", "texte", "traduction", "traduit par"],
  via: [...international.via, "pour", "par", "fournie par"],
  material: [
    ...international.material, "avec", "avec l'", "avec l’", "avec les agences", "avec agences",
    "avec des informations de", "avec des informations de l'", "avec des informations d'",
    "avec des informations de l’", "avec des informations d’", "avec informations de",
    "avec la contribution de", "avec l'aide de", "d'après", "d’après", "source", "à partir de dépêches de",
    "à partir d'informations de", "avec le concours de", "avec les informations de", "avec des informations du", "avec informations d'", "avec notre partenaire", "et les agences", "avec des éléments de", "d'après une dépêche de"],
  contributed: [
    ...international.contributed, "ont contribué à cet article", "a contribué à cet article",
    "ont participé à cet article",
  ],
  republished: [
    ...international.republished, "publié initialement sur", "publié initialement dans",
    "initialement publié sur", "initialement publié dans", "initialement publié par", "d'abord publié sur",
    "d’abord publié sur", "d'abord publié dans", "d’abord publié dans", "publié à l'origine sur",
    "publié à l’origine sur", "publié à l'origine dans", "paru initialement dans", "paru initialement sur",
    "initialement paru dans", "initialement paru sur", "paru à l'origine dans", "cet article est paru dans",
    "cet article est paru sur", "cet article a été publié", "cet article est republié à partir de",
    "cet article est repris de", "cet article provient de", "repris de", "republié avec l'autorisation de",
    ...spell("[d'abord|initialement|originellement|originalement] [été |]publié[|e] [par|dans|sur]"), "article original paru", "lire l'article original sur", "lire l’article original sur",
  ],
  appeared: {
    first: ["d'abord", "d’abord", "initialement", "originellement", "pour la première fois", "précédemment", "déjà"],
    published: ["publié", "publiée", "paru", "parue", "parus", "parues", "mis en ligne", "a paru", "est paru", "est parue"],
    texts: ["article", "texte", "entretien", "tribune", "reportage", "chronique", "enquête", "analyse", "billet", "éditorial", "récit"],
    taken: ["avec l'aimable autorisation", "avec l’aimable autorisation", "avec son aimable autorisation", "avec autorisation", "en partenariat avec", "en collaboration avec", "traduit du", "traduit de", "traduit d'", "traduit d’", "traduction de", "repris avec", "reproduit avec", "est repris", "avec l'autorisation", "avec l’autorisation", "republié avec"],
    these: ["cet", "ce", "cette"],
  },
  headline: ["selon", "médias", "presse", "rapport"],
  own: ["rédaction", "la rédaction", "notre correspondant", "de la rédaction", "avec la rédaction"],
  agencies: ["agences", "les agences", "agences de presse"],
  dateline: [],
  archive: [
    ...international.archive, "archives", "photo d'archives", "photo d’archives", "illustration",
    "d'illustration", "d’illustration", "photo d'illustration", "photo d’illustration", "agence", "document",
    "droits réservés", "dr", "document remis", "capture d'écran",
    "DR", "D.R.",
  ],
  months: [...international.months, "janv", "févr", "avr", "juil", "déc"],
  advertisement: [...international.advertisement, "Publicité", "Annonce"],
  rights: [...international.rights, "tous droits réservés", "droits réservés", "toute reproduction", "reproduction interdite", "sans autorisation"],
} satisfies LanguagePack["marks"];
