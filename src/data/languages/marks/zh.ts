import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Chinese (both scripts). */
export const marks = {
  credit: [
    ...international.credit, "图片", "图", "图源", "图片来源", "图片来自", "图自", "照片", "摄影", "摄", "视频", "制图", "插图", "圖片",
    "圖", "圖源", "圖片來源", "圖片來自", "圖自", "攝影", "攝", "影片", "視頻", "圖／", "资料图", "資料圖", "资料图片", "資料照片", "圖片提供",
    "图像来源", "圖像來源", "影像來源", "图像加注文字", "圖像加註文字", "摄影：", "供图", "供圖", "图／", "圖：", "新华社发", "中新社发", "新華社發", "中新社發",
  ],
  source: [
    ...international.source, "来源", "來源", "稿源", "消息来源", "消息來源", "信息来源", "文章来源", "文章來源", "新闻来源", "新聞來源", "转自",
    "轉自", "资料来源", "資料來源", "综合", "綜合",
  ],
  byline: [...international.byline, "作者", "记者", "記者", "文", "编译", "編譯", "文／", "撰文"],
  via: [...international.via, "经", "經", "供", "提供"],
  material: [...international.material, "综合自", "綜合自", "据", "据 … 报道", "编译自", "編譯自", "摘自", "参考", "綜合外電"],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "原载于", "原載於", "原载", "原載", "原刊于", "原刊於", "原文刊于", "原文刊於", "原文刊登于", "原文刊登於",
    "首发于", "首發於", "最初发表于", "最初發表於", "转载自", "轉載自", "转载", "本文转载自", "本文轉載自", "本文转自", "本文轉自", "本文原载", "本文原載",
    "本文来自", "本文來自", "本文获授权转载自", "本文獲授權轉載自", "原文发表于", "原文網址", "原文链接",
  ],
  headline: ["媒体", "媒體", "外媒", "消息"],
  own: ["本报讯", "本報訊", "本报记者", "本報記者"],
  agencies: ["综合外电", "綜合外電", "外电", "外電", "综合报道", "綜合報導"],
  dateline: ["电", "電", "讯", "訊", "专电", "專電", "日电", "日電"],
  archive: [
    ...international.archive, "资料图", "資料圖", "资料照片", "資料照", "资料图片", "資料照片", "档案照", "檔案照", "图", "圖", "图片",
    "圖片", "图片社", "图片库", "记者", "記者", "摄", "攝", "发", "發", "资料", "資料", "截图", "截圖", "示意图", "示意圖", "提供",
  ],
  appeared: {
    first: ["首发", "首發", "首次", "最早", "最初", "原"],
    published: ["刊于", "刊於", "发表于", "發表於", "发表在", "發表在", "刊登于", "刊登於"],
    texts: ["本文", "文章", "此文", "原文", "該文", "该文"],
  },
  months: [...international.months],
  advertisement: [...international.advertisement, "广告", "廣告"],
} satisfies LanguagePack["marks"];
