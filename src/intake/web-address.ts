/** A longer address is refused wherever one is kept. */
const MOST_CHARACTERS = 8_192;

/** The absolute address on the web, resolved against `base` where there is one; undefined for every other scheme and for what is no address. */
export function webAddress(written: string | null | undefined, base?: string): string | undefined {
  const trimmed = written?.trim() ?? "";
  if (trimmed === "" || trimmed.length > MOST_CHARACTERS || !URL.canParse(trimmed, base)) return undefined;
  const { protocol, href } = new URL(trimmed, base);
  return (protocol === "http:" || protocol === "https:") && href.length <= MOST_CHARACTERS ? href : undefined;
}
