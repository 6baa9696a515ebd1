/** The formats a trace can be saved in, each with what it is for. */
import { useState } from "preact/hooks";
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
  html: "exportHtml",
  csv: "exportCsv",
} as const satisfies Record<string, MessageKey>;

export type ExportFormat = keyof typeof formats;

type Props = {
  title: string;
  /** The list of a single passage stands among others and is drawn less heavily. */
  small?: boolean;
  onSave: (format: ExportFormat) => void;
};

/** A folded list of buttons. */
export function ExportList({ title, small = false, onSave }: Props) {
  const text = useText();
  // Drawn when it is opened: a long page has hundreds of these lists.
  const [open, setOpen] = useState(false);
  return (
    <details class={small ? "one-export" : "folded"} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <ul class="exports">
          {(Object.keys(formats) as ExportFormat[]).map((format) => (
            <li key={format}>
              <button type="button" class="text-button" onClick={() => onSave(format)}>
                {text.say(formats[format])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
