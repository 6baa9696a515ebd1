/** A nation's adjective is given by its language ("немецкий"): it says the same as the country where the two go together. Codes of ISO 639-1 and ISO 3166-1. */
export const countryOfTongue: Readonly<Record<string, string>> = {
  bg: "BG", cs: "CZ", da: "DK", de: "DE", el: "GR", fa: "IR", fi: "FI", fr: "FR", he: "IL", hi: "IN", hu: "HU", id: "ID", it: "IT", ja: "JP", ko: "KR",
  nl: "NL", no: "NO", pl: "PL", ro: "RO", ru: "RU", sr: "RS", sv: "SE", tr: "TR", uk: "UA", vi: "VN", zh: "CN",
}; // prettier-ignore
