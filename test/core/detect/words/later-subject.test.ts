import { expect, test } from "vitest";
import { detectorFor } from "../the-directory.ts";
import { pageOf } from "../../text/page-of.ts";

const citations = (lang: string, text: string) => {
  const page = pageOf([text], lang);
  return detectorFor(lang).detect(page).attributions.map(({ path, content }) => `${path.map(({ id, name }) => id ?? name).join(" < ")}: ${content.map((span) => page.text.slice(...span)).join(" … ")}`);
};

test.each([
  ["ja", "毎日新聞は港が閉鎖されると報じたが、市長は「決まっていない」と述べた。", ["mainichi.jp: 港が閉鎖される", "市長: 「決まっていない」"]],
  ["ko", "부산일보가 부두가 폐쇄된다고 보도했고, 시장은 \"정해진 것이 없다\"고 말했다.", ["busan.com: 부두가 폐쇄된다고", "시장: \"정해진 것이 없다\""]],
])("%s: whoever the next clause is about says its words: %s", (lang, text, expected) => {
  expect(citations(lang, text)).toEqual(expected);
});

test.each([
  ["ja", "毎日新聞は、市長が辞任すると述べたと報じた。", "mainichi.jp"],
  ["ko", "부산일보는 시장이 사퇴하겠다고 밝혔다고 보도했다.", "busan.com"],
])("%s: within one clause the medium tells: %s", (lang, text, medium) => {
  expect(citations(lang, text)[0]).toContain(medium);
});
