/** The facts about every source that a trace names. */
import { sourceFacts } from "../core/directory/source-facts.ts";
import type { Trace } from "../core/model.ts";
import type { TraceFacts } from "../messages/contract.ts";
import { loadDirectory } from "./assets.ts";

/** Facts with names in `lang`; sources that the directory does not know have none. */
export async function traceFacts(trace: Trace, lang: string): Promise<TraceFacts> {
  const directory = await loadDirectory();
  return { lang, sources: [...sourceIds(trace)].flatMap((id) => sourceFacts(directory, id, lang) ?? []) };
}

function sourceIds({ attributions, reuse, chain }: Trace): Set<string> {
  const publishers = [...attributions.flatMap(({ matches }) => matches), ...reuse].flatMap(({ publisher }) => publisher ?? []);
  const cited = attributions.flatMap(({ path }) => path.flatMap(({ id, alternatives = [], speaksFor }) => [...(id === null ? [] : [id]), ...alternatives, ...(speaksFor?.alternatives ?? [])]));
  return new Set([...cited, ...publishers, ...chain.nodes.flatMap(({ type, ref }) => (type === "source" ? [ref] : []))]);
}
