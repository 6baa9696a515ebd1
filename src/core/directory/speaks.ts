/** Whether a source belongs to a language: it publishes in it, or it is its country's main one. */
export function speaks(entry: { languages?: string[] | undefined; country?: string | undefined }, lang: string): boolean {
  if (entry.languages?.includes(lang)) return true;
  return entry.country !== undefined && countryLanguage(entry.country) === lang;
}

/** Main language of a country, as CLDR's likely subtags have it: "SN" is "fr". */
export function countryLanguage(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}
