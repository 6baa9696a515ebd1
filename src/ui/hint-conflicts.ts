/** Where the page's own metadata names another source than its text. */
import type { Hint, Trace } from "../core/model.ts";
import { certain } from "./summary.ts";

/** Fields that say where the text comes from; authors, publishers and picture credits say other things. */
const fieldsOfOrigin: Hint["field"][] = ["sourceOrganization", "isBasedOn", "syndication-source", "original-source", "canonical"];

/** A hint, and the source that the text names for the whole page instead. */
export type HintConflict = { hint: Hint; textNames: string };

/** Hints that name a source the text does not, while the text names another for the page as a whole. */
export function hintConflicts(trace: Trace): HintConflict[] {
  const whole = trace.attributions.filter(
    ({ kind, confidence }) => confidence >= certain && (kind === "wire" || kind === "republication"),
  );
  const named = whole.flatMap(({ path }) => path);
  const other = named[0];
  if (!other) return [];
  return trace.hints
    .filter(({ field, id }) => fieldsOfOrigin.includes(field) && id !== null && id !== trace.page.publisher)
    .filter(({ id }) => !named.some((source) => source.id === id))
    .map((hint) => ({ hint, textNames: other.name }));
}
