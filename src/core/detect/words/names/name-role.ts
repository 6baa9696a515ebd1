import type { Directory } from "../../../directory/directory.ts";
import type { LanguagePack } from "../../language-pack.ts";
import type { Gender, Role } from "../../pack-entries.ts";
import type { Act, Grammar } from "../cues/find-acts.ts";
import { anyNoun, is } from "../sentence/lexicon.ts";
import type { Phrase } from "./name-phrase.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";

/** A name of the directory, or an unknown name introduced by "the newspaper". */
export function isKnown(items: Item[], phrase: Phrase): boolean {
  if (phrase.names.some((at) => isMedium(items[at]))) return true;
  return (phrase.bits & (is.agency | is.outlet)) !== 0 && phrase.to - phrase.from > 1 && !isOfMedium(items, phrase);
}

/** "l'archiviste du journal", "un ex rotativista del quotidiano": the noun of a medium behind "of" says where somebody works; a work of it ("les informations du journal") is its own. */
function isOfMedium(items: Item[], { from, to, bits }: Phrase): boolean {
  if ((bits & is.work) !== 0) return false;
  const noun = items.findIndex((item, at) => at >= from && at < to && (item.bits & (is.agency | is.outlet)) !== 0);
  const owner = items.findIndex((item, at) => at > from && at < noun && (item.bits & is.genitive) !== 0);
  return owner > 0 && items.slice(from, owner).some(({ kind, bits: own, fold, capital }) => kind === "word" && !capital && /\p{Ll}{3}/u.test(fold) && (own & (is.article | is.agency | is.outlet)) === 0);
}

/** "according to The Assembly", "según El Faro": an article with a capital in mid-sentence opens the name of a paper. */
export function hasCapitalArticle(items: Item[], phrase: Phrase): boolean {
  const article = items[phrase.from];
  const before = items[phrase.from - 1];
  // "Yann Le Goaziou": behind a first name it is part of a person's.
  if (before?.capital === true && before.bits === 0) return false;
  return article !== undefined && before?.kind === "word" && article.capital && (article.bits & is.article) !== 0 && items[phrase.from + 1]?.capital === true;
}

/** Agencies, outlets, sites and their accounts relay words; offices and persons only say them. */
export function isMedium(item: Pick<Item, "name"> | undefined): boolean {
  const kind = item?.name?.class;
  return kind === "agency" || kind === "outlet" || kind === "site" || kind === "account";
}

/** A medium, and not "a reporter of" or "the head of" one. */
export function headIsMedium(items: Item[], phrase: Phrase): boolean {
  if (phrase.voice === true) return true;
  if ((phrase.bits & (is.spokesperson | is.title | is.unnamed)) !== 0) return false;
  if (phrase.names.some((at) => isMedium(items[at])) || hasCapitalArticle(items, phrase)) return true;
  return (phrase.bits & (is.agency | is.outlet)) !== 0 && (phrase.bits & anyNoun & ~(is.agency | is.outlet | is.work)) === 0;
}

/** A known medium that speaks for itself: "the station's spokeswoman" is somebody who may tell another one. */
export const speaksAsMedium = (items: Item[], phrase: Phrase): boolean => isKnown(items, phrase) && headIsMedium(items, phrase);

/** False where the article shows a case that no subject has ("den Namen", "des Treffens"). Names of media are asked later. */
export function maySpeak(items: Item[], phrase: Phrase, pack: LanguagePack): boolean {
  const article = items[phrase.from];
  if (!article || (article.bits & is.article) === 0 || phrase.names.some((name) => isMedium(items[name]))) return true;
  const readings = pack.articles.find((one) => one.text === article.fold)?.readings ?? [];
  if (readings.length === 0 || readings.some((reading) => reading.role === "speaker" || reading.role === "neutral")) return true;
  const marksCase = pack.articles.some((one) => one.readings.some((reading) => reading.role === "speaker"));
  return !marksCase;
}

