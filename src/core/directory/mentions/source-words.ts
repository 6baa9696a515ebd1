/** The words of a pack that make a name beside them a source, ready to be looked for around a name. */
import type { LanguagePack } from "../../detect/language-pack.ts";
import { plainSpelling } from "../../text/plain-unit.ts";
import { readWordPhrases, type WordPhrases } from "../names/word-phrases.ts";

export type SourceWords = {
  spaced: boolean;
  /** Verbs stand last, and their words apart: "خبر داده بود". */
  verbLast: boolean;
  /** Nouns have capitals, so that a capital behind a small word shows no name. */
  nounsCapitalised: boolean;
  /** Words and phrases before a name: prepositions, agency nouns, "report by". */
  before: string[];
  after: string[];
  /** Plain prepositions that may lead to the one told ("to", "à"): a cue only directly before a name and beside a verb of speech. */
  told: Set<string>;
  /** Articles that are those of the one told, or others': "der" before a feminine name. */
  mayTell: Set<string>;
  /** Prepositions that lead to the medium in which somebody speaks: "ante", "w", "la". */
  stages: Set<string>;
  /** Nouns of media of one word. */
  outletNames: ReadonlySet<string>;
  /** How adjectives of places end. */
  placeEndings: string[];
  /** Words behind which an owner stands: "of", "de". */
  genitives: Set<string>;
  /** Words that papers and stations are named with. */
  titleWords: Set<string>;
  /** Case endings of the one told, without apostrophe ("lle", "nek"): a cue beside a verb of speech. */
  toldSuffixes: Set<string>;
  /** Particles of who speaks and who is told, where they stand between a name and a verb at the sentence's end. */
  particles: string[];
  agencyNouns: string[];
  outletNouns: string[];
  /** Nouns joined to a cited name by a hyphen: "dpa-Bericht"; undefined where names are not joined so. */
  joinedNouns: string[] | undefined;
  /** "For" before a medium that judges. */
  judging: Set<string>;
  /** Words that close a citation with whoever spoke: ", so der Bergführer zur APA". */
  closing: Set<string>;
  /** All forms of verbs of speech. */
  verbs: Set<string>;
  verbPhrases: string[];
  /** Agency nouns of one word. */
  agencyNames: ReadonlySet<string>;
  /** Phrases of whole words: `before` and `after` with the nouns that may stand there, `verbs` of several words. */
  phrases: { before: WordPhrases; after: WordPhrases; verbs: WordPhrases };
  /** Verbs whose particle may stand further on in their clause ("kan … avslöja"), and these particles' first words. */
  leading: { forms: Set<string>; particles: Set<string> };
  /** Words that single a medium out as the one who reported: before it, behind it, opening the sentence; what joins and what closes them. */
  clefts: { opens: WordPhrases; tails: WordPhrases; firsts: WordPhrases; joins: Set<string>; closes: Set<string> } | undefined;
  labels: string[];
  /** "电": closes a dateline directly after the name. */
  datelineEnds: string[];
  /** Nouns of companies and products after which a name is no source: "shares". */
  companyNouns: Set<string>;
  officeNouns: Set<string>;
  personTitles: Set<string>;
  /** "Reporter", "kritik": people who write for media; a paper of that name is meant elsewhere. */
  voices: Set<string>;
  /** Words that join two names: "and", "and the". */
  joins: Set<string>;
  /** Those of them that are no article: an article alone joins nothing. */
  conjunctions: Set<string>;
  /** Words for surveys, and what stands before the name of who ordered one. */
  polls: { words: Set<string>; orderedBy: string[] };
  /** "That", which opens what was said. */
  complementizers: Set<string>;
  /** Articles that show a gender: "der", "la". */
  articles: Set<string>;
  /** Prepositions, conjunctions and the like: in small letters none of them is an agency's abbreviation ("na"). */
  small: Set<string>;
  /** Words that may stand with a capital before a name without being a given name. */
  lexicon: Set<string>;
};

