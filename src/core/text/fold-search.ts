/** Text as people's searches compare it: compatibility forms unified, lower case, without accents. Its length changes. */
export function foldSearch(text: string): string {
  return text.normalize("NFKD").replace(/\p{Mn}+/gu, "").toLowerCase();
}
