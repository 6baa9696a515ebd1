/** What the worker calls in a page by executeScript once the tracer is there: the only thing between them that is no message. */

import type { Failure } from "./failure.ts";

/** Why a page has nothing to trace; the names are those of the tab's states. */
export type Unread = { ok: false; reason: "empty" | "too-large" | "pdf" };

export type Tracer = {
  /**
   * Reads the page as it stands now, asks the worker what it cites, and paints. `messages`: those of the interface as JSON text, ""
   * where the browser looks them up itself.
   */
  trace(messages: string): Promise<{ ok: true } | Unread | { ok: false; failure: Failure }>;
  /** Whether the page that stands here now was read. */
  hasRead(): boolean;
  /** Takes everything away that was added to the page. */
  stop(): void;
  /** False once the extension was updated under the page. */
  isAlive(): boolean;
};

/** Where the tracer stands in the world of our content scripts, which the page cannot see. */
export type TracerGlobal = { wiretraceTracer?: Tracer | undefined };
