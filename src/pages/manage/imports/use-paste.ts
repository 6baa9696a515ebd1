/** Adding pasted texts. */
import { ask } from "../../../messages/ask.ts";
import { failureOf } from "../../../messages/failure.ts";
import type { PasteProps } from "./paste-section.tsx";

/** `onChange` tells that the index did change. */
export function usePaste(onChange: () => void): PasteProps {
  const add: PasteProps["onAdd"] = async (document) => {
    await ask("index/add", { documents: [{ ...document, kept: { way: "paste", at: new Date().toISOString() } }] });
    onChange();
    return undefined;
  };
  return { onAdd: (document) => add(document).catch(failureOf) };
}
