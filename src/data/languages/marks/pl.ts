import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { spellAll } from "../spell.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Polish. */
export const marks = {
  credit: [
    ...international.credit, "Fot.", "fot.", "fot", "Fotografia", "Zdjęcie", "Zdjęcia", "Autor zdjęcia",
    "Źródło zdjęcia", "Źródło wideo", "Źródło filmu", "Źródło grafiki", "Źródło zdjęć", "Autor zdjęć", "Zdj.", "zdj.", "Foto i wideo", "Wideo", "Grafika", "Ilustracja", "Zdjęcie ilustracyjne", "Zdjęcie główne", "Zdjęcie tytułowe", "Zdjęcie otwierające", "Zdjęcie na okładce", "Obraz",
  ],
  source: [...international.source, "Źródło", "Źródła", "źródło"],
  byline: [
    ...international.byline, "autor", "autorka", "oprac.", "opracowanie", "opracował", "opracowała",
    "autor tekstu", "przez", "red.", "oprac", "tekst",
    "tłum.", "tłumaczenie", "przełożył", "przełożyła",
  ],
  via: [...international.via, "dla", "przez", "za pośrednictwem"],
  material: [
    ...international.material, "z wykorzystaniem materiałów", "na podstawie materiałów",
    "na podstawie informacji", "na podstawie depesz", "z udziałem", "na podstawie", "przy współpracy", "za", "przy udziale", "z materiałów"],
  contributed: [...international.contributed, "współpraca"],
  republished: [
    ...international.republished, "pierwotnie opublikowany w", "pierwotnie opublikowany na",
    "pierwotnie opublikowano w", "pierwotnie opublikowano na", "pierwotnie ukazał się w",
    "pierwotnie ukazał się na", "po raz pierwszy opublikowano w", "po raz pierwszy opublikowany w",
    "tekst ukazał się", "artykuł ukazał się", "artykuł pochodzi z", "artykuł został opublikowany",
    "tekst pochodzi z", "przedruk z", "przedruk za", "przedrukowano z",
    "przedruk", "pierwotnie ukazała się w", "pierwotnie ukazał się na łamach", "ukazał się pierwotnie w", "ukazał się pierwotnie na", "ukazała się pierwotnie w", "po raz pierwszy ukazał się w"],
  appeared: {
    first: ["pierwotnie", "po raz pierwszy", "oryginalnie", "wcześniej"],
    published: ["ukazał", "ukazała", "ukazało", "opublikowany", "opublikowana", "opublikowano", "wydrukowany", "opublikowaliśmy", "ukazały", "wydrukowano"],
    texts: ["tekst", "artykuł", "wywiad", "felieton", "esej", "reportaż", "rozmowa", "opowiadanie", "analiza", "komentarz", "recenzja"],
    taken: [...spellAll(["przedrukowan[y|a|o|e] [z|za]", "zaczerpnięt[y|a|o|e] z", "przedruk [z|za]"]), "za zgodą", "we współpracy z", "we współpracy ze", "tłumaczenie z", "przetłumaczono z", "przedrukowujemy", "dzięki uprzejmości", "przełożono z", "publikujemy za", "w ramach współpracy z"],
    these: ["ten", "ta", "to"],
  },
  headline: ["media", "raport"],
  own: ["własne", "redakcja", "inf. własna", "informacja własna", "red", "oprac.", "opracowanie"],
  agencies: ["agencje", "agencje prasowe"],
  dateline: [],
  archive: [
    ...international.archive, "archiwum", "zdjęcie archiwalne", "zdjęcie ilustracyjne", "agencja",
    "materiały prasowe", "ilustracyjne",
  ],
  months: [
    ...international.months, "sty", "lut", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru",
  ],
  advertisement: [...international.advertisement, "Reklama", "Ogłoszenie"],
  rights: [...international.rights, "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "bez zgody", "zabronione"],
} satisfies LanguagePack["marks"];
