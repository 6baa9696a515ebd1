/** What helps to find the original of words that the index does not hold, and the way to attach what was found. */
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { NextStep } from "../../core/directory/hosts/next-steps.ts";
import type { OriginalHints, SourceToSearch } from "../../core/match/original-hints.ts";
import type { SourceDocument } from "../../core/model.ts";
import type { Failure } from "../../messages/failure.ts";
import { safeUrl } from "../../ui/document-link.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Text } from "../../ui/text.ts";
import { useText } from "../../ui/text.ts";
import { failureText } from "../failure-text.ts";

/** `found`: the words stand in the document, and the face shows where. */
export type AttachOutcome = { outcome: "found" | "not-found" } | { outcome: "failed"; failure: Failure };

export type OriginalActions = {
  /** Asked for when the panel is opened; undefined where they could not be had, which the face then says. */
  hints: (attribution: string) => Promise<OriginalHints | undefined>;
  attach: (attribution: string, document: SourceDocument) => Promise<AttachOutcome>;
};

export function FindOriginal({ attribution, on }: { attribution: string; on: OriginalActions }) {
  const text = useText();
  const [hints, setHints] = useState<OriginalHints>();
  const load = async () => setHints(await on.hints(attribution));
  return (
    <details class="find" onToggle={(event) => event.currentTarget.open && !hints && void load()}>
      <summary>{text.say("findTitle")}</summary>
      {hints && (
        <>
          <p class="note">{text.say("notInIndex")}</p>
          <ul>
            {hints.sources.map((source, index) => (
              <Source key={index} source={source} />
            ))}
          </ul>
          <Terms hints={hints} />
          <p class="note">{text.say("findNote")}</p>
          <Attach onAttach={(document) => on.attach(attribution, document)} />
        </>
      )}
    </details>
  );
}

function Source({ source }: { source: SourceToSearch }) {
  const text = useText();
  return (
    <li>
      <p class="source-name">
        <bdi>{source.name}</bdi>
      </p>
      {source.names.length > 0 && <p class="source-facts">{text.compose("findNames", <Names key="names" names={source.names} />)}</p>}
      <p class="item-actions">
        {source.steps.map((step) => (
          <OutLink key={step.url} url={step.url} words={stepWords(step, text)} />
        ))}
        {source.searches.map(({ engine, url }) => (
          <OutLink key={url} url={url} words={text.say("findSite", source.host ?? "", engine)} />
        ))}
      </p>
    </li>
  );
}

/** Names stand apart by a sign that none of them holds, each in its own direction. */
function Names({ names }: { names: string[] }) {
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && " · "}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}

function Terms({ hints: { names, numbers, window: days } }: { hints: OriginalHints }) {
  const text = useText();
  const terms = [...names, ...numbers];
  return (
    <>
      {terms.length > 0 && <p class="source-facts">{text.compose("findTerms", <Names key="terms" names={terms} />)}</p>}
      {days && <p class="source-facts">{text.say("findWindow", text.date(days.from), text.date(days.to))}</p>}
    </>
  );
}

/** A link that tells the site it leads to nothing of where it was clicked. */
function OutLink({ url, words }: { url: string; words: string }) {
  const safe = safeUrl(url);
  if (!safe) return null;
  return (
    <a class="text-button" href={safe} target="_blank" rel="noopener noreferrer">
      {words}
      <Icon name="open" />
    </a>
  );
}

function stepWords({ kind, lang }: NextStep, text: Text): string {
  if (kind === "edition") return text.say("step_edition", lang ? text.language(lang) : "");
  return text.say(kind === "web-archive" ? "step_webArchive" : `step_${kind}`);
}

function Attach({ onAttach }: { onAttach: (document: SourceDocument) => Promise<AttachOutcome> }) {
  const text = useText();
  const [outcome, setOutcome] = useState<AttachOutcome | { outcome: "busy" }>();
  const submit = async (form: HTMLFormElement) => {
    setOutcome({ outcome: "busy" });
    setOutcome(await onAttach(documentFrom(new FormData(form))));
  };
  return (
    <form
      class="form"
      aria-label={text.say("attachTitle")}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <p class="source-name">{text.say("attachTitle")}</p>
      <p class="note">{text.say("attachText")}</p>
      <label class="field">
        <span>{text.say("fieldUrl")}</span>
        <input name="url" type="url" dir="ltr" />
      </label>
      <label class="field">
        <span>{text.say("fieldDate")}</span>
        <input name="publishedAt" type="date" />
      </label>
      <label class="field">
        <span>{text.say("fieldText")}</span>
        <textarea name="text" rows={5} required dir="auto" />
      </label>
      <button type="submit" class="button" disabled={outcome?.outcome === "busy"}>
        {text.say("attachAdd")}
      </button>
      <p role="status" class="note">
        {outcome?.outcome === "not-found" && text.say("attachNotFound")}
        {outcome?.outcome === "failed" && text.say("textNotAdded", failureText(outcome.failure, text))}
      </p>
    </form>
  );
}

/** Longest first line that is taken for a title. */
const longestTitle = 200;

/** A text without an address gets one of its own, under which it can be found and removed. */
function documentFrom(data: FormData): SourceDocument {
  const field = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const text = field("text");
  const [first = ""] = text.split("\n");
  return {
    url: field("url") || `urn:uuid:${crypto.randomUUID()}`,
    title: first.length <= longestTitle ? first : "",
    text,
    ...(field("publishedAt") && { publishedAt: field("publishedAt") }),
  };
}
