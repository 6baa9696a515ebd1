import { closeJournal } from "../../src/background/import-journal.ts";
import { forgetMarker, replaceIndex } from "../../src/background/local-index.ts";
import { nameDatabases, newNames } from "../../src/background/databases.ts";

/** An empty index and an empty journal, for one test. */
export async function beginAnew(): Promise<void> {
  await replaceIndex(async () => {
    await closeJournal();
    await forgetMarker();
    await nameDatabases(newNames());
  });
}
