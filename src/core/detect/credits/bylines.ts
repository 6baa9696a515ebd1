import type { Candidate } from "../candidate.ts";
import { isLabelledByline, type CreditContext, type CreditForm } from "./credit-context.ts";
import type { SourceList } from "./list-sources.ts";
import { listSources } from "./list-sources.ts";
import { foreignMedia, makeCandidate, wireScope } from "./make-candidate.ts";
import { isPicture, isTextCredit, reservesRights } from "./picture-lines.ts";
import type { Line } from "./read-lines.ts";
import type { NamedSource } from "./resolve-source.ts";
import { marked } from "./vocabulary.ts";
import { wordEnd } from "./word-index.ts";

/** "Von dpa", "By The Associated Press", "AFP" alone, "Jane Doe, Reuters", "Agencias": who wrote the text. */
export const findBylines: CreditForm = (context) => (line) => {
  if (!mayBeByline(line) && !isLabelledByline(context, line) && !(isTextCredit(context, line) && line.zone !== "tail" && !line.closing)) return [];
  const list = listSources(context, line.span, "codes");
  const media = withoutLikelyOwn(context, foreignMedia(context, list));
  if (media.length === 0) return unnamedAgencies(context, line, list);
  const confidence = rateByline(context, line, list);
  if (confidence === undefined) return [];
  const others = list.parties.length + list.initials + list.sources.length - media.length;
  return media.flatMap((source) => {
    const outlet = source.path.class !== "agency";
    // "Die Brücke schließt wegen Arbeiten": a paper's name may be words of a sentence.
    if (outlet && (list.loose > 2 || (list.loose > 0 && !/[\p{P}|]/u.test(line.text))) && !startsWithLabel(context, line)) return [];
    if (outlet && line.block.role !== "byline" && !startsWithLabel(context, line) && list.parties.length === 0) return [];
    const hinted = context.reading.page.hints.some((hint) => hint.field === "author" && hint.id === source.path.id);
    return [
      makeCandidate(context, {
        kind: "wire",
        evidence: line.text.length <= 160 ? line.span : [line.span[0], Math.min(line.span[1], source.span[1] + 20)],
        path: [source.path],
        scope: media.length === 1 && list.parties.length > 0 ? "whole" : wireScope(line, media.length, others),
        rule: "wire/byline",
        confidence: confidence - (outlet ? 0.12 : 0) + (hinted ? 0.03 : 0),
      }),
    ];
  });
};

const longestByline = 200;
/** Bylines without a role are looked for among the page's first lines. */
const headLines = 12;

function mayBeByline(line: Line): boolean {
  return !isPicture(line) && looksLikeByline(line) && !reservesRights(line);
}

function looksLikeByline(line: Line): boolean {
  if (line.block.role === "headline") return line.index === 0 && line.text.length <= longestByline && line.names.length > 0;
  if (line.block.role === "byline") return line.text.length <= longestByline;
  return line.zone === "head" && line.index < headLines && line.text.length <= 120;
}

function rateByline(context: CreditContext, line: Line, list: SourceList): number | undefined {
  const labelled = startsWithLabel(context, line);
  if (!labelled && tellsLife(line, list)) return undefined;
  // Plain text has no headline but its first line: one that holds nothing but a label, names and marks is none.
  if (line.block.role === "headline" && isAgencyAlone(context, line, list)) return 0.85;
  if (line.block.role === "headline") return list.loose === 0 && list.parties.every(({ name }) => /\s/u.test(name)) && ((labelled && /[:：]/u.test(line.text)) || (list.sources.length > 1 && list.sources.every(({ path }) => path.class === "agency"))) ? 0.85 : undefined;
  if (list.sources.every((source) => source.risk === 2 && opensName(context, list, source))) return undefined;
  if (line.block.role === "byline" || line.block.role === "credit") {
    if (list.loose > 10) return undefined;
    return list.loose <= 2 ? 0.95 : labelled ? 0.88 : 0.8;
  }
  if (list.loose > 0) return undefined;
  if (labelled) return 0.93;
  // A person's name alone before an agency's needs a mark between them: "Jane Doe, Reuters".
  const bare = list.parties.length > 0 && !/[,|/／·•–—-]/u.test(line.text);
  if (bare) return list.sources.some((source) => source.risk === 0) ? 0.6 : undefined;
  const sure = list.sources.some((source) => source.risk === 0) || list.sources.length > 1;
  return sure ? 0.9 : 0.82;
}

/** "Ada Berg. She came from X and Y.", "三枝…。共同通信を経て入社。": a sentence that ends as one tells who somebody is. */
function tellsLife({ text, marks }: Line, { loose }: SourceList): boolean {
  return text.trimEnd().endsWith("。") || (loose >= 3 && (marks & (marked.material | marked.contributed)) === 0 && /\p{L}{2}[.!]$/u.test(text.trimEnd()));
}

/** "The Canadian Press", and under it the dateline or the text. */
function isAgencyAlone({ lines }: CreditContext, line: Line, { parts, sources }: SourceList): boolean {
  const [only] = sources;
  return lines.length > line.index + 1 && parts.length === 1 && only !== undefined && only.path.class === "agency" && only.risk === 0 && !only.inflected;
}

/** "Par Le Progrès avec AFP": where the directory does not know whose page it is, the outlet beside an agency is its own. */
function withoutLikelyOwn({ reading }: CreditContext, media: NamedSource[]): NamedSource[] {
  if (reading.publisher !== null || !media.some((source) => source.path.class === "agency")) return media;
  return media.filter((source) => source.path.class !== "outlet");
}

/** "Petra Novak": what looks like an agency is a first name. */
function opensName({ reading }: CreditContext, list: SourceList, source: SourceList["sources"][number]): boolean {
  return list.parties.some((party) => party.span[0] > source.span[1] && reading.page.text.slice(source.span[1], party.span[0]).trim() === "");
}

function startsWithLabel({ words }: CreditContext, line: Line): boolean {
  return wordEnd(words.marks.byline, line.folded, 0) > 0 || wordEnd(words.marks.material, line.folded, 0) > 0;
}

/** "Agencias" names no one, so that the path holds an unnamed source. */
function unnamedAgencies(context: CreditContext, line: Line, list: SourceList): Candidate[] {
  if (line.text.length > 60 || list.loose > 0 || (line.marks & marked.agencies) === 0) return [];
  for (let at = 0; at < line.text.length; at += 1) {
    const end = wordEnd(context.words.marks.agencies, line.folded, at);
    if (end < 0) continue;
    const span: [number, number] = [line.span[0] + at, line.span[0] + end];
    const path = [{ class: "unnamed" as const, id: null, name: line.text.slice(at, end), host: null, span }];
    return [makeCandidate(context, { kind: "wire", evidence: line.span, path, scope: "part", rule: "wire/byline", confidence: 0.8 })];
  }
  return [];
}
