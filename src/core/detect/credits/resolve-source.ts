import type { NameHit } from "../../directory/directory.ts";
import type { DirectoryEntry, Risk } from "../../directory/entry.ts";
import type { PathSource, Span } from "../../model.ts";
import { hostOf } from "../../directory/hosts/host-of.ts";
import { openOffice } from "../../directory/offices/open-office.ts";
import { hasTopLevelDomain } from "../../directory/hosts/top-level-domain.ts";
import { firstIndex } from "../../first-index.ts";
import type { Reading } from "../candidate.ts";
import type { CreditContext } from "./credit-context.ts";

/** A source named inside a credit: known to the directory, or only by its address. */
export type NamedSource = {
  path: PathSource;
  span: Span;
  risk: Risk;
  /** A case ending is written onto the name: it stands in a sentence. */
  inflected: boolean;
};

/**
 * The source a name means on this page; undefined where the page uses the letters for something else, and for
 * doubtful spellings whose source is at home neither in the page's language nor everywhere.
 */
export function resolveName({ reading, taken }: CreditContext, hit: NameHit, codes: "codes" | "names"): NamedSource | undefined {
  const { page, directory } = reading;
  const printed = page.text.slice(...hit.span);
  if (hit.office) return resolveOffice(reading, hit);
  const entries = hit.ids.flatMap((id) => directory.entry(id) ?? []);
  const entry = likeliest(entries, printed, reading);
  if (!entry || taken.has(printed)) return undefined;
  const { id } = entry;
  const alternatives = hit.ids.filter((other) => other !== id);
  if (hit.risk === 2 && !isAtHome(entry, reading)) return undefined;
  if (hit.risk === 2 && codes === "names" && printed === printed.toLowerCase() && printed !== printed.toUpperCase()) return undefined;
  return {
    path: {
      class: entry.class,
      id,
      name: directory.displayName(id, page.lang),
      host: entry.hosts[0] ?? null,
      span: hit.span,
      ...(alternatives.length > 0 ? { alternatives } : {}),
    },
    span: hit.span,
    risk: hit.risk,
    inflected: hit.suffix !== "",
  };
}

/** An office named without its country, as the whole page decides whose it is. */
function resolveOffice({ page, directory, mentions, offices }: Reading, { span, risk, suffix }: NameHit): NamedSource | undefined {
  const id = startingAt(mentions, span[0])?.id;
  const open = startingAt(offices, span[0]);
  if (id === undefined && open === undefined) return undefined;
  const path: PathSource =
    id === undefined
      ? { class: "institution", id: null, name: page.text.slice(...span), host: null, span, ...(open && openOffice(open.office, open.candidates)) }
      : { class: "institution", id, name: directory.displayName(id, page.lang), host: directory.entry(id)?.hosts[0] ?? null, span };
  return { path, span, risk, inflected: suffix !== "" };
}

/** The first of those in order that starts at the place. */
function startingAt<Item extends { span: Span }>(sorted: readonly Item[], at: number): Item | undefined {
  const found = sorted[firstIndex(sorted, ({ span }) => span[0] >= at)];
  return found?.span[0] === at ? found : undefined;
}

/** The source an address belongs to: a directory entry, else a site known by its host. */
export function resolveAddress({ reading }: CreditContext, printed: string, span: Span): NamedSource | undefined {
  const host = hostOf(printed);
  // "Ende.dpa" has a dot and no top-level domain.
  if (host === "" || !hasTopLevelDomain(host)) return undefined;
  // "Aktuálně.cz", "Więź.pl": the name as readers know it, which is not how its address is written.
  const named = reading.names.find((hit) => hit.span[0] === span[0] && hit.span[1] === span[1])?.ids[0] ?? "";
  const entry = reading.directory.byUrl(printed) ?? reading.directory.entry(named);
  const path: PathSource = entry
    ? { class: entry.class, id: entry.id, name: reading.directory.displayName(entry.id, reading.page.lang), host, span }
    : { class: isPublicBody(host) ? "institution" : "site", id: null, name: host, host, span };
  return { path, span, risk: 0, inflected: false };
}

/** Governments, armies, schools: their hosts say so, and they are no media. */
function isPublicBody(host: string): boolean {
  return /(?:^|\.)(?:gov|gob|gouv|govt|mil|edu|ac)(?:\.|$)/.test(host) || /\.go\.\p{Ll}{2}$/u.test(host);
}

/** A source named in this many languages is quoted everywhere. Measured on the directory: the world agencies have 8 and more. */
const worldwide = 6;

function isAtHome(entry: DirectoryEntry, { page: { lang }, directory }: Reading): boolean {
  if (directory.speaks(entry, lang)) return true;
  // Every entry has an English name, whether English papers know it or not.
  return (lang !== "en" && entry.name[lang] !== undefined) || Object.keys(entry.name).length >= worldwide;
}

/** Of several entries the directory's first, unless only another one has the letters as its own abbreviation. */
function likeliest(entries: DirectoryEntry[], printed: string, { page: { lang }, directory }: Reading): DirectoryEntry | undefined {
  const [first] = entries;
  if (!first || directory.speaks(first, lang) || first.short[0] === printed) return first;
  return entries.find((entry) => directory.speaks(entry, lang)) ?? entries.find((entry) => entry.short[0] === printed) ?? first;
}
