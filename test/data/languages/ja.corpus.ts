import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "ja",
  found: [
    { text: "共同通信によると、橋は春まで閉鎖される。", expected: [{ kind: "statement", path: ["kyodo"], content: "橋は春まで閉鎖される" }] },
    { text: "橋は春まで通れないと、タス通信が伝えた。", expected: [{ kind: "statement", path: ["tass"], content: "橋は春まで通れない" }] },
    { text: "朝日新聞は、協議が決裂したと報じた。", expected: [{ kind: "statement", path: ["asahi.com"], content: "協議が決裂した" }] },
    { text: "「港を六月に再開する」と市長の田中一郎氏はロイターに語った。", expected: [{ kind: "quote", path: ["reuters", "市長の田中一郎氏"], content: "「港を六月に再開する」" }] },
    { text: "田中市長はロイターに「港を六月に再開する」と語った。", expected: [{ kind: "quote", path: ["reuters", "田中市長"], content: "「港を六月に再開する」" }] },
    { text: "ロイターは田中市長が辞任すると報じた。", expected: [{ kind: "statement", path: ["reuters"], content: "田中市長が辞任する" }] },
    { text: "インタファクス通信はロシア国防省の話として、貨物船が沈没したと伝えた。", expected: [{ kind: "statement", path: ["interfax", "ru-mil"], content: "貨物船が沈没した" }] },
    { text: "関係者２人がロイターに工場の売却を明らかにした。", expected: [{ kind: "statement", path: ["reuters", "関係者２人"] }] },
    { text: "外務省は文書が紛失したとの報道を否定した。", expected: [{ kind: "statement", path: ["jp-mofa"], stance: "denies" }] },
    { text: "ブラジルの新聞フォリャ・ノバは、ダムに亀裂が入ったと報じた。", expected: [{ kind: "statement", path: ["フォリャ・ノバ"] }] },
    { text: "田中氏は「厳しい一年だった」と述べた。", expected: [{ kind: "quote", path: ["田中氏"], content: "「厳しい一年だった」" }] },
    { text: "首相はＮＨＫの番組で「増税は考えていない」と述べた。", expected: [{ kind: "quote", path: ["nhk.or.jp", "首相"], content: "「増税は考えていない」" }] },
    { text: "気象庁によると、台風は週末に上陸する見通しだ。", expected: [{ kind: "statement", path: ["jp-jma"], content: "台風は週末に上陸する見通しだ" }] },
    { text: "大統領報道官はタス通信の取材に対し、会談の予定はないと述べた。", expected: [{ kind: "statement", path: ["tass", "大統領報道官"], content: "会談の予定はない" }] },
    { text: "新華社は外務省報道官の発言を引用して、会談が続くと伝えた。", expected: [{ kind: "statement", path: ["xinhua", "外務省報道官"], content: "会談が続く" }] },
  ],
  nothing: [
    "共同通信は来年、名古屋に新しい拠点を開くと発表した。",
    "ロイターはロンドンの事務所を移転する。",
    "共同通信は新しい社長を選んだ。",
    "写真家は十年間、ＡＦＰ通信で働いた。",
    "地震による被害は広がっている。",
    "マイケル・ブルームバーグ氏は市に寄付した。",
    "ロイターは報道内容を確認していない。",
    "朝日新聞は創刊百年を迎えた。",
    "ブルームバーグの端末は値上げされる。",
  ],
};
