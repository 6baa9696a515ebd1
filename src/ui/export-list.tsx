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

const receipts = { json: "receiptJson", html: "receiptHtml" } as const satisfies Record<string, MessageKey>;

/** The receipt for programs, or to print. */
export type ReceiptForm = keyof typeof receipts;

type Props = {
  title: string;
  /** The list of a single passage stands among others and is drawn less heavily. */
  small?: boolean;
  onSave: (format: ExportFormat) => void;
  /** Saves the receipt of the whole trace; undefined for a single passage. */
  onReceipt?: ((form: ReceiptForm) => void) | undefined;
};

/** A folded list of buttons. */
export function ExportList({ title, small = false, onSave, onReceipt }: Props) {
  const text = useText();
  // Drawn when it is opened: a long page has hundreds of these lists.
  const [open, setOpen] = useState(false);
  return (
    <details class={small ? "one-export" : "folded"} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <ul class="exports">
          {onReceipt &&
            (Object.keys(receipts) as ReceiptForm[]).map((form) => (
              <li key={form}>
                <button type="button" class="text-button" onClick={() => onReceipt(form)}>
                  {text.say(receipts[form])}
                </button>
              </li>
            ))}
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
