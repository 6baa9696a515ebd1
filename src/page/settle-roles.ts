import type { BlockRole } from "../core/model.ts";
import { tagRoles } from "./element-kinds.ts";
import type { Entry } from "./entry.ts";

/**
 * A class can name a whole article after one of its parts ("with-author", "has-caption"): above so many
 * characters the name is not believed.
 */
const longest: Partial<Record<BlockRole, number>> = { credit: 500, caption: 1500, byline: 600, correction: 1500, lead: 1800 };

/** Roles that plain elements inside take over: a `p` in a caption is a caption. */
const inherited = new Set<BlockRole>(["caption", "credit", "byline", "correction", "lead", "blockquote", "list", "headline", "subhead"]);

/** Above so many characters a table cell is a column of a page laid out with tables, and holds paragraphs. */
const longestCell = 250;

/** Gives each entry the role that its tag or class names, or its parent's. Parents stand before their children. */
export function settleRoles(entries: Entry[]): void {
  for (const entry of entries) {
    const above = entry.parent?.role;
    entry.role = ownRole(entry, above) ?? (above !== undefined && inherited.has(above) ? above : undefined);
  }
}

function ownRole(entry: Entry, above: BlockRole | undefined): BlockRole | undefined {
  const byTag = tagRoles.get(entry.tag);
  // A heading is one whatever its class says; only the tag knows its rank.
  if (byTag === "headline" || byTag === "subhead") return above === "caption" || above === "credit" ? above : byTag;
  const named = entry.words.role;
  if (named !== undefined && entry.chars <= (longest[named] ?? Infinity)) {
    if (named === "credit" || above === undefined || !inherited.has(above) || above === "list") return entry.block ? named : undefined;
  }
  if (byTag === "other" && entry.chars > longestCell && entry.tag !== "pre") return undefined;
  if (byTag === "list" && above !== undefined && above !== "list" && inherited.has(above)) return above;
  return byTag;
}
