/** What can be done in the popup. */
import type { TracedAttribution } from "../../core/model.ts";
import type { OriginalActions } from "./find-original.tsx";
import type { ExportFormat, ReceiptForm } from "../../ui/export-list.tsx";

export type PopupActions = {
  original: OriginalActions;
  trace: () => void;
  show: (attribution: string) => void;
  addPage: () => void;
  /** Asks for, or gives back, the site or all sites. In Firefox the request must be the first call of the click. */
  switchSite: (wanted: boolean) => void;
  switchAll: (wanted: boolean) => void;
  /** Remembers articles read on the site, or no longer; never reads it, or again. */
  switchRemember: (wanted: boolean) => void;
  switchNever: (wanted: boolean) => void;
  /** Opens the side panel; undefined where there is none to open. */
  openPanel: (() => void) | undefined;
  manage: () => void;
  /** Answers whether the citation is on the clipboard. */
  copy: (attribution: TracedAttribution) => Promise<boolean>;
  /** Marks an attribution as read wrongly, or takes that back. */
  markWrong: (attribution: TracedAttribution, wrong: boolean) => void;
  undoWrong: () => void;
  /** Saves the page's trace, or the one attribution. */
  save: (format: ExportFormat, attribution?: TracedAttribution) => void;
  saveReceipt: (form: ReceiptForm) => void;
};
