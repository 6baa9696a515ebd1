/** The demo article and the documents behind it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { SourceDocument } from "../../src/core/model.ts";

const folder = path.resolve(import.meta.dirname, "../../demo");

/** The article's HTML. */
export const demoArticle = (): string => readFileSync(path.join(folder, "article.html"), "utf8");

/** The documents of the demo index. */
export const demoDocuments = (): SourceDocument[] =>
  readFileSync(path.join(folder, "documents.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): SourceDocument => JSON.parse(line));

/** Words of the quotation that RIA takes from the Security Council. */
export const riaWords = "Im Mittelpunkt der Gespräche in Ulan-Bator";
