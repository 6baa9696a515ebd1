/** Comes to the passage whose card the reader left for this face. */
import { useEffect } from "preact/hooks";
import { itemId } from "../../ui/attribution-item.tsx";

/** The passage to come to; a new object each time, so that the same one can be wanted again. */
export type Wanted = { attribution: string };

/** Once the passage is drawn: opens what is folded over it, scrolls to it and gives it the focus. */
export function useWanted(wanted: Wanted | undefined): void {
  useEffect(() => {
    if (wanted === undefined) return;
    const item = document.getElementById(itemId(wanted.attribution));
    for (let fold = item?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
    const proof = item?.querySelector<HTMLDetailsElement>("details.proof");
    if (proof) proof.open = true;
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: "start" });
  }, [wanted]);
}
