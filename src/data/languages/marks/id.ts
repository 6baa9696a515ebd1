import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Indonesian and Malay. */
export const marks = {
  credit: [
    ...international.credit, "Gambar", "Fotografer", "Sumber foto", "Sumber gambar", "Grafis", "Infografis",
    "Ilustrasi", "Dok.", "Dok", "Kredit foto", "Kredit gambar", "Tangkapan layar", "Keterangan gambar", "Foto: Dok", "Istimewa",
  ],
  source: [...international.source, "Sumber", "Sumber berita"],
  byline: [...international.byline, "oleh", "penulis", "pewarta", "reporter", "editor"],
  via: [...international.via, "melalui", "untuk", "lewat"],
  material: [
    ...international.material, "dengan bahan dari", "dilaporkan bersama", "dengan informasi dari",
    "disadur dari", "diolah dari",
  ],
  contributed: [...international.contributed, "berkontribusi"],
  republished: [
    ...international.republished, "pertama kali terbit di", "pertama kali diterbitkan di",
    "pertama kali tayang di", "telah tayang di", "artikel ini telah tayang di", "artikel ini telah tayang",
    "artikel ini pertama kali", "artikel ini diterbitkan", "diterbitkan ulang dari", "diambil dari",
    "berita ini telah tayang", "baca artikel asli di", "artikel asli",
  ],
  appeared: {
    first: ["pertama kali", "awalnya"],
    published: ["terbit", "diterbitkan", "dimuat", "tayang"],
    texts: ["artikel", "tulisan", "berita", "naskah", "laporan", "wawancara", "liputan"],
    taken: ["disadur dari", "saduran dari", "dialihbahasakan dari", "disarikan dari", "atas izin", "seizin", "dengan izin", "bekerja sama dengan", "kerja sama dengan", "diterjemahkan dari", "terjemahan dari", "dimuat ulang", "kolaborasi dengan"],
    these: ["artikel ini", "tulisan ini"],
  },
  headline: ["laporan", "media"],
  own: ["redaksi"],
  agencies: ["kantor berita", "agensi", "berbagai sumber"],
  dateline: [],
  archive: [
    ...international.archive, "arsip", "dok", "dokumentasi", "ilustrasi", "kantor berita", "foto", "ho",
    "tangkapan layar",
  ],
  months: [...international.months, "agt", "ags", "okt", "des", "mei"],
  advertisement: [...international.advertisement, "Iklan"],
  rights: [...international.rights, "hak cipta dilindungi", "hak cipta", "dilarang mengutip", "tanpa izin"],
} satisfies LanguagePack["marks"];
