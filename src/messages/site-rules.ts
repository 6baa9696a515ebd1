/** What the person decided about sites, beyond what the browser grants: where Wiretrace never reads, and what it remembers. */

/** Sites stand as hosts without "www."; each holds its subdomains. */
export type SiteRules = {
  /** Nothing is read here, not even on a click. */
  never: string[];
  /** Articles read here go into the index. `all`: everywhere. */
  remember: { all: boolean; sites: string[] };
};

/** The site a host belongs to: itself, without the "www." that most sites answer with and without. */
export const siteOf = (host: string): string => host.toLowerCase().replace(/\.$/, "").replace(/^www\.(?=[^.]+\.)/, "");

/** Whether the host is one of the sites or below one. */
export function isOneOf(sites: readonly string[], host: string): boolean {
  const own = siteOf(host);
  return sites.some((site) => own === site || own.endsWith(`.${site}`));
}

/** Whether articles read on the host are to be remembered. */
export const isRemembered = ({ never, remember }: SiteRules, host: string): boolean => !isOneOf(never, host) && (remember.all || isOneOf(remember.sites, host));
