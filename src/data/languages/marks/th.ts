import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Thai. */
export const marks = {
  credit: [
    ...international.credit, "ภาพ", "ภาพจาก", "ภาพโดย", "เครดิตภาพ", "ที่มาภาพ", "ที่มาของภาพ", "วิดีโอ",
    "คลิป", "กราฟิก", "ภาพประกอบ",
  ],
  source: [...international.source, "ที่มา", "แหล่งที่มา", "อ้างอิง", "ที่มาข่าว", "แหล่งข่าว"],
  byline: [...international.byline, "โดย", "เรื่อง", "ผู้เขียน"],
  via: [...international.via, "ผ่าน"],
  material: [...international.material, "เรียบเรียงจาก", "ข้อมูลจาก", "แปลจาก"],
  contributed: [...international.contributed],
  republished: [...international.republished, "เผยแพร่ครั้งแรกที่", "เผยแพร่ครั้งแรกใน", "บทความนี้เผยแพร่"],
  headline: ["รายงาน"],
  own: ["กองบรรณาธิการ"],
  agencies: ["สำนักข่าวต่างประเทศ", "สำนักข่าว"],
  dateline: [],
  archive: [...international.archive, "สำนักข่าว", "แฟ้มภาพ", "ภาพ"],
  months: [
    ...international.months, "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.",
    "ต.ค.", "พ.ย.", "ธ.ค.",
  ],
  advertisement: [...international.advertisement, "โฆษณา"],
} satisfies LanguagePack["marks"];
