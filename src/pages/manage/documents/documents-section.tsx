/** The documents of the index: search, list, remove and undo. */
import type { DocumentRow } from "../../../messages/contract.ts";
import { safeUrl } from "../../../ui/document-link.ts";
import { Icon } from "../../../ui/icon.tsx";
import type { Text } from "../../../ui/text.ts";
import { useText } from "../../../ui/text.ts";

export type DocumentsProps = {
  words: string;
  /** Undefined until the worker has answered. */
  total: number | undefined;
  rows: DocumentRow[];
  /** The document removed last, which can still be brought back; or that it was. */
  removed: { title: string; step: "removed" | "undone" } | undefined;
  on: { search: (words: string) => void; more: () => void; remove: (row: DocumentRow) => void; undo: () => void };
};

export function DocumentsSection({ words, total, rows, removed, on }: DocumentsProps) {
  const text = useText();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{text.say("documentsTitle")}</h2>
      <label class="field">
        <span>{text.say("searchLabel")}</span>
        <input type="search" value={words} onInput={(event) => on.search(event.currentTarget.value)} />
      </label>
      <p class="note" role="status">
        {total !== undefined && (total > 0 || words === "" ? text.count("searchCount", total) : text.say("searchNothing"))}
      </p>
      <div role="status" class={removed ? "undo" : undefined}>
        {removed?.step === "undone" && text.say("undone")}
        {removed?.step === "removed" && (
          <>
            <span>{text.compose("removedDocument", <bdi key="title">{removed.title}</bdi>)}</span>
            <button type="button" class="button" onClick={on.undo}>
              <Icon name="undo" />
              {text.say("undo")}
            </button>
          </>
        )}
      </div>
      <ul class="documents">
        {rows.map((row) => (
          <Row key={row.url} row={row} onRemove={() => on.remove(row)} />
        ))}
      </ul>
      {total !== undefined && rows.length < total && (
        <button type="button" class="button" onClick={on.more}>
          {text.say("showMore")}
        </button>
      )}
    </section>
  );
}

function Row({ row, onRemove }: { row: DocumentRow; onRemove: () => void }) {
  const text = useText();
  const url = safeUrl(row.url);
  const title = <bdi>{row.title || row.url}</bdi>;
  return (
    <li class="document">
      <div>
        {url ? (
          <a class="source-name" href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          <span class="source-name">{title}</span>
        )}
        <p class="source-facts">{rowFacts(row, text)}</p>
      </div>
      <button type="button" class="icon-button" onClick={onRemove} aria-label={text.say("removeDocument", row.title || row.url)} title={text.say("remove")}>
        <Icon name="remove" />
      </button>
    </li>
  );
}

function rowFacts(row: DocumentRow, text: Text): string {
  const parts = [
    row.publisher && text.isolate(row.publisher),
    row.publishedAt ? text.isolate(text.date(row.publishedAt)) : text.say("dateUnknown"),
    row.lang && row.lang !== "und" && text.language(row.lang),
    text.count("characters", row.characters),
  ];
  return parts.filter(Boolean).join(" · ");
}
