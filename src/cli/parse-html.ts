import { parseHTML } from "linkedom";

/** A DOM of the HTML, without a browser. */
export function parseHtml(html: string): Document {
  return parseHTML(wrap(html)).document;
}

/** linkedom takes the first tag for the root element, so fragments get one. */
function wrap(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
