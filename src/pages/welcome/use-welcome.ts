/** The welcome page's state, from the browser's grants, the worker's answers and the reader's clicks. */
import { useEffect, useState } from "preact/hooks";
import { browser } from "../../platform/browser.ts";
import { useFailures } from "../failures.ts";
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
  const { failures, attempt } = useFailures();
  const feeds = useFeeds((work) => attempt("feeds", work));
  const { rules, remember } = useSiteRules(
    (work) => attempt("rules", work),
    (work) => attempt("remember", work),
  );
  const { answer, facts, traceSample } = useLookup(lang);
  useEffect(() => {
    const read = () => attempt("access", siteAccess().then(setGranted));
    read();
    return onAccessChange(read);
  }, []);
  const whenAnswered = (given: Promise<boolean>): Promise<boolean> => {
    attempt(
      "ask",
      given.then((yes) => setRefused(!yes)),
    );
    // What failed is no answer of the person's.
    return given.catch(() => false);
  };
  return {
    when: {
      granted,
      refused,
      suggest: suggestSitesIn(lang),
      on: {
        clickOnly: () => attempt("give back", traceOnClick()),
        allowSites: (sites) => whenAnswered(traceSites(sites)),
        removeSite: (site) => attempt("give back", switchSite(site, false)),
        allowAll: () => void whenAnswered(switchAll(true)),
      },
    },
    filling: {
      remember: { all: rules.remember.all, onSwitch: (wanted) => remember(null, wanted) },
      following: {
        list: feeds.list,
        followed: new Set(feeds.followed?.flatMap(({ id, url }) => [id, url])),
        denied: feeds.denied,
        onFollow: (feed) => attempt("follow", feeds.follow([listedChoice(feeds.list, feed, lang)])),
      },
    },
    trying: { answer, facts, onTry: traceSample },
    failure: failures.at(-1),
    onManage: () => attempt("manage", browser.tabs.create({ url: browser.runtime.getURL("src/pages/manage/index.html") })),
  };
}
