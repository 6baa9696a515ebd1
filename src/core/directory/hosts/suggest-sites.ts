/** Sites of agencies and outlets that somebody who types the words may mean. */
import { isDense } from "../../text/characters.ts";
import { foldSearch } from "../../text/fold-search.ts";
import type { Directory } from "../directory.ts";

export type SiteSuggestion = { name: string; host: string };

/** Those whose name or host begins with the words first, then those where a later word does; no order but the alphabet's among them. */
export function suggestSites(directory: Directory, words: string, lang: string, most: number): SiteSuggestion[] {
  const wanted = foldSearch(words.trim());
  if (wanted === "") return [];
  const found = directory.publishers().flatMap((id): { site: SiteSuggestion; late: boolean }[] => {
    const host = directory.entry(id)?.hosts[0];
    if (host === undefined) return [];
    const name = directory.displayName(id, lang);
    const texts = [foldSearch(name), host];
    if (texts.some((text) => text.startsWith(wanted))) return [{ site: { name, host }, late: false }];
    return texts.some((text) => startsInside(text, wanted)) ? [{ site: { name, host }, late: true }] : [];
  });
  return found
    .sort((a, b) => Number(a.late) - Number(b.late) || a.site.name.localeCompare(b.site.name, lang))
    .slice(0, most)
    .map(({ site }) => site);
}

function startsInside(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted, 1); at > 0; at = text.indexOf(wanted, at + 1)) if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? "") || isDense(wanted.charAt(0))) return true;
  return false;
}
