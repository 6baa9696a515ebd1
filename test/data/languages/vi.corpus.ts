import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "vi",
  found: [
    { text: "Theo Reuters, cây cầu sẽ đóng cửa đến mùa xuân.", expected: [{ kind: "statement", path: ["reuters"], content: "cây cầu sẽ đóng cửa đến mùa xuân" }] },
    { text: "Hãng tin TASS đưa tin bến phà sẽ được bán.", expected: [{ kind: "statement", path: ["tass"], content: "bến phà sẽ được bán" }] },
    { text: "“Chúng tôi sẽ xây lại bến cảng”, Thị trưởng Trần Văn Lâm nói với Reuters.", expected: [{ kind: "quote", path: ["reuters", "Thị trưởng Trần Văn Lâm"] }] },
    { text: "Tân Hoa xã dẫn lời Bộ trưởng Lý Minh cho biết các cuộc đàm phán đã thất bại.", expected: [{ kind: "statement", path: ["xinhua", "Bộ trưởng Lý Minh"], content: "các cuộc đàm phán đã thất bại" }] },
    { text: "Bộ Ngoại giao bác bỏ thông tin rằng hồ sơ đã bị mất.", expected: [{ kind: "statement", path: ["vn-mofa"], stance: "denies" }] },
    { text: "Bà Lan nói: “Chúng tôi rất vui”.", expected: [{ kind: "quote", path: ["Bà Lan"] }] },
  ],
  nothing: [
    "Người dân theo dõi Reuters chuyển văn phòng ở London.",
    "Theo đó, bến phà sẽ được bán vào mùa xuân.",
    "Bà làm việc cho TASS đến năm 2010.",
  ],
};
