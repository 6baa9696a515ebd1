/** HTML: a page that needs nothing else, for printing and passing on. Every word of the page read stands in it as text. */
import type { TracedAttribution } from "../model.ts";
import { escapeHtml, htmlPage, linkOrText } from "./html-page.ts";
import type { ExportInput } from "./export-input.ts";
import { attributedWords, pathWords } from "./export-input.ts";

export function html({ trace, readAt }: ExportInput): string {
  const { page } = trace;
  const facts = [page.url && linkOrText(page.url, page.host || page.url), page.publishedAt && `published ${escapeHtml(page.publishedAt)}`, `read ${escapeHtml(readAt)}`];
  const title = page.title || page.host || "Text";
  return htmlPage({
    title,
    lang: page.lang,
    body: [`<h1>${escapeHtml(title)}</h1>`, `<p>${facts.filter(Boolean).join(" · ")}</p>`, ...trace.attributions.map((attribution) => section(trace.text, attribution))].join("\n"),
  });
}

function section(text: string, attribution: TracedAttribution): string {
  const { kind, stance, stated, rule, confidence, matches } = attribution;
  const how = [kind, stance !== "asserts" && stance, stated === "inferred" ? "inferred" : "stated", `rule ${rule}`, `certainty ${confidence}`].filter(Boolean).join(", ");
  const found = matches.map((match) => `<li>Found in the local index (${match.relation}): ${linkOrText(match.document, match.title || match.document)}${match.publishedAt ? `, ${escapeHtml(match.publishedAt)}` : ""}</li>`);
  return [
    `<section id="${escapeHtml(attribution.id)}">`,
    `<h2>${escapeHtml(pathWords(attribution.path))}</h2>`,
    `<blockquote dir="auto">${escapeHtml(attributedWords(text, attribution))}</blockquote>`,
    `<p class="how">${escapeHtml(how)}</p>`,
    ...(found.length > 0 ? [`<ul>${found.join("")}</ul>`] : []),
    `</section>`,
  ].join("\n");
}
