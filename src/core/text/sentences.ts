import type { Span } from "../model.ts";

/** One sentence inside one block; `block` is the block's index in `PageText.blocks`. */
export type Sentence = { span: Span; block: number };
