/** One document of the list. */
import type { DocumentRow } from "../../../messages/contract.ts";
import { Icon } from "../../../ui/icon.tsx";
import { ListLine, ListTitle, type ListLineProps } from "../../../ui/list-line.tsx";
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
  const name = row.title || row.url;
  const pinned = row.kept?.pinned === true;
  return (
    <ListLine
      before={<input type="checkbox" checked={selected} onChange={({ currentTarget }) => on.select(currentTarget.checked)} aria-label={text.say("selectDocument", name)} />}
      title={<ListTitle name={name} url={row.url} />}
      facts={lineFacts(row, publisher, text)}
      actions={
        <>
          <button type="button" class="icon-button" aria-pressed={pinned} onClick={on.pin} aria-label={text.say("pinDocument", name)} title={text.say("pin")}>
            <Icon name={pinned ? "pinned" : "pin"} />
          </button>
          <button type="button" class="icon-button" onClick={on.edit} aria-label={text.say("editDocument", name)} title={text.say("editTitle")}>
            <Icon name="edit" />
          </button>
          <button type="button" class="icon-button" onClick={on.remove} aria-label={text.say("removeDocument", name)} title={text.say("remove")}>
            <Icon name="remove" />
          </button>
        </>
      }
    />
  );
}

const lineFacts = (row: DocumentRow, publisher: string | null, text: Text): ListLineProps["facts"] => [
  publisher && text.isolate(publisher),
  row.publishedAt ? text.isolate(text.date(row.publishedAt)) : text.say("dateUnknown"),
  row.lang && row.lang !== "und" && text.language(row.lang),
  text.count("characters", row.characters),
  row.kept && text.say(`way_${row.kept.way}`),
  row.kept?.pinned && text.say("pinned"),
];
