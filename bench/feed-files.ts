/** Feeds as publishers serve them: the same items as RSS 2.0, Atom, RDF or JSON Feed. */

export type ServedItem = { url: string; title: string; summary: string; publishedAt: string | undefined };
export type ServedFormat = "rss" | "atom" | "rdf" | "json";

/** The feed's file and its content type. */
export function writeFeed(format: ServedFormat, title: string, home: string, items: readonly ServedItem[]): { body: string; type: string } {
  if (format === "json") return { body: JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title, home_page_url: home, items: items.map((item) => ({ id: item.url, url: item.url, title: item.title, content_text: item.summary, date_published: item.publishedAt })) }), type: "application/feed+json" };
  return { body: `<?xml version="1.0" encoding="UTF-8"?>\n${writers[format](escape(title), escape(home), items)}`, type: "application/xml" };
}

const writers = {
  rss: (title, home, items) => `<rss version="2.0"><channel><title>${title}</title><link>${home}</link>${items.map((item) => `<item><title>${escape(item.title)}</title><link>${escape(item.url)}</link><guid isPermaLink="true">${escape(item.url)}</guid><description>${escape(`<p>${escape(item.summary)}</p>`)}</description>${item.publishedAt ? `<pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate>` : ""}</item>`).join("\n")}</channel></rss>`,
  atom: (title, home, items) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><link href="${home}"/><id>${home}</id>${items.map((item) => `<entry><title>${escape(item.title)}</title><link rel="alternate" href="${escape(item.url)}"/><id>${escape(item.url)}</id><summary>${escape(item.summary)}</summary>${item.publishedAt ? `<published>${item.publishedAt}</published>` : ""}</entry>`).join("\n")}</feed>`,
  rdf: (title, home, items) => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${home}"><title>${title}</title><link>${home}</link></channel>${items.map((item) => `<item rdf:about="${escape(item.url)}"><title>${escape(item.title)}</title><link>${escape(item.url)}</link><description>${escape(item.summary)}</description>${item.publishedAt ? `<dc:date>${item.publishedAt}</dc:date>` : ""}</item>`).join("\n")}</rdf:RDF>`,
} satisfies Record<Exclude<ServedFormat, "json">, (title: string, home: string, items: readonly ServedItem[]) => string>;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
