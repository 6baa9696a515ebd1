/** Two hundred documents and ten pages that quote them all: each quotation is a query, and a trace answers those of its page. */
import type { SourceDocument } from "../../src/core/model.ts";

const things = ["harbour", "refinery", "ferry line", "grain terminal", "railway bridge", "power station", "customs office", "fishing fleet", "shipyard", "border crossing"];
const acts = ["was closed for repairs", "will open a month later", "reported fewer accidents", "asked for new cranes", "counted more passengers", "lost two contracts", "hired forty welders", "doubled its exports", "changed its timetable", "refused the inspection"];
const reasons = ["because the ice has not yet melted", "after the council had voted twice", "although nobody had asked for it", "since the new tariff came into force", "while the old pier is being torn down"];
const count = 200;

const sentence = (n: number): string => `The ${things[n % 10]} of district ${n} ${acts[Math.floor(n / 10) % 10]} in week ${1 + (n % 52)} ${reasons[n % 5]}, and ${100 + 7 * n} people have signed the letter`;

/** The documents, with every fact a document can have. */
export const quotedDocuments = (): SourceDocument[] =>
  Array.from({ length: count }, (_, n) => ({
    url: `https://wire.example/dispatch/${n}`,
    title: `Dispatch ${n} — „Hafen“ 港 ${n}`,
    text: `WIRE (${n}) - ${sentence(n)}.\nThe mayor of district ${n} did not answer questions about the ${things[(n + 3) % 10]}. A second meeting was announced for week ${1 + ((n + 9) % 52)}.`,
    lang: "en",
    publishedAt: `2026-0${1 + (n % 9)}-1${n % 10}`,
    publisher: "reuters",
    kept: { way: n % 2 ? "feed" : "import", of: "e2e", at: `2026-09-1${n % 10}T10:00:00.000Z`, ...(n % 50 === 0 ? { pinned: true as const } : {}) },
  }));

const quotesOfPage = 50;

/** The pages that quote them. */
export const quotingPages = (): string[] => Array.from({ length: count / quotesOfPage }, (_, page) => quotingPage(page * quotesOfPage));

const quotingPage = (from: number): string => `<!doctype html><html lang="en"><title>Two hundred letters</title><article><h1>Two hundred letters</h1>
${Array.from({ length: quotesOfPage }, (_, n) => `<p>“${sentence(from + n)}”, Reuters reported.</p>`).join("\n")}</article></html>`;
