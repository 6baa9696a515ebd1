/** The host in what a person typed or pasted, a name or an address; undefined where there is none. */
export function hostFrom(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  // Chromium takes "exa mple.org" for a host, with %20 in it; all take signs that no name of a site has.
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? host : undefined;
}
