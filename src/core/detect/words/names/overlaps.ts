import type { Phrase } from "./name-phrase.ts";

/** Whether two phrases share an item. */
export const overlaps = (a: Phrase | undefined, b: Phrase | undefined): boolean => a !== undefined && b !== undefined && a.from < b.to && b.from < a.to;
