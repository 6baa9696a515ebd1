/** Facts about one source, as they stand in `src/data/directory/*.json`. No ratings, no prose. */
import type { SourceClass } from "../model.ts";

/** How sure a name alone is: 0 safe alone, 1 needs a cue, 2 needs a cue and a fitting country or language. */
export type Risk = 0 | 1 | 2;

export type Alias = {
  text: string;
  /** Language the spelling belongs to; undefined for spellings used everywhere. */
  lang?: string;
  risk: Risk;
};

/** Offices that every state has; pages often name them without the country. */
export const officeKinds = [
  "foreign-ministry",
  "defence-ministry",
  "interior-ministry",
  "finance-ministry",
  "health-ministry",
  "security-council",
  "general-staff",
  "head-of-state",
  "government",
  "central-bank",
] as const;
export type Office = (typeof officeKinds)[number];

/** Names of offices without a country: per office and language all written forms, separated by "|". */
export type OfficeNames = { [office in Office]?: { [lang: string]: string } };

export type DirectoryEntry = {
  id: string;
  class: Extract<SourceClass, "agency" | "outlet" | "institution" | "company" | "pr-wire" | "person">;
  /** The state office that this entry is in its country. */
  office?: Office;
  /** Display name per language; `en` is always there. */
  name: { en: string; [lang: string]: string };
  short: string[];
  aliases: Alias[];
  /** Registrable domains or full hosts, without "www.". The first is the front page. */
  hosts: string[];
  /** ISO 3166-1 alpha-2; undefined for international bodies. */
  country?: string;
  languages?: string[];
  ownership?: { class: string; model?: string; source: string; asOf?: string };
  parent?: string;
  founded?: number;
  /** The year it closed; "unknown" where it is no more and nobody has noted since when. */
  dissolved?: number | "unknown";
  /** Ids of the entries that took over when it closed: none where nobody did, "unknown" where that is not known. */
  successor?: string[] | "unknown";
  /** Grammar that decides roles, per language: gender and number of the name. */
  grammar?: { [lang: string]: { gender?: "m" | "f" | "n"; number?: "sg" | "pl" } };
  /** Addresses on the entry's own hosts; only those that were read somewhere public (`src["links.search"]` …). */
  links?: {
    /** Its own search, with "{query}" where the words go. */
    search?: string;
    /** Its news by date. */
    archive?: string;
    /** Its statements and press releases. */
    press?: string;
    /** Front pages in other languages, per language code. */
    editions?: { [lang: string]: string };
  };
  wikidata?: string;
  /** Where each field was read: a facts file, a page, or "unchecked". */
  src: { [field: string]: string };
};
