/** One attribution as a line to paste: words, who said them through whom, and where they were read. */
import type { TracedAttribution } from "../model.ts";
import type { ExportInput } from "./export-input.ts";
import { attributedWords } from "./export-input.ts";
import type { ExportWords } from "./export-words.ts";
import { pathLine } from "./export-words.ts";

/** Words — Origin, through Relay. Title, host, date, address (read day). */
export function citationLine({ trace, readAt }: ExportInput, attribution: TracedAttribution, words: ExportWords): string {
  const { title, host, publishedAt, url } = trace.page;
  const quoted = attributedWords(trace.text, attribution).replace(/\s+/g, " ");
  const place = [title, host, publishedAt, url].filter(Boolean).join(", ");
  return `${quoted} — ${pathLine(attribution.path, words)}. ${place} (${readAt.slice(0, 10)}).`;
}
