/** The frame of every HTML file we write, and its parts: no script, nothing from the network, readable on paper. */
import type { Match, Trace, TracedAttribution } from "../model.ts";
import { attributedWords } from "./export-input.ts";
import type { ExportWords } from "./export-words.ts";

type Page = { title: string; words: ExportWords; body: string };

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1d1f22; background: #fff; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; line-height: 1.25 } h2 { font-size: 1.05rem; margin: 1.5rem 0 .25rem }
blockquote { margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 2px solid #7b7f85; font-family: Georgia, serif }
.how { color: #55595f; font-size: .85rem; margin: .25rem 0 }
table { border-collapse: collapse } th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0 }
section { break-inside: avoid }`;

/** A whole document; `body` is HTML already. */
export function htmlPage({ title, words, body }: Page): string {
  return `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The attributed words, in the page's language and direction. */
export function quotedWords({ page, text }: Trace, attribution: TracedAttribution): string {
  const lang = page.lang === "" || page.lang === "und" ? "" : ` lang="${escapeHtml(page.lang)}"`;
  return `<blockquote dir="auto"${lang}>${escapeHtml(attributedWords(text, attribution))}</blockquote>`;
}

/** The document in which words were found, how it relates to them, and its date. */
export function foundItem({ document, title, relation, publishedAt }: Match, words: ExportWords): string {
  const facts = [words.say("savedFound", words.say(`relation_${relation}`)), ...(publishedAt ? [words.date(publishedAt)] : [])];
  return [linkOrText(document, title || document), ...facts.map(escapeHtml)].join(" · ");
}

/** A link where the address is one to open; else the words and the address as text. */
export function linkOrText(url: string, words: string): string {
  if (!/^https?:\/\//i.test(url)) return `${escapeHtml(words)} (${escapeHtml(url)})`;
  return `<a href="${escapeHtml(url)}" rel="noreferrer" dir="auto">${escapeHtml(words)}</a>`;
}

/** Text as text, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
