/** Names in sentences of thirty languages: who is meant, and what only looks like a source. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { acceptMentions, readHits } from "../../../../src/core/directory/mentions/accept-mentions.ts";
import { compileDirectory } from "../../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../../src/core/directory/create-directory.ts";
import { readSourceWords } from "../../../../src/core/directory/mentions/source-words.ts";
import type { PageText, Span } from "../../../../src/core/model.ts";
import { finish } from "../../../../src/core/steps.ts";
import { directorySources } from "../../../../src/data/directory/sources.ts";
import { packFor } from "../../../../src/data/languages/packs.ts";

const directory = createDirectory(compileDirectory(directorySources));

type Row = { row: string; page: PageText; mentions: { span: Span; id: string; open: boolean }[]; traps: Span[] };

const rows = readFileSync(path.join(import.meta.dirname, "mentions.table.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map(readRow);

/** `lang[@host] [date] | text` with [name]{id} for mentions and <name> for traps; "¶" ends a block. */
function readRow(row: string): Row {
  const [head = "", ...rest] = row.split(" | ");
  const [place = "", date] = head.split(" ");
  const [lang = "", host = ""] = place.split("@");
  const mentions: Row["mentions"] = [];
  const traps: Span[] = [];
  let text = "";
  for (const part of rest.join(" | ").replaceAll(" ¶ ", "\n").matchAll(/\[([^\]]+)\]\{([^}?]+)(\??)\}|<([^>]+)>|[^[<]+|[[<]/gu)) {
    const [whole, name, id, open, trap] = part;
    const start = text.length;
    text += name ?? trap ?? whole;
    if (name !== undefined) mentions.push({ span: [start, text.length], id: id ?? "", open: open === "?" });
    if (trap !== undefined) traps.push([start, text.length]);
  }
  let at = 0;
  const blocks = text.split("\n").map((line): PageText["blocks"][number] => {
    const start = at;
    at += line.length + 1;
    return { role: "paragraph", span: [start, start + line.length] };
  });
  const url = host === "" ? "" : `https://${host}/a`;
  return { row, mentions, traps, page: { text, blocks, links: [], embeds: [], hints: [], lang, url, host, title: "", publishedAt: date ?? null } };
}

const show = (page: PageText, span: Span, id: string): string => `${page.text.slice(...span)}=${id}`;

describe("mentions in context", () => {
  test.each(rows)("$row", ({ page, mentions }) => {
    const words = readSourceWords(packFor(page.lang));
    const possible = finish(readHits({ page, folded: page.text.toLowerCase(), hits: finish(directory.findNames(page.text, page.lang)), words }));
    const { mentions: found } = finish(acceptMentions({ page, possible, directory, words }));
    expect(found.map(({ span, id }) => show(page, span, id))).toEqual(mentions.map(({ span, id }) => show(page, span, id)));
    const open = found.filter(({ alternatives }) => alternatives.length > 0).map(({ span }) => page.text.slice(...span));
    expect(open).toEqual(mentions.filter((one) => one.open).map(({ span }) => page.text.slice(...span)));
  });

  test("the table holds 400 names in 30 languages, and half of them are traps", () => {
    const traps = rows.reduce((sum, row) => sum + row.traps.length, 0);
    const mentions = rows.reduce((sum, row) => sum + row.mentions.length, 0);
    expect(traps + mentions).toBeGreaterThanOrEqual(400);
    expect(traps * 2).toBeGreaterThanOrEqual(traps + mentions);
    expect(new Set(rows.map(({ page }) => page.lang)).size).toBeGreaterThanOrEqual(30);
  });
});
