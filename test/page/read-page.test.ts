import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { prose, readBody, readDocument, shown } from "./read-in-linkedom.ts";

function happyDocument(html: string): Document {
  const window = new Window({ url: "https://zeitung.example/" });
  window.document.write(html);
  return window.document as unknown as Document;
}
const article = (inner: string) => `<article><h1>A long day in the council</h1>${prose("First.")}${inner}${prose("Last.")}</article>`;
const inner = (html: string) => shown(readBody(article(html))).slice(2, -1);

describe("text", () => {
  test.each([
    ["collapses white space", "<p>One\n   two&nbsp;&nbsp;three</p>", "One two three"],
    ["drops soft hyphens and zero-width spaces", "<p>Regie&shy;rungs&shy;sprecher&#8203;in</p>", "Regierungssprecherin"],
    ["keeps full-width letters", "<p>ＡＰ通信によると</p>", "ＡＰ通信によると"],
    ["keeps joiners that words are spelled with", "<p>می‌گوید</p>", "می‌گوید"],
    ["joins drop caps", '<p><span class="dropcap">D</span>er Rat tagt</p>', "Der Rat tagt"],
    ["reads ruby without its readings", "<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で</p>", "東京で"],
    ["reads through the wrappers of browser translation", "<p><font><font>Er </font><font>sagte: </font></font><font>„Ja.“</font></p>", "Er sagte: „Ja.“"],
    ["leaves hidden words out", '<p>Seen <span hidden>unseen</span><span style="display: none">gone</span>again</p>', "Seen again"],
    ["leaves words out whose boxes have no place", '<p>Seen <span style="color: red; visibility:hidden">unseen</span>again</p>', "Seen again"],
    ["reads what is folded until somebody looks for it", '<p>Seen <span hidden="until-found">and folded</span></p>', "Seen and folded"],
    ["keeps touching boxes apart", '<p><span class="text">Im Hafen.</span><span class="agency">AFP</span></p>', "Im Hafen. AFP"],
    ["runs a wrapped sentence on", "<p>The council<br>met again</p>", "The council met again"],
  ])("%s", (_, html, text) => {
    expect(inner(html)).toEqual([`paragraph: ${text}`]);
  });

  test("a line break after a full stop and a double one begin new blocks", () => {
    expect(inner("<p>It ended.<br>(Reuters)</p>")).toEqual(["paragraph: It ended.", "footer: (Reuters)"]);
    expect(inner("<div>one thing<br><br>another thing</div>")).toEqual(["paragraph: one thing", "paragraph: another thing"]);
  });

  test("descriptions of pictures and copies for readers without scripts are no text", () => {
    expect(inner('<img alt="A picture. Foto: AP" src="data:x"><noscript><img alt="A"><p>Copy</p></noscript>')).toEqual([]);
  });
});

describe("pictures and heads", () => {
  test("a short line in a figure is a caption, whatever its tag", () => {
    expect(inner('<figure><div><img src="/a.jpg"><span>Reuters</span></div><figcaption>Herders at the border</figcaption></figure>')).toEqual(["caption: Reuters", "caption: Herders at the border"]);
  });

  test("an inline caption under a picture ends where the text begins", () => {
    expect(inner('<div><span><img src="/a.jpg"><em class="img_desc">항구에 컨테이너가 쌓여 있다. AP 연합뉴스</em></span>항구가 멈춰 섰다.</div>')).toEqual(["caption: 항구에 컨테이너가 쌓여 있다. AP 연합뉴스", "paragraph: 항구가 멈춰 섰다."]);
  });

  test("a linked source behind the date belongs to the head", () => {
    const page = readBody(`<h1>火山喷发 千余人撤离</h1><div><span>2024年10月20日 08:11</span> <a href="https://other.example/x">来源：新京报</a></div><div>${prose("正文。")}</div>`);
    expect(shown(page)[1]).toBe("byline: 2024年10月20日 08:11 来源：新京报");
  });

  test("an author's box that holds nothing but a name is the byline", () => {
    const page = readBody(`<h1>A long day in the council</h1><div class="author-box"><p class="p-author">Estado News</p></div><div>${prose("First.")}${prose("Last.")}</div>`);
    expect(shown(page)[1]).toBe("byline: Estado News");
  });
});

