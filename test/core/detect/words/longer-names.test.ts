/** A name of the directory that is the beginning of a longer one is not that medium's. */
import { expect, test } from "vitest";
import { pageOf } from "../../text/page-of.ts";
import { detectorFor } from "../the-directory.ts";

const sources = (lang: string, text: string): string[] =>
  detectorFor(lang)
    .detect(pageOf([text], lang))
    .attributions.map(({ path }) => path[0]?.id ?? path[0]?.name ?? "");

test.each([
  ["a word with a capital behind a hyphen", "sv", "Enligt Reuters-Kaukasien är passet stängt.", "Reuters-Kaukasien"],
  ["the same with a Turkish ending", "tr", "Reuters-Kafkasya'nın haberine göre geçit kapatıldı.", "Reuters-Kafkasya"],
  ["words behind the name inside the marks", "ru", "Об этом сообщил «Коммерсантъ Заречье».", "Коммерсантъ Заречье"],
  ["the kind of medium inside the marks", "ru", "Об этом сообщил «Коммерсантъ FM».", "kommersant.ru"],
  ["an edition", "tr", "BBC Türkçe'ye konuşan liman müdürü, iskelenin kapanacağını söyledi.", "bbc.com"],
  ["an adjective of the place inside the marks", "ar", "وذكرت صحيفة «هآرتس الإسرائيلية» أن الميناء أغلق.", "haaretz.com"],
])("%s", (_, lang, text, expected) => {
  expect(sources(lang, text)).toEqual([expected]);
});
