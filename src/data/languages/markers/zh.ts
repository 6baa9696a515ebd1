import type { Marker } from "../../../core/detect/pack-entries.ts";
import { inBothScripts } from "../chinese.ts";
import { distinct, spell } from "../spell.ts";

/** Markers that differ in their text alone, in both scripts. */
const both = (kind: Omit<Marker, "text">, ...texts: string[]): Marker[] =>
  inBothScripts(texts.flatMap((text) => spell(text))).map((text) => ({ ...kind, ...(kind.close ? { close: inBothScripts(kind.close) } : {}), text }));

const said = ["苦笑", "笑说", "笑言", "笑答", "叹", "坦承", "打趣", "喊冤", "诉苦", "表示", "说", "称", "透露", "强调", "指出", "坦言", "讲述", "承认", "回应", "证实", "解释", "介绍", "直言", "感叹", "描述", "形容", "分析", "说明", "抱怨", "吐槽", "回忆", "表达", "补充", "澄清"];
const toldMore = ["否认", "披露", "确认", "展示", "爆料", "诉苦", "诉说", "出示", "反映", "求证", "通报", "投诉", "举报", "爆料", "申诉", "喊冤", "倾诉", "坦承", "表明", "发来", "发表声明"];

/** Words beside a name that give it its role, in Chinese. */
export const markers: Marker[] = distinct([
  ...both({ role: "source", side: "after" }, "消息，", "消息：", "消息指，", "[官微|官方微博|客户端|微博]消息，", "快讯[称|，]", "的[统计|调查|分析|报告|数据|社论|评论|文章|查证|计算|盘点|追踪|核查|梳理|独家报道][是|显示|指出|发现|称|却指出|卻指出|卻顯示|則顯示|則指出|则指出|则显示|也指出|说|认为|披露|揭示|证实]", "[独家获得的|获得的|取得的|看到的|独家披露的|掌握的|曝光的|公布的][一份|这份|该|部分|][合同|备忘录|文件|录音|邮件|内部文件|信件|报告|录像|截图|影片|视频|照片|数据][显示|称|写道|写明|指出|]", "所称"),
  ...both({ role: "addressee", side: "around", close: ["追问", "询问", "提问", "质疑", "镜头", "采访", "质问", "查询", "追访", "直击"] }, "[面对|被]"),
  ...both({ role: "source", side: "after" }, "报道[称|说|指|指出]", "报导[称|说|指|指出]"),
  ...both({ role: "source", side: "around", close: ["报道", "报导", "消息", "称", "介绍", "透露", "统计", "数据", "援引", "引述", "网站", "电", "获悉", "了解", "报告", "披露", "分析", "观察", "讯", "掌握", "爆料", "查证", "求证", "记者了解", "调查", "独家消息", "快讯", "直播"] }, "据"),
  ...both({ role: "source", side: "around", close: ["报道", "报导", "消息", "统计", "数据", "报告", "获得", "披露", "了解", "爆料", "查证", "取得", "掌握", "看到", "拿到", "曝光", "调查", "分析"] }, "根据"),
  ...both({ role: "source", side: "around", close: ["的说法", "的报道", "的统计", "的消息", "的数据", "报道"] }, "[按|按照|依|依照|依据]"),
  ...both({ role: "source", side: "around", close: ["的报道", "的消息", "的数据"] }, "来自"),
  ...both({ role: "origin", side: "before" }, "援引", "引述", "转引", "转述"),
  ...both({ role: "addressee", side: "before" }, "告诉", "告知"),
  ...both({ role: "addressee", side: "around", close: said }, "对", "跟", "同"),
  ...both({ role: "addressee", side: "around", close: [...said, ...toldMore] }, "向"),
  ...both({ role: "addressee", side: "around", close: ["采访", "专访", "专访", "直播访问", "独家专访", "访问", "访谈", "连线", "电话采访", "书面访问", "视频连线", "邮件采访", "电访", "电话访问", "电话专访", "书面专访", "视访", "独家访问", "独家专访", "受访", "连线采访", "现场采访", "电话连线"] }, "[在|][接受|受]"),
  ...both({ role: "addressee", side: "around", close: ["采访", "专访", "访谈", "連線", "连线", "问答"] }, "在与", "与"),
  ...both({ role: "addressee", side: "around", close: ["视频中", "视频里", "镜头前", "直播间", "》中", "》里", "》裡", "》节目", "》上", "」中", "」裡", "专访里", "專訪裡", "訪談裡", "節目裡", "節目上", "微博上", "撰文中", "节目中", "节目里", "节目上", "节目", "专访中", "访谈中", "直播中", "播客中", "连线中", "邮件中", "邮件里", "电邮中", "信中", "声明中", "短信中", "回复中", "撰文", "发文", "刊文", "专栏中", "专栏里"] }, "在", "于"),
  ...both({ role: "addressee", side: "around", close: ["邮件", "电邮", "信中", "信里", "短信", "声明", "回复", "书面", "讯息", "来信"] }, "[在|][发|写|寄|传]给", "提供给", "致"),
  ...both({ role: "addressee", side: "around", close: ["查询", "提问", "询问", "问题", "置评请求", "采访", "求证", "来函"] }, "[回复|回应|答复|回覆|回答]", "就", "应"),
  ...both({ role: "addressee", side: "around", close: ["时"] }, "[|在][回复|回应|答复|回覆]"),
  ...both({ role: "source", side: "before", doubtful: true }, "据", "根据"),
  ...both({ role: "source", side: "after", doubtful: true }, "消息"),
  ...both({ role: "origin", side: "before", doubtful: true }, "引用", "引"),
]);
