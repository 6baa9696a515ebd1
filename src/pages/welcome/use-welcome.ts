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
  const fail = (error: unknown): void => setFailure(failureOf(error));
  const feeds = useFeeds(fail);
  const { rules, remember } = useSiteRules(fail);
  const { answer, facts, traceSample } = useLookup(lang);
  useEffect(() => {
    const read = () => void siteAccess().then(setGranted, fail);
    read();
    return onAccessChange(read);
  }, []);
  const whenAnswered = async (given: Promise<boolean>): Promise<boolean> => {
    setFailure(undefined);
    try {
      const yes = await given;
      setRefused(!yes);
      return yes;
    } catch (error) {
      // What failed is no answer of the person's.
      fail(error);
      return false;
    }
  };
  return {
    when: {
      granted,
      refused,
      suggest: suggestSitesIn(lang),
      on: {
        clickOnly: () => void traceOnClick().catch(fail),
        allowSites: (sites) => whenAnswered(traceSites(sites)),
        removeSite: (site) => void switchSite(site, false).catch(fail),
        allowAll: () => void whenAnswered(switchAll(true)),
      },
    },
    filling: {
      remember: { all: rules.remember.all, onSwitch: (wanted) => remember(null, wanted) },
      following: {
        list: feeds.list,
        followed: new Set(feeds.followed?.flatMap(({ id, url }) => [id, url])),
        denied: feeds.denied,
        onFollow(feed) {
          setFailure(undefined);
          void feeds.follow([listedChoice(feeds.list, feed, lang)]).catch(fail);
        },
      },
    },
    trying: { answer, facts, onTry: traceSample },
    failure,
    onManage: () => void browser.tabs.create({ url: browser.runtime.getURL("src/pages/manage/index.html") }).catch(fail),
  };
}
