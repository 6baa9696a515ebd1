import { useText } from "../../../ui/text.ts";
import { Lookup } from "../../lookup/lookup.tsx";
import { useLookup } from "../../lookup/use-lookup.ts";

/** A pasted text: where its words stand in the index, and whom it cites. */
export function LookupRoom() {
  const text = useText();
  return (
    <section aria-labelledby="lookup">
      <h2 id="lookup">{text.say("lookupTitle")}</h2>
      <p>{text.say("lookupText")}</p>
      <Lookup {...useLookup(text.lang)} />
    </section>
  );
}
