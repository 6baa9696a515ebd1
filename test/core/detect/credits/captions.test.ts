/** In scripts without capitals: whether an agency behind a sentence signs the text or took the picture. */
import { describe, expect, test } from "vitest";
import { pageOf } from "../../text/page-of.ts";
import { detectorFor } from "../the-directory.ts";

const credited = (lang: string, lines: string[]): string[] =>
  detectorFor(lang)
    .detect(pageOf(lines, lang))
    .attributions.filter(({ kind, confidence }) => confidence >= 0.8 && (kind === "credit" || kind === "wire"))
    .map(({ kind, path }) => `${kind} ${path.map(({ id, name }) => id ?? name).join(" < ")}`);

const texts: { [lang: string]: string } = {
  zh: "港務局昨天宣布，第三號碼頭下月關閉整修，貨輪改停鄰近港口。業者說影響有限。",
  ja: "港湾局は3日、第3埠頭を来月から改修のため閉鎖すると発表した。業者は影響は小さいとみている。",
  ko: "항만공사는 3일 제3부두를 다음 달부터 보수한다고 발표했다. 업계는 영향이 크지 않을 것으로 보고 있다.",
};

describe("a picture's", () => {
  test.each([
    ["zh", "圖為工人在碼頭卸貨。（路透）", "credit reuters"],
    ["zh", "▲貨輪駛離碼頭。（美聯社）", "credit ap"],
    ["zh", "工人在碼頭合影。（法新社）", "credit afp"],
    ["zh", "工人在码头作业。视觉中国供图", "credit vcg"],
    ["ja", "閉鎖される埠頭＝3日午前、神戸市（共同）", "credit kyodo"],
    ["ja", "閉鎖される埠頭。（ロイター）", "credit reuters"],
    ["ko", "노동자들이 3일 부두에서 짐을 내리고 있다. 연합뉴스", "credit yonhap"],
    ["ko", "3일 부산항 제3부두의 모습. [뉴시스]", "credit newsis"],
    ["ko", "폐쇄되는 부두. (항만공사 제공) ⓒ 뉴스1", "credit news1"],
    ["ko", "KBS 보도 화면 갈무리", "credit kbs.co.kr"],
  ])("%s: %s", (lang, caption, expected) => expect(credited(lang, [texts[lang] ?? "", caption])).toEqual([expected]));

  test("ko: an agency abroad right before one at home", () => {
    expect(credited("ko", [texts.ko ?? "", "독일 노동자들이 부두에 모였다. 로이터 연합뉴스"])).toEqual(["credit reuters", "credit yonhap"]);
  });
});

describe("the text's", () => {
  test.each([
    ["zh", "海運公會表示，改停的費用由港務局負擔。（路透）", "wire reuters"],
    ["zh", "碼頭預計明年三月重新開放。（法新社）", "wire afp"],
    ["zh", "（編譯：王小民；來源：共同社）", "wire kyodo"],
    ["ja", "港湾局は費用を負担する方針だ。（時事）", "wire jiji"],
    ["ja", "港湾局は費用を負担する方針だ。（ロンドン共同）", "wire kyodo"],
    ["ja", "港湾局は費用を負担する方針だ。（ロンドン＝時事）", "wire jiji"],
    ["ko", "항만공사는 비용을 부담하겠다고 밝혔다. 연합뉴스", "wire yonhap"],
  ])("%s: %s", (lang, line, expected) => expect(credited(lang, [texts[lang] ?? "", line])).toEqual([expected]));
});

test("what may be either is not painted", () => {
  expect(credited("zh", [texts.zh ?? "", "第三號碼頭關閉，貨輪改道。（美聯社）"])).toEqual([]);
});

test.each([
  ["民放大手（フジテレビ）の社長が交代した。後任は副社長。"],
  ["政府が増税を検討していることが分かった（日経電子版）。対象は酒類。"],
])("a bracket that explains a word is no dateline: %s", (text) => expect(credited("ja", [text])).toEqual([]));
