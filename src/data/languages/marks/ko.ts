import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Korean. */
export const marks = {
  credit: [
    ...international.credit, "사진", "사진제공", "사진 제공", "사진출처", "사진 출처", "이미지", "영상", "영상제공", "그래픽", "일러스트",
    "자료사진", "자료 사진", "촬영", "동영상", "캡처", "자료제공", "사진 설명", "사진은", "갈무리", "화면 갈무리", "보도 화면", "보도화면", "방송 화면", "방송화면", "뉴스 화면", "뉴스화면", "화면 캡처", "화면캡처", "영상 캡처", "사진ⓒ", "사진 ⓒ", "제공사진",
  ],
  source: [...international.source, "출처", "자료", "기사출처", "원문", "원문 출처", "기사 출처"],
  byline: [...international.byline, "글", "기자", "저자", "취재"],
  via: [...international.via, "통해", "제공", "경유"],
  material: [...international.material, "종합", "인용"],
  contributed: [...international.contributed],
  republished: [...international.republished, "처음 게재", "전재", "원문은", "이 기사는", "원문 보기", "본 기사는"],
  appeared: {
    first: ["처음", "최초로", "원래", "먼저"],
    published: ["실렸", "실린", "게재", "발표된", "실렸습니다", "실렸으며", "게재됐습니다", "게재됐다", "게재되었습니다", "실렸다"],
    texts: ["글은", "기사는", "칼럼은", "이 글", "이 기사", "인터뷰는", "콘텐츠는", "본 콘텐츠"],
    taken: ["허락을 받아", "동의를 얻어", "허가를 받아", "와 협력해", "과 협력해", "번역한 것", "옮겨 싣", "옮긴 것", "전재합니다", "제휴", "제휴로", "제휴에 따라", "협약에 따라", "과의 협약", "와의 협약", "과의 제휴", "와의 제휴"],
    these: ["이 글", "이 기사", "이 인터뷰", "이 칼럼", "본 기사", "본 콘텐츠"],
  },
  headline: ["보도", "소식통", "외신"],
  own: ["본지", "편집부"],
  agencies: ["종합", "외신", "외신종합"],
  writers: ["특파원", "기자"],
  dateline: [],
  archive: [
    ...international.archive, "자료사진", "자료 사진", "자료", "제공", "공감언론", "뉴스", "통신", "기자", "특파원", "캡처", "공동취재단", "사진공동취재단",
    "공동취재", "배포", "무단전재 및 재배포 금지", "재판매 및 db 금지",
  ],
  months: [...international.months],
  advertisement: [...international.advertisement, "광고"],
  rights: [...international.rights, "무단 전재", "무단전재", "재배포 금지", "재배포", "저작권자", "저작권", "ai 학습", "활용 금지", "이용 금지"],
} satisfies LanguagePack["marks"];
