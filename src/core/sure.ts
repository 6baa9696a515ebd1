import type { Attribution } from "./model.ts";

/**
 * Confidence from which an attribution is shown unasked, on the badge and as a highlight, and stated as a fact in files; the rest
 * stands folded in the popup. bench/README.md says how many on each side are right.
 */
const sureConfidence = 0.8;

/** True for attributions that may be shown without being asked for. */
export const isSure = ({ confidence }: Pick<Attribution, "confidence">): boolean => confidence >= sureConfidence;
