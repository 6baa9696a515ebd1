/** Counting and forgetting what was remembered while reading. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { ReadingScope } from "../../../messages/contract.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { ForgetProps } from "./forget-section.tsx";

const everything: ReadingScope = { hours: null, site: null };

export function useForget(): ForgetProps {
  const { version, changed } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [pages, setPages] = useState<number>();
  const [asking, setAsking] = useState<ForgetProps["asking"]>();
  const [forgotten, setForgotten] = useState<number>();
  useEffect(() => reading(ask("reading/count", everything).then(({ pages }) => setPages(pages))), [version]);

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
      ask: (scope) => acting(count(scope)),
      cancel: () => setAsking(undefined),
      confirm: () => asking && acting(forget(asking.scope)),
    },
  };
}