describe("what is left out", () => {
  test.each([
    ["related stories by class", `<div class="related-posts"><h3>Also</h3>${prose("Other.")}</div>`],
    ["an aside", `<aside>${prose("Other.")}</aside>`],
    ["navigation", '<nav><a href="/">Home</a></nav>'],
    ["a card with a linked heading", '<div class="x1"><h3><a href="/other">Reuters: other news</a></h3><p>In short, the agency says more.</p></div>'],
    ["a card that is one link", '<a href="/other"><div><p>Other news from AFP</p></div></a>'],
    ["a paragraph that points elsewhere", '<p><a href="/other">Six things that dpa reports about the harbour</a></p>'],
    ["read-also lines", '<p>Lesen Sie auch: <a href="/other">Reuters meldet neue Zahlen</a></p>'],
    ["read-also lists without links", "<h3>Читайте также</h3><ul><li>ТАСС: другое</li><li>Интерфакс: третье</li></ul>"],
    ["share bars", '<div class="share-bar"><span>Share on X</span></div>'],
    ["comments", `<div class="comments"><p>According to Reuters this is wrong.</p></div>`],
    ["newsletter forms", "<form><p>Subscribe and read what AFP says, every morning in your inbox, free.</p></form>"],
    ["buttons", "<button>Read AFP</button>"],
    ["a ticker that runs across the page", "<marquee>Reuters: oil dearer * AFP: rain</marquee>"],
    ["bookmarks of other sites", '<figure class="x-bookmark-card"><div>AFP: ten questions about wind</div></figure>'],
    ["discussions", '<div class="abc-discussion"><p>In Reuters they wrote something else.</p></div>'],
    ["a list of news by its class", '<ul class="list-news"><li><a>A Reuters reporter tells</a></li></ul>'],
    ["a box about the author", "<div><h3>Über den Autor</h3><div><p>Kam 2015 von der dpa.</p></div></div>"],
    ["a cell of comments whose lines only breaks part", "<table><tr><td><b>Коментари (2)</b><br>1. <b>Гост</b>: БТА пише друго!<br>2. Reuters показа опашката вчера.</td></tr></table>"],
  ])("%s", (_, html) => {
    expect(inner(html)).toEqual([]);
  });

  test("a doubtful element that holds the article stays", () => {
    const page = readBody(`<form class="sidebar-right" aria-hidden="true"><div class="related">${article(prose("Middle."))}</div></form>`);
    expect(page.blocks).toHaveLength(4);
  });

  test("a second article below, as on endless pages", () => {
    const second = `<article><h1>Something else entirely happened</h1>${prose("Other.").repeat(6)}</article>`;
    const page = readBody(`<main>${article("")}${second}</main>`, "<title>A long day in the council - Zeitung</title>");
    expect(shown(page)).toHaveLength(3);
  });

  test("a second story below that no article element bounds", () => {
    const story = (title: string, words: string) => `<div class="story"><h1>${title}</h1>${prose(words).repeat(3)}</div>`;
    const page = readBody(`<div class="stream">${story("A long day in the council", "First.")}${story("Something else entirely happened", "Other.")}</div>`, "<title>A long day in the council</title>");
    expect(shown(page)).toHaveLength(4);
  });
});

