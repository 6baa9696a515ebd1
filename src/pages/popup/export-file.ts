/** A trace as a file in one of the formats. */
import { bibtex } from "../../core/export/bibtex.ts";
import { claims } from "../../core/export/claims.ts";
import { cslJson } from "../../core/export/csl-json.ts";
import { html } from "../../core/export/html.ts";
import { csv } from "../../core/export/csv.ts";
import type { ExportInput } from "../../core/export/export-input.ts";
import type { ExportWords } from "../../core/export/export-words.ts";
import { markdown } from "../../core/export/markdown.ts";
import { provenance } from "../../core/export/prov.ts";
import { ris } from "../../core/export/ris.ts";
import { webAnnotations } from "../../core/export/web-annotation.ts";
import type { ExportFormat } from "../../ui/export-list.tsx";

export type ExportFile = { name: string; type: string; content: string };

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const makers: Record<ExportFormat, { ending: string; type: string; make: (input: ExportInput, words: ExportWords) => string }> = {
  annotation: { ending: "annotations.jsonld", type: "application/ld+json", make: (input) => json(webAnnotations(input)) },
  prov: { ending: "prov.jsonld", type: "application/ld+json", make: (input) => json(provenance(input)) },
  claim: { ending: "claims.jsonld", type: "application/ld+json", make: (input) => json(claims(input)) },
  csl: { ending: "csl.json", type: "application/vnd.citationstyles.csl+json", make: (input) => json(cslJson(input)) },
  bibtex: { ending: "bib", type: "application/x-bibtex", make: bibtex },
  ris: { ending: "ris", type: "application/x-research-info-systems", make: ris },
  markdown: { ending: "md", type: "text/markdown", make: markdown },
  html: { ending: "html", type: "text/html", make: html },
  csv: { ending: "csv", type: "text/csv", make: csv },
};

/** The file, named after the page's host and the day of reading; `words` are for the formats that people read. */
export function exportFile(format: ExportFormat, input: ExportInput, words: ExportWords): ExportFile {
  const { ending, type, make } = makers[format];
  return { name: exportName(input, ending), type: `${type};charset=utf-8`, content: make(input, words) };
}

/** "wiretrace-example.org-2026-02-03.csv" */
export function exportName({ trace, readAt }: ExportInput, ending: string): string {
  const host = trace.page.host.replace(/[^a-z0-9.-]/gi, "") || "text";
  return `wiretrace-${host}-${readAt.slice(0, 10)}.${ending}`;
}
