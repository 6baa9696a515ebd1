/** The focus of somebody without a pointer, where the line they pressed a button in is drawn anew. */
import { useEffect, useRef } from "preact/hooks";
import type { DocumentRow } from "../../../messages/contract.ts";

/**
 * A document that was changed comes back under another number and stands elsewhere in the list; one that was removed leaves
 * its place to the next. `pressed` is told before: which line, which of its buttons, and whether the document stays.
 */
export function useKeptFocus(rows: DocumentRow[]) {
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<{ url: string | undefined; place: number; button: number }>(undefined);
  useEffect(() => {
    const { url, place, button } = pressed.current ?? { place: -1, button: 0 };
    pressed.current = undefined;
    // Who went on meanwhile is left where they are.
    if (place < 0 || document.activeElement !== document.body) return;
    const there = url === undefined ? Math.min(place, rows.length - 1) : rows.findIndex((row) => row.url === url);
    list.current?.children[there]?.querySelectorAll<HTMLElement>(".list-actions button")[button]?.focus();
  }, [rows]);
  return {
    list,
    pressed: (row: DocumentRow, button: "pin" | "edit" | "remove", url?: string) => {
      pressed.current = { url: button === "remove" ? undefined : (url ?? row.url), place: rows.indexOf(row), button: ["pin", "edit", "remove"].indexOf(button) };
    },
  };
}
