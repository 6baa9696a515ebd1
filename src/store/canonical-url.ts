/** Parameters that say how a reader came to a page, never which page it is. */
const trackingParameter = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref_src|cmpid|ocid|at_(?:medium|campaign|custom\d)|wt_.*)$/i;

/**
 * The address under which versions of one story are kept together: scheme, `www.`, fragment, trailing slash,
 * tracking parameters and the order of the others do not count. What is no address stays as it is.
 */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return parsed.href;
  const kept = [...parsed.searchParams].filter(([name]) => !trackingParameter.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : "";
  return `${parsed.host.replace(/^www\./, "")}${parsed.pathname.replace(/\/+$/, "")}${query}`;
}
