/** BibTeX with biblatex's fields (https://ctan.org/pkg/biblatex): for LaTeX. */
import { bibliography } from "./bibliography.ts";
import type { ExportInput } from "./export-input.ts";

export function bibtex(input: ExportInput): string {
  return bibliography(input)
    .map((item) => {
      const fields = {
        // The inner braces keep an institution from being split at "of" and "and".
        author: item.authors.map((name) => `{${escape(name)}}`).join(" and "),
        title: `{${escape(item.title)}}`,
        organization: `{${escape(item.publisher)}}`,
        date: item.date?.slice(0, 10) ?? "",
        url: item.url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign)),
        urldate: item.accessed,
        langid: item.lang === "und" ? "" : item.lang,
        note: escape(item.note),
      };
      const lines = Object.entries(fields).filter(([, value]) => value !== "" && value !== "{}");
      return `@online{${item.key},\n${lines.map(([name, value]) => `  ${name} = {${value}},`).join("\n")}\n}\n`;
    })
    .join("\n");
}

const signs: Record<string, string> = { "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

/** Text as LaTeX reads it, on one line. */
function escape(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}~^]/g, (sign) => signs[sign] ?? sign).replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}
