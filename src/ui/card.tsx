/** The hover card on a highlighted passage: who said it, who relayed it, this page; how we know; what the index holds. */
import type { TracedAttribution } from "../core/model.ts";
import { linkToWords } from "./document-link.ts";
import { Evidence } from "./evidence.tsx";
import { closePath, IconDrawing, openPath } from "./icon-drawing.tsx";
import { MatchBrief } from "./match-line.tsx";
import { PathList } from "./path-list.tsx";
import type { FactsById } from "./source-line.tsx";
import { StateMark } from "./state-mark.tsx";
import { useText } from "./text.ts";

export type CardProps = {
  attribution: TracedAttribution;
  /** The text all spans refer to. */
  pageText: string;
  /** What this page is called on the last step of the path: its host. */
  pageName: string;
  facts: FactsById;
  /** Whether the index is still being asked: then nothing is said of what it does not hold. */
  isGrowing?: boolean | undefined;
  /** Shows the attribution in the popup or side panel; undefined where the browser cannot open it. */
  onShowAll?: (() => void) | undefined;
  onClose: () => void;
};

/** The card itself, without place and timing: those belong to whoever mounts it. */
export function Card({ attribution, pageText, pageName, facts, isGrowing = false, onShowAll, onClose }: CardProps) {
  const text = useText();
  const best = attribution.matches[0];
  const link = best && linkToWords(best.document, best.excerpt);
  return (
    <section class="card" role="dialog" aria-label={text.say("cardLabel")} lang={text.lang} dir={text.dir} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <header class="card-head">
        <p class="kind">
          {text.say(`kind_${attribution.kind}`)}
          {attribution.stance !== "asserts" && <span> · {text.say(`stance_${attribution.stance}`)}</span>}
        </p>
        <StateMark state={attribution.stated === "explicit" ? "stated" : "inferred"} />
        <button type="button" class="icon-button" aria-label={text.say("close")} onClick={onClose}>
          <IconDrawing name="close" path={closePath} />
        </button>
      </header>
      <div class="card-body" tabIndex={0}>
        <PathList attribution={attribution} facts={facts} pageName={pageName} />
        <Evidence attribution={attribution} pageText={pageText} />
        {best ? <MatchBrief match={best} facts={facts} /> : attribution.content.length > 0 && <p class="note">{text.say(isGrowing ? "stillLooking" : "notInIndex")}</p>}
      </div>
      {(link || onShowAll) && (
        <footer class="card-actions">
          {link && (
            <a class="button" href={link} target="_blank" rel="noopener noreferrer">
              {text.say("openDocument")}
              <IconDrawing name="open" path={openPath} />
            </a>
          )}
          {onShowAll && (
            <button type="button" class="button" onClick={onShowAll}>
              {text.say("showAll")}
            </button>
          )}
        </footer>
      )}
    </section>
  );
}
