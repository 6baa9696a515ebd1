/** Whether a source belongs to a language: it publishes in it, or it is its country's main one. */
export function speaks(entry: { languages?: string[] | undefined; country?: string | undefined }, lang: string): boolean {
  if (entry.languages?.includes(lang)) return true;
  return entry.country !== undefined && countryLanguage(entry.country) === lang;
}

/** Main language of a country, as CLDR's likely subtags have it: "SN" is "fr". */
export function countryLanguage(country: string): string {
  return likely(`und-${country}`)?.language ?? "";
}

/** The country a language is spoken in most, as CLDR's likely subtags have it; undefined for no language. */
export function mainCountry(lang: string): string | undefined {
  return likely(lang)?.region;
}

/** Undefined where the tag is none: pages say what they like about their language. */
function likely(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
