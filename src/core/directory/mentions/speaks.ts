/** Which languages a source belongs to, and which country a language. */
export type Homes = {
  /** Whether a source belongs to a language: it publishes in it, or it is its country's main one. */
  speaks(entry: { languages?: string[] | undefined; country?: string | undefined }, lang: string): boolean;
  /** The languages it publishes in, as noted; else its country's main one. */
  languagesOf(entry: { languages?: string[] | undefined; country?: string | undefined }): string[];
  /** The country a language is spoken in most, as CLDR's likely subtags have it; undefined for no language. */
  mainCountry(lang: string): string | undefined;
};

/** Remembers what it was asked: CLDR's answer takes longer than reading the sentence that asks for it. */
export function createHomes(): Homes {
  const languages = new Map<string, string>();
  const countries = new Map<string, string | undefined>();
  const languageOf = (country: string): string => {
    const language = languages.get(country) ?? likely(`und-${country}`)?.language ?? "";
    languages.set(country, language);
    return language;
  };
  return {
    speaks: (entry, lang) => entry.languages?.includes(lang) === true || (entry.country !== undefined && languageOf(entry.country) === lang),
    languagesOf({ languages: noted = [], country }) {
      if (noted.length > 0 || country === undefined) return noted;
      return [languageOf(country)].filter((language) => language !== "");
    },
    mainCountry(lang) {
      if (!countries.has(lang)) countries.set(lang, likely(lang)?.region);
      return countries.get(lang);
    },
  };
}

/** Undefined where the tag is none: pages say what they like about their language. */
function likely(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
