/**
 * Runs in every page of a granted site: asks the worker to trace what may be an article, and nothing else.
 * The tracer, which watches the page from then on, comes only when the worker says so.
 */
import { askToTrace } from "./ask-to-trace.ts";
import { mayBeArticle } from "./may-be-article.ts";
import { watchAddress } from "./watch-address.ts";

// An update of the extension starts the bootstrap again in pages that are open.
const once = globalThis as { wiretraceBootstrap?: AbortController };
once.wiretraceBootstrap?.abort();
const control = new AbortController();
once.wiretraceBootstrap = control;

/** Client-side pages fill themselves some time after their address changed. */
const settling = [0, 1_000, 3_000];

async function consider(): Promise<void> {
  const { href } = location;
  for (const delay of settling) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (control.signal.aborted || location.href !== href) return;
    if (!mayBeArticle(document)) continue;
    const answer = await askToTrace();
    if (answer === "gone") control.abort();
    return;
  }
}

watchAddress(() => void consider(), control.signal);
void consider();
