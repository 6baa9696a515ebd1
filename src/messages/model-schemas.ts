/** The words of `core/model.ts` that travel in messages, as checks. Each is typed by the word it checks. */
import * as v from "valibot";
import type { OwnChange } from "../core/directory/own/own-changes.ts";
import type { PageText, SourceDocument } from "../core/model.ts";
import { addressLimit, documentTextLimit, itemLimit, lineLimit, pageTextLimit, partLimit } from "./limits.ts";

const line = v.pipe(v.string(), v.maxLength(lineLimit));
const address = v.pipe(v.string(), v.maxLength(addressLimit));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(pageTextLimit));
const span = v.pipe(
  v.strictTuple([offset, offset]),
  v.check(([start, end]) => start <= end, "a span that ends before it starts"),
);
const date = v.nullable(line);
const list = <Item extends v.GenericSchema>(item: Item, limit: number) => v.pipe(v.array(item), v.maxLength(limit));

const link = v.object({ href: address, span });

/** An id, a name or another single line. */
export const lineSchema = line;
/** An address, of any scheme: nothing is ever opened on a message's word. */
export const addressSchema = address;
/** A host as browsers write it: nothing else may become part of a match pattern. */
export const hostSchema = v.pipe(
  line,
  v.check((host) => URL.canParse(`http://${host}`) && new URL(`http://${host}`).hostname === host, "not the name of a site"),
);

/** A page as read, within its size limits; all spans lie inside its text. */
export const pageTextSchema: v.GenericSchema<PageText> = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(pageTextLimit, "the page is too large")),
    blocks: list(
      v.object({
        role: v.picklist(["headline", "subhead", "lead", "byline", "paragraph", "blockquote", "list", "caption", "credit", "correction", "footer", "other"]),
        span,
        picture: v.optional(line),
        entry: v.optional(offset),
      }),
      itemLimit,
    ),
    links: list(link, itemLimit),
    embeds: list(link, itemLimit),
    hints: list(
      v.object({
        field: v.picklist(["author", "publisher", "sourceOrganization", "isBasedOn", "citation", "creditText", "copyrightHolder", "syndication-source", "original-source", "canonical"]),
        value: line,
        id: v.nullable(line),
      }),
      partLimit,
    ),
    lang: line,
    url: address,
    host: line,
    title: line,
    publishedAt: date,
  }),
  v.check((page) => [...page.blocks, ...page.links, ...page.embeds].every(({ span }) => span[1] <= page.text.length), "a span outside the page text"),
);

/** A text on its way into the local provenance index. */
export const documentSchema: v.GenericSchema<SourceDocument> = v.object({
  url: v.pipe(address, v.minLength(1)),
  title: line,
  text: v.pipe(v.string(), v.maxLength(documentTextLimit)),
  lang: v.optional(line),
  publishedAt: v.optional(date),
  updatedAt: v.optional(date),
  publisher: v.optional(line),
  status: v.optional(v.picklist(["current", "corrected", "withdrawn"])),
  supersedes: v.optional(line),
  translatedFrom: v.optional(line),
  kept: v.optional(v.object({ way: v.picklist(["page", "read", "feed", "import", "paste"]), of: v.optional(line), at: line, changedAt: v.optional(line), pinned: v.optional(v.literal(true)) })),
});

const ownEntry = v.strictObject({
  name: line,
  class: v.picklist(["agency", "outlet", "institution", "company", "pr-wire"]),
  spellings: list(line, partLimit),
  hosts: list(line, partLimit),
  country: line,
});

/** A reader's change of the directory; whether its words can be used is the directory's question. */
export const ownChangeSchema: v.GenericSchema<OwnChange> = v.variant("change", [
  v.strictObject({ id: line, change: v.literal("hidden") }),
  v.strictObject({ id: line, change: v.picklist(["corrected", "added"]), entry: ownEntry }),
]);
