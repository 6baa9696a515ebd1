import type { LanguagePack } from "../../../core/detect/language-pack.ts";

/** Credit words that newsrooms use whatever language they write in; every language spreads them into its own. */
export const international = {
  credit: [
    "Infographic", "Infografia", "Infografía", "Infographie", "Infografik", "Infografika", "Infografie", "©", "ⓒ", "(c)", "Photo", "Photos", "Foto", "Video", "Image", "Images", "Credit", "Photo credit",
    "Image credit", "Copyright", "Photo by", "📷",
  ],
  source: ["Source", "Via"],
  byline: ["by"],
  via: ["via", "for", "courtesy of", "handout via"],
  material: ["with", "with reporting by", "with additional reporting by"],
  contributed: ["contributed to this report"],
  republished: [
    "originally published on", "originally published in", "first published on", "first appeared in",
    "originally appeared on", "originally appeared in",
  ],
  headline: [],
  own: [],
  agencies: ["agencies"],
  dateline: [],
  archive: [
    "file", "file photo", "archive", "handout", "pool", "stock", "photo", "photos", "video", "pictures",
    "news", "images", "image", "stringer", "x", "twitter", "telegram", "facebook", "instagram", "youtube",
  ],
  months: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"],
  advertisement: ["ad", "ads"],
  rights: ["all rights reserved"],
} satisfies LanguagePack["marks"];
