/** Nothing a person reads leaves the machine: every request of the whole run went through our proxy and is known. */
import assert from "node:assert/strict";
import { until } from "./checks.ts";
import type { Suite } from "./suite.ts";

/** What the browsers themselves ask for, whatever is installed. */
const housekeeping = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:org|com|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?::443)?(?:\/|$)/;
/** Pages of the tests, and the icon that a browser asks of each host. */
const fixture = /^http:\/\/[\w.-]+\.example\//;

/** Requests that neither the browser nor a fixture page explains. */
export const foreignRequests = (urls: string[]): string[] => urls.filter((url) => !fixture.test(url) && !housekeeping.test(url));

export async function checkSilence({ control, server, check }: Suite): Promise<void> {
  await check("no request left the extension in the whole run", async () => {
    assert.deepEqual(foreignRequests(server.requests()), []);
  });

  await check("a request of the extension would have been seen", async () => {
    await control.page.evaluate(() => fetch("http://leak.invalid/").catch(() => undefined));
    await until("the proxy saw it", async () => server.requests().some((url) => url.includes("leak.invalid")));
  });
}
