/** What a reader adds to the directory, hides in it and takes back, down to the page. */
import assert from "node:assert/strict";
import type { OwnChange } from "../../src/core/directory/own/own-changes.ts";
import { until } from "./checks.ts";
import type { Suite } from "./suite.ts";

const added: OwnChange = { id: "", change: "added", entry: { name: "Seeblick Nachrichten", class: "agency", spellings: ["SBN"], hosts: ["seeblick.example"], country: "AT" } };

export async function checkDirectory({ browser, control, server, check }: Suite): Promise<void> {
  const url = "http://directory.example/story";
  const filler = "<p>Auf dem See steht noch Eis, und die Anleger sind leer. Die Fähre legt eine Woche später ab als sonst.</p>".repeat(4);
  server.serve(url, `<!doctype html><html lang="de"><title>Eis</title><article><h1>Das Eis steht noch</h1><p>Laut Seeblick Nachrichten „bleibt der Hafen bis Freitag zu“. Das meldete auch die Nachrichtenagentur KCNA am Montag.</p>${filler}</article></html>`);
  const idsOn = async (): Promise<(string | null)[]> => {
    const page = await browser.openPage(url);
    const state = await control.ask("trace/tab", { tabId: await control.tabId(url) });
    await page.close();
    assert.equal(state.state, "traced");
    return state.state === "traced" ? [...state.trace.attributions.flatMap(({ path }) => path.map(({ id }) => id)), ...state.trace.mentions.map(({ id }) => id)] : [];
  };

  await check("an added source is found on the next page, and gone when it is taken back", async () => {
    assert.deepEqual(await control.ask("directory/change", { change: added }), { ok: true });
    const [row] = await control.ask("directory/search", { words: "" });
    assert.ok(row);
    assert.ok((await idsOn()).includes(row.id));
    assert.deepEqual(await control.ask("directory/take-back", { id: row.id }), { change: { ...added, id: row.id } });
    assert.ok(!(await idsOn()).includes(row.id));
  });

  await check("a hidden source is found no more until it is taken back, also by a new worker", async () => {
    assert.deepEqual(await control.ask("directory/change", { change: { id: "kcna", change: "hidden" } }), { ok: true });
    await browser.killWorker();
    assert.ok(!(await idsOn()).includes("kcna"));
    await control.ask("directory/take-back", { id: "kcna" });
    assert.ok((await idsOn()).includes("kcna"));
  });

  await check("an office of which the page does not say whose it is keeps its doubt in the card and in the popup's chain", async () => {
    const open = "http://office.example/story";
    server.serve(open, `<!doctype html><html lang="en"><title>Visit</title><article><h1>The visit is off</h1><p>The visit to the harbour was called off, the foreign ministry said on Monday. “Nobody will travel this week,” the foreign ministry said.</p>${"<p>The ferry leaves an hour later than usual, and the quays are empty. Nobody was on deck in the morning.</p>".repeat(4)}</article></html>`);
    const page = await browser.openPage(open);
    const tabId = await control.tabId(open);
    const state = await control.ask("trace/tab", { tabId });
    assert.ok(state.state === "traced");
    const said = state.trace.attributions.find(({ path }) => path.some(({ office }) => office === "foreign-ministry"));
    assert.ok(said, "the office is read as one");
    assert.deepEqual(said.path.map(({ id }) => id), [null]);
    const doubt = "Foreign ministry (which country is not said)";
    await control.ask("page/show", { tabId, attribution: said.id });
    const card = await until("the card is open", () => control.card(tabId));
    assert.ok(card.text.includes(doubt), card.text);
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, ".trace");
    const names = await until("the chain is shown", async () => {
      const shown = await popup.evaluate(() => [...document.querySelectorAll(".chain .source-name")].map((each) => each.textContent ?? ""));
      return shown.length > 1 ? shown : undefined;
    });
    assert.ok(names.includes(doubt), names.join(", "));
    await popup.close();
    await page.close();
  });

  await check("another source's host is refused by the name of its owner", async () => {
    assert.ok(added.change === "added");
    const answer = await control.ask("directory/change", { change: { ...added, entry: { ...added.entry, hosts: ["reuters.com"] } } });
    assert.deepEqual(answer, { ok: false, problems: [{ code: "hostTaken", value: "reuters.com", owner: "Reuters" }] });
  });
}
