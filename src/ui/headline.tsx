/** The first lines of the popup: what do this page's words rest on? */
import type { Summary } from "./summary.ts";
import type { FactsById } from "./source-line.tsx";
import { shortName } from "./source-line.tsx";
import type { Text } from "./text.ts";
import { useText } from "./text.ts";

export function Headline({ summary, facts }: { summary: Summary; facts: FactsById }) {
  const text = useText();
  return (
    <header class="headline">
      <h1>{firstLine(summary, facts, text)}</h1>
      {summary.furthest.length > 0 && (
        <p class="furthest">{text.compose("furthestNamed", furthest(summary, facts, text))}</p>
      )}
      {asides(summary, facts, text).map((line) => (
        <p key={line} class="note">
          {line}
        </p>
      ))}
    </header>
  );
}

function firstLine(summary: Summary, facts: FactsById, text: Text): string {
  if (summary.named > 0) return text.count("headlineNames", summary.named);
  if (summary.unnamed + summary.described > 0) return text.say("headlineUnnamedOnly");
  const [whole] = summary.wholePage;
  const source = whole?.path[0];
  if (source) return text.say("headlineWholePage", shortName(source, facts));
  return text.say("headlineNothing");
}

/** "KCNA; Security Council of Russia, through RIA Novosti": commas stand inside, so semicolons stand between. */
function furthest(summary: Summary, facts: FactsById, text: Text): string {
  const names = summary.furthest.map(({ source, through }) => {
    const name = shortName(source, facts);
    if (through.length === 0) return text.isolate(name);
    return text.say("sourceThrough", name, text.list(through.map((relay) => shortName(relay, facts))));
  });
  return names.join(text.say("listSeparator"));
}

function asides(summary: Summary, facts: FactsById, text: Text): string[] {
  const pictures = summary.pictures.map((source) => shortName(source, facts));
  return [
    summary.named > 0 && summary.unnamed > 0 && text.count("alsoUnnamed", summary.unnamed),
    summary.named > 0 && summary.described > 0 && text.count("alsoDescribed", summary.described),
    summary.foundFurther.length > 0 && text.say("indexLeadsFurther", text.list(summary.foundFurther)),
    pictures.length > 0 && text.say("picturesApart", text.list(pictures)),
  ].filter((line) => line !== false);
}
