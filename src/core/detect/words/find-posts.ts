import type { PathSource, Span } from "../../model.ts";
import type { Candidate, Reading } from "../candidate.ts";

/** "— RT (@RT_com) July 16, 2026": how an embedded post prints who wrote it, in every language. */
const signature = /^[—–-]\s*([^()\n]{1,60}?)\s*\(@(\w{1,30})\)/u;

/** Lines before the signature that may belong to the post. */
const longestPost = 4;

/** Posts of media that the page embeds as text. Posts of others are no citation of a medium and are left to the reader. */
export function findPosts(reading: Reading): Candidate[] {
  const { page } = reading;
  if (!page.text.includes("(@")) return [];
  return page.blocks.flatMap((block, index) => {
    const line = page.text.slice(...block.span);
    const at = line.lastIndexOf("\n") + 1;
    const match = signature.exec(line.slice(at));
    if (!match) return [];
    const start = block.span[0] + at;
    const author = readAuthor(reading, start, match);
    if (!author) return [];
    const content = postWords(reading, index, start);
    return content ? [toCandidate(reading, author, content, [start, block.span[1]], [start, start + match[0].length])] : [];
  });
}

/** The medium by its printed name; handles are kept as its address on the network. */
function readAuthor({ page, names, directory, pack }: Reading, start: number, match: RegExpExecArray): PathSource | undefined {
  const name = match[1] ?? "";
  const from = start + match[0].indexOf(name);
  const hit = names.find((one) => one.span[0] >= from && one.span[1] <= from + name.length && (one.span[1] - one.span[0] > name.length / 2 || (one.span[0] === from && opensHandle(page.text.slice(...one.span), match[2]))));
  const id = hit?.ids[0];
  const entry = id === undefined ? undefined : directory.entry(id);
  if (!hit || !entry || (entry.class !== "agency" && entry.class !== "outlet")) return undefined;
  return { class: entry.class, id: entry.id, name: directory.displayName(entry.id, pack.lang), host: entry.hosts[0] ?? null, span: hit.span };
}

/** "ANI Northeast (@ANINortheast)": a desk's handle begins as the medium's name does. */
const opensHandle = (name: string, handle = ""): boolean => handle.toLowerCase().startsWith(name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""));

/** The block before the signature, or the words before it in the same block. */
function postWords({ page }: Reading, index: number, start: number): Span | undefined {
  const block = page.blocks[index];
  if (block && page.text.slice(block.span[0], start).trim() !== "") return [block.span[0], page.text.slice(0, start).trimEnd().length];
  for (let back = 1; back <= longestPost; back += 1) {
    const before = page.blocks[index - back];
    if (!before || before.role === "headline") return undefined;
    if (page.text.slice(...before.span).trim() !== "") return before.span;
  }
  return undefined;
}

function toCandidate({ linksIn }: Reading, author: PathSource, content: Span, evidence: Span, cue: Span): Candidate {
  return {
    kind: "statement",
    content: [content],
    quoted: [],
    cue,
    evidence,
    path: [author],
    stance: "asserts",
    links: linksIn([content[0], evidence[1]]),
    stated: "explicit",
    rule: "words/post",
    confidence: 0.9,
  };
}
