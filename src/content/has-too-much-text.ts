/** Whether reading is worth beginning: a look at the text's length, at a hundredth of the cost of reading it. */

/** What surrounds an article is seldom longer than the article. */
const surroundings = 2;

/** True where the document's text is so long that the article in it must be longer than `limit` characters. */
export function hasTooMuchText(document: Document, limit: number): boolean {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length: own } = node as Text;
    // Short texts are added unseen; only a long one is worth asking whether it is a script.
    if (own > 5_000 && /^(?:script|style|noscript|template)$/i.test(node.parentNode?.nodeName ?? "")) continue;
    length += own;
    if (length > limit * surroundings) return true;
  }
  return false;
}
