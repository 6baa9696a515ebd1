/** The welcome page's state, from the browser's grants, the worker's answers and the reader's clicks. */
import { useEffect, useState } from "preact/hooks";
import { failureOf, type Failure } from "../../messages/failure.ts";
import { browser } from "../../platform/browser.ts";
import { listedChoice } from "../feeds/listed-choice.ts";
import { useFeeds } from "../feeds/use-feeds.ts";
import { onAccessChange, siteAccess, switchAll, switchSite, traceOnClick, traceSites } from "../host-access.ts";
import { useLookup } from "../lookup/use-lookup.ts";
import { suggestSitesIn } from "../sites/suggest-sites.ts";
import { useSiteRules } from "../sites/use-site-rules.ts";
import type { WelcomeProps } from "./welcome.tsx";

export function useWelcome(lang: string): WelcomeProps {
  const [granted, setGranted] = useState<{ hosts: string[]; all: boolean }>({ hosts: [], all: false });
  const [refused, setRefused] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const fail = (error: unknown) => setFailure(failureOf(error));
  const feeds = useFeeds(fail);
  const { rules, remember } = useSiteRules();
  const { answer, facts, traceSample } = useLookup(lang);
  useEffect(() => {
    const read = () => void siteAccess().then(setGranted);
    read();
    return onAccessChange(read);
  }, []);
  const whenAnswered = async (given: Promise<boolean>): Promise<boolean> => {
    const yes = await given.catch(() => false);
    setRefused(!yes);
    return yes;
  };
  return {
    when: {
      granted,
      refused,
      suggest: suggestSitesIn(lang),
      on: {
        clickOnly: () => void traceOnClick(),
        allowSites: (sites) => whenAnswered(traceSites(sites)),
        removeSite: (site) => void switchSite(site, false),
        allowAll: () => void whenAnswered(switchAll(true)),
      },
    },
    filling: {
      remember: { all: rules.remember.all, onSwitch: (wanted) => remember(null, wanted) },
      following: {
        list: feeds.list,
        followed: new Set(feeds.followed?.flatMap(({ id, url }) => [id, url])),
        denied: feeds.denied,
        failure,
        onFollow(feed) {
          setFailure(undefined);
          void feeds.follow([listedChoice(feeds.list, feed, lang)]).catch(fail);
        },
      },
    },
    trying: { answer, facts, onTry: traceSample },
    onManage: () => void browser.tabs.create({ url: browser.runtime.getURL("src/pages/manage/index.html") }),
  };
}
