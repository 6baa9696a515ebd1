/** The tracer, injected by the worker when a page is to be traced. */
import { answer } from "../messages/answer.ts";
import { checkCardRequest } from "../messages/check-card-request.ts";
import type { TracerGlobal } from "../messages/tracer.ts";
import { createPageTracer } from "./page-tracer.ts";

const shared = globalThis as TracerGlobal;
// One left behind by an earlier version of the extension.
shared.wiretraceTracer?.stop();
const tracer = createPageTracer();
shared.wiretraceTracer = tracer;

answer(
  {
    "card/show": async ({ attribution }) => ({ shown: await tracer.show(attribution) }),
    "card/hide": ({ attributions }) => {
      tracer.hide(attributions);
      return Promise.resolve({});
    },
    "card/told": ({ question, attributions, hidden }) => {
      tracer.told(question, { attributions, hidden });
      return Promise.resolve({});
    },
    "card/renew": async () => ({ renewed: await tracer.renew() }),
    "card/next": async () => ({ shown: await tracer.showNext() }),
  },
  checkCardRequest,
);
