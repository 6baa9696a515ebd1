/** What the index is to know from the beginning: feeds to follow and pages to remember. Both can be left for later. */
import { Switch } from "../../ui/switch.tsx";
import { useText } from "../../ui/text.ts";
import { ListedFeeds, type ListedFeedsProps } from "../feeds/listed-feeds.tsx";

export type FillStepProps = {
  remember: { all: boolean; onSwitch: (wanted: boolean) => void };
  following: Pick<ListedFeedsProps, "list" | "followed" | "onFollow"> & {
    /** Hosts that were not permitted when last asked. */
    denied: string[];
  };
};

/** So many feeds show what there is, and leave the rest of the page in reach. */
const fewFeeds = 5;

export function FillStep({ remember, following: { denied, ...listed } }: FillStepProps) {
  const text = useText();
  return (
    <section aria-labelledby="fill">
      <h2 id="fill">{text.say("welcomeFillTitle")}</h2>
      <p>{text.say("welcomeFillText")}</p>
      <h3>{text.say("feedListTitle")}</h3>
      <p>{text.say("welcomeFollowText")}</p>
      <div class="listed">
        <p role="status" class="note">
          {denied.length > 0 && text.say("feedDenied", text.list(denied))}
        </p>
        <ListedFeeds {...listed} pageSize={fewFeeds} none={text.say("welcomeFollowNone")} />
      </div>
      <h3>{text.say("rememberTitle")}</h3>
      <Switch label={text.say("rememberAll")} on={remember.all} onClick={() => remember.onSwitch(!remember.all)} />
      <p class="note">{text.say("rememberText")}</p>
    </section>
  );
}
