/**
 * What a language must tell the detector. A pack is plain data and survives JSON; the grammar that
 * reads it stands once, in this folder. A language that needs an `if` lacks a field here.
 * All words are written as they stand in running text, lower case unless the capital matters.
 */
import type { Captions, Affix, Article, Gender, GrammaticalNumber, Marker, NounList, VerbGroup } from "./pack-entries.ts";

export type LanguagePack = {
  /** As in `PageText.lang`; one pack may serve several tags ("nb", "no", "nn"). */
  lang: string;
  also?: string[];
  text: {
    /** False for scripts that write no spaces between words (zh, ja, th). */
    spaced: boolean;
    order: "svo" | "v2" | "sov" | "vso";
    /** Usual quotation styles, outermost first; the engine also knows all others. */
    quotes: [open: string, close: string][];
    /** True where the subject stands before its verb but for ", said X": English, Chinese. Else a right-hand subject is read anywhere. */
    subjectFirst?: boolean;
    /** Direct speech may be marked by a leading dash. */
    dashSpeech: boolean;
    /** Abbreviations after which a full stop ends no sentence, without the stop. */
    abbreviations: string[];
    /** True where a number with a full stop is an ordinal ("14. September"), so that it ends no sentence. */
    ordinalStop?: boolean;
    /** True where common nouns are written with a capital, so that a capital tells no name. */
    nounsCapitalised?: boolean;
    /** True where nouns are written together ("Regierungssprecher", "talsperson"), so that a listed noun counts at a word's end. */
    compounds?: boolean;
    /** True where only the first word of a paper's name has a capital: "Večernji list". */
    smallTitles?: boolean;
    /** True where the syllables of a word stand apart and only its first one has a capital in names: "Bộ Thương mại Trung Quốc". */
    syllables?: boolean;
    /** Letters written onto the following word ("و", "ف", "ו"); they are taken off before a word is looked up. With an apostrophe ("l'") they are words of their own. */
    proclitics?: string[];
    /**
     * Particles written onto the word before: a noun is looked up without them too, and they end its name phrase.
     * `sure` end no word by themselves ("는", "를"); `afterNouns` do ("이" in "어린이"), so that only listed nouns lose them.
     */
    enclitics?: { sure: string[]; afterNouns: string[] };
    /** True where a bare name after a verb of saying may be the one told (the Slavic dative of a name that is not declined). */
    bareAddressee?: boolean;
  };
  verbs: VerbGroup[];
  markers: Marker[];
  affixes: Affix[];
  articles: Article[];
  /** Articles that are letters written before a word: "ה", "ال". */
  articleLetters?: string[];
  /** Words that join two sources: "and", "or". */
  conjunctions: string[];
  /** Words that open the reported clause: "that", "dass", "что". */
  complementizers: string[];
  /** Words that open a relative clause and stand for the name before it: "which", "who", "которая". */
  relatives: string[];
  /** Words that open a comment clause about the source: "wie", "as", "как", "comme". */
  asClause: string[];
  /** Words between a thing and its owner: "report *of* the agency", "Sprecher *von* X". Articles alone need no entry. */
  genitive: string[];
  /** All other prepositions: a name phrase behind one is no subject. */
  prepositions: string[];
  /** Words that cannot be part of a name phrase: adverbs, pronouns, weekdays, conjunctions of clauses. */
  phraseEnds: string[];
  /** Forms of "have", "be", "will" that may stand between a subject and its verb. */
  auxiliaries: string[];
  /** Auxiliaries of the passive: with a participle of a cue their subject does not speak ("wurde berichtet", "was told"). */
  passives: string[];
  /** "not", "nicht", "не": a negated cue is none ("did not say"). */
  negations: string[];
  /** Forms by which whoever stands before them speaks for itself ("announced", "launched"): a medium there is what the sentence is about. */
  ownAffairs?: string[];
  /** Verbs of saying by which a medium also does something, a word each ("announced", "confirmed", "handed over"): without a clause, a colon or a quotation behind one the sentence is about the medium. */
  deeds?: string[];
  /** What a medium says of its own: `things` that it has ("مراسلها", "دفتر خود"), `deeds` that outlets announce ("[عن] إطلاق"), words by which what was said goes on with `itself` ("إنها"). */
  ofItsOwn?: { things: string[]; deeds: string[]; itself: string[] };
  /** Words right before a preposition by which a medium behind it is told nothing: "an advertisement *in*", "for many years *for*". */
  untold?: string[];
  /**
   * Nouns for what bears a medium's name and is none ("Company", "Institute", "logo"). `adverbEnds`, where names stand before the nouns that they describe ("the
   * Independent candidate"): ends of words that are no such noun.
   */
  namedAfter?: { nouns: string[]; adverbEnds?: string[] };
  /** Forms of verbs by which houses make known what they do ("announced", "meddelar", "liet weten"): an outlet, not an agency, that uses one speaks of itself. With " …" only where its words follow. */
  announces?: string[];
  /** Whom people of a medium tell something that is no report, in the words by which they are told it ("police", "den Mitarbeitern", "u soudu"). */
  audiences?: string[];
  /** Verbs that are aimed at whoever "to" leads to ("accused", "reminded", "asked"): a medium there is told nothing for sure. The last word of the cue. */
  aims?: string[];
  /** Bodies of a medium's own people and of those who run it ("union", "comité de empresa"): a medium's name beside one only says whose it is. */
  houseBodies?: string[];
  /** Words of a medium's own business ("season", "subscribers"): what a medium alone says with one is about itself. `says`: verbs of announcing among those of reporting. */
  ownProgramme?: { says: string[]; words: string[] };
  /** Verbs of saying that are done to whoever they name, a word each ("thanked", "reproached"): a medium beside one that no preposition of its own makes the one told is their object. */
  towards?: string[];
  /** Books, songs, theses, a word each: whoever wrote one reported nothing. */
  books?: string[];
  /** "About how", "the way in which": what opens a clause that says how something was reported. Signs are words. */
  aboutHow?: string[];
  /** Prepositions that open clauses as well: "after Reuters reported". */
  clauseOpeners?: string[];
  /** Prepositions that lead to whoever acts beside a passive verb: "was confirmed to Reuters *by* an executive". */
  agents?: string[];
  /** Small words before an object that is a person: "citó *al* ministro", "îl citează *pe* ministru". */
  personalObject?: string[];
  /** Words behind an unnamed source that lead on to who it is: "people familiar with the matter". */
  unnamedTails?: string[];
  /** "Former", "ex-", "bývalý", in all forms: whoever was with a medium once is no voice of it. */
  former?: string[];
  /** "Its", "ihre", "ses": what stands before a medium's own staff or offices, in all forms. */
  possessives?: string[];
  /** Words that lead to whoever is told something, told from those of the place: "to", "à", "kepada"; postpositions in languages whose verbs stand last. */
  toWhom?: string[];
  /** Where verbs stand last: what joins a clause to the next one behind its verb ("が", "고"), and the particles of whoever the next one is about ("は", "는"). */
  joints?: { words: string[]; topics: string[] };
  /** Where `toWhom` are particles that show places as well: ends of the word behind one by which it does (Korean "된", "있는", "대한"). */
  settlers?: string[];
  /** What media have and run (licence fees, bureaus, programmes): a medium that says something of one speaks of itself. */
  ownBusiness?: string[];
  /** Endings that show whoever is told, and what stands there in the form that lists have: Czech "ovi" for "", "ce" for "ka" ("primátorovi", "starostce"). */
  datives?: [ending: string, listed: string][];
  /** "Him", "her", "them" as those who are told something: beside a verb of saying its medium tells somebody. */
  toldPronouns?: string[];
  /** Nouns by which offices are called as well as news agencies ("agency", "agencia"): beside a name that no list knows they tell of an office. */
  bareAgencies?: string[];
  /** Names of places where everybody posts ("telegram"): behind a noun for media they are none. */
  platforms?: string[];
  /** Phrases by which a page means its own outlet, in all forms ("our newsroom", "naszej redakcji"): no source and no part of a name. */
  ownHouse?: string[];
  /** Words that alone say "by the same source": "demnach", "accordingly". */
  continuingWords: string[];
  /** Words that stand for what was said before: "so", "こう", "이렇게". Beside a cue they say nothing themselves. */
  pointingWords?: string[];
  /** Words at a sentence's start that stand for what the one before said, where only the verb and its parties follow: "das", "об этом", "the news". */
  backPointers?: string[];
  /** Adjectives that describe a medium without naming it: "local", "foreign", "state", "地元". */
  vague?: string[];
  /**
   * Prepositions behind which the medium stands in which, to which or for which somebody speaks: "in", "på", "ante". In a clause of
   * speech a medium right behind one is told. None that say whom the words are about.
   */
  stages?: string[];
  /** What stands right behind a programme's title in marks, where whoever speaks does so in it: "에서", "で". The medium stands before the title. */
  inShow?: string[];
  /** What a title names in which people play and say nothing themselves: "드라마", "映画". */
  stories?: string[];
  /** Prepositions behind which an office speaks by a plural verb that has no subject: "В МИД заявили", "От полицията съобщиха". */
  speakingPlaces?: string[];
  /** How adjectives end that belong to the noun behind them in an office's name: "департаменте дорожн-ого хозяйства". */
  ownedEnds?: string[];
  /** How adjectives made of places end: "-ský". Right before a name they say where the paper is made. */
  placeEndings?: string[];
  /** How an adjective of a place begins and ends that stands behind a medium's name: ["ال", "ية"] of "الجريدة الكويتية". */
  adjectivesBehind?: [begin: string, end: string][];
  /** Words that papers, stations and portals are named with, in this language and across languages: "Zeitung", "Times", "Radio". */
  titleWords?: string[];
  /** Those that may stand first in a name, "Radio 7"; left out where all may. */
  titleOpeners?: string[];
  /** Where common nouns have capitals: ends of nouns that are persons ("-er", "-in", "-ist"), so that an unlisted one may have said something. */
  personEnds?: string[];
  /** Where common nouns have capitals: ends of small words that go on a name phrase behind its noun ("Vertreter palästinensischer Gruppen"). */
  goesOnEnds?: string[];
  /** Pronouns of the first and second person, as subjects: a verb beside one has no other ("jeg husker"). */
  selves?: string[];
  /** Object pronouns before a verb that take up an object in front of it: "El balance lo ha confirmado el ministro". */
  takenUp?: string[];
  /** "Including", "darunter": behind a comma, what leads to one of the media just spoken of. */
  including?: string[];
  /** Words by which a sentence singles out the medium that reported; see `clefts.ts` of the languages, which says what each list holds. */
  clefts?: { opens?: string[]; joins?: string[]; tails?: string[]; firsts?: string[]; reveals?: string[] };
  /** Words right behind an object: Persian را. What stands before one speaks nothing. */
  objectMarks?: string[];
  /** "Tanto X como Y", "both X and Y": what stands before the first and before the second of two sources. */
  pairs?: [open: string, between: string][];
  /** Phrases by which whoever was asked gave no answer, "…" for words between: "keine Antwort", "svarade … inte", "remained unanswered". */
  silences?: string[];
  /** Verbs by which persons and companies speak and media hardly report ("explained", "promised", "told"): a medium alone that does so may speak of itself. */
  partyVerbs?: string[];
  /** "Spoke with", "interviewed", "asked": whoever talks to a medium in this clause tells it what the rest of the sentence says. */
  talks?: string[];
  /** "To talk to", "never gave", "will speak": in their clause nobody has talked to the medium. */
  unreal?: string[];
  /** "Including", "among them", "darunter": behind unnamed media they lead to one that is named. */
  among?: string[];
  /** "And others" behind a name: "등", "など". With the particle of a subject, at once or behind a noun for media, they leave the name the subject. */
  andOthers?: string[];
  /**
   * "A Politico report *that* …": `that` opens what a work says; `nouns` are further works ("revelation"), `own` those by which a medium speaks of itself
   * ("statement"); `before`, where clauses stand before nouns, how the clause ends that tells what the work says ("-다는", "との").
   */
  worksThat?: { nouns: string[]; that: string[]; own: string[]; before?: string[] };
  /** "Denied the Kicker report *about* …": further nouns for what is denied, what leads to its content, before the noun (`closes`) or by a case (`aboutEnds`). */
  deniedWorks?: { works: string[]; about: string[]; closes?: string[]; aboutEnds?: string[] };
  pronouns: { text: string; gender?: Gender; number?: GrammaticalNumber }[];
  /** "A survey by X for Y": whoever ordered it says nothing. Words for surveys, and what stands before who ordered one. */
  polls?: { words: string[]; orderedBy: string[] };
  nouns: {
    agency: NounList;
    outlet: NounList;
    /** Ministry, office, government, police, court, … */
    office: NounList;
    company: NounList;
    /** "spokesman", "Sprecherin", "пресс-секретарь" */
    spokesperson: NounList;
    /** Titles and functions that stand before or after a person's name. */
    title: NounList;
    /** "officials", "sources", "diplomats", "Insider": unnamed sources. */
    unnamed: NounList;
    /** "statement", "report", "interview", "memo": works and occasions that words come from. */
    work: NounList;
    /**
     * Where nouns are joined by hyphens: people and products of a medium that stand behind its name when it is cited
     * ("dpa-Reporter"). With this list any other noun there makes of an abbreviation something else: "AP-Prüfung".
     */
    staff?: NounList;
    /** People who write or watch for a medium ("critic", "correspondent", "photographer"), as they stand where they speak: what they say is the medium's. */
    voices?: NounList;
    /** Titles of people whom media employ or who own them ("editor", "host"): behind any other title a medium in marks is told something. */
    newsroom?: NounList;
    /**
     * Ends of nouns for media, and of the nouns that name media, with their gender, where articles or verbs decide roles:
     * ["agentur", "f"], ["anzeiger", "m"], ["nachrichten", "pl"].
     */
    genders?: [ending: string, gender: Gender | "pl"][];
    /**
     * Gender or number of names of media where verbs or articles agree with them: `agency` for agencies not listed,
     * `ids` by directory id. What the directory says itself comes first.
     */
    nameGenders?: { agency?: Gender; ids: { [id: string]: Gender | "pl" } };
    /** Words that behind a medium's name say which of its editions: "BBC Türkçe", "बीबीसी हिंदी". */
    editions?: string[];
    /** Definite phrases that continue the last source: "die Agentur", "the paper". */
    continuing: { text: string; class: "agency" | "outlet" | "institution" | "person" }[];
  };
  /** Number words that count unnamed sources: ["two", 2]. */
  numerals: [string, number][];
  /** How the verb of a reported sentence is marked: word endings or whole forms; [] where the language has none. */
  reportiveMood: { endings: string[]; forms: string[] };
  /** True where an agency's bracket behind a line without a full stop credits a picture: the press signs no headlines so. */
  bracketsCredit?: boolean;
  /** Longer words and phrases that contain a cue but are none: "数据" for 据, "theo dõi" for theo. */
  falseCues: string[];

  /** In scripts without capitals: what tells the sentence of a picture's caption from one of the text, where an agency stands behind it. */
  captions?: Captions;

  /** Words of credits, bylines, datelines and footers. Labels without the colon. */
  marks: {
    /** "Foto", "Bild", "Video", "Grafik": a picture's credit follows. */
    credit: string[];
    /** "Quelle", "Source": a source follows; a picture's in a caption, the text's elsewhere. */
    source: string[];
    /** "Von", "By": a byline follows. */
    byline: string[];
    /** "via", "für", "handout via": joins the links of a credit chain, nearest distributor last. */
    via: string[];
    /** "Mit Material von", "With reporting by", "Avec": the text rests partly on what follows. */
    material: string[];
    /** "Zuerst erschienen in", "Originally published on": the whole text is from elsewhere. "…" stands where the name may be. */
    republished: string[];
    /** "This article was first published in …" in the words a language uses for its parts; in whatever order they come. */
    appeared?: {
      first: string[];
      published: string[];
      texts: string[];
      /** "With permission", "in partnership with", "translated from": beside a text's word or at a line's start the medium in it is where the text is from. */
      taken?: string[];
      /** "This": before a text's word in a line about where it was published, which then needs no "first". */
      these?: string[];
    };
    /** "– report", "laut Bericht": headline attributions. */
    headline: string[];
    /** Words that stand in a sign-off or dateline beside the agency: "Eigenbericht", "own report" say that the text is the outlet's own. */
    own: string[];
    /** Month names and abbreviations that `Intl` does not print: "sept.", "13 сен". */
    months: string[];
    /** Words that close a dateline: "电", "корр.". */
    dateline: string[];
    /** Words beside a name in a credit that add no source: "file photo", "Archivbild", "handout". */
    archive: string[];
    /** Words after the names that make them part authors: "contributed to this report". */
    contributed: string[];
    /** Unnamed agencies as a byline or sign-off: "Agencias", "agencies". */
    agencies: string[];
    /** "All rights reserved", "tous droits réservés": a line that says so credits nobody. */
    rights?: string[];
    /** Nouns behind the name of whoever writes for an agency, right behind its dateline: "특파원". */
    writers?: string[];
    /** Markers that machine translation or advertising leaves before a footer: "Anzeige", "ad", "إعلان". */
    advertisement: string[];
  };
};
