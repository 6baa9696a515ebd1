/** Copying and saving what is shown. What writes files is loaded when one is asked for. */
import { citationLine } from "../../core/export/citation-line.ts";
import type { ExportInput } from "../../core/export/export-input.ts";
import { traceOfOne } from "../../core/export/one-attribution.ts";
import { ask } from "../../messages/ask.ts";
import type { IndexStatus } from "../../messages/contract.ts";
import type { Text } from "../../ui/text.ts";
import { saveFile } from "../save-file.ts";
import type { PopupActions } from "./popup-actions.ts";
import type { Problem } from "./use-problem.ts";

type Saving = Pick<PopupActions, "copy" | "save" | "saveReceipt">;

/** `reading` is undefined while nothing is traced, `status` while the worker has not told. */
export function saving(reading: ExportInput | undefined, status: IndexStatus | undefined, { text, attempt }: { text: Text; attempt: Problem["attempt"] }): Saving {
  const withReading = (work: (reading: ExportInput) => Promise<void>): Promise<boolean> => (reading ? attempt(() => work(reading)) : Promise.resolve(false));
  return {
    copy: (attribution) => withReading((input) => navigator.clipboard.writeText(citationLine(input, attribution, text))),
    save: (format, attribution) =>
      void withReading(async (input) => {
        const { exportFile } = await import("./export-file.ts");
        saveFile(exportFile(format, attribution ? { ...input, trace: traceOfOne(input.trace, attribution.id) } : input, text));
      }),
    saveReceipt: (form) =>
      void withReading(async (input) => {
        const { receiptFile } = await import("./receipt-file.ts");
        saveFile(await receiptFile(form, { reading: input, status: status ?? (await ask("index/status", {})), words: text }));
      }),
  };
}
