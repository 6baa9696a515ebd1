import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Vietnamese. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "theo tin từ", "theo thông tin từ", "theo nguồn tin từ", "theo nguồn tin của", "theo lời", "theo báo cáo của", "theo số liệu của",
    "theo dữ liệu của", "theo thông báo của", "theo đánh giá của", "theo ý kiến của", "theo báo", "theo hãng tin", "theo hãng thông tấn",
    "theo tờ", "theo đài", "theo kênh", "theo trang", "theo trang tin", "theo tạp chí", "theo bài viết trên", "theo bài báo trên",
    "theo thông tin trên", "theo tường thuật của", "theo bình luận của", "theo phân tích của", "theo thống kê của", "theo khảo sát của",
    "theo thông tin của", "theo tin của", "nguồn tin của", "nguồn tin từ", "theo như",
    "theo", // "to follow" in other places: see the false cues.
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "dẫn lời", "trích lời", "dẫn nguồn tin", "dẫn nguồn", "dẫn tin", "dẫn thông báo của", "dẫn tuyên bố của", "dẫn thông tin từ",
    "dẫn thông tin của", "dẫn báo cáo của", "dẫn phát biểu của", "dẫn lại lời", "dẫn lại", "dẫn các nguồn tin", "dẫn một nguồn tin",
    "trích dẫn lời", "trích dẫn", "trích nguồn tin", "trích thông báo của", "dẫn số liệu của", "dẫn bài viết của", "dẫn tuyên bố từ",
    "dẫn lời của", "[thuật|thuật lại|trích thuật] lời[| của]",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "trả lời phỏng vấn", "trong cuộc phỏng vấn với", "trong cuộc trả lời phỏng vấn", "phỏng vấn với", "nói với", "chia sẻ với",
    "trao đổi với", "trao đổi với phóng viên", "nói với phóng viên", "chia sẻ với phóng viên", "trả lời phóng viên", "kể với phóng viên",
    "trong cuộc trao đổi với", "trong cuộc trò chuyện với", "trong buổi phỏng vấn với", "trong một cuộc phỏng vấn với",
    "trong bài phỏng vấn với", "trong cuộc phỏng vấn của", "trong cuộc phỏng vấn độc quyền với", "trả lời phỏng vấn của",
    "phỏng vấn trên", "khi trả lời", "khi trao đổi với", "kể với", "tâm sự với", "bộc bạch với", "xác nhận với", "khẳng định với",
    "thừa nhận với", "quả quyết với", "thông tin với", "phản ánh với", "tiết lộ với", "bày tỏ với", "phát biểu với", "chia sẻ trên",
    "phát biểu trên", "nói trên sóng", "kể trên", "trong thư gửi", "trong bức thư gửi", "trong tin nhắn gửi", "trong bài viết trên",
    "trong bài viết cho", "trong bài bình luận trên", "được hỏi bởi", "trả lời câu hỏi của", "khách mời của",
  ]),
  ...spellMarkers({ role: "addressee", side: "around", close: ["liên hệ", "hỏi", "đặt câu hỏi", "phỏng vấn", "yêu cầu bình luận", "đề nghị bình luận"] }, [
    "khi được",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, ["đến từ", "qua", "của phóng viên", "của pv"]),
  ...spellMarkers({ role: "source", side: "around", close: ["đưa tin", "đăng tải", "loan tin", "phản ánh", "tiết lộ", "công bố", "dẫn lại", "trích dẫn", "phanh phui", "đăng lại", "ghi lại"] }, ["do", "được"]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "theo [một |]bài [viết|báo|phóng sự|điều tra] [trên|của|đăng trên]", "theo [tìm hiểu|ghi nhận|điều tra|khảo sát|tính toán|tổng hợp|ước tính|quan sát|xác minh|phản ánh|tiết lộ|mô tả|loạt bài|phóng sự|bản tin|chương trình|trang tin|thống kê|theo dõi|tìm hiểu ban đầu|tìm hiểu riêng|nguồn tin riêng|nguồn tin độc quyền|tài liệu|đánh giá|chuyên trang] [của|từ|trên][| phóng viên| pv| nhóm phóng viên| nhóm pv| báo| tờ]", "[qua|từ] [tìm hiểu|ghi nhận|khảo sát|điều tra|xác minh|quan sát|phản ánh] của[| phóng viên| pv| nhóm phóng viên| nhóm pv| báo]", "[ghi nhận|tìm hiểu|khảo sát|điều tra|quan sát|ghi nhận nhanh|ghi nhận thực tế] [của|từ] [phóng viên|pv|nhóm phóng viên|nhóm pv|báo]", "theo [nguồn|nguồn tin|tin|thông tin|bài đăng|bài viết|phản ánh] [mà |][của |từ |trên |][báo|tờ|hãng|đài|kênh|trang]", "[nguồn tin|tin|thông tin|dữ liệu|tài liệu|video|hình ảnh] [riêng |][của|từ] [phóng viên|pv|báo]", "[tài liệu|văn bản|video|hình ảnh|dữ liệu|email|thư|hồ sơ|bản ghi âm] mà", "theo thông tin [của|mà|phóng viên]", "theo [phóng viên|pv]", "tin của", "tin từ", "nguồn tin riêng của", "theo đó, trang", "theo một báo cáo của", "theo nội dung đăng trên",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, ["[dẫn|trích|trích dẫn|dẫn lại|trích thuật|dẫn theo] [tờ|tờ báo|báo|hãng|hãng tin|hãng thông tấn|đài|kênh|trang|truyền thông|]"]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "qua [hãng tin|hãng thông tấn|báo|đài|tờ]", "gọi điện cho", "gọi đến", "trong [buổi |cuộc |lần |]làm việc với", "khi [tiếp xúc|làm việc|nói chuyện|trò chuyện|liên lạc] với", "trên [sóng|làn sóng|kênh|trang] [của|]", "trong [chương trình|podcast|talkshow] [của|trên]", "trong thư gửi [tới|đến|cho]", "trong email gửi", "qua điện thoại với", "trước [ống kính|micro] [của|]", "liên hệ với",
    "[trao đổi|chia sẻ|trò chuyện|nói chuyện|tâm sự|trao đổi nhanh|trao đổi thêm|trao đổi riêng|trao đổi qua điện thoại|làm việc|chia sẻ thêm|nói chuyện riêng] [cùng|với][| phóng viên| pv| nhóm phóng viên| báo| nhà báo| đài]", "[trong|tại|trên|ở] [chương trình sáng của|chương trình tối của|chương trình tối qua của|chương trình hôm nay của|chương trình|podcast|talkshow|chuyên mục|bản tin|tọa đàm|livestream|phóng sự|mục]", "[trong|qua] [cuộc |buổi |lần |][trao đổi|trò chuyện|phỏng vấn|trả lời phỏng vấn|điện đàm|nói chuyện] [nhanh |ngắn |riêng |độc quyền |mới đây |gần đây |qua điện thoại |][cùng|với|của|dành cho|trên]", "[trả lời|phúc đáp|phản hồi|giải đáp] [phỏng vấn |câu hỏi |thắc mắc |báo chí |][của|từ|trên|cho|với] [phóng viên |pv |báo |đài |kênh |tờ |hãng |hãng tin |hãng thông tấn |]", "[khi|lúc] được [phóng viên|pv] [hỏi|liên hệ|phỏng vấn] [của|]", "[bài viết|bài bình luận|bài xã luận|chuyên mục|email|thư|tin nhắn|văn bản|thư điện tử] gửi [cho |tới |đến |]",
  ]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, ["với", "trên", "với phóng viên", "với pv", "với nhà báo"]),
]);
