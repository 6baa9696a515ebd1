/** Markdown (CommonMark): for notes. */
import type { TracedAttribution } from "../model.ts";
import type { ExportInput } from "./export-input.ts";
import { attributedWords } from "./export-input.ts";
import type { ExportWords } from "./export-words.ts";
import { howKnown, pathLine, readBy } from "./export-words.ts";

export function markdown({ trace, readAt }: ExportInput, words: ExportWords): string {
  const { page } = trace;
  const head = [
    `# ${escape(page.title || page.host || words.say("receiptNoAddress"))}`,
    [page.url && link(page.url, page.host || page.url), page.publishedAt && words.say("savedPublished", words.date(page.publishedAt)), words.say("pictureRead", words.date(readAt))].filter(Boolean).join(" · "),
  ];
  return `${[...head, ...trace.attributions.map((attribution) => item(trace.text, attribution, words))].join("\n\n")}\n`;
}

function item(text: string, attribution: TracedAttribution, words: ExportWords): string {
  const { path, rule, confidence, matches } = attribution;
  const lines = [
    `**${escape(pathLine(path, words))}**`,
    `> ${escape(attributedWords(text, attribution))}`,
    `${howKnown(attribution, words)} · ${readBy(`\`${rule}\``, confidence, words)}`,
    ...matches.map(({ document, title, relation, publishedAt }) =>
      [link(document, title || document), words.say("savedFound", words.say(`relation_${relation}`)), publishedAt && words.date(publishedAt)].filter(Boolean).join(" · "),
    ),
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