describe("around the text", () => {
  test("bylines, the lead and the lead picture stand between headline and text", () => {
    const page = readBody(`<header><a href="/">Zeitung</a></header><main><figure><img src="/lead-800x600.jpg"><figcaption>The hall. Foto: AP</figcaption></figure>
      <h1>A long day in the council</h1><p class="standfirst">No vote.</p><span class="author">By Ann Example and AFP</span><div class="body">${prose("First.")}${prose("Last.")}</div></main>`);
    expect(shown(page).slice(0, 4)).toEqual(["caption: The hall. Foto: AP", "headline: A long day in the council", "lead: No vote.", "byline: By Ann Example and AFP"]);
    expect(page.blocks[0]?.picture).toBe("lead");
  });

  test.each([
    ["Quelle: https://zeitung.example/what-is-286239.html"],
    ["[Anzeige_2]"],
    ["Nguồn: TTXVN"],
    ["المصدر: رويترز"],
    ["（新華社）"],
    ["Theo Thông tấn xã"],
    ["Originally published by Example Weekly under CC BY."],
  ])("the source footer “%s” outside the text's container is read", (line) => {
    const page = readBody(`<div class="w"><div class="body"><h1>A long day in the council</h1>${prose("First.")}${prose("Last.")}</div><div>${line}</div><div>Kommentar (0)</div></div>`);
    expect(shown(page).at(-1)).toBe(`footer: ${line}`);
  });

  test("signatures and pictures below the text's container are read, authors' portraits in words are not", () => {
    const below = `<div class="author">Anna Beispiel, dpa</div><figure><img src="/hall.jpg"><figcaption>The hall. Foto: AP</figcaption></figure><div class="author">${prose("Anna Beispiel has written for Reuters and AFP.")}</div>`;
    const page = readBody(`<div class="w"><h1>A long day in the council</h1><div class="body">${prose("First.")}${prose("Last.")}</div>${below}</div>`);
    expect(shown(page).slice(3)).toEqual(["byline: Anna Beispiel, dpa", "caption: The hall. Foto: AP"]);
  });

  test("the page's own foot is not", () => {
    const page = readBody(`${article("")}<footer>© 2024 AFP. All rights reserved.</footer>`);
    expect(page.text).not.toContain("©");
  });

  test("the same picture in gallery and lightbox has one key", () => {
    const figure = (size: string) => `<figure><img src="https://pic.example/2024/harbour-${size}.jpg?x=1"><figcaption>Harbour. Foto: AP</figcaption></figure>`;
    const page = readBody(article(`${figure("300x200")}<div class="lightbox">${figure("1920x1080")}</div><figure><img src="/hall.jpg"><figcaption>Hall</figcaption></figure>`));
    expect(page.blocks.flatMap((block) => block.picture ?? [])).toEqual(["harbour", "harbour", "hall"]);
  });

  test("live-blog entries are numbered", () => {
    const entry = (time: string) => `<div class="post"><h3>${time} Uhr: Neues</h3>${prose(time)}</div>`;
    const page = readBody(`<main><h1>A long day in the council</h1><div class="liveblog">${entry("12.00")}${entry("11.00")}${entry("10.00")}</div></main>`);
    expect(page.blocks.map((block) => block.entry)).toEqual([undefined, 0, 0, 1, 1, 2, 2]);
  });

  test("headings with times number the entries of a live blog without boxes", () => {
    const entry = (time: string) => `<h2>${time} Uhr: Neues</h2>${prose(time)}`;
    const page = readBody(`<article><h1>A long day in the council</h1>${prose("Intro.")}${entry("12.31")}${entry("11.39")}${entry("9.05")}</article>`);
    expect(page.blocks.map((block) => block.entry)).toEqual([undefined, undefined, 0, 0, 1, 1, 2, 2]);
    expect(readBody(article("<h2>1.10.2024: ein Tag</h2><h2>2.10.2024</h2><h2>3.10.2024</h2>")).blocks.every((block) => block.entry === undefined)).toBe(true);
  });

  test("embeds and links are absolute and stand where they are shown", () => {
    const page = readBody(article('<p>See <a href="/x?a=1">the report</a> here.</p><iframe src="//www.youtube.com/embed/abc"></iframe><blockquote class="twitter-tweet"><p>We met.</p><a href="https://x.com/a/status/1">14 May</a></blockquote>'));
    expect(page.links.map(({ href, span }) => [href, page.text.slice(...span)])).toContainEqual(["https://zeitung.example/x?a=1", "the report"]);
    const [video, post] = page.embeds;
    expect(video?.href).toBe("https://www.youtube.com/embed/abc");
    expect(video === undefined ? "" : page.text.slice(video.span[0])).toMatch(/^We met\./);
    expect(post).toEqual({ href: "https://x.com/a/status/1", span: [page.text.indexOf("We met."), page.text.indexOf("We met.") + 7] });
  });
});

