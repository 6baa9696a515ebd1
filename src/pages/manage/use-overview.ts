/** The index in numbers, with its publishers' names. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../messages/ask.ts";
import type { Overview } from "../../messages/keeping.ts";
import { useText } from "../../ui/text.ts";
import { factsOf } from "../source-facts.ts";
import { useManage } from "./manage-state.ts";

/** Undefined until the worker has answered; `names` by directory id, in the reader's language. */
export function useOverview(): { overview: Overview | undefined; names: ReadonlyMap<string, string> } {
  const { version, failed } = useManage();
  const { lang } = useText();
  const [state, setState] = useState<{ overview: Overview; names: Map<string, string> }>();
  const read = async () => {
    const overview = await ask("index/overview", {});
    const ids = overview.publishers.flatMap(({ publisher }) => publisher ?? []);
    // Without names the ids and hosts themselves will do.
    const facts = await factsOf(ids, lang);
    setState({ overview, names: new Map([...facts].map(([id, { name }]) => [id, name])) });
  };
  useEffect(() => void read().catch(failed), [version, lang]);
  return { overview: state?.overview, names: state?.names ?? new Map<string, string>() };
}
