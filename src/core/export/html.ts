/** HTML: a page that needs nothing else, for printing and passing on. Every word of the page read stands in it as text. */
import type { TracedAttribution } from "../model.ts";
import { escapeHtml, foundItem, htmlPage, linkOrText, quotedWords } from "./html-page.ts";
import type { ExportInput } from "./export-input.ts";
import type { ExportWords } from "./export-words.ts";
import { howKnown, pathLine, readBy } from "./export-words.ts";

export function html(input: ExportInput, words: ExportWords): string {
  const { page, attributions } = input.trace;
  const facts = [page.url && linkOrText(page.url, page.host || page.url), page.publishedAt && escapeHtml(words.say("savedPublished", words.date(page.publishedAt))), escapeHtml(words.say("pictureRead", words.date(input.readAt)))];
  const title = page.title || page.host || words.say("receiptNoAddress");
  return htmlPage({
    title,
    words,
    body: [`<h1 dir="auto">${escapeHtml(title)}</h1>`, `<p>${facts.filter(Boolean).join(" · ")}</p>`, ...attributions.map((attribution) => section(input, attribution, words))].join("\n"),
  });
}

function section({ trace }: ExportInput, attribution: TracedAttribution, words: ExportWords): string {
  const { id, path, rule, confidence, matches } = attribution;
  return [
    `<section id="${escapeHtml(id)}">`,
    `<h2>${escapeHtml(pathLine(path, words))}</h2>`,
    quotedWords(trace, attribution),
    `<p class="how">${escapeHtml(`${howKnown(attribution, words)} · ${readBy(rule, confidence, words)}`)}</p>`,
    ...(matches.length > 0 ? [`<ul>${matches.map((match) => `<li>${foundItem(match, words)}</li>`).join("")}</ul>`] : []),
    `</section>`,
  ].join("\n");
}
