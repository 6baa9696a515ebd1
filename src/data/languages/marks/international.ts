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
    // Labels before the medium whose text was translated or taken over; "…" stands for its name.
    ...[
      "original", "original article", "original text", "original story", "original version", "originaltext", "originalartikel", "originalversion", "originalbeitrag", "im original", "texte original", "article original", "version originale",
      "artículo original", "texto original", "artigo original", "matéria original", "testo originale", "articolo originale", "origineel", "originele artikel", "oryginał", "tekst oryginalny", "originál", "původní text", "pôvodný text",
      "eredeti cikk", "az eredeti cikk", "articolul original", "textul original", "alkuperäinen artikkeli", "alkuperäinen juttu", "originalartikeln", "özgün metin", "orijinal metin", "izvornik", "original članka", "izvorni tekst", "originalni tekst",
      "оригинал", "оригинал статьи", "оригинал материала", "оригинал текста", "оригінал", "оригінал статті", "оригінал матеріалу", "оригинал на статията", "оригинална статия", "оригиналан текст", "изворник", "πρωτότυπο", "πρωτότυπο κείμενο", "πρωτότυπο άρθρο",
      "原文", "原载", "原載", "원문", "元記事", "النص الأصلي", "المقال الأصلي", "متن اصلی", "मूल लेख", "bài gốc", "bản gốc", "artikel asli",
    ].flatMap((label) => [`${label}: …`, `${label}： …`]),
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
