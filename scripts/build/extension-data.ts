/**
 * Facts that the worker reads: one JSON file per language pack, and the compiled directory.
 * They are files of their own so that a trace loads its one language and nothing of the other thirty.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { runnerImport, type Plugin } from "vite";
import type { FeedList, ListedFeed } from "../../src/core/directory/hosts/listed-feed.ts";
import type * as compiler from "../../src/core/directory/names/compile-directory.ts";
import type * as directoryData from "../../src/data/directory/sources.ts";
import type * as neutralPack from "../../src/data/languages/neutral.ts";
import type * as languagePacks from "../../src/data/languages/packs.ts";
import type * as world from "../../src/data/world/world-facts.ts";

/** Emits `data/languages/<code>.json`, the table of tags `data/languages.json`, `data/directory.json`, the names that only some pages print as `data/names/<table>.json`, `data/world.json`, `data/feeds.json` and `data/versions.json`. */
export function extensionData(root: string): Plugin {
  return {
    name: "wiretrace:extension-data",
    async generateBundle() {
      // Receipts name the data that a trace was made with.
      const versions: Record<string, string> = {};
      /** `versioned`: what the file stands for in receipts, where that is more than its own text. */
      const emit = (fileName: string, value: unknown, versioned = value): void => {
        versions[fileName] = createHash("sha256").update(JSON.stringify(versioned)).digest("hex").slice(0, 16);
        this.emitFile({ type: "asset", fileName, source: JSON.stringify(value) });
      };
      const load = async <Module>(file: string): Promise<Module> => {
        const { module, dependencies } = await runnerImport<Module>(path.join(root, "src", file), { configFile: false, logLevel: "warn" });
        for (const dependency of dependencies) this.addWatchFile(dependency);
        return module;
      };

      const { packs } = await load<typeof languagePacks>("data/languages/packs.ts");
      const { neutral } = await load<typeof neutralPack>("data/languages/neutral.ts");
      const all = [...packs, neutral];
      for (const pack of all) emit(`data/languages/${pack.lang}.json`, pack);
      // One pack may serve several tags: "no" and "nn" are read by "nb".
      emit("data/languages.json", Object.fromEntries(all.flatMap((pack) => [pack.lang, ...(pack.also ?? [])].map((tag) => [tag, pack.lang]))));

      const { compileDirectory } = await load<typeof compiler>("core/directory/names/compile-directory.ts");
      const { directorySources } = await load<typeof directoryData>("data/directory/sources.ts");
      const directory = compileDirectory(directorySources);
      emit("data/directory.json", { ...directory, tables: {} }, directory);
      for (const [table, lines] of Object.entries(directory.tables)) emit(`data/names/${table}.json`, lines);
      this.emitFile({ type: "asset", fileName: "data/versions.json", source: JSON.stringify(versions) });

      const { worldFacts } = await load<typeof world>("data/world/world-facts.ts");
      emit("data/world.json", worldFacts);

      const feedsFile = path.join(root, "src/data/feeds.json");
      this.addWatchFile(feedsFile);
      const feeds: ListedFeed[] = JSON.parse(readFileSync(feedsFile, "utf8"));
      const publishers = new Set(feeds.map(({ source }) => source));
      const sources = directorySources.entries.filter(({ id }) => publishers.has(id));
      emit("data/feeds.json", { feeds, sources: Object.fromEntries(sources.map(({ id, name, short, country, class: kind }) => [id, { name, short, country, class: kind }])) } satisfies FeedList);
    },
  };
}
