/** The welcome page in every state. */
import feedList from "../../../src/data/feeds.json" with { type: "json" };
import type { FeedList } from "../../../src/core/directory/hosts/listed-feed.ts";
import sheetCss from "../../../src/pages/sheet.css?inline";
import { Welcome, type WelcomeProps } from "../../../src/pages/welcome/welcome.tsx";
import welcomeCss from "../../../src/pages/welcome/welcome.css?inline";
import { sampleFacts, sampleTrace } from "../../../test/fixtures/faces/sample-trace.ts";
import { nothing, type Face } from "./face.ts";

const list = { feeds: feedList, sources: {} } as FeedList;
const when: WelcomeProps["when"] = {
  granted: { hosts: [], all: false },
  refused: false,
  suggest: () => Promise.resolve([]),
  on: { clickOnly: nothing, allowSites: () => Promise.resolve(true), removeSite: nothing, allowAll: nothing },
};
const filling: WelcomeProps["filling"] = {
  remember: { all: false, onSwitch: nothing },
  following: { list, followed: new Set(), denied: [], onFollow: nothing },
};
const trying: WelcomeProps["trying"] = { answer: { step: "idle" }, facts: new Map(), onTry: nothing };

const welcome = (name: string, props: Partial<WelcomeProps> = {}): Face => ({
  name,
  css: sheetCss + welcomeCss,
  render: () => <Welcome when={when} filling={filling} trying={trying} failure={undefined} onManage={nothing} {...props} />,
});

export const welcomeFaces: Face[] = [
  welcome("welcome"),
  welcome("welcome-chosen", {
    when: { ...when, granted: { hosts: ["lemonde.fr", "reuters.com"], all: false } },
    filling: { remember: { all: true, onSwitch: nothing }, following: { ...filling.following, followed: new Set(list.feeds.slice(0, 3).map(({ id }) => id)) } },
    trying: { ...trying, answer: { step: "traced", trace: sampleTrace }, facts: sampleFacts },
  }),
  welcome("welcome-refused", {
    when: { ...when, refused: true },
    filling: { ...filling, following: { ...filling.following, denied: ["www.agency.example"] } },
    failure: { code: "busy", detail: "" },
    trying: { ...trying, answer: { step: "asking" } },
  }),
];
