/** Which facts of an entry were read in a public list, and which only somebody remembers. */
import type { DirectoryEntry } from "../src/core/directory/entry.ts";

/** `unchecked` is memory; the rows of `collected list` do not say where they came from. */
const memory = new Set(["", "unchecked", "collected list"]);

/** True where a public list or page has the field; of a list of hosts the first is asked, the front page. */
export function isRead(entry: DirectoryEntry, field: string): boolean {
  const source = entry.src[field] ?? "";
  const front = field === "hosts" ? entry.hosts[0] : undefined;
  return !memory.has(front !== undefined && source.includes("=") ? labelOf(source, front) : source.replace(/^[a-z]{2}=/, ""));
}

/** Labels hold spaces, so the next host ends one: "a.org=State Media Monitor:SC b.org=unchecked". */
function labelOf(source: string, host: string): string {
  const at = ` ${source}`.indexOf(` ${host}=`);
  return at < 0 ? "" : (source.slice(at + host.length + 1).split(/ (?=[^\s=]+\.[^\s=]+=)/)[0] ?? "");
}
