/** One document of the list. */
import type { DocumentRow } from "../../../messages/contract.ts";
import { safeUrl } from "../../../ui/document-link.ts";
import { Icon } from "../../../ui/icon.tsx";
import type { Text } from "../../../ui/text.ts";
import { useText } from "../../../ui/text.ts";

export type DocumentLineProps = {
  row: DocumentRow;
  /** Of its publisher, in the reader's language, where the directory knows it. */
  publisher: string | null;
  selected: boolean;
  on: { select: (selected: boolean) => void; edit: () => void; pin: () => void; remove: () => void };
};

export function DocumentLine({ row, publisher, selected, on }: DocumentLineProps) {
  const text = useText();
  const url = safeUrl(row.url);
  const name = row.title || row.url;
  const pinned = row.kept?.pinned === true;
  return (
    <li class="document">
      <input type="checkbox" checked={selected} onChange={({ currentTarget }) => on.select(currentTarget.checked)} aria-label={text.say("selectDocument", name)} />
      <div>
        {url ? (
          <a class="source-name" href={url} target="_blank" rel="noopener noreferrer">
            <bdi>{name}</bdi>
          </a>
        ) : (
          <span class="source-name">
            <bdi>{name}</bdi>
          </span>
        )}
        <p class="source-facts">{lineFacts(row, publisher, text)}</p>
      </div>
      <div class="document-actions">
        <button type="button" class="icon-button" aria-pressed={pinned} onClick={on.pin} aria-label={text.say("pinDocument", name)} title={text.say("pin")}>
          <Icon name={pinned ? "pinned" : "pin"} />
        </button>
        <button type="button" class="icon-button" onClick={on.edit} aria-label={text.say("editDocument", name)} title={text.say("editTitle")}>
          <Icon name="edit" />
        </button>
        <button type="button" class="icon-button" onClick={on.remove} aria-label={text.say("removeDocument", name)} title={text.say("remove")}>
          <Icon name="remove" />
        </button>
      </div>
    </li>
  );
}

function lineFacts(row: DocumentRow, publisher: string | null, text: Text): string {
  const parts = [
    publisher && text.isolate(publisher),
    row.publishedAt ? text.isolate(text.date(row.publishedAt)) : text.say("dateUnknown"),
    row.lang && row.lang !== "und" && text.language(row.lang),
    text.count("characters", row.characters),
    row.kept && text.say(`way_${row.kept.way}`),
    row.kept?.pinned && text.say("pinned"),
  ];
  return parts.filter(Boolean).join(" · ");
}
