import { spell, spellAll } from "./spell.ts";
import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/en.ts";
import { marks } from "./marks/en.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { openers, titles } from "./titles.ts";
import { endings, paradigms } from "./verbs/en.ts";
import { withParadigms } from "./paradigms.ts";

/** English. */
export const en: LanguagePack = {
  lang: "en",
  text: {
    spaced: true,
    order: "svo",
    subjectFirst: true,
    quotes: [
      ["“", "”"],
      ["‘", "’"],
    ],
    dashSpeech: false,
    abbreviations: [
      "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "maj", "cmdr", "adm", "pres", "jr", "sr", "vs", "no", "nos", "inc", "corp", "ltd", "co", "bros", "dept", "est", "approx", "fig", "al", "etc", "e.g", "i.e", "u.s", "u.k", "u.n", "e.u", "d.c", "p.m", "a.m",
      "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ave", "blvd", "ft", "mt",
    ],
  },
  verbs: withParadigms([
    {
      act: "say",
      forms: [
        "said", "says", "say", "saying", "stated", "states", "explained", "explains", "added", "adds", "adding", "warned", "warns", "warning", "stressed", "stresses", "emphasized", "emphasised", "confirmed", "confirms", "confirming", "announced", "announces", "announcing", "argued", "argues", "argue", "insisted", "insists", "noted", "notes", "commented", "replied", "responded", "recalled", "acknowledged", "acknowledges", "admitted", "admits", "conceded", "concedes",
        "declared", "declares", "reiterated", "predicted", "predicts", "urged", "urges", "criticized", "criticised", "complained", "complains", "vowed", "pledged", "promised", "tweeted", "remarked", "quipped", "joked", "testified", "asserted", "asserts", "maintained", "maintains", "cautioned", "disclosed", "observed", "concluded", "wrote", "writes", "posted", "estimated", "estimates", "suggested", "suggests", "revealed", "reveals", "described",
      ],
    },
    { act: "say", doubtful: true, forms: ["believes", "believed", "thinks", "thought", "continued", "continues", "went on", "called", "calls", "asked", "asks", "found", "finds", "showed", "shows", "reads", "read", "hopes", "expects", "expected", "learned", "learnt", "understands"] },
    { act: "say", stance: "denies", forms: ["denied", "denies", "deny", "denying", "rejected", "rejects", "dismissed", "dismisses", "refuted", "refutes", "disputed", "disputes"] },
    { act: "say", stance: "alleges", forms: ["alleged", "alleges", "allege", "claimed", "claims", "claim", "claiming", "accused", "accuses", "accuse", "accusing"] },
    {
      act: "say",
      stance: "declines",
      forms: ["declined to comment", "declines to comment", "declined comment", "refused to comment", "would not comment", "did not respond", "did not immediately respond", "did not reply", "did not immediately reply", "had no immediate comment", "could not be reached", "could not immediately be reached", "were not immediately available", "was not immediately available"],
    },
    { act: "report", forms: ["reported", "reports", "report", "reporting", "revealed", "published", "publishes", "broke the news", "broke the story", "carried"] },
    { act: "cite", forms: ["quoted", "quotes", "quoting", "cited", "cites"] },
    { act: "tell", forms: ["told", "tells", "tell", "informed", "assured"] },
    {
      act: "verify",
      stance: "unverified",
      forms: ["could not verify", "could not independently verify", "could not immediately verify", "could not confirm", "could not independently confirm", "could not immediately confirm", "was unable to verify", "was unable to independently verify", "has not verified", "has not independently verified", "was not able to verify", "was not immediately able to verify", "was unable to confirm", "cannot verify", "cannot independently verify"],
    },
    {
      act: "say",
      forms: ["lamented", "laments", "alerts", "pointed out", "points out", "made clear", "let it be known", "recounted", "recounts", "confided", "confides", "hinted", "hints", "affirmed", "affirms", "affirm", "boasted", "boasts", "bragged", "mused", "countered", "counters", "retorted", "shot back", "fumed", "argues that", "speculated", "speculates", "envisioned", "reassured", "defended", "lashed out", "weighed in", "summed up", "echoed", "praised", "condemned", "welcomed", "regretted", "apologised", "apologized", "clarified", "clarifies", "elaborated", "specified", "detailed", "indicated", "indicates", "signalled", "signaled", "claimed responsibility", "swore", "attested", "opined", "opines", "commenting"],
    },
    {
      act: "report",
      forms: ["confirmed with", "uncovered", "uncovers", "unearthed", "has learned", "has learnt", "have learned", "first reported", "was first to report", "broadcast what", "aired what", "aired a", "aired footage", "has seen", "have seen", "has reviewed", "has obtained", "has confirmed", "understands that"],
    },
    {
      act: "say", stance: "denies",
      forms: ["disputed", "contested", "contests", "pushed back on", "pushed back against", "rebutted", "repudiated", "scoffed at", "batted away", "ruled out", "rules out"],
    },
    {
      act: "say", stance: "declines",
      forms: ["declined an interview", "declined interview requests", "declined to be interviewed", "declined to answer", "declined to discuss", "declined to say", "declined to elaborate", "declined further comment", "did not return", "did not answer", "did not provide comment", "offered no comment", "had no comment", "would neither confirm nor deny", "could not be immediately reached", "has not responded", "have not responded", "had not responded", "did not comment", "did not offer comment", "refused to answer", "refused to be interviewed", "does not comment"],
    },
    { act: "report", forms: ["speaks of", "spoke of"] },
    { act: "report", judges: true, forms: ["titles", "headlines", "headlined", "screams", "screamed", "blares", "thunders", "sneers", "gushes", "raves", "laments", "prefers", "reckons", "calls", "called", "describes", "described", "rates", "rated", "panned", "pans", "put it", "puts it", "praises", "hails", "ridicules", "mocks", "doubts", "doubted", "judges", "deems", "deemed", "prefers to speak of", "labels", "labelled", "dubbed", "dubs", "likens", "likened", "asks whether", "wonders", "sees in"] },
    { act: "report", forms: ["put the number", "puts the number", "put the death toll", "puts the death toll", "put the toll", "puts the toll", "put the figure", "puts the figure", "was told", "were told", "has heard", "has been told", "has established", "has viewed", "splashed", "was informed", "had seen", "had obtained", "had learned", "put casualties", "learnt", "learned", "ran the headline", "runs the headline"] },
    { act: "appear", forms: ["ran the headline", "runs the headline", "read the headline", "reads the headline"] },
    { act: "say", forms: ["grumbled", "sighed", "whispered", "snapped", "moaned", "griped", "demanded", "demands", "pleaded", "implored", "ranted", "raged", "jested", "reminisced", "rejoiced", "winced", "shrugged", "murmured", "muttered", "scoffed", "let slip", "owned up", "came clean", "shook his head", "shook her head"] },
    { act: "report", witness: true, forms: ["saw", "counted", "heard", "watched", "filmed", "found", "noticed", "observed", "spotted", "photographed", "called", "calls", "described", "describes", "rated", "sees", "finds"] },
  ], paradigms, endings),
  markers,
  affixes: [
    { text: "'s", side: "suffix", role: "neutral" },
    { text: "’s", side: "suffix", role: "neutral" },
    { text: "’", side: "suffix", role: "neutral" },
  ],
  articles: [
    { text: "the", readings: [{ role: "neutral" }] },
    { text: "a", readings: [{ role: "neutral" }] },
    { text: "an", readings: [{ role: "neutral" }] },
    { text: "its", readings: [{ role: "neutral" }] },
    { text: "his", readings: [{ role: "neutral" }] },
    { text: "her", readings: [{ role: "neutral" }] },
    { text: "their", readings: [{ role: "neutral" }] },
    { text: "this", readings: [{ role: "neutral" }] },
    { text: "these", readings: [{ role: "neutral" }] },
    { text: "some", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["and", "or"],
  complementizers: ["that", "whether"],
  relatives: ["which", "who", "that", "whom"],
  asClause: ["as"],
  genitive: ["of", "by", "from", "for", "in", "at", "with"],
  prepositions: [
    "about", "above", "across", "after", "against", "along", "amid", "among", "around", "before", "behind", "below", "between", "beyond", "during", "into", "like", "near", "on", "over", "per",
    "since", "through", "to", "toward", "towards", "under", "until", "upon", "via", "within", "without",
  ],
  phraseEnds: ["furthermore", "moreover", "additionally", "afterward", "afterwards", "instead", "last week", "last month", "last year", "this week", "this month", "this year", "the first time", "first time", "est", "edt", "pst", "gmt", "everything", "nothing", "something",
    "as", "because", "but", "if", "so", "than", "that", "though", "when", "where", "which", "while", "who", "whose", "yet", "not", "it", "he", "she", "they", "we", "i", "you", "there", "here",
    "also", "then", "later", "earlier", "recently", "now", "still", "only", "however", "meanwhile", "first", "previously", "separately", "today", "yesterday", "tomorrow", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "this", "last", "next", "reportedly", "already", "just", "again", "further", "nonetheless", "nevertheless", "immediately",
  ],
  auxiliaries: [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "do", "does", "did",
  ],
  passives: [
    "is", "are", "was", "were", "been", "being", "be",
  ],
  negations: ["not", "never", "no", "n't"],
  backPointers: backPointers.en,
  bareAgencies: bareAgencies.en,
  ownHouse: ownHouse.en,
  agents: ["by"],
  clauseOpeners: ["after", "before", "since", "until"],
  unnamedTails: ["familiar", "close", "briefed", "privy", "knowledgeable", "aware", "involved", "present"],
  possessives: ["its", "their"],
  continuingWords: [],
  stages: ["on", "in", "to", "for", "with"],
  titleWords: titles.en,
  titleOpeners: openers,
  talks: ["spoke", "spoken", "interviewed", "visited", "met", "caught up", "reached"],
  unreal: ["to talk to", "to speak to", "to speak with", "never gave", "never given", "never granted", "never spoken", "will talk to", "will speak to", "refused to talk to"],
  ownAffairs: ["asked", "asks"],
  namedAfter: {
    nouns: spellAll(["company", "co", "group", "plc", "inc", "ltd", "corporation", "holdings", "institute", "foundation", "trust", "fund", "prize", "award[|s]", "list", "index", "festival", "summit", "forum", "conference", "building", "stylebook", "logo[|s]", "screenshot[|s]", "graphic", "branding", "guide", "app", "account", "subscriber[|s]", "reader[|s]", "viewer[|s]", "listener[|s]", "staff", "staffer[|s]", "employee[|s]", "union", "guild", "parent", "owner[|s]", "board", "management", "executive[|s]", "lawyer[|s]", "attorney[|s]", "van", "helicopter", "studio[|s]", "intelligence", "economics", "philanthropies"]),
    adverbEnds: ["ly", "ever", "wise", "ward", "self"],
  },
  announces: spellAll(["announc[e|es|ed|ing]"]),
  deeds: spellAll(["protest[ed|s]", "complain[ed|s]", "appeal[ed|s]", "object[ed|s]", "apologi[sed|zed|ses|zes]"]),
  untold: spellAll(["[ad|ads|advert|adverts|advertisement|advertisements|advertising|commercial|commercials|subscription|subscriptions|years|decades]"]),
  ownBusiness: spellAll(["[|digital |print |online |paying |new ]subscriber[|s]", "subscriptions", "[tv |television |its |audience ]ratings", "circulation", "readership", "viewing figures", "newsroom[|s]", "[its|the] [bureau|bureaus|newsroom|print edition|website]", "bureau in", "[|new ]editor-in-chief", "editor in chief", "managing editor", "executive editor", "[new|second|third|fourth|fifth|final|next] season", "[its|the] [show|series|sitcom|soap|drama|broadcast]", "paywall", "print edition[|s]", "broadcast rights", "licence fee", "license fee", "tv licence", "[air|stream|broadcast] the", "[will|would] [air|stream|broadcast]"]),
  among: ["including", "among them", "such as", "notably", "like", "among others"],
  worksThat: { nouns: ["claim", "claims", "allegation", "allegations", "revelation", "revelations", "news", "finding", "findings", "suggestion", "suggestions", "rumour", "rumours", "rumor", "rumors", "disclosure", "disclosures", "video", "videos", "footage", "recording", "recordings", "images", "photos", "pictures", "audio", "scoop", "assertion", "assertions", "headline", "headlines", "accusation", "accusations"], that: ["that", "according to which", "claiming", "claiming that", "alleging", "alleging that", "saying", "saying that", "suggesting", "suggesting that", "showing that", "revealing that", "which said", "which claimed", "which says", "which claims"], own: ["statement", "statements", "press release", "news release", "filing", "letter", "email", "memo", "announcement", "programme", "program", "show", "in court", "in federal court"] },
  toWhom: ["to"],
  pronouns: [
    { text: "he", gender: "m", number: "sg" },
    { text: "she", gender: "f", number: "sg" },
    { text: "they", number: "pl" },
    { text: "it", gender: "n", number: "sg" },
  ],
  polls: { words: ["poll", "survey", "polling", "opinion poll"], orderedBy: ["for", "commissioned by", "on behalf of"] },
  nouns: {
    agency: ["news agency", "agency", "news agencies", "agencies", "newswire", "wire service", "press agency", "news service"],
    outlet: ["newspaper", "newspapers", "daily", "weekly", "paper", "broadcaster", "channel", "tv channel", "television channel", "television", "television station", "radio", "radio station", "magazine", "website", "news website", "news site", "news outlet", "outlet", "tabloid", "portal", "network", "blog", "publication", "station", "journal", "monthly", "quarterly", "fortnightly", "biweekly", "broadsheet", "bulletin", "newsletter", "news channel", "news portal", "student newspaper", "local paper", "public broadcaster", "state broadcaster", "investigative outlet", "trade publication", "trade journal", "telegram channel", "youtube channel", "public radio", "newsroom"],
    office: [
      "ministry", "department", "office", "government", "police", "court", "agency", "army", "military", "navy", "air force", "kremlin", "white house", "state department", "pentagon", "parliament", "congress", "senate", "commission", "council", "authority", "authorities", "administration", "embassy", "central bank", "committee", "bureau", "service", "board", "prosecutor's office", "prosecutors", "foreign ministry", "defense ministry", "defence ministry", "health ministry", "interior ministry", "fire department", "sheriff's office", "university", "institute", "union", "party", "organization", "organisation", "association", "group", "foundation", "campaign",
    ],
    company: ["company", "companies", "firm", "corporation", "carmaker", "automaker", "bank", "airline", "operator", "manufacturer", "maker", "retailer", "startup"],
    spokesperson: ["spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "press secretary"],
    title: ["superintendent", "teacher", "principal",
      "president", "vice president", "prime minister", "first minister", "deputy prime minister", "deputy first minister", "minister", "chancellor", "secretary", "secretary of state", "foreign minister", "defense minister", "defence minister", "finance minister", "interior minister", "health minister", "governor", "mayor", "senator", "sen.", "representative", "rep.", "congressman", "congresswoman", "lawmaker", "chairman", "chairwoman", "chair", "chief", "head", "director", "executive", "ceo", "chief executive", "general", "gen.", "colonel", "col.", "captain", "sergeant", "officer", "sheriff", "judge", "justice", "attorney", "attorney general", "prosecutor", "lawyer", "professor", "prof.", "dr.", "doctor", "researcher", "scientist", "economist", "analyst", "expert", "coach", "manager", "ambassador", "envoy", "commissioner", "king", "queen", "prince", "pope", "mr.", "mrs.", "ms.", "mr", "mrs", "ms", "sir", "lord", "leader", "founder", "author", "editor", "deputy", "adviser", "advisor",
    ],
    unnamed: ["politicians", "unions", "advocates", "protesters", "supporters", "opponents", "observers", "workers", "teachers", "parents", "students", "users", "scholars", "economists", "historians", "doctors", "soldiers", "survivors", "prosecutors", "police sources", "neighbors", "neighbours", "locals", "organizers", "organisers", "campaigners", "rebels", "militants", "fans", "media", "members", "official", "officials", "source", "sources", "diplomat", "diplomats", "person", "people", "witness", "witnesses", "insider", "insiders", "aide", "aides", "analysts", "experts", "researchers", "scientists", "investigators", "residents", "critics", "employees", "lawyers", "traders", "executives", "lawmakers", "activists", "man", "woman", "staff", "journalists", "relatives", "investors", "bankers", "villagers"],
    work: ["news reports", "media reports", "page", "profile", "forecast", "forecasts", "estimates", "projections", "report", "reports", "statement", "interview", "article", "story", "study", "analysis", "investigation", "poll", "survey", "memo", "document", "documents", "filing", "tally", "data", "figures", "news release", "press release", "op-ed", "editorial", "column", "dispatch", "letter", "email", "post", "tweet", "review", "count", "obituary", "calculations", "exclusive", "programme", "program", "podcast", "show", "newscast"],
    continuing: [
      { text: "the agency", class: "agency" },
      { text: "the news agency", class: "agency" },
      { text: "the newspaper", class: "outlet" },
      { text: "the paper", class: "outlet" },
      { text: "the daily", class: "outlet" },
      { text: "the broadcaster", class: "outlet" },
      { text: "the channel", class: "outlet" },
      { text: "the magazine", class: "outlet" },
      { text: "the outlet", class: "outlet" },
      { text: "the website", class: "outlet" },
      { text: "the report", class: "outlet" },
      { text: "the ministry", class: "institution" },
      { text: "the company", class: "institution" },
      { text: "the statement", class: "institution" },
      { text: "the minister", class: "person" },
      { text: "the president", class: "person" },
      { text: "the spokesman", class: "person" },
      { text: "the spokeswoman", class: "person" },
      { text: "the official", class: "person" },
    ],
  },
  numerals: [["a", 1], ["an", 1], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8], ["nine", 9], ["ten", 10]],
  reportiveMood: { endings: [], forms: [] },
  selves: ["i", "we", "you"],
  including: ["including", "among them", "such as"],
  clefts: clefts.en,
  silences: silences.en,
  partyVerbs: partyVerbs.en,
  falseCues: [...spell("[reports|report|reported|reporting] live [from|on]"), ...spell("[cancelled|canceled|cancels|postponed|skipped|dodged] [an|the|his|her] interview with"), ...spell("[pulled out of|withdrew from|called off] [an|the|his|her] interview with"), "as saying", "accused of", "contributed to this report", "wanted to say", "needless to say", "so to say", "that said", "having said that", "to say the least", "it is said", "is said to", "are said to", "calls for", "called for", "calls on", "called on", "called off", "notes and", "states of", "the states", "annual report", "report card", "per cent", "per year", "per day", "was told to", "were told to"],
  marks,
};
