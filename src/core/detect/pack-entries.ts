/** What the lists of a language pack hold: verbs, markers, affixes, articles, nouns. All words are written as they stand in running text, lower case unless the capital matters. */
import type { Stance } from "../model.ts";

export type Gender = "m" | "f" | "n";
export type GrammaticalNumber = "sg" | "pl";

/** What a party does in a sentence of speech: speaks, is told, is the stated source, is quoted by a relay, or passes on what another said. */
export type Role = "speaker" | "addressee" | "source" | "origin" | "relay";

/**
 * What a verb does with its subject.
 * `say`: the subject says it. `report`: a medium reports it. `cite`: the subject quotes its object.
 * `tell`: the object is told ("told Reuters"). `verify`: "could not verify". `appear`: what is said stands in the medium of
 * the clause, whatever leads to its name ("נכתב ב…", "yer alan", "ورد في"): passives and "stands in".
 */
export type VerbAct = "say" | "report" | "cite" | "tell" | "verify" | "appear";

/** Inflected forms of one verb, or of several that behave alike. */
export type VerbGroup = {
  act: VerbAct;
  stance?: Stance;
  /** Forms as printed; `[form, agreement]` where the form shows the gender or number of its subject ("сообщила", "f"). */
  forms: (string | [form: string, agreement: Gender | "pl" | "sg"])[];
  /** Forms that need an auxiliary and stand apart from it ("hat … gesagt"): they end their clause. */
  participles?: string[];
  /** True where the forms are participles that say something only right behind their auxiliary ("a déclaré"): without one they tell of a thing. */
  behindAuxiliary?: boolean;
  /** The separable part that stands later in the clause ("teilte … mit"); the forms count only with it. */
  particle?: string;
  /** How the word right before the form must end: "있다고 했다" says it, "하기로 했다" does not. */
  behindEnds?: string[];
  /** True where the particle leads on to its object at once ("kan … avslöja bilder", "gick … ut med uppgiften") and need not end its clause. */
  leadsOn?: boolean;
  /** True where the forms have everyday meanings: they count only with a known source beside them, a quotation or "that". */
  doubtful?: boolean;
  /** True for colloquial verbs ("laughs", "snaps", "soupire"): they say something only beside words in marks or direct speech. */
  besideWords?: boolean;
  /** True for verbs of having seen or got something: they count only in a clause that hangs on it, "the contract that X obtained". */
  inRelative?: boolean;
  /** True where a medium gives its opinion ("calls", "praises", "doubts"): it counts with a quotation, or where a clause or colon follows. */
  judges?: boolean;
  /** Words one of which must follow in the sentence: Arabic "نقلت … عن"; without it she moved something. */
  needs?: string[];
  /** Words that lead to whoever told the subject, behind verbs of learning: "erfarer … fra to kilder", "a aflat de la …". */
  from?: string[];
  /** Words right behind the verb that lead to the one told: "поделился *с* «Известиями»". */
  toldBy?: string[];
  /** True for what everybody does ("saw", "counted", "found"): it counts where a medium's reporter or critic does it, or its analysis shows it. */
  witness?: boolean;
  /** True where the subject passes on what another medium had reported ("prenosi", "verbreitete"): behind that one's verb it is the relay. */
  relays?: boolean;
};

/**
 * Words beside a name that make it a source, an addressee, an origin or a relay ("repris par X", "quoted by X").
 * `before`: "laut X". `after`: "X zufolge". `around`: "据X报道", "nach X-Angaben". `subject`: the clause's own subject is
 * the source ("nach eigenen Angaben", "by its own account").
 */
export type Marker = {
  role: Role;
  text: string;
  side: "before" | "after" | "around" | "subject";
  /** For `around`: what may close it. */
  close?: string[];
  /** True where the words have another everyday meaning, so that a known source or an agency noun must follow. */
  doubtful?: boolean;
  /** True for prepositions that lead to whatever was done ("filmé par", "pigiste pour"): inside a clause they count beside a verb of reporting or a work only. */
  plain?: boolean;
  /** True for participles of telling what nobody knew ("revealed by", "obtenu par"): a medium behind one is a source wherever it stands. */
  reveals?: boolean;
  /** True for "for" before a medium that judges: it opens the sentence, and the judgement stands in marks. */
  judges?: boolean;
  stance?: Stance;
};

/** An affix or clitic written onto a name: Turkish "'a", Korean "은", Arabic "ل". */
export type Affix = { text: string; side: "prefix" | "suffix"; role: Role | "neutral" };

/** An article or determiner and the readings that it allows. */
export type Article = { text: string; readings: { gender?: Gender; number?: GrammaticalNumber; role: Role | "neutral" }[] };

/** A noun that introduces or continues a source: "news agency", "the ministry", "spokesman". Inflected forms listed. */
export type NounList = string[];

/** What tells the sentence of a picture's caption from one of the text. */
export type Captions = {
  /** How captions begin: "图为", "▲". */
  opens?: string[];
  /** How those with a verb end: "고 있다". */
  ends?: string[];
  /** Where verbs stand last: the last letters of sentences that have one. Whatever ends otherwise is a noun, and no sentence of a text. */
  finite?: string[];
  /** Words that captions have, where nothing else shows: "在". */
  scenes?: string[];
  /** Words that captions do not have: "表示", "将", "预计". */
  news?: string[];
};
