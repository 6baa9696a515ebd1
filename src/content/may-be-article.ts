/** May this page be an article? Asked of every page of a granted site, so it must cost next to nothing. */

/** Letters in paragraphs from which a page without any sign of its own may be an article: about three short paragraphs. */
const enoughText = 700;
/** A paragraph shorter than this is a teaser, a caption or a notice. */
const paragraphLength = 80;
/** Looking further costs time and changes nothing. */
const mostParagraphs = 300;

/** True for pages that say they are articles or read like one; false for front pages, sections and apps. */
export function mayBeArticle(document: Document): boolean {
  if (document.contentType !== "text/html" && document.contentType !== "application/xhtml+xml") return false;
  if (isFrontPage(document)) return false;
  const text = proseLength(document);
  if (text >= enoughText) return true;
  return text > 0 && (declaresArticle(document) || document.querySelectorAll("article").length === 1);
}

/** The root of a site, with or without a language folder, is never an article. */
function isFrontPage({ location }: Document): boolean {
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(location.pathname) && location.search.length < 8;
}

function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
  if (/^(?:\w+:)?article$/i.test(type.trim())) return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.some(({ textContent }) => /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|BlogPosting|LiveBlogPosting)"/.test(textContent ?? ""));
}

/** Characters in long paragraphs that are no links. `textContent` forces no layout. */
function proseLength(document: Document): number {
  let length = 0;
  for (const paragraph of [...document.getElementsByTagName("p")].slice(0, mostParagraphs)) {
    const own = paragraph.textContent?.trim().length ?? 0;
    if (own < paragraphLength || paragraph.closest("a, nav, footer, aside") !== null) continue;
    length += own;
    if (length >= enoughText) break;
  }
  return length;
}
