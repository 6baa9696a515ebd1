/**
 * Article pages of any length, written from sentences of our own with the forms that the detector looks for.
 *
 * The proportions of `articlePage` are those of 59 pages of a corpus, 341,000 characters of article text, medians of the
 * pages inside the article: 4,600 characters, 101 characters a text node, 710 characters an attribution (a quarter of the pages have one in
 * less than 362, a quarter in more than 1,612), 15 paragraphs of 274 characters, one subhead, one caption, one byline. All
 * pages together have a link in 850 characters and an emphasised piece in 510.
 */
import { seeded } from "../seeded.ts";
import { plainSentences } from "./plain-prose.ts";

const sentences = [
  "Der Hafen von Lindau bleibt bis Freitag geschlossen, weil das Eis auf dem See noch nicht trägt und nicht bricht.",
  "„Wir rechnen mit einer Woche Verzug“, sagte die Sprecherin des Hafenamts der Nachrichtenagentur dpa.",
  "Nach Angaben der Polizei waren am Morgen zwölf Schiffe betroffen, darunter drei Fähren.",
  "Die Nachrichtenagentur Reuters berichtete unter Berufung auf zwei Beamte, dass ein Gutachten in Auftrag gegeben wurde.",
  "In den vergangenen zehn Jahren war der See nur zweimal so lange zugefroren, zuletzt im März 2018.",
  "Das Ministerium wollte sich am Dienstag nicht äußern.",
  "Laut AFP „steht die Entscheidung noch aus“, und auch der Kanton hat nichts beschlossen.",
  "Wer mit dem Zug kommt, steigt in Bregenz um und braucht eine Stunde länger als sonst.",
  "Fachleute halten das für übertrieben; die Leitungen liegen tief genug, und die Pumpen laufen seit dem Herbst.",
  "Der Bürgermeister dankte den Helfern und kündigte an, die Kosten im Juni offenzulegen.",
];

/** Paragraphs of four such sentences, about so many characters together: every other sentence cites. */
export function denseParagraphs(characters: number): string[] {
  const paragraphs: string[] = [];
  for (let at = 0, length = 0; length < characters; at += 1) {
    const text = Array.from({ length: 4 }, (_, i) => sentences[(at * 3 + i) % sentences.length]).join(" ");
    paragraphs.push(text);
    length += text.length + 1;
  }
  return paragraphs;
}

/** An article page with about this many characters of text, in the proportions above. */
export function articlePage(characters: number): string {
  const random = seeded(22);
  const plain = plainSentences(23);
  const parts: string[] = [];
  let length = 0;
  let cited = 0;
  for (let at = 0; length < characters; at += 1) {
    if (at % paragraphsBetween === 0) parts.push(`<h2>Was das für ${at + 2} Häfen heißt</h2>`, picture(at));
    const words: string[] = [plain(), plain()];
    if (at % 3 === 0) words.push(plain());
    if (at % 9 < 3) words.splice(at % 3, 0, sentences[citing[(cited += 1) % citing.length] ?? 0] ?? "");
    const text = words.join(" ");
    length += text.length + 1;
    parts.push(`<p>${marked(text, at, random)}</p>`);
  }
  return page(`<p class="byline">Von <a rel="author" href="/autoren/lea-winter">Lea Winter</a></p>${parts.join("\n")}`);
}

/** A page whose every other sentence cites, in text nodes of 400 characters. */
export function densePage(characters: number): string {
  return page(denseParagraphs(characters).map((text) => `<p>${text}</p>`).join("\n"));
}

/** Places in `sentences` of those that cite somebody. */
const citing = [1, 2, 3, 6];
const paragraphsBetween = 15;

const picture = (at: number): string =>
  `<figure><img src="/bilder/${at}.jpg" alt="" width="640" height="400"><figcaption>Die Mole im Eis, aufgenommen am Morgen. <span class="credit">Foto: Lea Winter/dpa</span></figcaption></figure>`;

/** Three in ten paragraphs have a link, five in ten an emphasised word. */
function marked(text: string, at: number, random: () => number): string {
  const words = text.split(" ");
  const wrap = (open: string, close: string): void => {
    const place = 1 + Math.floor(random() * (words.length - 3));
    words[place] = `${open}${words[place]}${close}`;
  };
  if (at % 10 === 1 || at % 10 === 4 || at % 10 === 7) wrap(`<a href="https://hafen.example/meldung/${at}">`, "</a>");
  if (at % 2 === 0) wrap(at % 4 === 0 ? "<em>" : "<strong>", at % 4 === 0 ? "</em>" : "</strong>");
  return words.join(" ");
}

const page = (article: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Eis auf dem See</title></head><body><main><article><h1>Eis auf dem See</h1>${article}</article></main></body></html>`;
