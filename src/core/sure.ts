import type { Attribution } from "./model.ts";

/**
 * Confidence from which an attribution is shown unasked: on the badge and as a highlight. At and above it
 * at least 95 of 100 are right on the corpora; the rest stands folded in the popup.
 */
export const sureConfidence = 0.8;

/** True for attributions that may be shown without being asked for. */
export const isSure = ({ confidence }: Pick<Attribution, "confidence">): boolean => confidence >= sureConfidence;
