/**
 * Nouns by which a language calls news agencies and offices alike, in all forms: "Agencia de Mitigación de Desastres", "агентство по
 * страхованию". Beside a name that no list knows they tell of an office; "news agency" and the like do not stand here.
 */
import { spell } from "./spell.ts";

const each = (...texts: string[]): string[] => texts.flatMap((text) => spell(text));

export const bareAgencies = {
  ar: each("[ل|ب|و|]وكالة", "الوكالة", "للوكالة", "وكالات", "الوكالات"),
  bg: each("агенция[|та]", "агенции[|те]"),
  cs: each("agentur[a|y|e|u|ou]", "agentuře"),
  da: each("agenturet"),
  de: each("agentur", "agenturen"),
  en: each("agency", "agencies"),
  es: each("agencia", "agencias"),
  fr: each("agence", "agences"),
  he: each("[|ל|ב|מ|ה]סוכנות"),
  hi: each("एजेंसी", "एजेंसियों"),
  hr: each("agencij[a|e|i|u|om|ama]"),
  it: each("agenzia", "agenzie"),
  pl: each("agencj[a|i|ę|ą|e]"),
  pt: each("agência", "agências"),
  ro: each("[agenția|agenţia|agenție|agenţie|agenției|agenţiei|agențiile]"),
  ru: each("агентств[о|а|у|ом|е]"),
  sk: each("agentúr[a|y|e|u|ou]"),
  sr: each("agencij[a|e|i|u|om|ama]", "агенциј[а|е|и|у|ом|ама]"),
  uk: each("агентств[о|а|у|ом|і]"),
  vi: each("hãng"),
} satisfies { [lang: string]: string[] };
