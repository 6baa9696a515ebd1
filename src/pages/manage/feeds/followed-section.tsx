/** The followed feeds: how each is doing, and what can be done with it. */
import { hostsOf, type FollowedFeed } from "../../../messages/feeds.ts";
import { Icon } from "../../../ui/icon.tsx";
import { ListLine, ListTitle } from "../../../ui/list-line.tsx";
import { useText } from "../../../ui/text.ts";
import { feedFaultText } from "../../feeds/feed-fault-text.ts";
import { FilePicker } from "../drop-zone.tsx";

export type FollowedProps = {
  /** Undefined until the worker has answered. */
  feeds: FollowedFeed[] | undefined;
  /** Feeds that are being read because somebody asked for it. */
  reading: ReadonlySet<string>;
  /** The feed that was given up last, which can still be brought back. */
  removed: FollowedFeed | undefined;
  /** Hosts that were not permitted when last asked. */
  denied: string[];
  /** What became of the last list that was imported. */
  imported: { followed: number; known: number; skipped: number } | "wrong" | undefined;
  /** `refresh`, `fullTexts`, `undo` and `importList` ask for permission as their first call. */
  on: {
    refresh: (feeds: FollowedFeed[]) => void;
    pause: (feed: FollowedFeed, paused: boolean) => void;
    fullTexts: (feed: FollowedFeed, wanted: boolean) => void;
    unfollow: (feed: FollowedFeed) => void;
    undo: () => void;
    importList: (file: File) => void;
    exportList: () => void;
  };
};

export function FollowedSection({ feeds, reading, removed, denied, imported, on }: FollowedProps) {
  const text = useText();
  const some = feeds !== undefined && feeds.length > 0;
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">{text.say("feedsTitle")}</h2>
      <p>{text.say("feedsText")}</p>
      {feeds?.length === 0 && <p>{text.say("feedsNone")}</p>}
      <div class="row">
        {some && (
          <button type="button" class="button" onClick={() => on.refresh(feeds.filter(({ paused }) => !paused))}>
            {text.say("feedsRefreshAll")}
          </button>
        )}
        {some && (
          <button type="button" class="button" onClick={on.exportList}>
            <Icon name="file" />
            {text.say("feedsExport")}
          </button>
        )}
        <FilePicker
          label={text.say("feedsImport")}
          take={{ accept: ".opml,.xml,text/x-opml" }}
          onChoose={([file]) => {
            if (file) on.importList(file);
          }}
        />
      </div>
      <div role="status">
        {imported === "wrong" && <p>{text.say("feedsImportWrong")}</p>}
        {imported !== undefined && imported !== "wrong" && <p>{text.say("feedsImported", imported.followed, imported.known, imported.skipped)}</p>}
        {denied.length > 0 && <p>{text.say("feedDenied", text.list(denied))}</p>}
        {removed && (
          <div class="undo">
            <span>{text.compose("feedRemoved", <bdi key="title">{removed.title || removed.url}</bdi>)}</span>
            <button type="button" class="button" onClick={on.undo}>
              <Icon name="undo" />
              {text.say("undo")}
            </button>
          </div>
        )}
      </div>
      <ul class="list">
        {feeds?.map((feed) => (
          <Feed key={feed.id} feed={feed} reading={reading.has(feed.id)} on={on} />
        ))}
      </ul>
    </section>
  );
}

function Feed({ feed, reading, on }: { feed: FollowedFeed; reading: boolean; on: FollowedProps["on"] }) {
  const text = useText();
  const { counts, failure } = feed;
  const name = feed.title || feed.url;
  const facts = [
    feed.paused && text.say("feedPaused"),
    text.isolate(hostsOf(feed)[0] ?? ""),
    feed.readAt ? text.say("feedLast", text.date(feed.readAt)) : text.say("feedNever"),
    text.say("feedAdded", counts.added),
    feed.waiting > 0 && text.say("feedWaiting", feed.waiting),
  ];
  return (
    <ListLine
      title={<ListTitle name={name} />}
      facts={facts}
      busy={reading}
      actions={
        <button type="button" class="icon-button" onClick={() => on.unfollow(feed)} aria-label={`${text.say("feedUnfollow")}: ${name}`} title={text.say("feedUnfollow")}>
          <Icon name="remove" />
        </button>
      }
    >
      {failure && <p class="conflict">{feedFaultText(failure, text)}</p>}
      <details>
        <summary class="address">{text.isolate(feed.url)}</summary>
        <p class="note">{text.say("feedStats", counts.polls, counts.unmodified, counts.failed, text.bytes(counts.bytes))}</p>
      </details>
      <div class="row">
        <button type="button" class="button" disabled={feed.paused || reading} onClick={() => on.refresh([feed])} aria-label={`${text.say("feedRefresh")}: ${name}`}>
          {text.say("feedRefresh")}
        </button>
        <button type="button" class="button" onClick={() => on.pause(feed, !feed.paused)} aria-label={`${text.say(feed.paused ? "feedResume" : "feedPause")}: ${name}`}>
          {text.say(feed.paused ? "feedResume" : "feedPause")}
        </button>
        <button type="button" role="switch" class="switch" aria-checked={feed.fullTexts} disabled={!feed.fullTexts && feed.articleHosts.length === 0} onClick={() => on.fullTexts(feed, !feed.fullTexts)} aria-label={`${text.say("feedFullTexts")}: ${name}`}>
          <span class="switch-track" aria-hidden="true" />
          <span>{text.say("feedFullTexts")}</span>
        </button>
      </div>
    </ListLine>
  );
}
