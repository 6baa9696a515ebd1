/** A document beside the page: which version it is, why it counts as a match, and the two texts to compare. */
import { useEffect, useRef } from "preact/hooks";
import type { Beside, SentencePair } from "../core/match/pages/beside.ts";
import type { Match } from "../core/model.ts";
import { linkToWords } from "./document-link.ts";
import { changedWords, Drift } from "./drift.tsx";
import { Icon } from "./icon.tsx";
import { reasonLines } from "./match-reasons.ts";
import { OpenDocument } from "./open-document.tsx";
import { Passage, PassageWithDrift } from "./passage.tsx";
import type { FactsById } from "./source-line.tsx";
import { StateMark } from "./state-mark.tsx";
import type { Text } from "./text.ts";
import { useText } from "./text.ts";

/** What is known of the document by now. */
export type BesideState = { step: "reading" } | { step: "shown"; beside: Beside } | { step: "failed"; reason: "page-left" | "document-gone" };

type Props = { match: Match; pageLang: string; state: BesideState; facts: FactsById; onBack: () => void };

export function BesideView({ match, pageLang, state, facts, onBack }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const publisher = match.publisher && (facts.get(match.publisher)?.name ?? match.publisher);
  return (
    <div class="beside">
      <button type="button" class="text-button" onClick={onBack}>
        <Icon name="back" />
        {text.say("besideBack")}
      </button>
      <header class="headline">
        <p class="chain-how">
          <span>{text.say(`relation_${match.relation}`)}</span>
          <StateMark state="found" />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{match.title || match.document}</bdi>
        </h1>
        {publisher && (
          <p class="source-facts">
            <bdi>{publisher}</bdi>
          </p>
        )}
        {state.step === "shown" && versionLines(state.beside, text).map((line) => <p key={line} class="source-facts">{line}</p>)}
        {reasonLines(match.reasons, text, facts).map((line) => (
          <p key={line} class="note">
            {line}
          </p>
        ))}
      </header>
      <div role="status">{state.step === "reading" && <p>{text.say("besideReading")}</p>}</div>
      {state.step === "failed" && <p role="alert">{text.say(state.reason === "page-left" ? "besideLeft" : "besideGone")}</p>}
      {state.step === "shown" && <Texts match={match} pageLang={pageLang} beside={state.beside} />}
      <OpenDocument href={linkToWords(match.document, match.excerpt)} />
    </div>
  );
}

/** Which edition the words were compared with, and that there are others. */
function versionLines({ version, otherVersions }: Beside, text: Text): string[] {
  const date = version.updatedAt ?? version.publishedAt;
  const others = otherVersions.map((other) => (other === null ? text.say("dateUnknown") : text.date(other)));
  return [
    date === null ? text.say("besideVersionUndated") : text.say("besideVersion", text.date(date)),
    version.status === "corrected" && text.say("reasonCorrected"),
    version.status === "withdrawn" && text.say("reasonWithdrawn"),
    version.supersedes !== null && text.say("besideReplaces", version.supersedes),
    others.length > 0 && text.say("besideOtherVersions", text.list([...new Set(others)])),
  ].filter((line) => line !== false);
}

type TextsProps = { match: Match; pageLang: string; beside: Beside };

function Texts({ match, pageLang, beside }: TextsProps) {
  if (match.relation === "translated") return <Languages beside={beside} pageLang={pageLang} />;
  if (match.relation === "reused") return <SharedPassages beside={beside} pageLang={pageLang} />;
  return <Wordings match={match} pageLang={pageLang} beside={beside} />;
}

/** Two wordings in one language: side by side, then word by word. */
function Wordings({ match, pageLang, beside: { here, there, version } }: TextsProps) {
  const text = useText();
  return (
    <>
      <div class="sides">
        {here && <PassageWithDrift title={text.say("besideHere")} lang={pageLang} excerpt={here} steps={match.drift} side="added" />}
        {there && <PassageWithDrift title={text.say("besideThere")} lang={version.lang} excerpt={there} steps={match.drift} side="removed" />}
      </div>
      <section>
        <h2>{text.say("besideWords")}</h2>
        {changedWords(match.drift) > 0 ? <Drift steps={match.drift} lang={pageLang} length="whole" /> : <p>{text.say("besideSame")}</p>}
      </section>
    </>
  );
}

/** Two languages: sentences beside each other, never a difference in wording. */
function Languages({ beside, pageLang }: Omit<TextsProps, "match">) {
  const text = useText();
  const { lang } = beside.version;
  return (
    <section>
      <h2>{text.say("besideSentences")}</h2>
      {lang !== "und" && <p class="note">{text.say("besideLanguages", text.language(lang))}</p>}
      {beside.pairs.length > 0 ? (
        <ol class="pairs">
          {beside.pairs.map((pair, index) => (
            <Pair key={index} pair={pair} langs={[pageLang, lang]} />
          ))}
        </ol>
      ) : (
        <>
          {beside.here && <Passage title={text.say("besideHere")} lang={pageLang} excerpt={beside.here} />}
          <p>{text.say("besideNoSentence")}</p>
        </>
      )}
    </section>
  );
}

/** A sentence and its counterpart; "–" where the other text has none. */
function Pair({ pair, langs: [pageLang, lang] }: { pair: SentencePair; langs: [string, string] }) {
  const text = useText();
  return (
    <li class={pair.cited ? "pair pair-cited" : "pair"}>
      {pair.cited && <p class="pair-mark">{text.say("besideCited")}</p>}
      <div class="sides">
        <Side title={text.say("besideHere")} lang={pageLang} words={pair.here} />
        <Side title={text.say("besideThere")} lang={lang} words={pair.there} />
      </div>
      {reasonLines(pair.reasons, text, new Map()).map((line) => (
        <p key={line} class="note">
          {line}
        </p>
      ))}
    </li>
  );
}

function Side({ title, lang, words }: { title: string; lang: string; words: string }) {
  return (
    <div class="side">
      <p class="path-role">{title}</p>
      <p class="quoted" dir="auto" lang={lang === "und" ? undefined : lang}>
        {words || "–"}
      </p>
    </div>
  );
}

/** What stands in both texts word for word, as it stands on the page. */
function SharedPassages({ beside, pageLang }: Omit<TextsProps, "match">) {
  const text = useText();
  return (
    <section>
      <h2>{text.say("besidePassages", beside.passages.length)}</h2>
      <ol class="pairs">
        {beside.passages.map((excerpt, index) => (
          <li key={index} class="pair">
            <Passage lang={pageLang} excerpt={excerpt} />
          </li>
        ))}
      </ol>
    </section>
  );
}