export function readSourceWords(pack: LanguagePack): SourceWords {
  const { nouns, marks } = pack;
  // "får … opplyst": an auxiliary is a verb of speech with its particle only.
  const speaks = pack.verbs.filter(({ particle, forms: own }) => particle === undefined || !own.every((form) => typeof form === "string" && pack.auxiliaries.includes(form)));
  const bare = speaks.filter(({ witness }) => witness !== true).flatMap((group) => [...group.forms.map((form) => (typeof form === "string" ? form : form[0])), ...(group.participles ?? [])].map(normalise));
  // "وأكد": letters written onto the verb.
  const forms = [...bare, ...(pack.text.proclitics ?? []).filter((letters) => /^\p{L}+$/u.test(letters)).flatMap((letters) => bare.map((form) => letters + form))];
  // A doubtful preposition of one word ("to", "von") is no sign of a source; the words it needs are.
  const markers = pack.markers.filter((marker) => !(marker.doubtful && !marker.text.includes(" ")));
  const around = markers.filter((marker) => marker.side === "around");
  // "Hürriyet gazetesi": where the verb comes last, nouns stand behind the names they explain.
  const nounsBehind = pack.text.order === "sov" ? nouns.outlet : [];
  // "An AFP photographer", "az MTI tudósítója", "DR's korrespondent".
  const voicesBehind = pack.text.order === "sov" || pack.text.compounds === true || pack.text.subjectFirst === true ? (nouns.voices ?? []) : [];
  const labels = [marks.credit, marks.source, marks.byline, marks.via, marks.material, marks.republished].flat().map(normalise);
  const lexicon = [
    forms,
    labels,
    pack.markers.map((marker) => marker.text),
    pack.conjunctions,
    pack.complementizers,
    pack.articles.map((article) => article.text),
    nouns.agency,
    nouns.outlet,
    nouns.company,
    nouns.office,
    nouns.work,
    // "Bild của Đức": where it is from.
    pack.vague ?? [],
  ].flat();
  const before = [...markers.filter((m) => m.side === "before").map((m) => m.text), ...around.map((m) => m.text)].map(normalise);
  // "Haaretz, citing two officers, says": whoever cites somebody is a medium.
  const citing = markers.filter((m) => m.role === "origin" && m.side === "before").map((m) => m.text);
  const after = [...markers.filter((m) => m.side === "after").map((m) => m.text), ...citing, ...around.flatMap((m) => m.close ?? []), ...nounsBehind, ...voicesBehind].map(normalise);
  const agencyNouns = nouns.agency.map(normalise);
  const outletNouns = [...nouns.outlet, ...nouns.work, ...(nouns.voices ?? []), ...(pack.worksThat?.nouns ?? [])].map(normalise);
  const verbPhrases = forms.filter((form) => form.includes(" ") || !pack.text.spaced);
  return {
    spaced: pack.text.spaced,
    verbLast: pack.text.order === "sov" && pack.text.spaced,
    nounsCapitalised: pack.text.nounsCapitalised === true,
    before,
    after,
    particles: pack.text.order === "sov" && !pack.text.spaced ? pack.affixes.filter(({ side, role }) => side === "suffix" && (role === "speaker" || role === "addressee")).map(({ text }) => text) : [],
    agencyNouns,
    outletNouns,
    joinedNouns: nouns.staff && [...nouns.staff, ...nouns.work, ...nouns.agency, ...nouns.outlet].map(normalise),
    agencyNames: new Set(agencyNouns),
    phrases: { before: readWordPhrases([...before, ...agencyNouns, ...outletNouns]), after: readWordPhrases([...after, ...agencyNouns]), verbs: readWordPhrases(verbPhrases) },
    told: new Set([
      ...pack.markers.filter((m) => m.doubtful && m.role === "addressee" && m.side === "before" && !m.text.includes(" ")).map((m) => m.text),
      // ל"הארץ": letters written onto the mark before the name stand alone.
      ...pack.affixes.filter((affix) => affix.side === "prefix" && affix.role === "addressee").map((affix) => affix.text),
      ...datives(pack),
    ].map(normalise)),
    mayTell: new Set(mayTell(pack).map(normalise)),
    stages: new Set((pack.stages ?? []).map(normalise)),
    outletNames: new Set(nouns.outlet.map(normalise)),
    placeEndings: pack.placeEndings ?? [],
    genitives: new Set(pack.genitive.map(normalise)),
    titleWords: new Set((pack.titleWords ?? []).map(normalise)),
    toldSuffixes: new Set(pack.affixes.filter((affix) => affix.side === "suffix" && affix.role === "addressee").map((affix) => affix.text.replace(/^['’:-]/u, ""))),
    judging: new Set(pack.markers.filter(({ judges }) => judges).map(({ text }) => normalise(text))),
    closing: new Set(pack.markers.filter((m) => m.doubtful && m.role === "source" && m.side === "before" && !m.text.includes(" ") && !pack.prepositions.includes(m.text) && !pack.genitive.includes(m.text)).map(({ text }) => normalise(text))),
    verbs: new Set(forms.filter((form) => !form.includes(" "))),
    verbPhrases,
    leading: readLeading(pack),
    clefts: pack.clefts && readCleftWords(pack),
    labels,
    datelineEnds: marks.dateline,
    companyNouns: new Set(nouns.company.map(normalise)),
    officeNouns: new Set(nouns.office.map(normalise)),
    personTitles: new Set(nouns.title.map(normalise)),
    voices: new Set(nouns.voices?.map(normalise)),
    complementizers: new Set(pack.complementizers.map(normalise)),
    joins: new Set([...pack.conjunctions, ...pack.articles.map((article) => article.text)].map(normalise)),
    conjunctions: new Set(pack.conjunctions.map(normalise)),
    polls: { words: new Set(pack.polls?.words.map(normalise)), orderedBy: (pack.polls?.orderedBy ?? []).map(normalise) },
    articles: new Set(pack.articles.filter((one) => one.readings.some((reading) => reading.gender)).map((one) => normalise(one.text))),
    small: new Set([pack.prepositions, pack.genitive, pack.conjunctions, pack.complementizers, pack.phraseEnds, pack.auxiliaries, pack.asClause].flat().map(normalise)),
    lexicon: new Set(lexicon.flatMap((phrase) => normalise(phrase).split(" "))),
  };
}

function readLeading({ verbs }: LanguagePack): SourceWords["leading"] {
  const groups = verbs.filter(({ leadsOn }) => leadsOn === true);
  const forms = groups.flatMap((group) => group.forms.map((form) => normalise(typeof form === "string" ? form : form[0])));
  return { forms: new Set(forms), particles: new Set(groups.map(({ particle = "" }) => normalise(particle).split(" ")[0] ?? "")) };
}

function readCleftWords({ clefts = {}, relatives, complementizers, auxiliaries }: LanguagePack): NonNullable<SourceWords["clefts"]> {
  const phrases = (list: string[] = []) => readWordPhrases(list.map((phrase) => normalise(phrase.replaceAll(",", ""))));
  return {
    opens: phrases(clefts.opens),
    tails: phrases(clefts.tails),
    firsts: phrases(clefts.firsts),
    joins: new Set([...relatives, ...complementizers, ...(clefts.joins ?? [])].map(normalise)),
    closes: new Set(auxiliaries.map(normalise)),
  };
}

/** Articles that show the one told and nobody else: "dem SPIEGEL". */
const datives = ({ articles }: LanguagePack): string[] => articles.filter(({ readings }) => readings.length > 0 && readings.every(({ role }) => role === "addressee")).map(({ text }) => text);

/** Articles that may show the one told: "der Badischen Zeitung", "den Stuttgarter Nachrichten". */
const mayTell = ({ articles }: LanguagePack): string[] => articles.filter(({ readings }) => readings.some(({ role }) => role === "addressee")).map(({ text }) => text);

/** Words as they are compared around a name: lower case, one kind of apostrophe with a space after it, single spaces. */
export function normalise(text: string): string {
  return plainSpelling(text.toLowerCase()).replaceAll(/[’ʼ‘]/gu, "'").replaceAll("'", "' ").replaceAll(/[\s"“”„«»‚‹›]+/gu, " ").trim();
}
