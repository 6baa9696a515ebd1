/** Feeds of every format and encoding, as publishers write them; the items are invented. */
import { gzipSync } from "node:zlib";
import { encodeIn } from "../intake/feeds/feed-samples.ts";
import type { FixturePage } from "./fixture-server.ts";

/** A sentence that stands in one feed only. */
export const words = {
  rss: "The ferry to the northern islands will not sail before the ice has left the inner harbour",
  atom: "Nine of the twelve harbour pilots voted for the new rota on Thursday evening",
  rdf: "The lighthouse keeper of Vessel Point has counted more seals this winter than ever",
  json: "A second crane for the container quay arrives on a barge in the first week of June",
  sitemap: "Fishing fleet returns with half of last year's herring catch",
  gzip: "Divers have found the anchor of the training ship that was lost in the storm of 1911",
  latin: "Die Größe der Möwenkolonie überrascht selbst die Zähler auf der Äußeren Düne",
  cyrillic: "Капитан порта сообщил, что ледокол выйдет в море не раньше пятницы",
} as const;

type Name = keyof typeof words;

export const feedUrl = (name: Name): string => `http://${name}.feeds.example/news`;
export const articleUrl = (name: Name): string => `http://${name}.feeds.example/articles/1`;

const page = (body: string | Uint8Array, type: string, headers: Record<string, string> = {}): FixturePage => ({ body: typeof body === "string" ? body : Buffer.from(body), type, headers });

const rss = (name: Name, encoding = "UTF-8", lang = "en"): string => `<?xml version="1.0" encoding="${encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feed ${name}</title><link>http://${name}.feeds.example/</link><language>${lang}</language>
<image><url>http://${name}.feeds.example/logo.png</url></image>
<item><title>${name}: 1</title><link>${articleUrl(name)}</link><guid isPermaLink="false">1</guid><pubDate>Mon, 03 Mar 2025 10:05:14 +0100</pubDate>
<description><![CDATA[<img src="http://${name}.feeds.example/pixel.gif"><p>${words[name]}, the harbour master said.</p><script src="http://${name}.feeds.example/track.js"></script>]]></description></item></channel></rss>`;

/** The file of each feed. */
export const feedPages: { [name in Name]: FixturePage } = {
  rss: page(rss("rss"), "application/rss+xml"),
  atom: page(
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Feed atom</title><link href="http://atom.feeds.example/"/><entry><title>atom: 1</title><id>tag:1</id><link href="${articleUrl("atom")}"/><updated>2025-03-03T10:05:14Z</updated><content type="html">&lt;p&gt;${words.atom}.&lt;/p&gt;</content></entry></feed>`,
    "application/atom+xml; charset=utf-8",
  ),
  rdf: page(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="http://rdf.feeds.example/"><title>Feed rdf</title><link>http://rdf.feeds.example/</link></channel><item rdf:about="${articleUrl("rdf")}"><title>rdf: 1</title><link>${articleUrl("rdf")}</link><description>${words.rdf}.</description></item></rdf:RDF>`,
    "text/xml",
  ),
  json: page(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Feed json", items: [{ id: "1", url: articleUrl("json"), title: "json: 1", content_html: `<p>${words.json}.</p>` }] }), "application/feed+json"),
  sitemap: page(
    gzipSync(`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${articleUrl("sitemap")}</loc><n:news><n:publication><n:name>Feed sitemap</n:name><n:language>en</n:language></n:publication><n:publication_date>2025-03-03</n:publication_date><n:title>${words.sitemap}</n:title></n:news></url></urlset>`),
    "application/gzip",
  ),
  gzip: page(gzipSync(rss("gzip")), "application/rss+xml", { "content-encoding": "gzip" }),
  latin: page(encodeIn("iso-8859-1", rss("latin", "ISO-8859-1", "de")), "text/xml"),
  cyrillic: page(encodeIn("windows-1251", rss("cyrillic", "windows-1251", "ru")), "text/xml; charset=ISO-8859-1"),
};
