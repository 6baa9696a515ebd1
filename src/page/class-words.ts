import type { BlockRole } from "../core/model.ts";

export type Doubt = "none" | "soft" | "hard";

/** What the words in an element's class and id say about it. */
export type ClassWords = {
  doubt: Doubt;
  /** A teaser while it links: German sites also call the article's own lead its "teaser". */
  teaser: boolean;
  /** Kept off the screen for screen readers. */
  offscreen: boolean;
  role: BlockRole | undefined;
  /** Named as the place of the article's text. */
  body: boolean;
  /** Named as a live blog or one of its entries. */
  live: boolean;
  figure: boolean;
  /** The foot of an article or page: only lines that name a source count there. */
  foot: boolean;
};

/** Never part of an article, whatever stands in it. */
const hard = new Set(
  "comments commentlist comment kommentare kommentarer commentaires comentarios comentarii commenti komentarze komentari komentare reacties yorumlar kommentit diskuse diskusia disqus discussion discussions diskussion nav navigation navbar menu breadcrumb breadcrumbs cookie cookies consent gdpr sitemap pagination pager skiplink skip".split(" "),
);

/** Rarely part of an article. Saved where they hold most of the page's prose or its headline. */
const soft = new Set(
  (
    "related relatedcontent recommended recommendation recommendations recommend teasers mostread mostpopular mostviewed popular trending " +
    "newsletter subscribe subscription signup paywall regwall share sharing sharebar shares social socials addtoany sharedaddy sidebar promo promos promotion promobox " +
    "sponsor sponsored advert adverts advertisement advertising ad ads adsense adslot adunit adbox taboola outbrain dianomi plista revcontent mgid " +
    "tags taglist topics keywords ticker banner popup modal overlay masthead toolbar readmore linklist playlist upnext " +
    "authorbox authorbio bio respond reply login register poll quiz rating ratings votes reactions verwandte meistgelesen anzeige werbung " +
    "publicidad publicidade pubblicita reklama relacionadas relacionados relacionada correlati correlate lire similaires similar complementary search " +
    "empfehlungen gerelateerd powiazane souvisejici suvisiace povezane similare kapcsolodo ilgili relaterat relaterte relaterede lienquan terkait terpopuler bookmark suggest suggested suggestion suggestions"
  ).split(" "),
);

/** Beginnings of words that sites write together with others: "relatedposts", "newsletterbox". */
const softBeginnings = ["related", "newsletter", "recommend", "advert", "mostread", "sponsor", "taboola", "outbrain"];

/** Pairs that say together what each alone does not. */
const softPairs = [
  "most read", "most viewed", "most popular", "most shared", "read more", "read also", "read next", "see also", "more from", "more on", "more news", "more stories",
  "also like", "up next", "may also", "author bio", "author box", "about author", "also read", "tin lien", "baca juga", "leggi anche", "lees ook", "lesen auch", "les ogsa", "las ocksa", "czytaj takze", "zobacz tez", "cok okunan", "link list", "top stories", "latest news", "news list", "list news", "post list",
  "article list", "story list", "author info", "author description", "follow us",
];

const teasers = new Set("teaser teaserbox teaserlist card cards".split(" "));

const bodies = new Set("articlebody articletext articlecontent storybody entrycontent postcontent newscontent newsbody contentbody maincontent storycontent richtext bodytext fulltext".split(" "));
const bodyPairs = ["article body", "article text", "article content", "story body", "story content", "story text", "entry content", "post content", "post body", "news content", "news body", "news text", "content body", "body content", "body text", "rich text", "single content", "detail content", "text content", "article detail", "news detail", "field body", "article main"];

const roles: [BlockRole, RegExp][] = [
  ["credit", /\b(?:credits?|photocredit|imagecredit|photographer|copyrights?|copyrightholder|bildquelle|bildnachweis|fotocredit|bildcredit|fotograf|source-image|mediasource|attribution|rightsholder|agency-credit|picturecredit|credito|crediti)\b|credit\b|copyright|bildnachweis|bildquelle/],
  ["caption", /\b(?:captions?|figcaption|legend|legende|bildunterschrift|imagetext|didascalia|leyenda|epigrafe|cutline|undertitel-bilde|bildtext|billedtekst|kuvateksti|pie foto|piefoto|photo description|image description|img desc)\b|caption|bildunterschrift|bildtext/],
  ["byline", /\b(?:bylines?|authors?|autor|autoren|auteurs?|autore|autores|writers?|reporter|contributors?|journalist|verfasser|signature|firma|dateline|article meta|post meta|entry meta|article info|post info|byl)\b|byline/],
  ["correction", /\b(?:corrections?|correction note|clarification|editors note|editor note|korrektur|erratum|rettelse|rectificatif)\b/],
  ["lead", /\b(?:leads?|lede|dek|deck|standfirst|subtitle|sub title|subheadline|sub headline|vorspann|sapo|chapo|entradilla|bajada|sommario|occhiello|catenaccio|article intro|intro|introtext|intro text|article summary|article description|excerpt|kurztext|ingress|manchet)\b|standfirst|introtext/],
];

const cache = new Map<string, ClassWords>();
const nothing: ClassWords = { doubt: "none", teaser: false, offscreen: false, role: undefined, body: false, live: false, figure: false, foot: false };

/** Reads class and id names as words. Remembers answers, because pages repeat the same few hundred names. */
export function readClassWords(names: string): ClassWords {
  if (names === "") return nothing;
  const known = cache.get(names);
  if (known !== undefined) return known;
  // A page with endless generated names must not fill the memory.
  if (cache.size > 5000) cache.clear();
  const answer = judge(names);
  cache.set(names, answer);
  return answer;
}

function judge(names: string): ClassWords {
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const phrase = ` ${words.join(" ")} `;
  const has = (set: Set<string>) => words.some((word) => set.has(word));
  const hasPair = (pairs: string[]) => pairs.some((pair) => phrase.includes(` ${pair} `));
  const embedded = words.includes("embed") || words.includes("tweet");
  const body = has(bodies) || hasPair(bodyPairs);
  let doubt: Doubt = "none";
  if (!embedded && !body) {
    if (has(hard)) doubt = "hard";
    else if (has(soft) || words.some((word) => softBeginnings.some((beginning) => word.startsWith(beginning))) || hasPair(softPairs)) doubt = "soft";
  }
  return {
    doubt,
    teaser: has(teasers),
    offscreen: /\b(?:sr only|visually hidden|visuallyhidden|screen reader|screenreader|screen reader text|assistive text|a11y hidden)\b/.test(phrase),
    role: roles.find(([, pattern]) => pattern.test(phrase))?.[0],
    body,
    live: /\b(?:live ?blog|live ?ticker|liveticker|newsticker|news ticker|live post|live entry|live feed|live update|ticker entry|lb post)\b/.test(phrase),
    figure: /\b(?:figure|image|img|photo|picture|gallery|slide|slideshow|media|foto|bild|video|attachment|lightbox|imagen|imagem|immagine)\b/.test(phrase),
    foot: words.includes("footer"),
  };
}
