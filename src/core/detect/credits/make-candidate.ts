import type { AttributionKind, PathSource, Scope, Span } from "../../model.ts";
import type { Candidate } from "../candidate.ts";
import type { CreditContext } from "./credit-context.ts";
import { isOwn } from "./credit-context.ts";
import type { SourceList } from "./list-sources.ts";
import type { Line } from "./read-lines.ts";
import type { NamedSource } from "./resolve-source.ts";

/** What differs between the candidates of this folder. */
export type CreditFacts = {
  kind: Extract<AttributionKind, "wire" | "credit" | "republication">;
  evidence: Span;
  path: PathSource[];
  cue?: Span | null;
  scope?: Scope;
  rule: string;
  confidence: number;
};

/** A candidate of this folder: no content, nothing quoted, the links that touch its evidence. */
export function makeCandidate({ reading }: CreditContext, facts: CreditFacts): Candidate {
  const links = reading.linksIn(facts.evidence);
  return {
    kind: facts.kind,
    content: [],
    quoted: [],
    cue: facts.cue ?? null,
    evidence: facts.evidence,
    path: facts.path,
    stance: "asserts",
    ...(facts.scope ? { scope: facts.scope } : {}),
    links,
    stated: "explicit",
    rule: facts.rule,
    confidence: Math.round(Math.min(Math.max(facts.confidence, 0.05), 0.99) * 100) / 100,
  };
}

/** Whether sources of this class can be an item: agencies, outlets, sites and paid releases. */
export function isMedium({ path }: NamedSource): boolean {
  return path.class === "agency" || path.class === "outlet" || path.class === "site" || path.class === "pr-wire";
}

/**
 * The media of a list that are not the page's own. Where the directory does not know whose page it is, a site
 * printed beside an agency, or an outlet behind its slash, is most likely its own ("example.de, ino/dpa", "MTI/hvg");
 * not so a site in the list behind a label for sources, which nobody needs for what is their own ("Zdroj: ČTK, Novinky.cz"),
 * unless an editor's letters are beside it.
 */
export function foreignMedia(context: CreditContext, list: SourceList, labelled = false): NamedSource[] {
  const { page, publisher } = context.reading;
  // "ARD-Korrespondentin": an outlet inside a compound tells whose reporter it is.
  const compound = (source: NamedSource) => source.path.class === "outlet" && /^-\p{L}/u.test(page.text.slice(source.span[1], source.span[1] + 2));
  const media = list.sources.filter((source) => isMedium(source) && !compound(source) && !isOwn(context, source.path.id, source.path.host));
  if (publisher !== null || !media.some((source) => source.path.class === "agency")) return media;
  return media.filter((source) => {
    // "News.ro" is an agency that is named like its host.
    const host = source.path.class !== "agency" && /^[^\s/]+\.\p{Ll}+$/u.test(page.text.slice(...source.span));
    const slashed = source.path.class === "outlet" && /\/[\s\u00a0]*$/u.test(page.text.slice(Math.max(0, source.span[0] - 2), source.span[0]));
    return !(host && !(labelled && list.initials === 0)) && !slashed;
  });
}

/**
 * How much of the text a wire credit covers: a sole agency at the text's edge has all of it; several agencies,
 * or one beside an editor or outlet, have a part; so has a credit inside the text or inside a live blog's entry.
 */
export function wireScope(line: Line, sources: number, others: number): Scope {
  if (line.block.entry !== undefined) return "part";
  if (line.zone === "body" && !line.opening && !line.closing) return "part";
  return sources === 1 && others === 0 ? "whole" : "part";
}
