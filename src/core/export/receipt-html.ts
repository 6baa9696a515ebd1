/** The trace receipt as a page to print: what the JSON file holds, for people. */
import type { Trace, TracedAttribution } from "../model.ts";
import type { ExportWords } from "./export-words.ts";
import { howKnown, pathLine, readBy } from "./export-words.ts";
import { escapeHtml, foundItem, htmlPage, linkOrText, quotedWords } from "./html-page.ts";
import { openQuestions, type OpenQuestion, type QuestionCode, type ReceiptInput } from "./receipt.ts";

export function receiptHtml(input: ReceiptInput, words: ExportWords): string {
  const { trace } = input;
  const title = words.say("receiptTitle");
  const questions = openQuestions(trace);
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="how">${escapeHtml(words.say("receiptNote"))}</p>`,
    `<table>${facts(input, words).map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${value}</td></tr>`).join("")}</table>`,
    `<h2>${escapeHtml(words.say("passagesTitle"))}</h2>`,
    ...trace.attributions.map((attribution) => passage(trace, attribution, words)),
    ...(questions.length > 0 ? [`<h2>${escapeHtml(words.say("receiptQuestions"))}</h2>`, `<ul>${questions.map((question) => openQuestion(question, words)).join("")}</ul>`] : []),
  ];
  return htmlPage({ title: `${title}: ${trace.page.title || trace.page.host}`, words, body: body.join("\n") });
}

/** Names of facts and their values, which are HTML. */
function facts({ trace: { page, text }, readAt, textHash, versions, index }: ReceiptInput, words: ExportWords): [string, string][] {
  const code = (value: string) => `<code>${escapeHtml(value)}</code>`;
  return [
    [words.say("roleHere"), page.url === "" ? escapeHtml(words.say("receiptNoAddress")) : linkOrText(page.url, page.url)],
    [words.say("fieldTitle"), `<bdi>${escapeHtml(page.title)}</bdi>`],
    [words.say("fieldDate"), escapeHtml(page.publishedAt ? words.date(page.publishedAt) : words.say("dateUnknown"))],
    [words.say("receiptRead"), `<time datetime="${escapeHtml(readAt)}">${escapeHtml(words.date(readAt))}</time> (${code(readAt)})`],
    [words.say("receiptHash"), code(textHash)],
    [words.say("receiptLength"), escapeHtml(words.count("characters", text.length))],
    [words.say("receiptProgram"), code(`Wiretrace ${versions.program}`)],
    [words.say("receiptPack"), code(versions.pack)],
    [words.say("receiptDirectory"), code(versions.directory)],
    ...indexFacts(index, words),
  ];
}

function indexFacts({ documents, since, bytes }: ReceiptInput["index"], words: ExportWords): [string, string][] {
  return [
    [words.say("statusDocuments"), escapeHtml(words.number(documents))],
    ...(since === null ? [] : [[words.say("statusSince"), escapeHtml(words.date(since.slice(0, 10)))] satisfies [string, string]]),
    [words.say("statusSize"), escapeHtml(words.bytes(bytes))],
  ];
}

function passage(trace: Trace, attribution: TracedAttribution, words: ExportWords): string {
  const { id, path, rule, confidence, evidence, matches } = attribution;
  const how = [howKnown(attribution, words), readBy(rule, confidence, words), words.say("spanLine", ...evidence)].join(" · ");
  return [
    `<section id="${escapeHtml(id)}">`,
    `<p><strong>${escapeHtml(`${id} · ${pathLine(path, words)}`)}</strong></p>`,
    quotedWords(trace, attribution),
    `<p class="how">${escapeHtml(how)}</p>`,
    ...matches.map((match) => `<p class="how">${foundItem(match, words)}</p>`),
    `</section>`,
  ].join("\n");
}

const questionKeys = {
  "not-in-index": "question_notInIndex",
  inferred: "question_inferred",
  "less-certain": "question_lessCertain",
  "unnamed-source": "question_unnamedSource",
  "name-has-other-bearers": "question_otherBearers",
  "order-unknown": "orderUnknown",
  "shared-passages": "uncreditedNote",
} as const satisfies Record<QuestionCode, string>;

const openQuestion = ({ question, subject }: OpenQuestion, words: ExportWords): string => `<li><bdi>${escapeHtml(subject)}</bdi> · ${escapeHtml(words.say(questionKeys[question]))}</li>`;
