/** Earlier versions of the page in the index: when each was kept, and the passages that read differently then. */
import type { DriftStep, Kept } from "../core/model.ts";
import { Drift } from "./drift.tsx";
import type { Text } from "./text.ts";
import { useText } from "./text.ts";

type Version = { publishedAt: string | null; kept: Kept | null; changes: DriftStep[][] };

/** Further passages are counted: a page that was written anew is better read than compared. */
const mostChanges = 12;

/** Nothing where no version differs. */
export function PageVersions({ versions }: { versions: Version[] }) {
  const text = useText();
  if (versions.length === 0) return null;
  return (
    <details class="folded">
      <summary>{text.count("versionsTitle", versions.length)}</summary>
      <ul>
        {versions.map((version, index) => (
          <li key={version.kept?.at ?? index} class="version">
            <h3>{heading(version, text)}</h3>
            <p class="note">{text.count("versionChanges", version.changes.length)}</p>
            <ul>
              {version.changes.slice(0, mostChanges).map((steps, place) => (
                <li key={place}>
                  <Drift steps={steps} />
                </li>
              ))}
            </ul>
            {version.changes.length > mostChanges && <p class="note">{text.count("versionMore", version.changes.length - mostChanges)}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function heading({ publishedAt, kept }: Version, text: Text): string {
  if (kept) return text.say(kept.way === "read" ? "versionRead" : "versionAdded", text.date(kept.at));
  return publishedAt ? text.say("versionDated", text.date(publishedAt)) : text.say("versionUndated");
}
