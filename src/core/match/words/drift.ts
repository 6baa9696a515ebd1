import type { DriftStep } from "../../model.ts";
import type { Token } from "./tokenize.ts";
import { alignRuns } from "./align-words.ts";

// Beyond this many cells the difference is told as one step: no reader follows it, and memory is quadratic.
const mostCells = 4_000_000;

/**
 * The word-level difference between the words as quoted here and as they stand in the document. `removed` stands only in
 * the document, `added` only in the quote. The text of a step is as printed, from its first word to its last.
 */
export function findDrift(quote: readonly Token[], quoteText: string, document: readonly Token[], documentText: string): DriftStep[] {
  if (quote.length * document.length > mostCells) {
    return [
      { op: "removed", text: printed(document, documentText) },
      { op: "added", text: printed(quote, quoteText) },
    ];
  }
  const steps: DriftStep[] = [];
  let run: { op: DriftStep["op"]; tokens: Token[] }[] = [];
  for (const pair of alignRuns(quote, document)) {
    const here = pair.quote === undefined ? undefined : quote[pair.quote];
    const there = pair.text === undefined ? undefined : document[pair.text];
    if (pair.same && here) run = extend(run, "same", here);
    else {
      // Differences between two agreements are told together: first what went, then what came.
      if (there) run = extend(run, "removed", there);
      if (here) run = extend(run, "added", here);
    }
  }
  for (const part of regroup(run)) steps.push({ op: part.op, text: printed(part.tokens, part.op === "removed" ? documentText : quoteText) });
  return steps;
}

type Part = { op: DriftStep["op"]; tokens: Token[] };

function extend(run: Part[], op: Part["op"], token: Token): Part[] {
  const last = run.at(-1);
  if (last?.op === op) last.tokens.push(token);
  else run.push({ op, tokens: [token] });
  return run;
}

function regroup(parts: Part[]): Part[] {
  const grouped: Part[] = [];
  let removed: Token[] = [];
  let added: Token[] = [];
  const flush = () => {
    if (removed.length > 0) grouped.push({ op: "removed", tokens: removed });
    if (added.length > 0) grouped.push({ op: "added", tokens: added });
    removed = [];
    added = [];
  };
  for (const part of parts) {
    if (part.op === "removed") removed = [...removed, ...part.tokens];
    else if (part.op === "added") added = [...added, ...part.tokens];
    else {
      flush();
      grouped.push(part);
    }
  }
  flush();
  return grouped;
}

function printed(tokens: readonly Token[], text: string): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, " ");
}
