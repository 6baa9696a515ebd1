/** CSV (RFC 4180), one attribution a line: for spreadsheets. */
import type { ExportInput } from "./export-input.ts";
import { attributedWords } from "./export-input.ts";

const columns = ["page", "id", "kind", "origin", "through", "words", "evidence", "stance", "stated", "rule", "confidence", "start", "end", "document", "relation", "published"];

export function csv({ trace }: ExportInput): string {
  const rows = trace.attributions.map((attribution) => {
    const [origin, ...relays] = attribution.path.toReversed().map(({ name }) => name);
    const [start, end] = attribution.evidence;
    const [match] = attribution.matches;
    return [
      trace.page.url,
      attribution.id,
      attribution.kind,
      origin ?? "",
      relays.join("; "),
      attribution.content.length > 0 ? attributedWords(trace.text, attribution) : "",
      trace.text.slice(start, end),
      attribution.stance,
      attribution.stated,
      attribution.rule,
      String(attribution.confidence),
      String(start),
      String(end),
      match?.document ?? "",
      match?.relation ?? "",
      match?.publishedAt ?? "",
    ];
  });
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A quoted cell. Page text that begins like a formula gets a "'" before it, so that no spreadsheet runs it. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
