/** Counting and forgetting what was remembered while reading. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { ReadingScope } from "../../../messages/contract.ts";
import { useManage } from "../manage-state.ts";
import type { ForgetProps } from "./forget-section.tsx";

const everything: ReadingScope = { hours: null, site: null };

export function useForget(): ForgetProps {
  const { version, changed, failed } = useManage();
  const [pages, setPages] = useState<number>();
  const [asking, setAsking] = useState<ForgetProps["asking"]>();
  const [forgotten, setForgotten] = useState<number>();
  useEffect(() => void ask("reading/count", everything).then(({ pages }) => setPages(pages), failed), [version]);

  const count = async (scope: ReadingScope) => {
    setForgotten(undefined);
    const { pages } = await ask("reading/count", scope);
    // Nothing to ask about: said at once.
    if (pages === 0) setForgotten(0);
    else setAsking({ scope, pages });
  };
  const forget = async (scope: ReadingScope) => {
    setAsking(undefined);
    setForgotten((await ask("reading/forget", scope)).forgotten);
    changed();
  };
  return {
    pages,
    asking,
    forgotten,
    on: {
      ask: (scope) => void count(scope).catch(failed),
      cancel: () => setAsking(undefined),
      confirm: () => asking && void forget(asking.scope).catch(failed),
    },
  };
}
