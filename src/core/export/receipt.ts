/**
 * The trace receipt: one file that says what was read when, by which program, with which index, and what stays open.
 * Whoever has the same page and the same versions can run the trace again and compare.
 */
import type { Trace } from "../model.ts";
import type { ExportInput } from "./export-input.ts";
import { isSure } from "../sure.ts";

export type ReceiptInput = ExportInput & {
  /** SHA-256 of the text read, in UTF-8, as hexadecimal digits. */
  textHash: string;
  versions: ReceiptVersions;
  index: { documents: number; /** ISO instant of the first addition; null while empty. */ since: string | null; bytes: number };
};

/** `program` as the manifest has it; packs and directory by the hash of their data, as they change more often. */
export type ReceiptVersions = { program: string; directory: string; pack: string };

/** What a careful reader would still ask; `subject` is an attribution's id, or the address of a document. */
export type OpenQuestion = { question: QuestionCode; subject: string };

/** `order-unknown`: whether the document is earlier than the page. `shared-passages`: the page names no credit for them; licensed use may need none. */
export type QuestionCode = "not-in-index" | "inferred" | "less-certain" | "unnamed-source" | "name-has-other-bearers" | "order-unknown" | "shared-passages";

export function receipt({ trace, readAt, textHash, versions, index }: ReceiptInput) {
  return {
    format: "wiretrace-receipt/1",
    note: "What was found, not what is true. Nothing in this file rates a page or a source.",
    readAt,
    url: trace.page.url,
    text: { sha256: textHash, encoding: "UTF-8", characters: trace.text.length },
    versions,
    index,
    openQuestions: openQuestions(trace),
    trace,
  };
}

/** Everything that stays open, in the order of the page. */
export function openQuestions(trace: Trace): OpenQuestion[] {
  const ofWords = trace.attributions.flatMap(({ id, content, matches, stated, confidence, path }) => {
    const asked: (QuestionCode | false)[] = [
      content.length > 0 && matches.length === 0 && "not-in-index",
      stated === "inferred" && "inferred",
      !isSure({ confidence }) && "less-certain",
      path.at(-1)?.class === "unnamed" && "unnamed-source",
      path.some(({ alternatives, office }) => office !== undefined || (alternatives !== undefined && alternatives.length > 0)) && "name-has-other-bearers",
    ];
    return asked.flatMap((question) => (question === false ? [] : [{ question, subject: id }]));
  });
  const ofDocuments = trace.chain.edges.flatMap(({ to, relation, order, uncredited }): OpenQuestion[] => {
    if (relation !== "matched") return [];
    const subject = trace.chain.nodes.find(({ id }) => id === to)?.ref ?? to;
    return [...(order === "unknown" ? [{ question: "order-unknown" as const, subject }] : []), ...(uncredited ? [{ question: "shared-passages" as const, subject }] : [])];
  });
  const all = [...ofWords, ...ofDocuments];
  return [...new Map(all.map((each) => [`${each.question} ${each.subject}`, each])).values()];
}
