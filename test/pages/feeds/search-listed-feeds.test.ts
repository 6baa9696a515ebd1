import { expect, test } from "vitest";
import type { FeedList } from "../../../src/core/directory/hosts/listed-feed.ts";
import { searchListedFeeds } from "../../../src/pages/feeds/search-listed-feeds.ts";
import { createText } from "../../../src/ui/text.ts";
import { messagesOf } from "../../ui/message-files.ts";

const feed = (id: string, source: string, lang: string, title: string) => ({ id, source, lang, title, url: `https://${source}.example/${id}`, kind: "rss" as const, readAt: "https://a.example/" });
const list: FeedList = {
  feeds: [feed("afp-fr", "afp", "fr", "À la une"), feed("ria-ru", "ria", "ru", "Все новости"), feed("dpa-de", "dpa", "de", "Nachrichten"), { ...feed("old-en", "afp", "en", "World"), dead: { since: "2020", why: "gone" } }],
  sources: {
    afp: { name: { en: "Agence France-Presse", ru: "Франс Пресс" }, short: ["AFP"], country: "FR", class: "agency" },
    ria: { name: { en: "RIA Novosti", ru: "РИА Новости", zh: "俄新社" }, short: ["RIA"], country: "RU", class: "agency" },
    dpa: { name: { en: "dpa", de: "Deutsche Presse-Agentur" }, short: ["dpa"], country: "DE", class: "agency" },
  },
};
const german = createText((key) => messagesOf("de")[key]?.message ?? "");

test.each<[words: string, ids: string[]]>([
  ["", ["dpa-de", "afp-fr", "ria-ru", "old-en"]],
  ["afp", ["afp-fr", "old-en"]],
  ["AGENCE", ["afp-fr", "old-en"]],
  ["риа", ["ria-ru"]],
  ["新社", ["ria-ru"]],
  ["Frankreich", ["afp-fr", "old-en"]],
  ["france french", ["afp-fr"]],
  ["Russisch", ["ria-ru"]],
  ["a la une", ["afp-fr"]],
  ["dpa.example", ["dpa-de"]],
  ["presse", ["dpa-de", "afp-fr", "old-en"]],
  ["nowhere", []],
])("%j finds %j: the reader's language first, dead ones last", (words, ids) => {
  expect(searchListedFeeds(list, words, german).map((row) => row.feed.id)).toEqual(ids);
});

test("sources are named in the reader's language where they have a name in it", () => {
  expect(searchListedFeeds(list, "", german).map(({ name }) => name)).toEqual(["Deutsche Presse-Agentur", "Agence France-Presse", "RIA Novosti", "Agence France-Presse"]);
});
