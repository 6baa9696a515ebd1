import { is } from "./lexicon.ts";
import type { Item } from "./read-sentence.ts";

/** "That", "dass", "что": what opens reported words and is no article there. */
export const isThat = (item: Item | undefined): boolean => item !== undefined && (item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0;
