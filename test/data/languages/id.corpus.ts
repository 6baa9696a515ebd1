import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "id",
  found: [
    { text: "Menurut Antara, jembatan ditutup hingga April.", expected: [{ kind: "statement", path: ["antara"], content: "jembatan ditutup hingga April" }] },
    { text: "Menurut kantor berita Reuters, perundingan gagal.", expected: [{ kind: "statement", path: ["reuters"], content: "perundingan gagal" }] },
    { text: "Harian Kompas melaporkan bahwa perundingan gagal.", expected: [{ kind: "statement", path: ["kompas.id"], content: "perundingan gagal" }] },
    { text: "“Kami membuka pelabuhan pada Juni,” kata Wali Kota Jan Lesko kepada Reuters.", expected: [{ kind: "quote", path: ["reuters", "Wali Kota Jan Lesko"], content: "“Kami membuka pelabuhan pada Juni,”" }] },
    { text: "Wali Kota Jan Lesko mengatakan kepada AFP bahwa pelabuhan dibuka pada Juni.", expected: [{ kind: "statement", path: ["afp", "Wali Kota Jan Lesko"], content: "pelabuhan dibuka pada Juni" }] },
    { text: "Kantor berita Interfax, mengutip Kementerian Pertahanan, melaporkan kapal kargo itu tenggelam.", expected: [{ kind: "statement", path: ["interfax", "id-mod"], content: "kapal kargo itu tenggelam" }] },
    { text: "Dua pejabat mengatakan kepada Reuters bahwa pabrik akan dijual.", expected: [{ kind: "statement", path: ["reuters", "Dua pejabat"], count: 2, content: "pabrik akan dijual" }] },
    { text: "Kementerian Luar Negeri membantah bahwa dokumen itu hilang.", expected: [{ kind: "statement", path: ["id-mfa"], stance: "denies", content: "dokumen itu hilang" }] },
    { text: "Surat kabar Brasil Folha Nova melaporkan bahwa bendungan retak.", expected: [{ kind: "statement", path: ["Brasil Folha Nova"], content: "bendungan retak" }] },
    { text: "“Ini tahun yang berat,” kata Jan Lesko.", expected: [{ kind: "quote", path: ["Jan Lesko"], content: "“Ini tahun yang berat,”" }] },
    { text: "Jan Lesko berkata, “Ini tahun yang berat.”", expected: [{ kind: "quote", path: ["Jan Lesko"], content: "“Ini tahun yang berat.”" }] },
    { text: "“Ini tahun yang berat,” kata Wali Kota Jan Lesko.\n“Tetapi pelabuhan tetap bertahan,” ujar dia.", expected: [{ kind: "quote", path: ["Wali Kota Jan Lesko"] }, { kind: "quote", path: ["Wali Kota Jan Lesko"], inferred: true }] },
    { text: "Juru bicara Kremlin mengatakan kepada kantor berita TASS bahwa tidak ada pertemuan.", expected: [{ kind: "statement", path: ["tass", "Juru bicara Kremlin"], content: "tidak ada pertemuan" }] },
    { text: "Dilansir Reuters, bandara ditutup selama dua hari.", expected: [{ kind: "statement", path: ["reuters"], content: "bandara ditutup selama dua hari" }] },
    { text: "“Kami masih menunggu,” ujarnya dalam wawancara dengan Kompas.", expected: [{ kind: "quote", path: ["kompas.com"] }] },
  ],
  nothing: [
    "Reuters memindahkan kantornya di London.",
    "Fotografer itu bekerja sepuluh tahun untuk AFP.",
    "Menurut rencana jembatan ditutup hingga April.",
    "Reuters tidak melaporkan pertemuan itu.",
    "Michael Bloomberg menyumbang untuk kota itu.",
    "Harian Kompas merayakan ulang tahunnya.",
    "Pendapatan Bloomberg naik tahun lalu.",
    "Antara mendapat direktur baru.",
  ],
};
