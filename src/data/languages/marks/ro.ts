import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Romanian. */
export const marks = {
  credit: [
    ...international.credit, "Fotografie", "Imagine", "Sursa foto", "Sursă foto", "Sursa imaginii",
    "Credit foto", "Grafică", "Infografic", "Ilustrație", "Captură", "Fotograf",
  ],
  source: [...international.source, "Sursa", "Sursă", "Surse"],
  byline: [...international.byline, "de", "autor", "autoare", "scris de", "text", "redactor", "traducere", "traducerea"],
  via: [...international.via, "pentru", "prin"],
  material: [
    ...international.material, "cu informații de la", "cu informații", "cu contribuția",
    "pe baza informațiilor", "cu materiale de la", "cu sprijinul", "după", "cu informații din", "cu date de la", "cu informațiile agenției", "cu agențiile"],
  contributed: [...international.contributed, "au contribuit la acest articol"],
  republished: [
    ...international.republished, "publicat inițial în", "publicat inițial pe", "publicat inițial de",
    "publicat pentru prima dată în", "publicat pentru prima dată pe", "apărut inițial în",
    "apărut inițial pe", "articolul a apărut", "acest articol a fost publicat", "preluat de pe",
    "preluat din", "preluat după", "articol preluat",
    "preluat integral de pe",
  ],
  appeared: {
    first: ["inițial", "prima dată", "pentru prima oară", "iniţial", "pentru prima dată", "original", "anterior"],
    published: ["publicat", "publicată", "apărut", "apărută", "publicate"],
    texts: ["articol", "articolul", "text", "textul", "interviul", "eseul", "interviu", "eseu", "reportaj", "reportajul", "analiză", "cronica", "investigația"],
    taken: ["cu acordul", "cu permisiunea", "în colaborare cu", "în parteneriat cu", "tradus din", "traducere din", "preluat cu", "prin amabilitatea", "tradus după"],
    these: ["acest", "această"],
  },
  headline: ["presă", "presa", "surse"],
  own: ["redacția", "redacție", "redacţia"],
  agencies: ["agenții", "agențiile", "agenții de presă"],
  dateline: [],
  archive: [
    ...international.archive, "arhivă", "arhiva", "foto arhivă", "imagine ilustrativă", "imagine din arhivă",
    "agenție", "agenția", "ilustrativ", "captură",
  ],
  months: [...international.months, "ian", "febr", "mart", "iun", "iul"],
  advertisement: [...international.advertisement, "Publicitate", "Reclamă"],
  rights: [...international.rights, "toate drepturile rezervate", "drepturi rezervate", "fără acord", "interzisă"],
} satisfies LanguagePack["marks"];
