import { parse } from "tldts";
import type { NameHit } from "../../directory/directory.ts";
import type { DirectoryEntry, Risk } from "../../directory/entry.ts";
import type { PathSource, Span } from "../../model.ts";
import type { CreditContext } from "./credit-context.ts";

/** A source named inside a credit: known to the directory, or only by its address. */
export type NamedSource = { path: PathSource; span: Span; risk: Risk };

/** The source a name means on this page; undefined where the page uses the letters for something else. */
export function resolveName({ reading, taken }: CreditContext, hit: NameHit): NamedSource | undefined {
  const { page, directory } = reading;
  const printed = page.text.slice(...hit.span);
  if (taken.has(printed)) return undefined;
  const entries = hit.ids.map((id) => directory.entry(id)).filter((entry) => entry !== undefined);
  const best = entries.find((entry) => speaksLanguage(entry, page.lang)) ?? entries[0];
  if (!best) return undefined;
  const alternatives = entries.filter((entry) => entry !== best).map((entry) => entry.id);
  return {
    path: {
      class: best.class,
      id: best.id,
      name: directory.displayName(best.id, page.lang),
      host: best.hosts[0] ?? null,
      span: hit.span,
      ...(alternatives.length > 0 ? { alternatives } : {}),
    },
    span: hit.span,
    risk: hit.risk,
  };
}

/** The source an address belongs to: a directory entry, else a site known by its host. */
export function resolveAddress({ reading }: CreditContext, printed: string, span: Span): NamedSource | undefined {
  const host = hostOf(printed);
  // "Ende.dpa" has a dot and no top-level domain.
  if (host === undefined || !parse(host).isIcann) return undefined;
  const url = /^https?:/i.test(printed) ? printed : `https://${printed}`;
  const entry = reading.directory.byUrl(url);
  const path: PathSource = entry
    ? { class: entry.class, id: entry.id, name: reading.directory.displayName(entry.id, reading.page.lang), host, span }
    : { class: "site", id: null, name: host, host, span };
  return { path, span, risk: 0 };
}

/** Host of a printed address, lower case, without "www."; undefined where it has no dot. */
export function hostOf(printed: string): string | undefined {
  const host = /^(?:https?:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(printed)?.[1]?.toLowerCase().replace(/^www\./, "");
  return host?.includes(".") ? host : undefined;
}

/** Whether the entry's home or languages fit the page's language. */
export function speaksLanguage(entry: DirectoryEntry, lang: string): boolean {
  if (entry.languages?.includes(lang)) return true;
  if (entry.country === undefined) return false;
  const spoken = new Intl.Locale(`und-${entry.country}`).maximize().language;
  return spoken === lang || (spoken === "no" && lang === "nb");
}