/** The letters written before a name, without the hyphen or quotation mark behind them. */
export function prefixLetters(item: Item | undefined): string {
  const prefix = item?.name?.prefix ?? "";
  return prefix === "" ? "" : prefix.toLowerCase().replace(/[-־‑–ـ"“”״«]+$/u, "");
}

/** What the letters written onto a name say about its role. */
export function affixRole(item: Item | undefined, pack: LanguagePack): Role | "neutral" | undefined {
  const name = item?.name;
  // Nothing is written onto most names.
  if (!name || (name.prefix === "" && name.suffix === "")) return undefined;
  const before = prefixLetters(item);
  const prefix = before === "" ? undefined : pack.affixes.find((affix) => affix.side === "prefix" && affix.text === before);
  if (prefix && prefix.role !== "neutral") return prefix.role;
  const bare = name.suffix.toLowerCase().replace(/^['’:-]/u, "");
  const suffix = pack.affixes.find((affix) => affix.side === "suffix" && affix.text.replace(/^['’:-]/u, "") === bare && bare !== "");
  return suffix?.role ?? prefix?.role;
}

/** "Aamulehdessä", "a Blikkben", "בגלי צה\"ל": an ending of the place, or a letter of it before the name, shows the medium in which somebody speaks. */
export function isStaged(item: Item | undefined, pack: LanguagePack): boolean {
  if (pack.stages === undefined || !isMedium(item)) return false;
  const ending = item?.name?.suffix.toLowerCase().replace(/^['’:-]/u, "") ?? "";
  const letters = prefixLetters(item);
  return (ending !== "" && pack.stages.includes(`-${ending}`)) || (letters !== "" && pack.stages.includes(`${letters}-`));
}

/** Whether a known medium after a verb of saying speaks or is told: by affix, article, agreement. */
export function mediumRole(phrase: Phrase, act: Act, { items }: ReadSentence, { pack, directory }: Grammar): "speaker" | "addressee" | "undecided" | undefined {
  const at = phrase.names.find((name) => isMedium(items[name]));
  const item = at === undefined ? undefined : items[at];
  if (at === undefined || !item?.name) return undefined;
  // "повідомив кореспондент Суспільного": the verb agrees with the person.
  if (phrase.voice === true) return "speaker";
  const affix = affixRole(item, pack);
  if (affix === "addressee" || affix === "speaker") return affix;
  if (affix === undefined && hasToldNoun(items, phrase, at, pack)) return "addressee";
  const grammar = nameGrammar(item, directory, pack);
  const article = items.slice(phrase.from, at).find((word) => (word.bits & is.article) !== 0);
  const readings = pack.articles.find((one) => one.text === article?.fold)?.readings ?? [];
  const noun = items.slice(phrase.from, at).find((word) => (word.bits & (is.agency | is.outlet)) !== 0);
  // "upozornil server Aktuálně.cz": the noun may be part of the name as the directory has it.
  const inside = noun === undefined && pack.text.bareAddressee === true ? mediaNounOf(item, pack) : undefined;
  const gender: Gender | undefined = noun ? nounGender(noun, pack) : grammar?.gender;
  const several = noun === undefined && grammar?.number === "pl";
  const fitting = readings.filter(({ gender: of, number }) => (several ? number !== "sg" : gender === undefined || of === undefined || of === gender));
  const roles = new Set(fitting.map((reading) => reading.role));
  if (roles.has("addressee") && !roles.has("speaker")) return "addressee";
  if (roles.has("speaker") && !roles.has("addressee")) return "speaker";
  if (roles.has("addressee") && roles.has("speaker")) return "undecided";
  if (!pack.text.bareAddressee || act.clue.verb?.act === "cite") return "speaker";
  if (inside !== undefined) return pack.markers.some(({ role, text }) => role === "addressee" && text === inside) ? "addressee" : "speaker";
  const role = agreementRole(act.clue.agreement, noun, grammar, pack);
  return role === "undecided" && showsNominative(item, directory, pack) ? "speaker" : role;
}

/** "Skwitował „Przegląd Sportowy”": where names are declined, one that is printed as the directory has it, and would show the dative, speaks. */
function showsNominative({ name, fold }: Item, directory: Directory, { lang }: LanguagePack): boolean {
  const entry = name && name.suffix === "" ? directory.entry(name.ids[0] ?? "") : undefined;
  if (!entry) return false;
  const printed = fold.replace(/^\P{L}+/u, "");
  const own = [...entry.aliases.map(({ text }) => text), ...Object.values(entry.name)].find((text) => text.toLowerCase() === printed);
  // Abbreviations and addresses have one form for all cases, foreign names that end in a vowel too.
  if (own === undefined || own.includes(".") || /\p{Lu}$/u.test(own)) return false;
  return declined.test(own) || directory.speaks(entry, lang);
}

/** How names end that every Slavic language declines. */
const declined = /[^\P{L}eéěioóuúůyýеёиоуыэюяії]$/u;

/** The noun for a medium that opens a name of several words. */
function mediaNounOf({ fold }: Item, { nouns }: LanguagePack): string | undefined {
  const first = fold.replace(/^\P{L}+/u, "").split(" ")[0] ?? "";
  return first.length < fold.length && (nouns.outlet.includes(first) || nouns.agency.includes(first)) ? first : undefined;
}

type NameGrammar = { gender?: Gender; number?: string };

/** "az ATV Híradójának", "a Népszava című lapnak": the noun behind the name bears the ending of the one told. */
function hasToldNoun(items: Item[], { to }: Phrase, name: number, pack: LanguagePack): boolean {
  return to - 1 > name && isToldNoun(items[to - 1], pack);
}

/** "lapnak", "lehdelle", "gazetesine": a noun for a medium in the case of the one told. */
export function isToldNoun(item: Item | undefined, pack: LanguagePack): boolean {
  if (item === undefined || item.kind !== "word" || (item.bits & (is.outlet | is.agency)) === 0) return false;
  return pack.affixes.some(({ text, side, role }) => side === "suffix" && role === "addressee" && text.length > 1 && item.fold.endsWith(text));
}

/** Gender and number of a medium's name: the directory's word first, then the pack's, then what the name itself shows. */
function nameGrammar(item: Item, directory: Directory, pack: LanguagePack): NameGrammar | undefined {
  const id = item.name?.ids[0] ?? "";
  const entry = directory.entry(id);
  const known = entry?.grammar?.[pack.lang];
  if (known) return known;
  const { nameGenders } = pack.nouns;
  const shown = nameGenders?.ids[id] ?? headGender(entry?.name[pack.lang] ?? entry?.name.en, pack) ?? (item.name?.class === "agency" ? nameGenders?.agency : undefined);
  if (shown === undefined) return undefined;
  return shown === "pl" ? { number: "pl" } : { gender: shown };
}

/** "Sächsische Zeitung", "Der Standard", "Газета.Ru": by the noun at a name's end or beginning, or the article before it. */
function headGender(name: string | undefined, pack: LanguagePack): Gender | "pl" | undefined {
  if (name === undefined || !pack.nouns.genders) return undefined;
  const words = name.toLowerCase().split(/[\s.-]+/u);
  const [first = ""] = words;
  const article = words.length > 1 ? pack.articles.find((one) => one.text === first)?.readings.find((reading) => reading.role === "speaker") : undefined;
  return endingGender(words.at(-1) ?? "", pack) ?? endingGender(first, pack) ?? article?.gender;
}

function agreementRole(agreement: string | undefined, noun: Item | undefined, grammar: NameGrammar | undefined, pack: LanguagePack): "speaker" | "addressee" | "undecided" {
  if (noun) return nounCase(noun, pack);
  if (agreement === undefined || agreement === "sg") return agreement === "sg" ? "speaker" : "undecided";
  if (agreement === "pl") return grammar?.number === "pl" ? "speaker" : "addressee";
  if (grammar?.gender === undefined) return "undecided";
  return grammar.gender === agreement ? "speaker" : "addressee";
}

/** "агентству": the noun before the name shows the dative that the name itself does not. */
function nounCase(noun: Item, pack: LanguagePack): "speaker" | "addressee" | "undecided" {
  const marker = pack.markers.find((one) => one.role === "addressee" && one.text === noun.fold);
  return marker ? "addressee" : "speaker";
}

/** German "der Agentur" is feminine, "der Sender" masculine: the article must fit the noun before the name. */
function nounGender(noun: Item, pack: LanguagePack): Gender | undefined {
  const gender = endingGender(noun.fold, pack);
  return gender === "pl" ? undefined : gender;
}

const endingGender = (word: string, pack: LanguagePack): Gender | "pl" | undefined => pack.nouns.genders?.find(([ending]) => word.endsWith(ending))?.[1];
