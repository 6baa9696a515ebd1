/** The formats a trace can be saved in, each with what it is for. */
import type { MessageKey } from "./text.ts";
import { useText } from "./text.ts";

const formats = {
  annotation: "exportAnnotation",
  prov: "exportProv",
  claim: "exportClaim",
  csl: "exportCsl",
  bibtex: "exportBibtex",
  ris: "exportRis",
  markdown: "exportMarkdown",
  csv: "exportCsv",
} as const satisfies Record<string, MessageKey>;

export type ExportFormat = keyof typeof formats;

/** A folded list of buttons. */
export function ExportList({ onSave }: { onSave: (format: ExportFormat) => void }) {
  const text = useText();
  return (
    <details class="folded">
      <summary>{text.say("exportTitle")}</summary>
      <ul class="exports">
        {(Object.keys(formats) as ExportFormat[]).map((format) => (
          <li key={format}>
            <button type="button" class="text-button" onClick={() => onSave(format)}>
              {text.say(formats[format])}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
