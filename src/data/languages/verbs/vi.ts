import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { spellAll, type WordClasses } from "../spell.ts";

const classes: WordClasses = {
  /** Who hears it stands behind these: "kể với phóng viên Tuổi Trẻ". */
  to: ["với", "với phóng viên", "với pv", "với nhà báo", "với nhóm phóng viên", "với tờ báo", "riêng với"],
};
const forms = (...texts: string[]): string[] => spellAll(texts, classes);

/** Verbs of saying, reporting and citing in Vietnamese. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: forms(
      "nói[| rằng| thêm| thẳng| đùa| gọn]", "cho [biết|hay][| thêm]", "cho rằng", "tuyên bố[| rằng]", "[tái |]khẳng định", "nhấn mạnh", "chia sẻ[| rằng]", "bày tỏ[| lo ngại]", "phát biểu", "cảnh báo[| rằng]", "thừa nhận", "xác nhận", "thông báo", "giải thích", "nhận [định|xét]", "đánh giá", "bình luận", "trả lời[| rằng| ngắn gọn| gọn lỏn]", "phát ngôn", "[tiết|hé] lộ", "lưu ý", "kêu gọi", "chỉ trích", "đề nghị", "trình bày", "thông tin", "nêu[| rõ| quan điểm| ý kiến]", "lên tiếng", "cam kết", "dự báo",
      "kể[| lại]", "bộc bạch", "tâm sự", "giãi bày", "trần tình", "tỏ ra [lo ngại|thất vọng|hy vọng]", "giải trình", "báo tin", "mong [muốn|mỏi]", "kiến nghị", "đề xuất", "hé mở", "góp ý", "đặt nghi vấn", "tỏ ý", "cảnh tỉnh", "trấn an", "minh định", "tái xác nhận", "bật mí", "giải bày", "chia buồn", "ngậm ngùi", "nói vui", "nói nhỏ", "nói bóng gió", "thông tin thêm", "nói thêm", "bày tỏ[| quan điểm| sự lo ngại| bức xúc]", "quả quyết", "phân tích", "dự đoán", "bức xúc", "phân trần", "phản hồi", "giải đáp", "hứa", "đáp[| lại]", "hồi tưởng", "nhớ lại", "than[| thở| phiền]", "lý giải", "thở dài", "phàn nàn", "thú nhận", "thì thầm", "khoe", "cười[| nói| xòa]", "đùa", "đúc kết", "nhắc[| lại| đi nhắc lại]", "quát", "gắt", "trách", "cáu", "tặc lưỡi", "lắc đầu", "nghẹn ngào", "bật khóc", "mếu máo", "rầu rĩ", "hồ hởi", "dí dỏm", "chốt lại", "cự", "phản bác", "phản pháo", "biện minh", "giãi bày", "thổ lộ", "trải lòng", "cảm thán", "ví von", "khuyến cáo", "khuyên", "chất vấn", "thắc mắc", "hoài nghi", "mô tả", "thuật lại", "ước tính", "tự hào",
    ),
  },
  { act: "report", forms: forms("[đưa|loan|đăng] tin[| rằng]", "tường thuật", "đăng tải", "đăng [|loạt ]bài[| viết| báo]", "[có|từng có|đã có] [|loạt ]bài[| viết| báo][| phản ánh]", "[đăng|phát|phát sóng|đăng phát|đăng tải] [|loạt ]phóng sự", "phát sóng", "phát đi thông tin", "viết[| rằng]", "báo cáo", "phản ánh", "tiết lộ", "cho [biết|hay]", "xác nhận", "nói", "nhận định", "phân tích", "ghi nhận", "bình luận", "khẳng định", "ước tính", "thống kê", "[được biết|nắm được|tiếp cận được|đã xem|giật tít|chạy tít]", "đưa[| ra] con số", "[phanh phui|vạch trần|khui ra|phơi bày|lật tẩy|điểm lại|thuật lại|tổng hợp được|thu thập được|có được|thu được|tính toán|dẫn tin]") },
  // "cho thấy": things show as well; a medium's work shows what it found.
  { act: "report", doubtful: true, forms: forms("cho thấy", "chỉ ra", "nhìn thấy", "chứng kiến", "trông thấy", "đếm được", "công bố", "ghi lại") },
  { act: "cite", forms: forms("[dẫn|thuật|trích dẫn][| lại] lời[| của]", "trích lời", "dẫn[| nguồn| thông báo| tuyên bố| báo cáo| thông tin| thông tin từ| phát biểu| tin| các nguồn tin| một nguồn tin| số liệu| lại| bình luận| nguồn thạo tin]", "trích[| dẫn| nguồn| nguồn tin| phát biểu| thông báo| thuật]") },
  { act: "tell", particle: "biết", forms: ["cho"] },
  {
    act: "tell",
    forms: forms(
      "[nói|chia sẻ|cho biết|trao đổi|kể|tâm sự|bộc bạch|xác nhận|khẳng định|thừa nhận|quả quyết|thông tin|phản ánh|tiết lộ|cho hay|bày tỏ|phát biểu|than|than thở|phân trần|trần tình|giãi bày|giải thích|thổ lộ|trải lòng|khoe|nhấn mạnh|tuyên bố|phàn nàn|khai|hứa|kể lại|thông báo|nhắn] {to}",
      "[nói|phát biểu|chia sẻ|kể|trả lời|viết] trên", "trả lời", "trả lời[| ngắn gọn| gọn lỏn| thẳng] [câu hỏi của|câu hỏi từ|phóng viên|pv|nhà báo]", "cung cấp cho", "gửi cho",
    ),
  },
  { act: "say", stance: "denies", forms: forms("[lên tiếng |]phủ nhận", "bác bỏ", "bác [tin|thông tin|cáo buộc]", "chối bỏ", "đính chính") },
  { act: "say", stance: "alleges", forms: ["cáo buộc", "tố cáo", "tố"] },
  { act: "say", stance: "declines", forms: forms("[không|chưa][| đưa ra] bình luận", "từ chối[| đưa ra] bình luận", "từ chối [trả lời|phản hồi|lên tiếng|xác nhận|cung cấp thông tin|phỏng vấn|trả lời phỏng vấn]", "[không|chưa] [trả lời|phản hồi|hồi đáp|hồi âm|lên tiếng]", "không nói thêm", "[chưa|không] đưa ra phản hồi") },
  { act: "verify", stance: "unverified", forms: forms("[không|chưa] thể [xác minh|kiểm chứng|xác nhận|kiểm tra]", "[không|chưa] [xác minh|kiểm chứng] được") },
  { act: "report", judges: true, forms: ["gọi", "mô tả", "ca ngợi", "nghi ngờ", "đặt câu hỏi", "ví", "chê", "khen", "mỉa mai", "đặt vấn đề"] },
];
