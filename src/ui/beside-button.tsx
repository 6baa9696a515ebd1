/** Opens a matched document beside the page; nothing where there is no room for it. */
import type { Match } from "../core/model.ts";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";
import { useText } from "./text.ts";

export function BesideButton({ match }: { match: Match }) {
  const text = useText();
  const panel = usePanel();
  if (!panel) return null;
  return (
    <button type="button" class="text-button" data-beside={match.document} onClick={() => panel.openBeside(match)}>
      {text.say("besideOpen")}
      <Icon name="panel" />
    </button>
  );
}
