/**
 * The directory at run time, as the other rooms see it.
 * Built once per process by `createDirectory` from compiled data; holds no mutable state.
 */
import type { SourceClass, Span } from "../model.ts";
import type { Steps } from "../steps.ts";
import type { DirectoryEntry, Office, Risk } from "./entry.ts";
import type { NameTables } from "./names/further-names.ts";

/** A name found by the scan, before the sentence around it has been read. */
export type NameHit = {
  span: Span;
  /** Likeliest entry first; more than one where the spelling is shared. */
  ids: string[];
  class: SourceClass;
  risk: Risk;
  /** Affix that the scan took off the written form ("-nın", "ل", "은"), as printed; "" where none. */
  prefix: string;
  suffix: string;
  /** An office named without its country: every entry in `ids` is one, and the page has to say whose is meant. */
  office?: Office;
  /** Countries that name this office otherwise, so that their names before it decide nothing; "*" where the words mean much else. */
  not?: string[];
};

export type Directory = {
  entry(id: string): DirectoryEntry | undefined;
  /** All names in the text, in order, longest first, not overlapping. One pass. `lang` is the page's language. */
  findNames(text: string, lang: string): Steps<NameHit[]>;
  /** The entry that owns the address: full host suffix first, then the registrable domain. */
  byUrl(url: string): DirectoryEntry | undefined;
  /** Whether an entry belongs to a language: it publishes in it, or it is its country's main one. */
  speaks(entry: DirectoryEntry, lang: string): boolean;
  /** Takes in further tables of names. Those of a page's language have to be there before its names are looked for the first time. */
  addNames(tables: NameTables): void;
  /** Ids of the agencies and outlets. */
  publishers(): string[];
  /** The languages an entry publishes in, as noted; else its country's main one. */
  languagesOf(entry: DirectoryEntry): string[];
  /** ISO code of the country named directly beside the name: "rakúsky Kurier", "the Indian PTI"; undefined where none is. `lang` is the text's language. */
  countryBeside(text: string, span: Span, lang: string): string | undefined;
  /** Whether an agency reports from everywhere, so that its own country says nothing about the offices it cites. */
  isOfTheWorld(id: string): boolean;
  /** The countries that the text names shortly before `end`, the nearest first, as ISO codes with their places; "ZZ" for any without an office here. */
  countriesBefore(text: string, end: number, lang: string): { country: string; at: number }[];
  /** The name to show, in the reader's language where the directory has it. */
  displayName(id: string, lang: string): string;
};
