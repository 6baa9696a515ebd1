/** The worker is ended in the middle of additions, merges and imports: nothing that was answered is lost, and nothing is half there. */
import assert from "node:assert/strict";
import type { SourceDocument } from "../../src/core/model.ts";
import type { Suite } from "./suite.ts";

/** Milliseconds after which the worker is ended: before it fingerprints, while it does, while it writes, and after. */
const moments = [0, 15, 60, 150, 350];
/** Enough for a segment of their own, so that a few of them are merged. */
const size = 200;

const story = (group: string, n: number): SourceDocument => ({
  url: `https://kills.example/${group}/${n}`,
  title: `Killed ${group} ${n}`,
  text: `Ferry ${n} of line ${group} left the harbour of Varnow at ${n % 24} o'clock with ${n * 7} passengers and ${n * 3} cars on board, the office said.`,
});
const stories = (group: string): SourceDocument[] => Array.from({ length: size }, (_, n) => story(group, n));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function checkKills({ browser, control, check }: Suite): Promise<void> {
  const status = () => control.ask("index/status", {});
  const found = async (group: string) => (await control.ask("index/search", { words: `kills.example ${group}`, offset: 0, limit: 1 })).total;

  /** Asks, ends the worker a moment later, and answers whether the question was answered all the same. */
  async function endDuring(ask: () => Promise<unknown>, milliseconds: number): Promise<boolean> {
    const answered = ask().then(() => true, () => false);
    await pause(milliseconds);
    await browser.killWorker();
    // A page that asked a worker which is gone may never hear of it.
    return Promise.race([answered, pause(1_500).then(() => false)]);
  }

  await check("a worker ended while it adds and merges: all of a batch or nothing, and what was answered stays", async () => {
    for (const [turn, moment] of moments.entries()) {
      const group = `add${turn}`;
      const before = (await status()).documents;
      const answered = await endDuring(() => control.ask("index/add", { documents: stories(group) }), moment);
      const { documents, health } = await status();
      assert.equal(health, "ok");
      assert.ok(documents === before + size || (!answered && documents === before), `after ${moment} ms: ${before} became ${documents}, answered: ${answered}`);
      const again = await control.ask("index/add", { documents: stories(group) });
      assert.equal(again.added + again.unchanged, size);
      assert.equal((await status()).documents, before + size);
      assert.equal(await found(group), size);
    }
  });

  await check("a worker ended while it imports: the part that comes again is counted once, and undoing leaves nothing", async () => {
    const before = (await status()).documents;
    await control.ask("imports/begin", { id: "kills", names: ["kills.jsonl"], files: 1 });
    for (const [part, moment] of moments.entries()) {
      const ask = () => control.ask("imports/add", { id: "kills", part, documents: stories(`import${part}`) });
      await endDuring(ask, moment);
      const { added, unchanged } = await ask();
      assert.equal(added + unchanged, size);
      assert.equal((await status()).documents, before + size * (part + 1));
    }
    await control.ask("imports/end", { id: "kills", state: "done", skipped: 0 });
    for (let left = 1; left > 0; ) left = (await control.ask("imports/undo", { id: "kills" })).left;
    const { documents, health } = await status();
    assert.deepEqual({ documents, health }, { documents: before, health: "ok" });
  });

  await check("a worker ended while it undoes an import goes on when it is asked again", async () => {
    const before = (await status()).documents;
    await control.ask("imports/begin", { id: "kills-undone", names: ["kills.jsonl"], files: 1 });
    await control.ask("imports/add", { id: "kills-undone", part: 0, documents: stories("undone") });
    await control.ask("imports/end", { id: "kills-undone", state: "done", skipped: 0 });
    await endDuring(() => control.ask("imports/undo", { id: "kills-undone" }), 20);
    for (let left = 1; left > 0; ) left = (await control.ask("imports/undo", { id: "kills-undone" })).left;
    assert.equal((await status()).documents, before);
    assert.equal(await found("undone"), 0);
  });
}
