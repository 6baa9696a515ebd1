import { ask } from "../../messages/ask.ts";
import type { SiteSuggestion } from "../../core/directory/hosts/suggest-sites.ts";

/** Sites of agencies and outlets that the words may mean; none where the worker does not answer. */
export const suggestSitesIn = (lang: string) => (words: string): Promise<SiteSuggestion[]> =>
  ask("sources/sites", { words, lang }).then(
    ({ sites }) => sites,
    () => [],
  );
