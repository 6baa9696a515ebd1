import type { Marker } from "../../../core/detect/language-pack.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Chinese. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "after" }, ["报道称", "报道说", "報道稱", "報導稱", "报道指", "报道指出", "報道指", "報道指出", "報導指出", "報導指"]),
  ...spellMarkers({ role: "source", side: "around", close: ["報道", "報導", "消息", "稱", "介紹", "透露", "統計", "數據", "引述", "網站", "電"] }, ["據"]),
  ...spellMarkers({ role: "source", side: "around", close: ["報道", "報導", "消息", "統計", "數據", "報告"] }, ["根據"]),
  ...spellMarkers({ role: "source", side: "around", close: ["报道", "消息", "报导", "称", "介绍", "透露", "统计", "数据", "援引", "引述", "网站", "电"] }, ["据"]),
  ...spellMarkers({ role: "source", side: "around", close: ["报道", "消息", "统计", "数据", "报告"] }, ["根据"]),
  ...spellMarkers({ role: "origin", side: "before" }, ["援引", "引述", "转引"]),
  ...spellMarkers({ role: "addressee", side: "before" }, ["告诉", "告訴"]),
  ...spellMarkers({ role: "addressee", side: "around", close: ["表示", "說", "稱", "透露", "強調", "指出", "坦言", "講述", "承認", "回應", "證實", "解釋", "介紹"] }, ["對"]),
  ...spellMarkers({ role: "addressee", side: "around", close: ["表示", "说", "称", "透露", "强调", "指出", "坦言", "讲述", "承认", "回应", "证实", "解释", "介绍"] }, ["对"]),
  ...spellMarkers({ role: "addressee", side: "around", close: ["表示", "说", "透露", "证实", "介绍", "說", "證實", "介紹", "否认", "否認", "强调", "強調", "指出", "承认", "承認", "披露", "讲述", "解释", "解釋", "坦言", "确认", "確認", "称", "稱", "吐槽", "回应", "回應", "展示", "爆料"] }, [
    "向",
  ]),
  ...spellMarkers({ role: "addressee", side: "around", close: ["采访", "专访", "訪問", "專訪", "採訪", "访问", "访谈", "訪談", "连线", "連線", "电话采访", "書面訪問"] }, ["接受"]),
  ...spellMarkers({ role: "addressee", side: "around", close: ["采访", "专访", "訪問", "專訪", "採訪", "访问", "访谈", "連線", "连线"] }, ["在接受"]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, ["据", "據", "根据", "根據"]),
  ...spellMarkers({ role: "source", side: "after", doubtful: true }, ["消息", "获悉"]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["引用"]),
]);