describe("metadata", () => {
  const ld = (value: string) => `<script type="application/ld+json">${value}</script>`;
  const fields = (head: string) => readBody(article(""), head).hints.map(({ field, value }) => `${field}=${value}`);

  test.each([
    ["a single node", '{"@type":"NewsArticle","author":{"name":"AFP"}}', ["author=AFP"]],
    ["a list", '[{"@type":"WebPage"},{"@type":["NewsArticle"],"author":["Ann Example",{"name":"dpa"}]}]', ["author=Ann Example", "author=dpa"]],
    ["a graph with references", '{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Reuters"}]}', ["author=Reuters"]],
    ["trailing commas and raw line breaks", '{"@type":"NewsArticle","isBasedOn":"https://other.example/1","creditText":"AP\n Photo",}', ["isBasedOn=https://other.example/1", "creditText=AP Photo"]],
    ["nonsense", "{{{", []],
    ["absurd depth", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, []],
  ])("structured data: %s", (_, value, expected) => {
    expect(fields(ld(value))).toEqual(expected);
  });

  test("a canonical link counts when it leads to another site", () => {
    expect(fields('<link rel="canonical" href="https://other.example/1">')).toEqual(["canonical=https://other.example/1"]);
    expect(fields('<link rel="canonical" href="https://www.zeitung.example/1">')).toEqual([]);
  });

  test.each([
    ["2024-09-14", "2024-09-14"],
    ["2024-09-14 10:20", "2024-09-14T10:20"],
    ["2024-09-14T10:20:00+07:00", "2024-09-14T10:20:00+07:00"],
    ["Sat, 14 Sep 2024 10:00:00 GMT", "2024-09-14T10:00:00.000Z"],
    ["yesterday", null],
  ])("a date printed as %s is kept as precise as it is", (printed, expected) => {
    expect(readBody(article(""), `<meta property="article:published_time" content="${printed}">`).publishedAt).toBe(expected);
  });
});

describe("in a browser's DOM", () => {
  test("open shadow trees are read in place of their host, with slotted children in theirs", () => {
    const document = happyDocument(`<article><h1>A long day in the council</h1><x-text id="host"><p slot="end">${"Slotted words. ".repeat(6)}</p></x-text>${prose("Last.")}</article>`);
    const host = document.getElementById("host");
    const shadow = host?.attachShadow({ mode: "open" });
    if (shadow) shadow.innerHTML = `${prose("Inside.")}<slot name="end"></slot>`;
    expect(shown(readDocument(document).page).map((line) => line.slice(0, 20))).toEqual(["headline: A long day", "paragraph: Inside. T", "paragraph: Slotted w", "paragraph: Last. The"]);
  });

  test("a span goes to the DOM and back", () => {
    const { page, rangesOf, spanOf } = readDocument(happyDocument(article("<p>Das <b>Minis&shy;terium</b>  sagte <script>x()</script>der dpa nichts.</p>")));
    const start = page.text.indexOf("Ministerium sagte der");
    const ranges = rangesOf([start, start + 21]);
    expect(ranges.map((range) => range.toString().replace("\u00ad", "").replace(/\s+/g, " "))).toEqual(["Ministerium sagte ", "der"]);
    expect(ranges.map(spanOf)).toEqual([[start, start + 18], [start + 18, start + 21]]);
  });

  test("a page that changed since gives the ranges that are left", () => {
    const document = happyDocument(article("<p id='gone'>These words will be gone.</p>"));
    const { page, rangesOf } = readDocument(document);
    document.getElementById("gone")?.remove();
    expect(rangesOf([0, page.text.length]).map((range) => range.toString()).join(" ")).not.toContain("gone");
  });

  test("a selection outside the text has no span", () => {
    const document = happyDocument(`<nav id="nav">Home</nav>${article("")}`);
    const text = document.getElementById("nav")?.firstChild;
    const range = document.createRange();
    if (text) range.selectNodeContents(text);
    expect(readDocument(document).spanOf(range)).toBeUndefined();
  });
});
