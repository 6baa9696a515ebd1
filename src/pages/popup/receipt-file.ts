/** The receipt of a trace as a file. */
import type { ExportInput } from "../../core/export/export-input.ts";
import type { ExportWords } from "../../core/export/export-words.ts";
import { receiptHtml } from "../../core/export/receipt-html.ts";
import { receipt } from "../../core/export/receipt.ts";
import { ask } from "../../messages/ask.ts";
import type { IndexStatus } from "../../messages/contract.ts";
import type { ReceiptForm } from "../../ui/export-list.tsx";
import type { ExportFile } from "./export-file.ts";
import { exportName } from "./export-file.ts";

export async function receiptFile(form: ReceiptForm, { reading, status: { documents, since, bytes }, words }: { reading: ExportInput; status: IndexStatus; words: ExportWords }): Promise<ExportFile> {
  const versions = await ask("about/versions", { lang: reading.trace.page.lang });
  const input = { ...reading, textHash: await sha256(reading.trace.text), versions, index: { documents, since, bytes } };
  if (form === "html") return { name: exportName(reading, "receipt.html"), type: "text/html;charset=utf-8", content: receiptHtml(input, words) };
  return { name: exportName(reading, "receipt.json"), type: "application/json;charset=utf-8", content: `${JSON.stringify(receipt(input), null, 2)}\n` };
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
