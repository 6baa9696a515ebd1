/** The trace receipt as a page to print: what the JSON file holds, for people. */
import { attributedWords, pathWords } from "./export-input.ts";
import { escapeHtml, htmlPage, linkOrText } from "./html-page.ts";
import { openQuestions, questions, type ReceiptInput } from "./receipt.ts";

export function receiptHtml({ trace, readAt, textHash, versions, index }: ReceiptInput): string {
  const { page, attributions } = trace;
  const title = `Trace receipt: ${page.title || page.host || "text"}`;
  const facts: [string, string][] = [
    ["Page", page.url === "" ? "text without address" : linkOrText(page.url, page.url)],
    ["Title", escapeHtml(page.title)],
    ["Published", escapeHtml(page.publishedAt ?? "not known")],
    ["Read", escapeHtml(readAt)],
    ["SHA-256 of the text read", `<code>${escapeHtml(textHash)}</code>`],
    ["Length of the text", `${trace.text.length} UTF-16 code units`],
    ["Program", escapeHtml(`Wiretrace ${versions.program}`)],
    ["Language pack", `<code>${escapeHtml(versions.pack)}</code>`],
    ["Directory", `<code>${escapeHtml(versions.directory)}</code>`],
    ["Index", escapeHtml(`${index.documents} documents, ${index.bytes} bytes, ${index.since === null ? "empty" : `since ${index.since.slice(0, 10)}`}`)],
  ];
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="how">What was found, not what is true. Nothing on this page rates a page or a source.</p>`,
    `<table>${facts.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`).join("")}</table>`,
    `<h2>Attributions</h2>`,
    ...attributions.map((attribution) =>
      [
        `<section id="${escapeHtml(attribution.id)}">`,
        `<p><strong>${escapeHtml(attribution.id)} · ${escapeHtml(pathWords(attribution.path))}</strong></p>`,
        `<blockquote dir="auto">${escapeHtml(attributedWords(trace.text, attribution))}</blockquote>`,
        `<p class="how">${escapeHtml(`${attribution.kind}, ${attribution.stated}, rule ${attribution.rule}, certainty ${attribution.confidence}, characters ${attribution.evidence.join("–")}`)}</p>`,
        ...attribution.matches.map((match) => `<p class="how">Found (${match.relation}): ${linkOrText(match.document, match.title || match.document)}${match.publishedAt ? `, ${escapeHtml(match.publishedAt)}` : ""}</p>`),
        `</section>`,
      ].join("\n"),
    ),
    `<h2>Open questions</h2>`,
    `<ul>${openQuestions(trace).map(({ question, subject }) => `<li>${escapeHtml(subject)}: ${escapeHtml(questions[question])}</li>`).join("")}</ul>`,
  ];
  return htmlPage({ title, lang: page.lang, body: body.join("\n") });
}
