import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Japanese. */
export const marks = {
  credit: [
    ...international.credit, "写真", "写真提供", "画像", "画像提供", "映像", "動画", "図", "撮影", "提供", "提供写真", "資料写真", "イラスト",
    "写真／", "写真は", "画像は", "映像は", "クレジット", "フォト",
  ],
  source: [...international.source, "出典", "ソース", "情報源", "引用元", "出所", "配信", "配信元", "提供元"],
  byline: [...international.byline, "文", "記者", "著者", "執筆", "筆者"],
  via: [...international.via, "経由", "提供"],
  material: [...international.material, "協力", "取材協力"],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "初出：", "初出は", "初出掲載", "転載", "転載元", "より転載", "元記事", "元の記事", "から転載", "本記事は", "この記事は", "原文は",
    "原文",
  ],
  headline: ["報道", "関係者"],
  own: ["本紙", "編集部"],
  agencies: ["各通信社", "外電"],
  dateline: ["電", "発＝", "発=", "発 ", "発　", "発）", "発】"],
  archive: [
    ...international.archive, "資料写真", "資料", "提供", "撮影", "代表撮影", "通信", "通信社", "新聞社", "イメージ", "共同", "写真", "手配",
  ],
  months: [...international.months],
  advertisement: [...international.advertisement, "広告"],
  rights: [...international.rights, "無断転載", "転載を禁", "禁じます", "著作権"],
  appeared: {
    first: [],
    published: ["掲載", "発表"],
    texts: ["記事", "本稿", "本文", "インタビュー", "論考", "エッセー"],
    taken: ["許可を得て", "許諾を得て", "を翻訳した", "の翻訳", "の協力を得て", "と提携", "から転載", "からの転載", "からの抜粋", "から抜粋", "より抜粋", "より転載", "承諾を得て", "を転載"],
    these: ["この", "本"],
  },
} satisfies LanguagePack["marks"];
