/** The index in numbers, with its publishers' names. */
import { useEffect, useState } from "preact/hooks";
import type { Overview } from "../../messages/keeping.ts";
import { useText } from "../../ui/text.ts";
import type { NamedOverview } from "./manage-state.ts";
import { useAttempt, useManage } from "./room.tsx";

/** Undefined until the worker has answered; `names` by directory id, in the reader's language. */
export function useOverview(): { overview: Overview | undefined; names: ReadonlyMap<string, string> } {
  const { version, overviewIn } = useManage();
  const { lang } = useText();
  const reading = useAttempt();
  const [state, setState] = useState<NamedOverview>();
  useEffect(() => reading(overviewIn(lang).then(setState)), [version, lang]);
  return { overview: state?.overview, names: state?.names ?? new Map<string, string>() };
}
