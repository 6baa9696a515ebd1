/** One small feed in every format, with the same two items; written for these tests. */

export const samples = {
  rss: `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/look.xsl"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Harbour Post &amp;amp; Mail</title>
    <link>https://post.example/</link>
    <atom:link href="https://post.example/feed" rel="self" type="application/rss+xml"/>
    <language>en-GB</language>
    <ttl>45</ttl>
    <item>
      <title>Minister: &amp;#8220;No ferry before May&amp;#8221;</title>
      <link>/news/ferry?utm_source=rss</link>
      <guid isPermaLink="false">4711</guid>
      <pubDate>Mon, 12 Feb 2024 10:05:14 +0100</pubDate>
      <description><![CDATA[<p>No ferry will run before May.</p>]]></description>
      <content:encoded><![CDATA[<p>No ferry will run before May, the minister told <b>Harbour&nbsp;Post</b>.</p><script>track()</script><p>&ldquo;We wait for the ice,&rdquo; she said.</p>]]></content:encoded>
    </item>
    <item>
      <title>Council elects speaker</title>
      <guid>https://post.example/news/speaker</guid>
      <dc:date>2024-02-11</dc:date>
      <description>The council has elected a speaker.</description>
    </item>
  </channel>
</rss>`,

  atom: `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <title type="text">Harbour Post &amp; Mail</title>
  <link rel="self" href="https://post.example/atom"/>
  <link rel="alternate" type="text/html" href="https://post.example/"/>
  <updated>2024-02-12T09:05:14Z</updated>
  <entry>
    <title type="html">Minister: &amp;ldquo;No ferry before May&amp;rdquo;</title>
    <link rel="enclosure" href="https://post.example/ferry.mp3"/>
    <link rel="alternate" href="/news/ferry?utm_source=rss"/>
    <id>tag:post.example,2024:4711</id>
    <published>2024-02-12T10:05:14+01:00</published>
    <updated>2024-02-12T11:00:00+01:00</updated>
    <summary>No ferry will run before May.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>No ferry will run before May, the minister told <b>Harbour Post</b>.</p><p>“We wait for the ice,” she said.</p></div></content>
  </entry>
  <entry>
    <title>Council elects speaker</title>
    <id>https://post.example/news/speaker</id>
    <updated>2024-02-11T00:00:00Z</updated>
    <content>The council has elected a speaker.</content>
  </entry>
</feed>`,

  rdf: `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
  <channel rdf:about="https://post.example/">
    <title>Harbour Post &amp; Mail</title>
    <link>https://post.example/</link>
    <dc:language>en-GB</dc:language>
    <sy:updatePeriod>hourly</sy:updatePeriod>
    <sy:updateFrequency>2</sy:updateFrequency>
    <items><rdf:Seq><rdf:li rdf:resource="https://post.example/news/ferry"/></rdf:Seq></items>
  </channel>
  <item rdf:about="https://post.example/news/ferry?utm_source=rss">
    <title>Minister: “No ferry before May”</title>
    <dc:date>2024-02-12T10:05:14+01:00</dc:date>
    <description>No ferry will run before May, the minister told Harbour Post.
“We wait for the ice,” she said.</description>
  </item>
  <item rdf:about="https://post.example/news/speaker">
    <title>Council elects speaker</title>
    <link>https://post.example/news/speaker</link>
    <dc:date>2024-02-11</dc:date>
    <description>The council has elected a speaker.</description>
  </item>
</rdf:RDF>`,

  json: JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Harbour Post & Mail",
    home_page_url: "https://post.example/",
    language: "en-GB",
    items: [
      {
        id: "4711",
        url: "/news/ferry?utm_source=rss",
        title: "Minister: “No ferry before May”",
        content_html: "<p>No ferry will run before May, the minister told <b>Harbour Post</b>.</p><p>“We wait for the ice,” she said.</p>",
        summary: "No ferry will run before May.",
        date_published: "2024-02-12T10:05:14+01:00",
      },
      { id: "https://post.example/news/speaker", title: "Council elects speaker", content_text: "The council has elected a speaker.", date_published: "2024-02-11" },
    ],
  }),

  sitemap: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url>
    <loc>https://post.example/news/speaker</loc>
    <news:news>
      <news:publication><news:name>Harbour Post &amp; Mail</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2024-02-11</news:publication_date>
      <news:title>Council elects speaker</news:title>
    </news:news>
  </url>
  <url>
    <loc>https://post.example/news/ferry?utm_source=rss</loc>
    <news:news>
      <news:publication><news:name>Harbour Post &amp; Mail</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2024-02-12T10:05:14+01:00</news:publication_date>
      <news:title>Minister: “No ferry before May”</news:title>
    </news:news>
  </url>
</urlset>`,
};

/** ASCII and the code page that holds the letters, from 0x80 upwards in Unicode order of the code page. */
export function encodeIn(charset: string, text: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) table.set(new TextDecoder(charset).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 63);
}
