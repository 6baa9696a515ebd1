import type { Token } from "./tokenize.ts";
import { tokenize } from "./tokenize.ts";

/** The parts of a quote that claim to stand in the original without a gap, in order. */
export type QuotePieces = {
  text: string;
  /** All tokens of the quote that are the speaker's; spans refer to `text`. */
  tokens: Token[];
  pieces: Token[][];
};

// "…", "...", "[...]", "(…)", "[Putin]", "[sic]", "<...>": left out, or put in by whoever quotes.
const gaps = /\[[^\]\n]{0,60}\]|\(\s*(?:…|\.{3,}|\. \. \.)\s*\)|<\s*(?:…|\.{3,})\s*>|…+|\.{3,}|\. \. \.|⋯+/gu;

/** Splits the quote where it says itself that words were left out or put in. */
export function splitQuote(text: string): QuotePieces {
  const pieces: Token[][] = [[]];
  const cuts = [...text.matchAll(gaps)];
  let at = 0;
  for (const token of tokenize(text)) {
    while (at < cuts.length && endOf(cuts[at]) <= token.start) {
      at++;
      if ((pieces.at(-1)?.length ?? 0) > 0) pieces.push([]);
    }
    const inside = at < cuts.length && (cuts[at]?.index ?? Infinity) <= token.start;
    if (!inside) pieces.at(-1)?.push(token);
  }
  const kept = pieces.filter((piece) => piece.length > 0);
  return { text, tokens: kept.flat(), pieces: kept };
}

function endOf(cut: RegExpExecArray | undefined): number {
  return cut ? cut.index + cut[0].length : Infinity;
}
