/** Pages that change while they are read, as news sites do. All words are invented. */

const filler = "Die erste Fähre des Jahres legt eine Woche später ab als sonst, weil auf dem See noch Eis steht und die Anleger bis in den April gesperrt bleiben.";

/** Quotations by which the checks tell the articles apart. */
export const quotes = {
  bridge: "Die Brücke wird im Herbst für den Verkehr gesperrt",
  harbour: "Der Hafen nimmt im Mai wieder Fracht an",
  tunnel: "Der Tunnel bleibt bis zum Sommer geschlossen",
} as const;
export type Story = keyof typeof quotes;

/** Paragraphs of one story, with one quotation that an agency is named for. */
export const paragraphs = (story: Story): string =>
  `<p>${filler}</p><p>„${quotes[story]}“, teilte die Nachrichtenagentur Reuters mit.</p><p>${filler}</p><p>${filler}</p>`;

const page = (body: string, script = "", head = ""): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Nachrichten</title><meta property="og:type" content="article">${head}</head><body>${body}<script>${script}</script></body></html>`;

/** A single-page app: links push the address first and fill the article after a while, as a network would; going back renders again. */
export const singlePageApp = (): string =>
  page(
    `<nav><a href="/story/bridge">Brücke</a> <a href="/story/harbour">Hafen</a></nav><main id="app"></main>`,
    `const stories = ${JSON.stringify({ bridge: paragraphs("bridge"), harbour: paragraphs("harbour") })};
     const render = (delay) => setTimeout(() => {
       const name = location.pathname.split("/").pop();
       document.title = name;
       document.getElementById("app").innerHTML = "<article><h1>" + name + "</h1>" + stories[name] + "</article>";
     }, delay);
     addEventListener("click", (event) => {
       const link = event.target.closest("nav a");
       if (!link) return;
       event.preventDefault();
       history.pushState(null, "", link.href);
       render(400);
     });
     addEventListener("popstate", () => render(200));
     render(0);`,
  );

/** A live blog: a new entry on top every half second, five in all; the third quotes an agency. */
export const liveBlog = (): string =>
  page(
    `<main><article><h1>Liveblog zum Hafen</h1><div id="entries"><section>${paragraphs("bridge")}</section></div></article></main>`,
    `const quoted = ${JSON.stringify(paragraphs("harbour"))}, plain = ${JSON.stringify(`<p>${filler}</p>`)};
     let count = 0;
     const timer = setInterval(() => {
       const entry = document.createElement("section");
       entry.innerHTML = "<h2>" + (++count) + "</h2>" + (count === 3 ? quoted : plain);
       document.getElementById("entries").prepend(entry);
       if (count === 5) clearInterval(timer);
     }, 500);`,
  );

/** An infinite list: near its end the next article is added beneath, and the address follows what is in view. */
export const infiniteList = (): string =>
  page(
    `<main id="list"><article data-path="/list/bridge"><h1>Brücke</h1>${paragraphs("bridge")}</article></main><div style="height: 1500px"></div>`,
    `const more = ${JSON.stringify(["harbour", "tunnel"].map((name) => `<article data-path="/list/${name}"><h1>${name}</h1>${paragraphs(name as Story)}</article>`))};
     addEventListener("scroll", () => {
       const next = more.shift();
       if (!next) return;
       document.getElementById("list").insertAdjacentHTML("beforeend", next);
       history.replaceState(null, "", document.getElementById("list").lastElementChild.dataset.path);
     });`,
  );

/** A page that wants to be on top: overlays with the highest index, and rules that hide every popover. */
export const layeredPage = (): string =>
  page(
    `<main><article><h1>Brücke</h1>${paragraphs("bridge")}</article></main>
     <div style="position:fixed;inset:auto 0 0 0;height:90px;background:#ddd;z-index:2147483647">Wir verwenden Kekse</div>
     <div style="position:fixed;inset:0;pointer-events:none;z-index:2147483647"></div>`,
    "",
    `<style>* { z-index: 2147483647 } div { transform: translateZ(0) } [popover] { display: none !important; opacity: 0 !important }</style>`,
  );

/** Frames around an article: one of the same site, one sandboxed, both with citations of their own. */
export const framedPage = (): string =>
  page(
    `<main><article><h1>Brücke</h1>${paragraphs("bridge")}<iframe src="/frame" width="300" height="150"></iframe>
     <iframe sandbox srcdoc="<p>„${quotes.tunnel}“, teilte die Nachrichtenagentur AFP mit.</p>"></iframe></article></main>`,
  );

/** What the frame of the same site shows. */
export const frameContent = (): string => page(`<article>${paragraphs("harbour")}</article>`);

/** What a browser's translation does to a page: every text in two font elements, in another language, and the root says so. */
export function translatePage(): void {
  const english: Record<string, string> = { Die: "The bridge will be closed to traffic in autumn, then the work begins, the news agency Reuters reported." };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.parentElement?.closest("script") === null && node.textContent?.trim()) texts.push(node as Text);
  for (const text of texts) {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = /Reuters/.test(text.data) ? `“${english["Die"] ?? ""}” said the news agency Reuters.` : "The first ferry of the year leaves one week later than usual, because there is still ice on the lake and the piers stay closed.";
    outer.append(inner);
    text.replaceWith(outer);
  }
  document.documentElement.lang = "en";
  document.documentElement.classList.add("translated-ltr");
}
