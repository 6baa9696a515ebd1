/**
 * How much speaks for a name being that of a source where it stands. Signs are added up; what each is worth stands in one table, and
 * the sum that is asked for rises with the name's risk. Weights were set by hand on test/gold, test/gold/second and the mentions' table.
 */
import type { PageText } from "../../model.ts";
import type { Directory, NameHit } from "../directory.ts";
import type { Context } from "./mention-context.ts";
import type { PageFacts } from "./page-facts.ts";
import { normalise, type SourceWords } from "./source-words.ts";
import { bearsToldLetters } from "./told-letters.ts";
import { holdsPhrase } from "../names/word-phrases.ts";

/** What names of risk 1 and 2 must reach. */
const wanted = { 1: 3, 2: 5 };

/** What a sign is worth. */
const weights = {
  /** The page introduces it by its long name. */
  introduced: 5,
  /** An office that every state has: whether the page says whose it is decides later. */
  office: 5,
  /** Brackets, a slash group, a dateline, a label, its own line. */
  printed: 4,
  /** A preposition, verb of speech or noun of media beside it. */
  cue: 4,
  /** The noun of a medium stands right before it: "list Delo". */
  named: 1,
  /** An agency and a verb of speech further off: its name means little else. */
  spoken: 4,
  /** Letters alone in brackets. */
  signOff: 1,
  /** Its country or languages go with the page. */
  fits: 1,
  /** An article that shows gender before an agency's letters. */
  article: 2,
  /** Small letters instead of capitals. */
  loose: -8,
  /** The country named beside a foreign name is its own: "rakúsky Kurier". */
  country: 5,
  /** A town's adjective stands before it: "varšavský Onet". */
  ofPlace: 2,
  /** It opens its line before a colon or words in marks: "Kicker: Stürmer …", 'WSJ "…"'. */
  announces: 4,
  /** In quotation marks, as titles are set. */
  titled: 2,
  /** Behind a preposition or an ending of the one told, in a clause of speech. */
  led: 2,
  /** "For" opens the sentence before it, and words stand in marks: "For the Economist, the plan is “a gamble”". */
  judges: 2,
  /** The sentence quotes somebody. */
  quotes: 1,
  /** It opens its clause, as subjects do. */
  opens: 1,
  /** Where verbs stand last: a verb of speech further on in the clause that it opens. */
  closes: 1,
  /** Two words or more. */
  long: 1,
  /** One of its words is one that papers and stations are named with. */
  outletWord: 1,
  /** A word of another language, longer than the letters that mean something in any: "Variety" in a Czech text. */
  foreign: 1,
  /** Another name of a medium stands in the sentence. */
  beside: 1,
  /** It owns what follows: "Libération de la chapelle". */
  owns: -2,
} satisfies { [sign: string]: number };

export type Question = {
  page: PageText;
  hit: NameHit;
  context: Context;
  facts: PageFacts;
  directory: Directory;
  words: SourceWords;
  /** Another medium of which the sentence leaves no doubt stands before or behind it. */
  beside: () => boolean;
};

