/** The page that a context menu opens. */
import { Logo } from "../../ui/logo.tsx";
import { useText } from "../../ui/text.ts";
import type { LookupProps } from "./lookup.tsx";
import { Lookup } from "./lookup.tsx";

export function LookupPage(props: LookupProps) {
  const text = useText();
  return (
    <div class="sheet">
      <header class="top">
        <Logo />
        <h1>{text.say("lookupTitle")}</h1>
      </header>
      <main>
        <p>{text.say("lookupText")}</p>
        <Lookup {...props} />
      </main>
    </div>
  );
}
