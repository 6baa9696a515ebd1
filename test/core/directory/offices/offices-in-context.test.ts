/** Offices that every state has, in sentences of many languages: whose they are, whose they may be, and what is none. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { acceptMentions, readHits } from "../../../../src/core/directory/mentions/accept-mentions.ts";
import { compileDirectory } from "../../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../../src/core/directory/create-directory.ts";
import { readSourceWords } from "../../../../src/core/directory/mentions/source-words.ts";
import type { PageText } from "../../../../src/core/model.ts";
import { finish } from "../../../../src/core/steps.ts";
import { directorySources } from "../../../../src/data/directory/sources.ts";
import { packFor } from "../../../../src/data/languages/packs.ts";

const directory = createDirectory(compileDirectory(directorySources));

type Row = { row: string; page: PageText; expected: string[] };

const lines = readFileSync(path.join(import.meta.dirname, "offices.table.txt"), "utf8").split("\n");
const firstTrap = lines.findIndex((line) => line.startsWith("# traps"));
const rows = lines.flatMap((line, at) => (line === "" || line.startsWith("#") ? [] : [{ ...readRow(line), trap: at > firstTrap }]));

function readRow(row: string): Row {
  const [head = "", ...rest] = row.split(" | ");
  const [lang = "", host = ""] = head.split("@");
  const marked = rest.join(" | ").replaceAll(" ¶ ", "\n");
  const names = [...marked.matchAll(/\[([^\]]+)\]\{([^}]*)\}/gu)];
  const expected = names.flatMap(([, name = "", who = ""]) => (who === "" ? [] : [`${name} = ${who}`]));
  return { row, expected, page: pageOf(marked.replaceAll(/\{[^}]*\}|[[\]<>]/g, ""), lang, host) };
}

function pageOf(text: string, lang: string, host = ""): PageText {
  let at = 0;
  const blocks = text.split("\n").map((line): PageText["blocks"][number] => {
    const start = at;
    at += line.length + 1;
    return { role: "paragraph", span: [start, start + line.length] };
  });
  return { text, blocks, links: [], embeds: [], hints: [], lang, url: host === "" ? "" : `https://${host}/a`, host, title: "", publishedAt: null };
}

const lower = (text: string): string => text.toLowerCase();

describe("offices in context", () => {
  test.each(rows)("$row", ({ page, expected }) => {
    const hits = finish(directory.findNames(page.text, page.lang));
    const words = readSourceWords(packFor(page.lang));
    const possible = finish(readHits({ page, folded: page.text.toLowerCase(), hits, words }));
    const { mentions, offices } = finish(acceptMentions({ page, possible, directory, words }));
    const decided = mentions.filter((one) => one.class === "institution").map(({ span, id }) => ({ span, who: id }));
    const open = offices.map(({ span, candidates }) => ({ span, who: `?${candidates.join(" ")}` }));
    const found = [...decided, ...open].sort((a, b) => a.span[0] - b.span[0]);
    expect(found.map(({ span, who }) => `${page.text.slice(...span)} = ${who}`).map(lower)).toEqual(expected.map(lower));
  });

  test("the table has 60 rows in 12 languages, and half of them are traps", () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ page }) => page.lang)).size).toBeGreaterThanOrEqual(12);
    expect(rows.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(rows.length / 2);
  });
});
