/**
 * The databases in use. A deletion begins new ones beside those it sets aside, because a browser renames none and copying takes
 * as long as filling; so the names stand in the settings.
 */
import { browser } from "../platform/browser.ts";

export type Databases = { index: string; imports: string };

/** Where the names stand in `storage.local`. */
const key = "databases";
const firstNames: Databases = { index: "wiretrace-index", imports: "wiretrace-imports" };

/** The names as they are now. */
export async function databases(): Promise<Databases> {
  // Only `nameDatabases` writes this key.
  return ((await browser.storage.local.get(key))[key] as Databases | undefined) ?? firstNames;
}

/** Names that no database has yet. */
export function newNames(): Databases {
  const id = crypto.randomUUID();
  return { index: `${firstNames.index}-${id}`, imports: `${firstNames.imports}-${id}` };
}

/** Whoever opens a database from now on opens these; `beside` is kept in the same step. */
export const nameDatabases = (names: Databases, beside: Record<string, unknown> = {}): Promise<void> => browser.storage.local.set({ ...beside, [key]: names });
