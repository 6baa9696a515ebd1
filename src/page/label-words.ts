/**
 * Labels after which a source stands ("Quelle: …"), and those after which a picture's maker stands, in the
 * languages of the packs. Lower case. They tell the reader which lines outside the text belong to the article;
 * what they credit is for the detector to say.
 */
export const sourceLabels: string[] = [
  "quelle", "quellen", "originalquelle", "source", "sources", "original source", "news source", "fuente", "fuentes", "fonte", "fontes", "fonti", "font", "bron", "bronnen", "źródło", "źródła", "zdroj", "zdroje", "источник", "источники", "первоисточник", "джерело", "джерела",
  "източник", "източници", "извор", "извори", "izvor", "izvori", "sursa", "sursă", "surse", "forrás", "források", "πηγή", "πηγές", "kaynak", "kaynaklar", "källa", "källor", "kilde", "kilder", "lähde", "lähteet", "nguồn", "nguồn tin", "theo", "sumber",
  "来源", "來源", "消息来源", "消息來源", "资料来源", "新闻来源", "稿源", "出典", "出所", "情報元", "引用元", "ソース", "출처", "المصدر", "مصدر", "المصادر", "منبع", "منابع", "מקור", "מקורות", "स्रोत", "सूत्र",
  "via", "with inputs from", "with reporting by", "additional reporting", "mit material von", "avec", "con información de", "con informazioni", "com informações", "z materiałów", "по материалам", "за матеріалами", "по материали",
  "originally published", "first published", "this article was", "this story was", "zuerst erschienen", "dieser artikel", "dieser text", "publié initialement", "publicado originalmente", "cet article", "este artículo", "reporting by", "editing by", "writing by",
];

export const pictureLabels: string[] = [
  "foto", "fotos", "fotó", "photo", "photos", "photo by", "photo credit", "image", "images", "image source", "image credit", "picture", "bild", "bilder", "bildquelle", "bildnachweis", "titelbild", "symbolbild", "video", "grafik", "graphic", "crédit", "crédits", "crédit photo", "credit", "credits", "imagen", "imagem", "immagine", "beeld", "afbeelding",
  "zdjęcie", "fot", "fot.", "фото", "снимка", "снимок", "иллюстрация", "ілюстрація", "fotografie", "fotografija", "φωτογραφία", "φωτο", "fotoğraf", "görsel", "kuva", "ảnh", "ảnh minh họa", "hình ảnh", "gambar", "图", "图片", "圖", "圖片", "图源", "摄", "写真", "画像", "提供", "사진", "영상", "صورة", "الصورة", "تصوير", "عکس", "תמונה", "צילום", "צילומים", "फोटो", "तस्वीर",
];

/** Openings of notes that correct the article. */
export const correctionWords: string[] = [
  "correction", "corrections", "clarification", "editor's note", "editor’s note", "editors' note", "korrektur", "berichtigung", "anmerkung der redaktion", "korrekturhinweis", "in einer früheren version", "in einer vorherigen version", "rectificatif", "erratum", "corrección", "fe de errores", "fe de erratas", "nota de la redacción", "correção", "errata", "rettifica", "rectificatie", "correctie", "sprostowanie", "oprava", "уточнение", "исправление", "поправка", "уточнення", "виправлення", "ispravka", "ispravak", "erată", "helyesbítés", "διόρθωση", "düzeltme", "rättelse", "rettelse", "korjaus", "oikaisu", "đính chính", "koreksi", "ralat", "更正", "訂正", "勘误", "정정", "تصحيح", "تصویب", "اصلاحیه", "תיקון", "सुधार", "an earlier version",
];

/** Openings of bylines that take no colon. */
export const bylineWords: string[] = [
  "by", "von", "par", "por", "di", "door", "przez", "автор", "автори", "od", "de", "av", "af", "tekst", "text", "texte", "texto", "testo", "autor", "autora", "autore", "auteur", "author", "written by", "reported by", "kirjoittaja", "yazar", "editör", "muhabir", "oleh", "penulis", "editor", "reporter", "记者", "記者", "作者", "文", "编辑", "責編", "기자", "بقلم", "كتب", "نویسنده", "מאת", "लेखक", "συντάκτης", "του", "szerző", "írta", "tác giả", "redaktion", "redakcja", "redakce",
];
