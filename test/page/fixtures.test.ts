import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/cli/read-html.ts";
import type { PageText } from "../../src/core/model.ts";

const folder = path.resolve(import.meta.dirname, "../fixtures/pages");
const url = "https://zeitung.example/artikel/1";

/** What `expected.json` holds: everything but offsets, which the words stand for. */
function described({ text, blocks, links, embeds, hints, lang, title, publishedAt }: PageText): unknown {
  return {
    lang,
    title,
    publishedAt,
    hints: hints.map(({ field, value }) => `${field}: ${value}`),
    blocks: blocks.map(({ role, span, picture, entry }) => ({ role, ...(picture === undefined ? {} : { picture }), ...(entry === undefined ? {} : { entry }), text: text.slice(...span) })),
    links: links.map(({ href, span }) => ({ href, text: text.slice(...span) })),
    embeds: embeds.map(({ href, span }) => ({ href, before: text.slice(span[0], span[0] + 30) })),
  };
}

describe("whole pages", () => {
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

  test.each(slugs)("%s is read as expected", (slug) => {
    const html = readFileSync(path.join(folder, slug, "source.html"), "utf8");
    const expected: unknown = JSON.parse(readFileSync(path.join(folder, slug, "expected.json"), "utf8"));
    expect(described(readHtml(html, { url }))).toEqual(expected);
  });
});
