import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "zh",
  found: [
    { text: "据新华社报道，大桥将关闭至春天。", expected: [{ kind: "statement", path: ["xinhua"], content: "大桥将关闭至春天" }] },
    { text: "《纽约时报》报道称，谈判已经破裂。", expected: [{ kind: "statement", path: ["nytimes.com"], content: "谈判已经破裂" }] },
    { text: "“我们六月重新开放港口。”市长李明对路透社表示。", expected: [{ kind: "quote", path: ["reuters", "市长李明"], content: "“我们六月重新开放港口。”" }] },
    { text: "市长李明对路透社表示，港口将在六月重新开放。", expected: [{ kind: "statement", path: ["reuters", "市长李明"], content: "港口将在六月重新开放" }] },
    { text: "路透社报道说，市长李明将辞职。", expected: [{ kind: "statement", path: ["reuters"], content: "市长李明将辞职" }] },
    { text: "国际文传电讯社援引国防部的话说，货轮已经沉没。", expected: [{ kind: "statement", path: ["interfax", "国防部"], content: "货轮已经沉没" }] },
    { text: "两名知情人士告诉路透社，工厂将被出售。", expected: [{ kind: "statement", path: ["reuters", "两名知情人士"], count: 2, content: "工厂将被出售" }] },
    { text: "外交部否认文件丢失。", expected: [{ kind: "statement", path: ["外交部"], stance: "denies" }] },
    { text: "巴西报纸《新页报》报道，水坝出现裂缝。", expected: [{ kind: "statement", path: ["新页报"], content: "水坝出现裂缝" }] },
    { text: "李明说：“这是艰难的一年。”", expected: [{ kind: "quote", path: ["李明"], content: "“这是艰难的一年。”" }] },
    { text: "“这是艰难的一年。”李明说。", expected: [{ kind: "quote", path: ["李明"], content: "“这是艰难的一年。”" }] },
    { text: "市长李明说：“这是艰难的一年。”\n他还说：“但港口撑住了。”", expected: [{ kind: "quote", path: ["市长李明"] }, { kind: "quote", path: ["市长李明"], inferred: true }] },
    { text: "外交部发言人毛宁接受法新社采访时说，会谈将继续。", expected: [{ kind: "statement", path: ["afp", "外交部发言人毛宁"], content: "会谈将继续" }] },
    { text: "據中央社報導，會談將在週五繼續。", expected: [{ kind: "statement", path: ["cna-tw"], content: "會談將在週五繼續" }] },
    { text: "美联社援引法新社的报道说，机场已经关闭。", expected: [{ kind: "statement", path: ["ap", "afp"], content: "机场已经关闭" }] },
  ],
  nothing: [
    "路透社将伦敦办公室迁往新址。",
    "新华社迎来新社长。",
    "这位摄影师为法新社工作了十年。",
    "警方没有找到证据，新华社记者站在楼外。",
    "路透社没有报道这次会谈。",
    "迈克尔·彭博向该市捐款。",
    "《纽约时报》庆祝创刊一百年。",
    "他对路透社的大楼很熟悉。",
  ],
};
