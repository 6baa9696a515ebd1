/** Failures as they travel between the parts: a code that faces put into the reader's language, and words for a report. */

/**
 * `left`: the page went while it was read. `silent`: no part answered. `updated`: the extension was renewed under the
 * page. `no-tab`: the tab is closed. `full`, `busy`: the index could not be written. `private`: nothing is kept from
 * private windows. `other`: everything without a code of its own.
 */
export type FailureCode = "left" | "silent" | "updated" | "no-tab" | "full" | "busy" | "private" | "not-traced" | "other";

/** `detail` is in whatever language the browser speaks to programs; "" where the code says it all. */
export type Failure = { code: FailureCode; detail: string };

/** An error that carries its code over the wire. */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(readonly code: FailureCode, detail = "") {
    super(detail === "" ? code : detail);
  }
}

/** Any error as a failure. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { code: error.code, detail: error.message };
  return { code: "other", detail: error instanceof Error ? error.message : String(error) };
}
