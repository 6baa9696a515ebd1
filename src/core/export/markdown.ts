/** Markdown (CommonMark): for notes. */
import type { TracedAttribution } from "../model.ts";
import type { ExportInput } from "./export-input.ts";
import { attributedWords, pathWords } from "./export-input.ts";

export function markdown({ trace, readAt }: ExportInput): string {
  const { page } = trace;
  const head = [
    `# ${escape(page.title || page.host || "Text")}`,
    [page.url && link(page.url, page.host || page.url), page.publishedAt && `published ${page.publishedAt}`, `read ${readAt}`].filter(Boolean).join(" · "),
  ];
  return `${[...head, ...trace.attributions.map((attribution) => item(trace.text, attribution))].join("\n\n")}\n`;
}

function item(text: string, attribution: TracedAttribution): string {
  const how = [attribution.kind, attribution.stance !== "asserts" && attribution.stance, attribution.stated === "inferred" ? "inferred" : "stated", `rule \`${attribution.rule}\``, `certainty ${attribution.confidence}`];
  const lines = [
    `**${escape(pathWords(attribution.path))}** (${how.filter(Boolean).join(", ")})`,
    `> ${escape(attributedWords(text, attribution))}`,
    ...attribution.matches.map((match) => `Found in the local index (${match.relation}): ${link(match.document, match.title || match.document)}${match.publishedAt ? `, ${match.publishedAt}` : ""}`),
  ];
  return lines.join("\n\n");
}

/** A link where the address is one to open; else the words and the address as text. */
function link(url: string, words: string): string {
  if (!/^https?:\/\//i.test(url)) return `${escape(words)} (${escape(url)})`;
  return `[${escape(words)}](<${url.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))}>)`;
}

/** Page text as text: no markup of it becomes ours, and it stays on one line. */
const escape = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);
