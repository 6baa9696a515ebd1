import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Vietnamese. */
export const marks = {
  credit: [
    ...international.credit, "Ảnh", "Hình", "Hình ảnh", "Ảnh minh họa", "Ảnh minh hoạ", "Ảnh tư liệu",
    "Nguồn ảnh", "Clip", "Đồ họa", "Đồ hoạ", "Tranh", "Bản đồ", "Nguồn hình ảnh", "Chụp lại hình ảnh",
    "Bản quyền hình ảnh", "đồ hoạ", "Ảnh chụp màn hình", "Video clip",
  ],
  source: [...international.source, "Nguồn", "Nguồn tin", "Theo", "Trích nguồn"],
  byline: [...international.byline, "Tin, ảnh", "Bài, ảnh", "Tin và ảnh", "Bài và ảnh", "Tin", "Bài", "bởi", "tác giả", "thực hiện"],
  via: [...international.via, "qua", "cho", "thông qua"],
  material: [
    ...international.material, "tổng hợp từ", "tổng hợp theo", "với tư liệu của", "biên dịch từ",
    "lược dịch từ", "dẫn nguồn",
    "tổng hợp", "lược dịch theo", "dịch từ",
  ],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "bài viết được đăng lần đầu trên", "bài đăng lần đầu trên",
    "được đăng lần đầu trên", "được xuất bản lần đầu trên", "đăng lại từ", "dẫn lại từ", "bài gốc đăng trên",
    "xem bài gốc tại", "bài viết gốc", "trích từ",
  ],
  appeared: {
    first: ["lần đầu"],
    published: ["đăng", "xuất bản", "đăng tải"],
    texts: ["bài", "bản dịch", "bài viết", "bài báo", "bài này", "bài phỏng vấn", "phóng sự"],
    taken: ["được sự cho phép", "được sự đồng ý", "với sự đồng ý", "với sự cho phép", "được phép của", "hợp tác với", "dịch từ", "đăng lại từ", "đăng lại với", "chúng tôi đăng lại", "chúng tôi xin đăng lại", "xin đăng lại", "đăng lại theo thỏa thuận", "lược dịch từ", "phối hợp với"],
    these: ["bài viết này", "bài này", "bài viết đã", "bài đã", "bài phỏng vấn này", "bài báo này"],
  },
  headline: ["báo chí", "truyền thông"],
  own: ["phóng viên", "tòa soạn", "ban biên tập"],
  agencies: ["các hãng thông tấn", "tổng hợp"],
  dateline: [],
  archive: [
    ...international.archive, "tư liệu", "ảnh tư liệu", "minh họa", "minh hoạ", "ảnh minh họa", "internet",
    "hãng tin", "thông tấn xã", "báo", "tổng hợp", "cắt từ clip",
  ],
  months: [...international.months, "tháng"],
  advertisement: [...international.advertisement, "quảng cáo", "Quảng cáo"],
  rights: [...international.rights, "giữ bản quyền", "bản quyền thuộc", "không sao chép", "cấm sao chép"],
} satisfies LanguagePack["marks"];
