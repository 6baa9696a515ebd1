/** The directions between the rooms of `src`, as DESIGN lists them. Widening this table needs a reason in the docs. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../src");

/** Room -> rooms it may import. "core:types" allows `import type` from core only. */
const allowed: Record<string, string[]> = {
  core: [],
  data: ["core:types"],
  platform: ["core:types"],
  ui: ["core:types"],
  page: ["core:types"],
  messages: ["core:types", "platform"],
  store: ["core"],
  intake: ["core", "page"],
  background: ["core", "data", "store", "intake", "messages", "platform"],
  content: ["core", "data", "page", "messages", "platform", "ui"],
  pages: ["core:types", "core/export", "intake", "messages", "platform", "ui"],
  cli: ["core", "data", "page", "store", "intake"],
};

/** Packages that core may use: pure ones, which need no DOM, network or clock. */
const purePackages = ["any-ascii"];

type Import = { file: string; room: string; target: string; typeOnly: boolean };

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(path.join(root, file), "utf8");
  const found = [...source.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?["']([^"']+)["']/gm)];
  const dynamic = [...source.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)].map((m) => ["", undefined, m[1]] as const);
  return [...found, ...dynamic].map((m) => ({
    file,
    room: file.split(path.sep)[0] ?? "",
    target: m[2] ?? "",
    typeOnly: Boolean(m[1]),
  }));
});

const targetPath = ({ file, target }: Import) =>
  target.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target)) : undefined;

describe("architecture", () => {
  test("every room of src has a row in the table of directions", () => {
    const rooms = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);
    expect(rooms.filter((room) => !(room in allowed)), "add the room to DESIGN and to this table").toEqual([]);
  });

  test("rooms import only what stands below them", () => {
    const wrong = imports.filter((entry) => {
      const target = targetPath(entry);
      if (target === undefined) return false;
      const room = target.split("/")[0] ?? "";
      if (room === entry.room || room === "..") return room === "..";
      return !(allowed[entry.room] ?? []).some((rule) => {
        const [place = "", only] = rule.split(":");
        return (target === place || target.startsWith(`${place}/`)) && (only !== "types" || entry.typeOnly);
      });
    });
    expect(wrong.map((e) => `${e.file} imports ${e.typeOnly ? "type " : ""}${e.target}`)).toEqual([]);
  });

  test("core uses pure packages only", () => {
    const wrong = imports.filter((e) => e.room === "core" && !e.target.startsWith(".") && !purePackages.some((p) => e.target === p || e.target.startsWith(`${p}/`)));
    expect(wrong.map((e) => `${e.file} imports ${e.target}`)).toEqual([]);
  });

  test("only platform imports webextension-polyfill", () => {
    const wrong = imports.filter((e) => e.target === "webextension-polyfill" && e.room !== "platform");
    expect(wrong.map((e) => e.file)).toEqual([]);
  });

  test("no file of src is longer than 300 lines, data aside", () => {
    const long = files.filter((f) => !f.startsWith("data") && readFileSync(path.join(root, f), "utf8").split("\n").length > 300);
    expect(long, "split by question").toEqual([]);
  });
});
