/** What cannot be traced says why. */
import assert from "node:assert/strict";
import type { TabState } from "../../src/messages/contract.ts";
import { until } from "./checks.ts";
import type { Suite } from "./suite.ts";

export async function checkStates({ browser, control, server, check }: Suite): Promise<void> {
  const stateOf = (tabId: number): Promise<TabState> => control.ask("trace/tab", { tabId });

  await check("an empty page has no text to trace", async () => {
    const url = "http://empty.example/story";
    server.serve(url, "<!doctype html><title>Nothing</title><main></main>");
    const page = await browser.openPage(url);
    assert.deepEqual(await stateOf(await control.tabId(url)), { state: "unreadable", reason: "empty" });
    await page.close();
  });

  await check("an article without a citation is traced, with nothing found", async () => {
    const url = "http://own.example/story";
    server.serve(url, `<!doctype html><html lang="de"><title>Eis</title><article><h1>Das Eis steht noch</h1>${"<p>Die erste Fähre des Jahres legt eine Woche später ab als sonst. Auf dem See steht noch Eis, und die Anleger sind leer.</p>".repeat(5)}</article></html>`);
    const page = await browser.openPage(url);
    const state = await stateOf(await control.tabId(url));
    assert.equal(state.state, "traced");
    assert.equal(state.state === "traced" && state.trace.attributions.length, 0);
    await page.close();
  });

  await check("a PDF says that it is one", async () => {
    const url = "http://files.example/report.pdf";
    server.serve(url, { body: smallPdf, type: "application/pdf" });
    const page = await browser.browser.newPage();
    await page.goto(url, { waitUntil: [] }).catch(() => undefined);
    const tabId = await until("the tab", () => control.tabId(url));
    assert.deepEqual(await until("a state", () => stateOf(tabId)), { state: "unreadable", reason: "pdf" });
    await page.close();
  });

  await check("a page of the browser or of an extension cannot be read", async () => {
    const tabId = await control.page.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
    assert.deepEqual(await stateOf(tabId), { state: "unreadable", reason: "browser-page" });
  });

  await check("a tab that is gone is a failure with a reason", async () => {
    await assert.rejects(stateOf(987_654_321), /tab/i);
  });
}

const smallPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;
