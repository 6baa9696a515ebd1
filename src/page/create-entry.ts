import { readClassWords } from "./class-words.ts";
import type { ClassWords, Doubt } from "./class-words.ts";
import { doubtfulAriaRoles, doubtfulTags, inlineTags } from "./element-kinds.ts";
import type { Entry } from "./entry.ts";

/** A new entry for an element; sums and roles are filled in once the whole page is known. */
export function createEntry(element: Element, tag: string, index: number, parent: Entry | undefined): Entry {
  const words = readClassWords(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.trim());
  const block = (!inlineTags.has(tag) && !tag.includes("-")) || isInlineCaption(tag, words, parent);
  const doubt = doubtOf(element, tag, words.doubt);
  const entry = {
    index,
    end: index + 1,
    parent,
    element,
    tag,
    block,
    words,
    role: undefined,
    link: parent?.link,
    doubt,
    doubted: parent?.doubted === true || doubt === "hard",
    foot: parent?.foot === true || tag === "footer" || words.foot,
    out: false,
    chars: 0,
    linked: 0,
    prose: 0,
    mainHeadings: 0,
    linkedHeadings: 0,
    images: 0,
    image: "",
  } as Omit<Entry, "container"> as Entry;
  entry.container = block || parent === undefined ? entry : parent.container;
  if (tag === "a" && leadsAway(element.getAttribute("href"))) entry.link = entry;
  if (tag === "img" || tag === "amp-img") {
    entry.images = 1;
    entry.image = imageAddress(element);
  }
  return entry;
}

/** "<span><img><em class="caption">…</em></span>Text": beside a picture and outside of a caption's own box the words under it end where the text begins. */
function isInlineCaption(tag: string, { role }: ClassWords, parent: Entry | undefined): boolean {
  if (role !== "caption" || (tag !== "em" && tag !== "span" && tag !== "i" && tag !== "small")) return false;
  for (let above = parent, level = 0; above !== undefined && level < deepestCaption; above = above.parent, level++) {
    if (above.tag === "figure" || above.tag === "figcaption" || above.words.role === "caption" || above.words.role === "credit") return false;
  }
  return true;
}

/** A caption's words are wrapped a few elements deep in its box. */
const deepestCaption = 6;

const rank: Record<Doubt, number> = { none: 0, soft: 1, hard: 2 };
const worse = (a: Doubt, b: Doubt) => (rank[a] >= rank[b] ? a : b);

function doubtOf(element: Element, tag: string, named: Doubt): Doubt {
  if (tag === "html" || tag === "body" || tag === "main") return "none";
  const aria = element.getAttribute("role");
  const byTag = worse(doubtfulTags.get(tag) ?? "none", (aria === null ? undefined : doubtfulAriaRoles.get(aria)) ?? "none");
  // Open dialogs set aria-hidden on the page behind them, and credits shown twice carry it: no more than a doubt.
  const hidden: Doubt = element.getAttribute("aria-hidden") === "true" ? "soft" : "none";
  return worse(worse(byTag, hidden), named);
}

/** Anchors of the page itself and script buttons are no links. */
function leadsAway(href: string | null): boolean {
  return href !== null && href !== "" && !/^\s*(?:#|javascript:)/i.test(href);
}

function imageAddress(element: Element): string {
  for (const name of ["data-src", "data-lazy-src", "data-original", "src", "srcset", "data-srcset"]) {
    const value = element.getAttribute(name)?.trim() ?? "";
    if (value !== "" && !value.startsWith("data:")) return value.split(/\s/, 1)[0] ?? "";
  }
  return "";
}
