/** Public feeds of agencies, offices and outlets to choose from: on the manage page, and on the welcome page. */
import { useState } from "preact/hooks";
import type { FeedList, ListedFeed } from "../../core/directory/hosts/listed-feed.ts";
import { ListLine, ListTitle } from "../../ui/list-line.tsx";
import { useText } from "../../ui/text.ts";
import { deadReasonText } from "./feed-fault-text.ts";
import { searchListedFeeds, type ListedRow } from "./search-listed-feeds.ts";

export type ListedFeedsProps = {
  list: FeedList;
  /** Ids and addresses of followed feeds. */
  followed: ReadonlySet<string>;
  /** Must ask for permission as its first call: Firefox grants only inside the click. */
  onFollow: (feed: ListedFeed) => void;
  /** So many are shown, and so many more with each press. */
  pageSize: number;
  /** What to do where no feed was found. */
  none: string;
};

export function ListedFeeds({ list, followed, onFollow, pageSize, none }: ListedFeedsProps) {
  const text = useText();
  const [words, setWords] = useState("");
  const [shown, setShown] = useState(pageSize);
  const rows = searchListedFeeds(list, words, text);
  return (
    <>
      <label class="field">
        <span>{text.say("feedListLabel")}</span>
        <input
          type="search"
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setShown(pageSize);
          }}
        />
      </label>
      <p class="note" role="status">
        {rows.length === 0 && list.feeds.length > 0 && none}
      </p>
      <ul class="list">
        {rows.slice(0, shown).map((row) => (
          <Row key={row.feed.id} row={row} followed={followed.has(row.feed.id) || followed.has(row.feed.url)} onFollow={() => onFollow(row.feed)} />
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + pageSize)}>
          {text.say("showMore")}
        </button>
      )}
    </>
  );
}

function Row({ row: { feed, name, country }, followed, onFollow }: { row: ListedRow; followed: boolean; onFollow: () => void }) {
  const text = useText();
  const facts = [text.isolate(feed.title), country && text.country(country), text.language(feed.lang)];
  return (
    <ListLine title={<ListTitle name={name} />} facts={facts} actions={!feed.dead && <FollowButton name={`${name}, ${feed.title}`} followed={followed} onFollow={onFollow} />}>
      {feed.dead && (
        <p class="note">
          {text.say("feedDead", text.date(feed.dead.since))} {deadReasonText(feed.dead.why, text)}
        </p>
      )}
    </ListLine>
  );
}

/** A button that follows, or the word that this is done. */
export function FollowButton({ name, followed, onFollow }: { name: string; followed: boolean; onFollow: () => void }) {
  const text = useText();
  if (followed) return <span class="note">{text.say("feedFollowing")}</span>;
  return (
    <button type="button" class="button" onClick={onFollow} aria-label={`${text.say("feedFollow")}: ${name}`}>
      {text.say("feedFollow")}
    </button>
  );
}
