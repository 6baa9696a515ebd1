import { describe, expect, test } from "vitest";
import { detectorFor } from "../the-directory.ts";
import { pageOf } from "../../text/page-of.ts";

/** Citations of a medium that are painted on the page. */
const painted = (text: string, lang: string) =>
  detectorFor(lang).detect(pageOf([text], lang)).attributions.filter((one) => one.confidence >= 0.8 && one.path.some(({ class: kind }) => kind === "agency" || kind === "outlet"));

describe("a medium that tells an office, or speaks of its own business, is not painted", () => {
  test.each([
    ["zh", "凤凰卫视向税务局说明，欠缴的款项已经补齐。"],
    ["zh", "中央社告訴衛生局，該社同仁都已完成篩檢。"],
    ["zh", "《联合早报》致函交通部说，希望安排一次专访。"],
    ["zh", "央视表示，新节目的收视率高于预期。"],
    ["ja", "NHKは総務省に対し、停波の原因は落雷だったと説明した。"],
    ["ja", "毎日新聞社は3日、神奈川県警に、記者が殴られたと訴えた。"],
    ["ja", "中日新聞社は来春から購読料を上げると明らかにした。"],
    ["ko", "SBS는 방송통신심의위원회에 규정을 지켰다고 설명했다."],
    ["ko", "로이터통신은 서울시 관계자에게 지국을 옮길 예정이라고 설명했다."],
    ["ko", "KBS는 내년 수신료 수입이 줄 것이라고 내다봤다."],
  ])("%s: %s", (lang, text) => expect(painted(text, lang)).toEqual([]));
});

describe("an office beside the verb is told nothing where it is a place, a topic or the speaker", () => {
  test.each([
    ["zh", "路透社对财政部公布的方案评论称，减税空间有限。", "reuters"],
    ["zh", "卫生局向中央社说明，疫苗下周到货。", "cna-tw"],
    ["zh", "交通局长告诉中央社，新桥下月通车。", "cna-tw"],
    ["ja", "総務省はNHKに対し、申請は受理したと説明した。", "nhk.or.jp"],
    ["ja", "読売新聞は社説で、政府に対し、税率の根拠を示すべきだと主張した。", "yomiuri.co.jp"],
    ["ko", "연합뉴스는 국회에 제출된 자료를 인용해 예산이 늘었다고 전했다.", "yonhap"],
    ["ko", "국세청은 연합뉴스에 조사가 끝났다고 설명했다.", "yonhap"],
    ["ko", "KBS는 경찰에 접수된 신고가 크게 늘었다고 전했다.", "kbs.co.kr"],
  ])("%s: %s", (lang, text, source) => expect(painted(text, lang).map(({ path }) => path[0]?.id)).toEqual([source]));
});
