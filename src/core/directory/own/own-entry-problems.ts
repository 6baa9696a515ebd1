/** What keeps a reader's entry from being used, as codes that the faces put into words. */
import type { OwnEntry } from "./own-changes.ts";

/** `value`: the words in question; `owner`: the entry that has the host already. */
export type OwnProblem = { code: "name" | "spelling" | "host" | "hostTaken" | "country"; value: string; owner?: string };

/** Codes that CLDR has a name for and no map has a country: "unknown region", groups, test locales. */
const noCountries = new Set(["ZZ", "EZ", "QO", "XA", "XB"]);
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** All problems, in the order of the form; `taken` answers which other entry has a host. */
export function ownEntryProblems({ name, spellings, hosts, country }: OwnEntry, taken: (host: string) => string | undefined): OwnProblem[] {
  const problems: OwnProblem[] = [];
  if (!canBeFound(name)) problems.push({ code: "name", value: name });
  for (const spelling of spellings) if (!canBeFound(spelling)) problems.push({ code: "spelling", value: spelling });
  for (const host of hosts) {
    const owner = taken(host);
    if (!/^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(host)) problems.push({ code: "host", value: host });
    else if (owner !== undefined) problems.push({ code: "hostTaken", value: host, owner });
  }
  if (country !== "" && !isCountry(country)) problems.push({ code: "country", value: country });
  return problems;
}

/** Two letters at least, and none of the signs that part the compiled names. */
const canBeFound = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 && !/[|\t\n`*]/.test(text) && text.length <= 200;

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && !noCountries.has(code) && regions.of(code) !== undefined;
