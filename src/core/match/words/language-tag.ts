/** The primary subtag of a language tag in lower case ("de" for "de-AT"); "und" where there is none. */
export function primaryLanguage(tag: string | null | undefined): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? "")?.[0].toLowerCase() ?? "und";
}
