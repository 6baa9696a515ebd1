import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { ownHouse } from "./own-house.ts";
import { clefts } from "./clefts.ts";
import { markers } from "./markers/vi.ts";
import { marks } from "./marks/vi.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/vi.ts";

/** Vietnamese. Syllables are written apart, so a word may hold spaces. */
export const vi: LanguagePack = {
  lang: "vi",
  text: {
    spaced: true,
    order: "svo",
    subjectFirst: true,
    quotes: [
      ["“", "”"],
      ["\"", "\""],
    ],
    dashSpeech: true,
    syllables: true,
    abbreviations: ["tp", "ts", "ths", "pgs", "gs", "bs", "ks", "ô", "đ", "q", "p", "tx", "v.v", "st", "mr", "ms", "dr"],
  },
  verbs,
  markers,
  affixes: [],
  articles: [
    { text: "các", readings: [{ number: "pl", role: "neutral" }] },
    { text: "những", readings: [{ number: "pl", role: "neutral" }] },
    { text: "một", readings: [{ number: "sg", role: "neutral" }] },
    { text: "ông", readings: [{ gender: "m", role: "neutral" }] },
    { text: "bà", readings: [{ gender: "f", role: "neutral" }] },
    { text: "anh", readings: [{ gender: "m", role: "neutral" }] },
    { text: "chị", readings: [{ gender: "f", role: "neutral" }] },
    { text: "cô", readings: [{ gender: "f", role: "neutral" }] },
  ],
  conjunctions: ["và", "hoặc", "cùng", "lẫn", "cũng như"],
  complementizers: ["rằng", "là"],
  relatives: [],
  asClause: ["như"],
  genitive: ["của", "từ", "về", "cho", "trên"],
  prepositions: [
    "vào", "tại", "trong", "với", "để", "sau", "trước", "do", "vì", "đến", "ở", "bởi", "qua",
  ],
  phraseEnds: [
    "ngày", "hôm", "không", "chưa", "khi", "nhưng", "tuy nhiên", "nếu", "mà", "thì", "này", "đó", "nay", "sáng", "chiều", "tối", "trưa", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy",
    "đều", "cùng lúc", "chủ nhật", "rằng", "là", "theo", "cùng ngày", "trên cơ sở", "hiện",
  ],
  auxiliaries: [
    "đã", "đang", "sẽ", "vừa", "được", "bị", "mới", "cũng", "vẫn", "còn",
  ],
  passives: [
    "được", "bị",
  ],
  negations: ["không", "chưa", "chẳng"],
  backPointers: backPointers.vi,
  bareAgencies: bareAgencies.vi,
  ownHouse: ownHouse.vi,
  clefts: clefts.vi,
  continuingWords: ["cũng theo nguồn tin này"],
  ownAffairs: ["thông báo", "tuyên bố", "công bố", "đề nghị", "yêu cầu", "kiện", "cảm ơn", "xin lỗi", "giành giải", "ra mắt", "kỷ niệm", "tuyển", "sa thải", "kháng cáo", "tổ chức", "trao tặng", "phát sóng", "lên sóng", "chiếu", "khởi chiếu"],
  pairs: [["cả", "lẫn"]],
  including: ["trong đó có", "bao gồm", "kể cả", "gồm"],
  among: ["trong đó có", "bao gồm", "như"],
  vague: ["mỹ", "anh", "pháp", "đức", "nga", "ý", "trung quốc", "nhật bản", "nhật", "hàn quốc", "hàn", "triều tiên", "thái lan", "lào", "campuchia", "ukraine", "ukraina", "israel", "iran", "ấn độ", "indonesia", "malaysia", "philippines", "singapore", "tây ban nha", "bồ đào nha", "italia", "italy", "úc", "australia", "canada", "brazil", "đài loan", "hồng kông", "thổ nhĩ kỳ", "ả rập", "ba lan", "địa phương", "quốc tế", "nước ngoài", "trong nước", "phương tây", "nhà nước", "khu vực", "châu âu", "châu á", "sở tại", "chính thống", "lớn"],
  stages: ["trên", "với", "cho", "tại"],
  titleWords: titles.vi,
  talks: ["phỏng vấn", "trò chuyện"],
  unreal: ["sẽ trả lời", "chưa từng trả lời", "chưa bao giờ trả lời", "sẽ nói chuyện", "sẽ phỏng vấn", "sẽ xuất hiện", "sẽ là khách mời", "sẽ phát biểu", "sẽ tham gia", "sẽ có mặt"],
  toWhom: ["với", "cho"],
  pronouns: [
    { text: "ông", gender: "m", number: "sg" },
    { text: "bà", gender: "f", number: "sg" },
    { text: "anh", gender: "m", number: "sg" },
    { text: "chị", gender: "f", number: "sg" },
    { text: "cô", gender: "f", number: "sg" },
    { text: "ông này", gender: "m", number: "sg" },
    { text: "bà này", gender: "f", number: "sg" },
    { text: "anh này", gender: "m", number: "sg" },
    { text: "chị này", gender: "f", number: "sg" },
    { text: "họ", number: "pl" },
  ],
  polls: { words: ["thăm dò", "khảo sát"], orderedBy: ["cho", "theo đặt hàng của", "do", "phối hợp với"] },
  nouns: {
    agency: ["hãng tin", "hãng thông tấn", "thông tấn xã", "hãng thông tấn nhà nước", "hãng"],
    outlet: ["báo", "tờ báo", "tờ", "nhật báo", "tuần báo", "tạp chí", "đài", "đài truyền hình", "đài phát thanh", "kênh", "kênh truyền hình", "trang tin", "trang", "trang mạng", "báo điện tử", "cổng thông tin", "truyền thông", "tuần san", "kênh tin tức", "trang tin điện tử", "hãng truyền thông", "nguyệt san", "tạp chí tháng", "bán nguyệt san", "trang thông tin", "kênh telegram", "đài phát thanh truyền hình", "trang báo", "chuyên trang", "tờ nhật báo", "tờ tuần báo", "tạp chí tuần"],
    office: ["sở giao thông vận tải", "sở y tế", "sở giáo dục", "sở xây dựng", "sở nông nghiệp", "sở tài nguyên", "sở công thương", "sở", "hạt kiểm lâm", "chi cục", "đồn biên phòng", "huyện đoàn", "ban quản lý", "ban chỉ huy", "bệnh viện", "trường", "bộ", "bộ ngoại giao", "bộ quốc phòng", "bộ y tế", "bộ công an", "bộ tài chính", "chính phủ", "công an", "cảnh sát", "tòa án", "viện kiểm sát", "điện kremlin", "nhà trắng", "lầu năm góc", "cơ quan", "cục", "tổng cục", "ủy ban", "hội đồng", "quốc hội", "đại sứ quán", "ngân hàng nhà nước", "quân đội", "sở", "ubnd", "viện", "đại học", "trung tâm", "hội đồng an ninh"],
    company: ["công ty", "tập đoàn", "ngân hàng", "hãng xe", "hãng hàng không", "doanh nghiệp"],
    spokesperson: ["người phát ngôn", "phát ngôn viên", "nữ phát ngôn viên", "đại diện", "thư ký báo chí"],
    title: ["già làng", "tài xế", "nông dân", "ngư dân", "tiểu thương", "hiệu trưởng", "trưởng thôn", "bí thư", "chánh văn phòng", "trưởng phòng", "phó trưởng phòng", "giám đốc sở", "cô", "thầy", "cụ", "nữ ca sĩ", "nam ca sĩ", "ca sĩ", "diễn viên", "đạo diễn", "cầu thủ", "tiền đạo", "thủ môn", "tiền vệ", "hậu vệ", "thủ lĩnh", "người mẫu", "nhạc sĩ", "họa sĩ", "nhà văn", "nhà thơ", "chủ quán", "chủ cửa hàng", "chủ hộ", "người bán hàng", "nạn nhân", "phụ huynh", "sinh viên", "học sinh", "giáo viên", "công nhân", "tướng", "thiếu tá", "trung tá", "thượng tá", "đại úy", "trưởng công an", "phó cục trưởng", "vụ trưởng", "viện trưởng", "phó viện trưởng", "hiệu phó", "tổng thống", "chủ tịch", "thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng", "ngoại trưởng", "đại sứ", "tổng bí thư", "giám đốc", "tổng giám đốc", "nhà lãnh đạo", "thư ký", "tổng thư ký", "đại tướng", "thiếu tướng", "trung tướng", "thượng tướng", "đại tá", "luật sư", "giáo sư", "tiến sĩ", "bác sĩ", "chuyên gia", "nghị sĩ", "thống đốc", "thị trưởng", "huấn luyện viên", "hlv", "nhà phân tích", "ông", "bà", "anh", "chị", "giáo hoàng", "vua", "thẩm phán", "phó chủ tịch", "trưởng ban", "cục trưởng", "phó giám đốc"],
    unnamed: ["quan chức", "giới chức", "nguồn tin", "nhà ngoại giao", "nhân chứng", "chuyên gia", "người dân", "nhà chức trách", "giới phân tích", "các nhà phân tích", "nguồn thạo tin", "báo chí", "báo chí địa phương", "báo chí quốc tế", "truyền thông địa phương", "truyền thông", "giới truyền thông", "nguồn tin thân cận", "một nhân chứng"],
    work: ["báo cáo", "tuyên bố", "thông cáo", "bài viết", "bài báo", "cuộc phỏng vấn", "nghiên cứu", "khảo sát", "dữ liệu", "số liệu", "văn bản", "tài liệu", "bản tin", "thông báo", "thống kê", "chương trình", "podcast"],
    editions: ["Tiếng Việt", "tiếng Việt"],
    continuing: [
      { text: "hãng tin này", class: "agency" },
      { text: "hãng thông tấn này", class: "agency" },
      { text: "tờ báo này", class: "outlet" },
      { text: "tờ báo", class: "outlet" },
      { text: "nguồn tin này", class: "outlet" },
      { text: "bộ này", class: "institution" },
      { text: "cơ quan này", class: "institution" },
      { text: "vị này", class: "person" },
      { text: "quan chức này", class: "person" },
    ],
  },
  numerals: [["một", 1], ["hai", 2], ["ba", 3], ["bốn", 4], ["năm", 5], ["sáu", 6], ["bảy", 7], ["tám", 8], ["chín", 9], ["mười", 10]],
  reportiveMood: { endings: [], forms: [] },
  silences: silences.vi,
  partyVerbs: partyVerbs.vi,
  falseCues: ["theo dõi", "theo đó", "tiếp theo", "kèm theo", "theo quy định", "theo kế hoạch", "theo hướng", "mang theo", "theo đuổi", "theo sau", "theo học", "theo luật", "hướng dẫn", "dẫn đến", "dẫn đầu", "dẫn trước", "dẫn tới", "hấp dẫn", "lãnh đạo nói chung", "nói chung", "nói riêng", "thông báo khẩn"],
  marks,
};
