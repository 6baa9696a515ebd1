/** The facts about every source that a trace names. */
import type { Trace } from "../core/model.ts";
import type { SourceFacts } from "../core/directory/source-facts.ts";
import { ask } from "../messages/ask.ts";

/** Facts by directory id, in the interface's language. Without an answer the trace's own names stand. */
export async function factsFor(trace: Trace, lang: string): Promise<Map<string, SourceFacts>> {
  const ids = new Set(trace.attributions.flatMap(({ path }) => path.flatMap(({ id, alternatives = [], speaksFor }) => [...(id === null ? [] : [id]), ...alternatives, ...(speaksFor?.alternatives ?? [])])));
  for (const { matches } of trace.attributions) for (const { publisher } of matches) if (publisher) ids.add(publisher);
  for (const { publisher } of trace.reuse) if (publisher) ids.add(publisher);
  for (const node of trace.chain.nodes) if (node.type === "source") ids.add(node.ref);
  return factsOf([...ids], lang);
}

/** Facts by directory id for these ids; names that are none have no facts. */
export async function factsOf(ids: string[], lang: string): Promise<Map<string, SourceFacts>> {
  if (ids.length === 0) return new Map();
  const facts = await ask("sources/facts", { ids: [...new Set(ids)], lang }).catch(() => []);
  return new Map(facts.map((fact) => [fact.id, fact]));
}
