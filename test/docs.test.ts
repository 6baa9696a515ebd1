/** What the documents say about the tree: the files and folders that they name are there. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const rooms = ["bench", "demo", "docs", "scripts", "src", "test"];
const listed = rooms.flatMap((room) => readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map((name) => path.posix.join(room, name.split(path.sep).join("/"))));
const documents = ["README.md", ...listed.filter((name) => name.endsWith(".md"))];

/** Made by the build, or by whoever tries the command line. */
const made = new Set(["data/world.json"]);

/** Whether there is a file that ends in these steps: documents name some from their room on. */
const isThere = (name: string, beside: string): boolean =>
  made.has(name) || name.startsWith("dist/") || listed.some((file) => file === name || file.endsWith(`/${name}`)) || existsSync(path.join(root, beside, name));

describe.each(documents)("%s", (document) => {
  const words = readFileSync(path.join(root, document), "utf8");
  const beside = path.dirname(document);

  test("names files that are there", () => {
    // "…" and "*" stand for many, capitals for a name to be put in.
    const named = [...words.matchAll(/`([\w./-]*[\w-]\.(?:tsx?|mjs|css|json|jsonl|md))`/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !/^[A-Z]+\./.test(name) && !isThere(name.replace(/^(?:\.\.?\/)+/, ""), beside))).toEqual([]);
  });

  test("links to files that are there", () => {
    const linked = [...words.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, name = ""]) => name);
    expect(linked.filter((name) => !existsSync(path.join(root, beside, name)))).toEqual([]);
  });

  test("names rooms that are there", () => {
    const named = [...words.matchAll(/`((?:src|test|scripts|bench)\/[\w./-]*[\w-])\/?`/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});
