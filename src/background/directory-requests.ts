/** The requests about the directory and what the reader changed in it. */
import { ownPrefix, readOwnChange, type OwnChange } from "../core/directory/own/own-changes.ts";
import { searchEntries } from "../core/directory/search-entries.ts";
import type { Handlers } from "../messages/answer.ts";
import { forgetDirectory, loadDirectory, wholeDirectory } from "./assets.ts";
import { dropOwnChange, ownChanges, writeOwnChange } from "./own-directory.ts";

type DirectoryRequest = "directory/search" | "directory/change" | "directory/take-back";

/** Entries a search lists: who does not find his one in so many types another word. */
const mostRows = 40;

/** Handlers of every `directory/…` request. */
export const directoryRequests: Handlers<DirectoryRequest> = {
  async "directory/search"({ words }) {
    return searchEntries(await wholeDirectory(), await ownChanges(), words, mostRows);
  },
  async "directory/change"({ change }) {
    const directory = await loadDirectory();
    const placed = change.id === "" ? { ...change, id: freshId() } : change;
    if (placed.change === "hidden" && directory.entry(placed.id) === undefined) return { ok: false, problems: [] };
    const read = readOwnChange(placed, (host) => directory.byUrl(`https://${host}/`)?.id);
    if (!read.ok) return { ok: false, problems: read.problems.map((problem) => ({ ...problem, ...(problem.owner && { owner: directory.displayName(problem.owner, "en") }) })) };
    const before = (await ownChanges()).find(({ id }) => id === placed.id);
    await writeOwnChange(stillAdded(read.change, before));
    forgetDirectory();
    return { ok: true };
  },
  async "directory/take-back"({ id }) {
    const change = await dropOwnChange(id);
    forgetDirectory();
    return change ? { change } : {};
  },
};

/** What the reader added stays added when it is corrected. */
function stillAdded(change: OwnChange, before: OwnChange | undefined): OwnChange {
  return change.change === "corrected" && before?.change === "added" ? { ...change, change: "added" } : change;
}

/** Never given twice, on no computer: documents keep the id of the source they were traced to, and backups bring ids along. */
const freshId = (): string => `${ownPrefix}${crypto.randomUUID()}`;
