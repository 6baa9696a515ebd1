/** The frame of every HTML file we write: no script, nothing from the network, readable on paper. */

type Page = { title: string; /** Of the page read; "und" where nothing tells it. */ lang: string; body: string };

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1d1f22; background: #fff; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; line-height: 1.25 } h2 { font-size: 1.05rem; margin: 1.5rem 0 .25rem }
blockquote { margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 2px solid #7b7f85; font-family: Georgia, serif }
.how { color: #55595f; font-size: .85rem; margin: .25rem 0 }
table { border-collapse: collapse } th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0 }
section { break-inside: avoid }`;

/** A whole document; `body` is HTML already. */
export function htmlPage({ title, lang, body }: Page): string {
  // Our words are English, the page's are not: its own stand in elements that say so by direction.
  const about = lang === "und" || lang === "" ? "" : `\n<meta name="wiretrace:language" content="${escapeHtml(lang)}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">${about}
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

/** A link where the address is one to open; else the words and the address as text. */
export function linkOrText(url: string, words: string): string {
  if (!/^https?:\/\//i.test(url)) return `${escapeHtml(words)} (${escapeHtml(url)})`;
  return `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(words)}</a>`;
}

/** Text as text, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
