/** An extension whose popup is one word: what a browser needs for any popup. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

export const geckoId = "bench-empty@wiretrace.invalid";

/** Answers its folder, which both browsers load. */
export function writeEmptyExtension(): string {
  const folder = path.resolve("out/bench/empty-extension");
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: "Empty popup", version: "1", action: { default_popup: "popup.html" }, browser_specific_settings: { gecko: { id: geckoId } } };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(path.join(folder, "popup.html"), "<!doctype html><meta charset=utf-8><title>Empty</title><p id=ready>Ready</p>");
  return folder;
}