/** Whether the signs around the name suffice for its risk. The dearer ones are looked for only where the others do not. */
export function isWeighty(question: Question): boolean {
  const { hit } = question;
  if (hit.risk === 0) return true;
  if (isNounOfMedia(question)) return false;
  if (hit.risk === 2 && isPlainWord(question)) return false;
  // "Fanatik'e": where roles are endings, one that is set apart with an apostrophe makes a name of an everyday word.
  const needed = hit.risk === 2 && isEnding(question.words, hit.suffix.toLowerCase().replace(/^['’]/u, "")) && /^['’]/u.test(hit.suffix) ? wanted[1] : wanted[hit.risk];
  const sum = plainSigns(question);
  if (sum >= needed) return true;
  if (hit.class !== "outlet" && hit.class !== "agency") return false;
  return sum + furtherSigns(question) >= needed;
}

/** "شبکه خبری" is a news channel, and no case of "شبکه خبر". */
const isNounOfMedia = ({ page, hit, words }: Question): boolean => hit.suffix !== "" && words.outletNouns.includes(normalise(page.text.slice(hit.span[0], hit.span[1] + hit.suffix.length)));

/** What the page says, and what is printed and said beside the name. */
function plainSigns({ page, hit, context, facts, words }: Question): number {
  const printed = page.text.slice(...hit.span);
  const fits = hit.ids.some((id) => facts.fits(id));
  let sum = fits ? weights.fits : 0;
  if (hit.ids.some((id) => facts.introduced.has(id))) sum += weights.introduced;
  if (hit.class === "institution" && hit.ids.length > 1) sum += weights.office;
  if (context.strong) return sum + weights.printed + (isSignOff(printed, hit, context) ? weights.signOff : 0);
  if (isLoose(printed, hit)) sum += weights.loose;
  if (sum >= weights.introduced) return sum;
  if (context.cue) return sum + weights.cue + (words.outletNames.has(context.before.at(-1) ?? "") ? weights.named : 0);
  if (hit.class !== "agency" || hit.risk === 2) return sum;
  if (context.weak) return sum + weights.spoken;
  return sum + (context.article ? weights.article : 0);
}

/** How the name itself is printed, and what the rest of its sentence does. */
function furtherSigns({ page, hit, context, facts, directory, words, beside }: Question): number {
  const { left, right } = context;
  const printed = page.text.slice(...hit.span);
  const titled = openMark.test(left) && closeMark.test(right);
  const before = titled ? left.slice(0, -1) : left;
  const after = titled ? right.slice(1) : right;
  const head = before.trimEnd();
  const fits = hit.ids.some((id) => facts.fits(id));
  const country = !fits && isOfCountry(page, hit, directory);
  const place = words.placeEndings.some((ending) => context.before.at(-1)?.endsWith(ending));
  // An everyday word is a foreign paper only where the page says so.
  if (hit.risk === 2 && !fits && !country && !place) return 0;
  let sum = 0;
  if (head === "" && (announcing.test(after) || (hit.risk === 1 && fits && goingOn.test(after)))) sum += weights.announces;
  if (isLed(context, hit, words)) sum += weights.led;
  if (anyMark.test(before) || anyMark.test(after)) sum += weights.quotes;
  if (context.before.length <= 2 && words.judging.has(context.before[0] ?? "") && /[«»„“”"「『‘]/u.test(after)) sum += weights.judges;
  if ((head === "" || /[,;:–—]$/u.test(head)) && /^\s+\p{Ll}/u.test(after)) sum += weights.opens;
  // "Hürriyet, yangının bilirkişi raporunu yayımladı": the comma parts the subject from all that is its verb's.
  if (words.verbLast && hit.risk === 1 && head === "" && /^,\s/u.test(after) && endsInVerb(after, words)) sum += weights.led;
  if (words.verbLast && printed.toLowerCase() === printed.toUpperCase() && context.weak && opensClause(head, words)) sum += weights.opens + weights.closes;
  if (beside()) sum += weights.beside;
  // "El tren de Canal Sur": a name that nothing in the sentence makes speak needs marks, or its country or town beside it.
  if (sum === 0 && !titled && !country && !place) return 0;
  if (!fits && hit.class === "outlet" && hit.risk === 1 && printed.length >= shortestForeign) sum += weights.foreign;
  sum += (titled ? weights.titled : 0) + (country ? weights.country : 0) + (place ? weights.ofPlace : 0);
  // "Der Standard der Schule": an article of the page's language makes no longer name.
  const parts = normalise(printed).split(/[\s-]+/u).filter((part) => !words.joins.has(part));
  if (parts.length > 1) sum += weights.long + (parts.some((part) => words.titleWords.has(part)) ? weights.outletWord : 0);
  if (words.genitives.has(context.after[0] ?? "") && !titled) sum += weights.owns;
  return sum;
}

/** Nothing before it, or nothing but small words: "اما فارس …", "با این حال همشهری …". */
function opensClause(head: string, { small }: SourceWords): boolean {
  const opening = normalise((/[^,;:–—،؛]*$/u.exec(head)?.[0] ?? "").trim());
  return opening === "" || small.has(opening) || opening.split(" ").every((word) => small.has(word));
}

const shortestForeign = 5;

const openMark = /[„“"«»‚‘‹›「『《〈”]$/u;
const closeMark = /^[“”"«»’‘‹›」』》〉]/u;
const anyMark = /[«»„“”"「『]/u;
/** A colon and the words, or the words in marks, right behind the name. */
const announcing = /^\s?(?:[:：]\s*[\p{Lu}\p{Lo}«„“"»「]|["“「]\S)/u;

/** "Onet: minister zatrudnił …", "Mediapart : un préfet …": a headline that goes on in small letters. */
const goingOn = /^\s?:\s+\p{Ll}/u;

/**
 * "Эксперты полагают", "اطلاعات منتشر شده", "High-School-Zeit", "Kai-Fu Lee": an everyday word where nothing tells it from a title. A capital does,
 * but at a sentence's start and where every noun or no word has one; else marks, the noun of a medium, and what print shows.
 */
function isPlainWord({ page, hit, context, facts, directory, words }: Question): boolean {
  const printed = page.text.slice(...hit.span);
  const { left, right } = context;
  if (context.strong || context.compound === "cited") return false;
  if (/\p{L}[-‐‑]$/u.test(left) || /^[-‐‑]\p{Lu}/u.test(page.text.slice(hit.span[1], hit.span[1] + 2))) return true;
  // "The Mirror Ball": one word behind an article in running text goes on in another name.
  if (smallArticle.test(printed) && /^ \p{Lu}\p{Ll}/u.test(right)) return true;
  if ((openMark.test(left) && closeMark.test(right)) || hit.ids.some((id) => facts.introduced.has(id))) return false;
  const before = context.before.at(-1) ?? "";
  // "مراسل الجزيرة": nor behind somebody who writes for it, where owners stand behind.
  if (words.outletNames.has(before) || words.agencyNames.has(before) || (words.voices.has(before) && printed.toLowerCase() === printed.toUpperCase())) return false;
  // "به نوشتهٔ پژواک", "Cumhuriyet'in": right behind "according to", and with a case ending set apart, it is a name.
  const ahead = ` ${context.before.join(" ")}`;
  const behind = `${context.after.join(" ")} `;
  if (/^['’]/u.test(hit.suffix) || words.before.some((phrase) => ahead.endsWith(` ${phrase}`)) || words.after.some((phrase) => behind.startsWith(`${phrase} `))) return false;
  const opens = /^\P{L}*$/u.test(left);
  // A press review: "Expresso: …".
  if (opens && announcing.test(right)) return false;
  if (printed.toLowerCase() === printed.toUpperCase()) return words.spaced && !/\s/u.test(printed) && !isToldThat(printed, hit, context, words);
  if (opens && goesOnAsNoun(printed, right, context, words)) return true;
  return opens && !words.nounsCapitalised && !/\s/u.test(printed) && hit.class === "outlet" && !isBaseForm(printed, hit, directory);
}

/** "Il Centro antiviolenza chiede …": behind an article and one word that open a sentence stands neither a verb of speech nor a small word, but more of the noun. */
function goesOnAsNoun(printed: string, right: string, { after }: Context, { verbs, small, outletNames, phrases, voices }: SourceWords): boolean {
  const [next = ""] = after;
  if (!articled.test(printed) || !/^ \p{Ll}{4}/u.test(right)) return false;
  return !verbs.has(next) && !small.has(next) && !outletNames.has(next) && !voices.has(next) && !holdsPhrase(phrases.verbs, after, 0, nearVerb);
}

/** Words behind a name of which a verb of speech may be one. */
const nearVerb = 4;
const articled = /^\p{Lu}\p{Ll}{1,2} \p{L}+$/u;

/** "قال المدير للجزيرة إن": letters of the one told before the name, between a verb of speech and "that" or a colon. */
function isToldThat(printed: string, hit: NameHit, { before, after, right }: Context, words: SourceWords): boolean {
  const goesOn = /^\s?:\s/u.test(right) || (/^\s/u.test(right) && words.complementizers.has(after[0] ?? ""));
  return goesOn && bearsToldLetters(printed, hit, words) && before.some((word) => words.verbs.has(word));
}

/** "the Sun", "le Progrès", "l'Express" */
const smallArticle = /^(?:\p{Ll}{2,3} |\p{Ll}['’])\S+$/u;

/** "Эксперт" itself may be the paper; "Эксперты" are people. */
function isBaseForm(printed: string, { ids, suffix }: NameHit, directory: Directory): boolean {
  if (suffix !== "") return false;
  if (printed === printed.toUpperCase()) return true;
  return ids.some((id) => {
    const entry = directory.entry(id);
    return entry !== undefined && (Object.values(entry.name).includes(printed) || entry.aliases.some(({ text }) => text === printed));
  });
}

/** "afp", "Ap": an abbreviation in other letters than its own, which only printed signs around it can make a name. */
function isLoose(printed: string, hit: NameHit): boolean {
  // Scripts without capitals have no other letters.
  const small = printed === printed.toLowerCase() && printed !== printed.toUpperCase();
  return hit.risk === 2 && small && printed.length <= 5;
}

/** An agency alone in brackets at the end of a text or a group of agencies is credited whatever its letters mean elsewhere. */
function isSignOff(printed: string, hit: NameHit, context: Context): boolean {
  // "Nova" in brackets is a product; abbreviations are agencies there.
  return context.group && hit.class === "agency" && /^(?:\p{Lu}\p{Ll}?|\p{Ll}){2,5}\.?$/u.test(printed.replaceAll(/[. ]/g, ""));
}

function isOfCountry(page: PageText, hit: NameHit, directory: Directory): boolean {
  const country = directory.countryBeside(page.text, hit.span, page.lang);
  return country !== undefined && hit.ids.some((id) => directory.entry(id)?.country === country);
}

/** "había admitido el ingeniero ante Canal Sur", "wyliczał w TOK FM arborysta". */
function isLed({ before, after }: Context, hit: NameHit, words: SourceWords): boolean {
  const last = before.at(-1);
  const article = before.at(-2);
  const leads = (word: string | undefined) => word !== undefined && (words.stages.has(word) || words.told.has(word) || words.mayTell.has(word));
  const preposition = leads(last) || (leads(article) && words.joins.has(last ?? ""));
  if (!preposition && !isEnding(words, hit.suffix.toLowerCase().replace(/^['’:-]/u, ""))) return false;
  return [...before, ...after].some((word) => words.verbs.has(word)) || holdsPhrase(words.phrases.verbs, before, 0, before.length) || holdsPhrase(words.phrases.verbs, after, 0, after.length);
}

/** Whether a verb of speech or a phrase that ends in one closes the sentence. */
function endsInVerb(after: string, words: SourceWords): boolean {
  const last = normalise(after).split(" ").slice(-longestVerb);
  return words.verbs.has((last.at(-1) ?? "").replace(/\P{L}+$/u, "")) || words.verbPhrases.some((phrase) => ` ${last.join(" ").replace(/\P{L}+$/u, "")}`.endsWith(` ${phrase}`));
}

/** Words of the longest verb. */
const longestVerb = 4;

const isEnding = ({ toldSuffixes, stages }: SourceWords, ending: string): boolean => ending !== "" && (toldSuffixes.has(ending) || stages.has(`-${ending}`));
