/** RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): for EndNote, Mendeley and library catalogues. */
import { bibliography } from "./bibliography.ts";
import type { ExportInput } from "./export-input.ts";

export function ris(input: ExportInput): string {
  return bibliography(input)
    .map((item) => {
      const [from = ""] = (item.date ?? "").split("/");
      const lines: [string, string][] = [
        // A web page: of a newspaper article (NEWS) the author would be read as its reporter.
        ["TY", "ELEC"],
        ["ID", item.key],
        ["TI", item.title],
        // A comma at the end says: no given name follows. Without it readers split "Security Council of Russia".
        ...item.authors.map((name): [string, string] => ["AU", `${name.replaceAll(",", " ")},`]),
        ["T2", item.publisher],
        ["PY", from.slice(0, 4)],
        ["DA", from.slice(0, 10).replaceAll("-", "/")],
        ["UR", item.url],
        ["Y2", item.accessed.replaceAll("-", "/")],
        ["LA", item.lang === "und" ? "" : item.lang],
        ["N1", item.note],
      ];
      const kept = lines.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ")}`);
      return `${kept.join("\r\n")}\r\nER  - \r\n`;
    })
    .join("\r\n");
}
