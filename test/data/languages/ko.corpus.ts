import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "ko",
  found: [
    { text: "연합뉴스에 따르면 다리는 봄까지 폐쇄된다.", expected: [{ kind: "statement", path: ["yonhap"], content: "다리는 봄까지 폐쇄된다" }] },
    { text: "로이터는 협상이 결렬됐다고 보도했다.", expected: [{ kind: "statement", path: ["reuters"], content: "협상이 결렬됐다고" }] },
    { text: "김철수 시장은 로이터에 “유월에 항구를 다시 열겠다”고 말했다.", expected: [{ kind: "quote", path: ["reuters", "김철수 시장"], content: "“유월에 항구를 다시 열겠다”" }] },
    { text: "로이터는 김철수 시장이 사임한다고 보도했다.", expected: [{ kind: "statement", path: ["reuters"], content: "김철수 시장이 사임한다고" }] },
    { text: "인테르팍스 통신은 국방부를 인용해 화물선이 침몰했다고 전했다.", expected: [{ kind: "statement", path: ["interfax", "국방부"], content: "화물선이 침몰했다고" }] },
    { text: "소식통 2명은 로이터에 공장이 팔릴 것이라고 말했다.", expected: [{ kind: "statement", path: ["reuters", "소식통 2명"], count: 2, content: "공장이 팔릴 것이라고" }] },
    { text: "외교부는 문서가 사라졌다는 보도를 부인했다.", expected: [{ kind: "statement", path: ["외교부"], stance: "denies" }] },
    { text: "브라질 일간지 폴랴 노바는 댐에 금이 갔다고 보도했다.", expected: [{ kind: "statement", path: ["폴랴 노바"], content: "댐에 금이 갔다고" }] },
    { text: "“힘든 한 해였다”고 김 시장은 말했다.", expected: [{ kind: "quote", path: ["김 시장"], content: "“힘든 한 해였다”" }] },
    { text: "김 시장은 “힘든 한 해였다”고 말했다.", expected: [{ kind: "quote", path: ["김 시장"], content: "“힘든 한 해였다”" }] },
    { text: "김철수 시장은 “힘든 한 해였다”고 말했다. 그는 “그래도 항구는 버텼다”고 덧붙였다.", expected: [{ kind: "quote", path: ["김철수 시장"] }, { kind: "quote", path: ["김철수 시장"], inferred: true }] },
    { text: "크렘린궁 대변인은 타스통신과의 인터뷰에서 회담 계획이 없다고 밝혔다.", expected: [{ kind: "statement", path: ["tass", "크렘린궁 대변인"], content: "회담 계획이 없다고" }] },
    { text: "조선일보는 두 회사가 합병을 논의한다고 보도했다.", expected: [{ kind: "statement", path: ["chosun.com"], content: "두 회사가 합병을 논의한다고" }] },
    { text: "기상청에 따르면 태풍은 주말에 상륙한다.", expected: [{ kind: "statement", path: ["기상청"], content: "태풍은 주말에 상륙한다" }] },
  ],
  nothing: [
    "로이터는 런던 사무실을 옮긴다.",
    "연합뉴스는 새 사장을 뽑았다.",
    "사진작가는 십 년 동안 AFP통신에서 일했다.",
    "계획에 따르면 다리는 봄까지 닫힌다.",
    "로이터는 보도를 확인하지 않았다.",
    "마이클 블룸버그는 시에 돈을 기부했다.",
    "조선일보는 창간 백 주년을 맞았다.",
    "블룸버그 단말기 가격이 올랐다.",
  ],
};
