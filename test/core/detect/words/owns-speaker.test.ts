import { describe, expect, test } from "vitest";
import { detectorFor } from "../the-directory.ts";
import { pageOf } from "../../text/page-of.ts";

/** Media that the text cites, as far as they are painted. */
const media = (text: string, lang: string) =>
  detectorFor(lang)
    .detect(pageOf([text], lang))
    .attributions.filter(({ confidence }) => confidence >= 0.8)
    .flatMap(({ path }) => path.filter(({ class: kind }) => kind === "agency" || kind === "outlet").map(({ id }) => id));

describe("a medium that only says whose the speaker is says nothing", () => {
  test.each([
    ["zh", "《明报》发行人说，明年会扩充港闻版。"],
    ["zh", "法新社工会表示，管理层没有回应诉求。"],
    ["zh", "前央视主持人的妹妹说，他已经出院。"],
    ["zh", "曾任《南方周末》记者的林某说，他没有见过合同。"],
    ["zh", "南华早报大楼的门卫说，昨晚没有人来过。"],
    ["zh", "法官认为《财经》杂志的报道侵犯名誉权。"],
    ["zh", "欢迎拨打新京报热线或留言，我们会继续关注。"],
    ["ja", "朝日新聞社の社長は、採用を増やすと述べた。"],
    ["ja", "元読売新聞記者の木村さんは「驚いた」と話した。"],
    ["ja", "毎日新聞社主催の書道展で審査員は「力作ぞろいだ」と述べた。"],
    ["ja", "日本経済新聞社系の調査会社は、成長率が鈍ると予測した。"],
    ["ja", "男はNHKの集金人を装い「未納がある」と話した。"],
  ])("%s: %s", (lang, text) => expect(media(text, lang)).toEqual([]));
});

describe("its editions, works and reporters speak as the medium", () => {
  test.each([
    ["zh", "《人民日报》头版报道，大会今天闭幕。", "people.com.cn"],
    ["zh", "法新社的报道说，峰会延期。", "afp"],
    ["zh", "美联社驻华记者报道，工厂已经停工。", "ap"],
    ["zh", "路透社看到的一份文件显示，工厂将关闭。", "reuters"],
    ["ja", "毎日新聞朝刊は、政府が増税を検討していると報じた。", "mainichi.jp"],
    ["ja", "読売新聞の社説は、増税の根拠が乏しいと指摘した。", "yomiuri.co.jp"],
    ["ja", "NHK広島放送局は、土砂崩れで3人が死亡したと伝えた。", "nhk.or.jp"],
    ["ja", "共同通信ワシントン支局は、米政府が関税を検討していると伝えた。", "kyodo"],
  ])("%s: %s", (lang, text, medium) => expect(media(text, lang)).toEqual([medium]));
});
