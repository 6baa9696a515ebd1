/** Followed feeds, and the ways to more of them. */
import { useText } from "../../../ui/text.ts";
import { ListedFeeds } from "../../feeds/listed-feeds.tsx";
import { AddFeedSection } from "./add-feed-section.tsx";
import { FollowedSection } from "./followed-section.tsx";
import { useFeedsRoom } from "./use-feeds-room.ts";

export function FeedsRoom() {
  const text = useText();
  const { following, adding, listed } = useFeedsRoom();
  return (
    <>
      <FollowedSection {...following} />
      <AddFeedSection {...adding} />
      <section aria-labelledby="feed-list">
        <h2 id="feed-list">{text.say("feedListTitle")}</h2>
        <ListedFeeds {...listed} pageSize={30} none={text.say("feedListNone")} />
      </section>
    </>
  );
}
