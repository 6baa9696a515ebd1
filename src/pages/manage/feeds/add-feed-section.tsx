/** Following an address: of a feed, or of a page that names its feeds. */
import { useState } from "preact/hooks";
import type { Discovery, FoundFeed } from "../../../messages/feeds.ts";
import { ListLine, ListTitle } from "../../../ui/list-line.tsx";
import { useText } from "../../../ui/text.ts";
import { feedFaultText } from "../../feeds/feed-fault-text.ts";
import { FollowButton } from "../../feeds/listed-feeds.tsx";

export type AddFeedProps = {
  /** Undefined before anything was looked for; "looking" while the address is asked. */
  discovery: Discovery | "looking" | undefined;
  followed: ReadonlySet<string>;
  /** Both ask for permission as their first call. */
  on: { look: (url: string) => void; follow: (feed: FoundFeed) => void };
};

export function AddFeedSection({ discovery, followed, on }: AddFeedProps) {
  const text = useText();
  const [value, setValue] = useState("");
  const [wrong, setWrong] = useState("");
  const answer = discovery === "looking" ? undefined : discovery;
  const found = answer && "found" in answer ? answer.found : undefined;
  const look = () => {
    const url = addressFrom(value);
    setWrong(url === undefined ? value : "");
    if (url !== undefined) on.look(url);
  };
  return (
    <section aria-labelledby="feed-address">
      <h2 id="feed-address">{text.say("feedAddTitle")}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label class="field">
          <span>{text.say("feedAddLabel")}</span>
          <input type="text" inputMode="url" dir="ltr" autocomplete="off" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button" disabled={discovery === "looking"}>
          {text.say("feedLook")}
        </button>
        <p class="note" role="alert">
          {wrong && text.say("feedAddWrong", wrong)}
        </p>
      </form>
      <div role="status">
        {answer && "failure" in answer && <p>{feedFaultText(answer.failure, text)}</p>}
        {found?.length === 0 && <p>{text.say("feedFoundNone")}</p>}
      </div>
      <ul class="list">
        {found?.map((feed) => (
          <ListLine key={feed.url} title={<ListTitle name={feed.title || feed.url} />} facts={[text.isolate(feed.url)]} actions={<FollowButton name={feed.title || feed.url} followed={followed.has(feed.url)} onFollow={() => on.follow(feed)} />} />
        ))}
      </ul>
    </section>
  );
}

/** The web address in what a person typed or pasted; undefined where there is none. */
export function addressFrom(typed: string): string | undefined {
  const plain = typed.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:/i, "http:");
  const address = /^[a-z][a-z0-9+.-]*:/i.test(plain) && !/^[^/:]+:\d/.test(plain) ? plain : `https://${plain}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, href } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes(".") && !hostname.endsWith(".") ? href : undefined;
}
