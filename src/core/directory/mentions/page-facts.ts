/** What the page says about who is meant, beside the single name: long forms, links, its own outlet and language. */
import type { PageText } from "../../model.ts";
import type { ReadHit } from "./accept-mentions.ts";
import type { Directory } from "../directory.ts";

export type PageFacts = {
  /** Entries whose long or unmistakable name stands on the page, with the place where it does first. */
  introduced: Map<string, number>;
  /** Entries that a link of the page leads to. */
  linked: Set<string>;
  /** The agencies on the page with the places where they are named, in order. */
  agencies: { id: string; at: number }[];
  publisher: string | undefined;
  country: string | undefined;
  lang: string;
  /** Whether the entry's country or languages go with the page. */
  fits(id: string): boolean;
};

type Reading = { page: PageText; read: ReadHit[]; directory: Directory };

export function readPageFacts({ page, read, directory }: Reading): PageFacts {
  const sure = read.filter(({ hit }) => hit.risk === 0 && hit.ids.length === 1);
  const linked = page.links.map((link) => directory.byUrl(link.href)?.id).filter((id) => id !== undefined);
  const outlet = page.url ? directory.byUrl(page.url) : undefined;
  const country = outlet?.country ?? countryOfHost(page.host);
  return {
    introduced: new Map(sure.toReversed().map(({ hit }) => [hit.ids[0] ?? "", hit.span[0]])),
    linked: new Set(linked),
    agencies: read.flatMap(({ hit: { class: kind, ids: [id, ...others], span, risk } }) => (kind === "agency" && risk < 2 && id !== undefined && others.length === 0 ? [{ id, at: span[0] }] : [])),
    publisher: outlet?.id,
    country,
    lang: page.lang,
    fits(id) {
      const entry = directory.entry(id);
      return entry !== undefined && ((country !== undefined && entry.country === country) || directory.speaks(entry, page.lang));
    },
  };
}

/** The country of a country domain; undefined for all others. */
function countryOfHost(host: string): string | undefined {
  const zone = /\.([a-z]{2})$/.exec(host)?.[1];
  return zone === undefined ? undefined : zone === "uk" ? "GB" : zone.toUpperCase();
}
