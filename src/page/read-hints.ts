import type { Hint } from "../core/model.ts";
import type { Outline } from "./entry.ts";
import { type LdNode, listOf, namesOf } from "./json-ld.ts";

const articleFields = ["author", "publisher", "sourceOrganization", "isBasedOn", "isBasedOnUrl", "citation", "creditText", "copyrightHolder"];
const metaFields = new Map<string, Hint["field"]>([
  ["author", "author"],
  ["article:author", "author"],
  ["dc.creator", "author"],
  ["parsely-author", "author"],
  ["sailthru.author", "author"],
  ["publisher", "publisher"],
  ["dc.publisher", "publisher"],
  ["copyright", "copyrightHolder"],
  ["syndication-source", "syndication-source"],
  ["original-source", "original-source"],
]);
/** More hints than this come from lists of other articles. */
const mostHints = 40;

/**
 * What the page's metadata says about its source. The page's own publisher is listed too; ids are left to whoever
 * knows the directory. `host` is the page's.
 */
export function readHints(outline: Outline, article: LdNode | undefined, host: string, resolve: (href: string) => string | undefined): Hint[] {
  const hints: Hint[] = [];
  const add = (field: Hint["field"], value: string) => {
    if (hints.length < mostHints && !hints.some((hint) => hint.field === field && hint.value === value)) hints.push({ field, value, id: null });
  };
  if (article !== undefined) {
    for (const key of articleFields) {
      const field = key === "isBasedOnUrl" ? "isBasedOn" : key;
      for (const value of namesOf(article[key])) if (isField(field)) add(field, value);
    }
    for (const image of listOf(article["image"])) {
      if (typeof image === "object" && image !== null) for (const value of namesOf((image as LdNode)["creditText"])) add("creditText", value);
    }
  }
  for (const { name, content } of outline.metas) {
    const field = metaFields.get(name);
    // Some sites put the author's profile address here; a name is what can be shown.
    if (field !== undefined && !(field === "author" && /^https?:/i.test(content))) add(field, content);
  }
  const canonical = outline.canonical === "" ? undefined : resolve(outline.canonical);
  if (canonical !== undefined && host !== "" && !isSameSite(hostOf(canonical), host)) add("canonical", canonical);
  return hints;
}

const fields = new Set<string>(["author", "publisher", "sourceOrganization", "isBasedOn", "citation", "creditText", "copyrightHolder"]);
const isField = (name: string): name is Hint["field"] => fields.has(name);

/** The host of an absolute address, lower case; "" where there is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.toLowerCase();
  } catch {
    return "";
  }
}

/** The same site under its mobile, AMP or www name. */
function isSameSite(one: string, other: string): boolean {
  const [left, right] = [one, other].map((host) => host.replace(/^(?:www\d?|m|mobile|amp)\./, ""));
  if (!left || !right) return true;
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}
