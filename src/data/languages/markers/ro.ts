import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Romanian. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "potrivit unei investigații", "potrivit unor informații obținute de", "potrivit informațiilor obținute de", "potrivit informațiilor",
    "conform informațiilor", "conform unei investigații", "conform unor informații obținute de", "din informațiile", "din datele",
    "consultate de", "consultată de", "văzut de", "văzute de", "potrivit", "conform", "în opinia", "preluate de",
    "relatat de", "consultat de", "[din|după] [informațiile|datele|cunoștințele] [deținute de|obținute de|furnizate de|]", "[informația|știrea|exclusivitatea] aparține", "[a|au] apărut [mai întâi |inițial |prima dată |pentru prima dată ][în|pe]",
  ]),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "citat de", "citată de", "citați de", "citate de", "citaţi de", "preluat de", "preluată de", "preluate de", "preluați de",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "făcând referire la", "pe baza unor", "bazându-se pe", "care îl citează", "care o citează", "care îi citează", "citând",
    "care citează", "care a citat", "invocând",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "la întrebările", "într-un interviu la", "într-un interviu publicat de", "într-un interviu exclusiv pentru",
    "într-un interviu acordat pentru", "într-un interviu acordat postului", "într-o declaraţie pentru", "într-o discuție cu",
    "într-un dialog cu", "într-un mesaj transmis", "într-un răspuns pentru", "în exclusivitate pentru", "în direct la", "la postul",
    "într-o intervenție la", "întrebată de", "contactați de", "contactată telefonic de", "contactat telefonic de", "solicitat de",
    "solicitată de", "invitat la", "invitată la", "intervievat de", "la solicitarea", "într-un e-mail trimis", "în emisiunea",
    "într-un podcast", "în dialog cu", "într-un interviu pentru", "într-un interviu acordat", "într-un interviu cu",
    "într-o declarație pentru", "declarații pentru", "contactat de", "contactată de", "întrebat de", "într-o scrisoare către",
    "într-un mesaj către", "într-un e-mail către", "într-un eseu pentru", "într-un articol pentru", "într-un editorial pentru",
    "într-un podcast al", "[contactat|întrebat|intervievat|solicitat|chestionat|abordat|sunat][|ă|i|e] [telefonic |la telefon |ieri |marți |luni |]de [reporterii |jurnaliștii |]", "[contactat|întrebat|intervievat][|ă|i] de [reporterii|jurnaliștii|redacția] [de la |]",
    "într-un [interviu|podcast|reportaj|dialog] [difuzat|publicat|acordat|apărut|preluat] [de|în|pentru|la]", "într-o [intervenție|declarație|discuție|convorbire|corespondență|emisiune] [la|pentru|cu|difuzată de|publicată de|tipărită de|acordată]", "într-un [mesaj|e-mail|SMS|răspuns|comunicat] [către|pentru|transmis|trimis|adresat] [redacției |]", "[prin|la] telefon pentru", "sub protecția anonimatului pentru", "în direct [pe|pentru]", "la microfonul", "în studioul", "în fața camerelor", "invitat[|ă] [în studioul|al|în emisiunea]",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, reveals: true }, ["[dezvălui|obținu|dezgropa|descoperi|documenta][t|tă|ți|te] [în exclusivitate |în premieră |]de", "dat[|ă] [|mai întâi |prima dată |prima oară ]de"]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, plain: true }, ["de către"]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "după", "din perspectiva", "[publicat|difuzat|postat|filmat][|ă|e|i] de", "de", "a venit de la", "prin intermediul", "prin",
  ]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "în", "pe",
    "la", // "a spus la Digi24": only beside a verb of saying.
    ...["reporterilor", "jurnaliștilor", "jurnaliştilor", "redactorilor", "redacției", "echipei", "corespondentului", "reporterului", "colegilor"].flatMap((people) => [people, `${people} de la`]),
    "pentru", // "a declarat pentru Agerpres"
  ]),
]);
