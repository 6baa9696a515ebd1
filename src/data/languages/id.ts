import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/id.ts";
import { marks } from "./marks/id.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";

/** Indonesian; Malay pages are read with the same words. */
export const id: LanguagePack = {
  lang: "id",
  also: ["ms", "in"],
  text: {
    spaced: true,
    order: "svo",
    subjectFirst: true,
    quotes: [
      ["“", "”"],
      ["\"", "\""],
    ],
    dashSpeech: false,
    abbreviations: ["dr", "drs", "prof", "ir", "h", "hj", "kh", "tn", "ny", "yth", "jl", "no", "hlm", "dll", "dsb", "dst", "a.n", "u.p", "pt", "cv", "tbk", "kab", "kec", "prov", "st", "jan", "feb", "mar", "apr", "jun", "jul", "agt", "agu", "sep", "okt", "nov", "des", "rp", "s.h", "m.h", "jend", "letjen", "kol"],
  },
  verbs: [
    {
      act: "say",
      forms: ["mengatakan", "berkata", "kata", "katanya", "ujar", "ujarnya", "ucap", "ucapnya", "tutur", "tuturnya", "jelas", "jelasnya", "ungkap", "ungkapnya", "menyatakan", "menjelaskan", "menegaskan", "tegas", "tegasnya", "menyebut", "menyebutkan", "sebut", "sebutnya", "mengungkapkan", "menuturkan", "menambahkan", "tambah", "tambahnya", "imbuh", "imbuhnya", "memaparkan", "papar", "paparnya", "menyampaikan", "terang", "terangnya", "menerangkan", "mengakui", "aku", "akunya", "mengumumkan", "memperingatkan", "mengonfirmasi", "membenarkan", "menilai", "nilai", "mengkritik", "mengimbau", "mengingatkan", "berjanji", "menjawab", "menulis", "tulis", "cuit", "meminta", "menyerukan", "memastikan", "berharap", "harap", "berpendapat", "menceritakan", "bercerita", "cerita", "merinci", "menekankan", "menyoroti"],
    },
    { act: "report", forms: ["melaporkan", "memberitakan", "mengabarkan", "lapor", "menulis", "tulis", "mewartakan", "merilis", "mengungkap", "memuat", "menerbitkan", "menurunkan", "membeberkan", "mengendus", "memperoleh informasi", "menerima informasi", "membocorkan", "menyingkap", "menguak", "memotret"] },
    // "Stasiun X menyiarkan final": a broadcast of a match says nothing.
    { act: "report", needs: ["bahwa", "rekaman", "video", "wawancara", "laporan", "pernyataan", "gambar"], forms: ["menyiarkan", "menayangkan"] },
    // A paper's work shows what it found; things show as well.
    { act: "report", doubtful: true, forms: ["menunjukkan", "memperlihatkan", "menemukan", "mendapati", "melihat", "menyaksikan", "menghitung", "membaca", "mengulas", "menelusuri"] },
    { act: "cite", forms: ["mengutip", "menukil", "mengutip pernyataan", "merujuk pada", "merujuk"] },
    { act: "tell", forms: ["memberi tahu", "memberitahu", "mengatakan kepada", "mengatakan pada"] },
    { act: "say", stance: "denies", forms: ["membantah", "bantah", "menyangkal", "menampik", "menepis", "menolak tuduhan", "menolak klaim"] },
    { act: "say", stance: "alleges", forms: ["menuduh", "menuding", "tuding", "mengklaim", "klaim", "menduga"] },
    { act: "say", stance: "declines", forms: ["menolak berkomentar", "enggan berkomentar", "tidak mau berkomentar", "belum memberikan tanggapan", "belum memberikan komentar", "tidak menanggapi", "tidak merespons", "menolak mengomentari"] },
    { act: "verify", stance: "unverified", forms: ["tidak dapat memverifikasi", "belum dapat memverifikasi", "tidak bisa memverifikasi", "belum bisa memverifikasi", "tidak dapat mengonfirmasi", "belum dapat mengonfirmasi"] },
    { act: "say", forms: ["berujar", "bertutur", "menimpali", "timpal", "timpalnya", "menampik anggapan", "mengklarifikasi", "memaparkan bahwa", "menyinggung", "singgung", "menambahkan bahwa", "lanjut", "lanjutnya", "kilah", "kilahnya", "keluh", "keluhnya", "kisah", "kisahnya", "kenang", "kenangnya", "seru", "serunya", "tandas", "tandasnya", "beber", "bebernya", "urai", "urainya", "ungkap dia", "kata dia", "ujar dia", "tutur dia", "membeberkan", "menguraikan", "mengisahkan", "mengenang", "menceritakan kembali", "menandaskan", "mengemukakan", "menggarisbawahi", "menepis", "mengumumkan bahwa", "menginformasikan", "mengungkap", "sambungnya", "sambung", "simpulnya", "pungkas", "pungkasnya", "sesalnya"] },
    { act: "report", forms: ["melansir", "mengonfirmasi", "menurunkan laporan", "menyebut", "menyebutkan", "menyatakan", "mengatakan", "mencatat", "mengungkapkan", "mengklaim"] },
    { act: "say", stance: "declines", forms: ["tidak menjawab", "belum menjawab", "tidak memberikan tanggapan", "tidak memberikan komentar", "tidak bersedia berkomentar", "enggan menanggapi", "enggan menjawab", "belum menanggapi", "belum merespons", "menolak menanggapi", "menolak memberikan komentar", "tak menanggapi", "tak merespons"] },
    { act: "appear", doubtful: true, forms: ["diungkapkan", "diberitakan", "dimuat", "ditulis", "terungkap", "disebutkan", "ditayangkan", "disiarkan"] },
    { act: "report", judges: true, forms: ["menjuluki", "memuji", "menggambarkan", "meragukan", "mempertanyakan"] },
    { act: "report", forms: ["mendapat informasi", "memperkirakan"] },
    { act: "say", forms: ["membisikkan", "berseloroh", "berkeluh", "mengomel", "omel", "gerutu", "menggerutu", "terisak", "isak", "tangis", "tawa", "kelakar", "seloroh", "sanggah", "sanggahnya", "tukas", "tukasnya", "tampik", "tepis", "bela", "dalih", "dalihnya", "berdalih", "berkilah", "bersikukuh", "bersikeras", "curhat", "berkisah", "bersumpah", "berpesan", "menyayangkan", "menyesalkan", "menyindir", "mencibir", "mengimbuhkan", "menyimpulkan", "menduga", "memprediksi", "memperkirakan", "menganggap", "mengatakannya", "membenarkannya", "menyebutnya", "menegaskannya", "menyampaikannya", "mengeluh", "canda", "berkelakar", "bercanda", "mengaku", "desah", "bisik", "berbisik", "menuntut", "membual", "sergah", "balas", "jawab", "protes", "sindir", "gurau", "sesal", "ratap"] },
  ],
  markers,
  affixes: [],
  articles: [
    { text: "sebuah", readings: [{ role: "neutral" }] },
    { text: "seorang", readings: [{ role: "neutral" }] },
    { text: "para", readings: [{ number: "pl", role: "neutral" }] },
    { text: "sang", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["dan", "atau", "serta"],
  complementizers: ["bahwa", "agar", "apakah", "kalau"],
  relatives: ["yang"],
  asClause: ["seperti", "sebagaimana"],
  genitive: ["dari", "untuk", "bidang"],
  prepositions: ["di", "ke", "pada", "kepada", "dengan", "dalam", "antara", "sejak", "hingga", "sampai", "tanpa", "terhadap", "tentang", "soal", "melalui", "oleh", "atas", "bagi", "akibat", "karena", "setelah", "sebelum", "selama"],
  phraseEnds: [
    "bahwa", "ketika", "saat", "jika", "kalau", "tetapi", "tapi", "namun", "sedangkan", "sementara", "meski", "meskipun", "sehingga", "maka", "tidak", "bukan", "belum", "dia", "ia", "mereka", "kami", "kita", "saya", "itu", "ini", "tersebut",
    "juga", "kemarin", "hari ini", "besok", "kemudian", "sebelumnya", "sekarang", "kini", "sudah", "telah", "masih", "hanya", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "lalu", "lagi", "pun", "akan", "sedang",
  ],
  auxiliaries: ["adalah", "ialah", "akan", "telah", "sudah", "sedang", "dapat", "bisa", "harus", "ada"],
  passives: [],
  negations: ["tidak", "bukan", "belum", "tak"],
  backPointers: backPointers.id,
  ownHouse: ownHouse.id,
  continuingWords: ["masih menurut sumber yang sama"],
  ownAffairs: ["bertanya", "menanyakan", "mengumumkan", "meluncurkan", "menginformasikan", "meminta", "menggugat", "melaporkan ke polisi", "mengucapkan terima kasih", "berterima kasih", "meminta maaf", "memenangkan", "merayakan", "mengakuisisi", "merekrut", "memecat", "mengajukan"],
  vague: ["spanyol", "inggris", "italia", "jepang", "amerika", "serikat", "tiongkok", "china", "prancis", "jerman", "rusia", "korea", "selatan", "utara", "israel", "malaysia", "singapura", "australia", "india", "turki", "lokal", "asing", "setempat", "pemerintah", "nasional", "internasional", "milik", "negara"],
  stages: ["di", "kepada", "pada", "dalam", "untuk"],
  titleWords: titles.id,
  talks: ["mewawancarai", "ditemui", "menemui", "diwawancarai"],
  unreal: ["akan berbicara", "akan bicara", "tak pernah memberi", "tidak pernah memberi", "belum pernah memberi", "akan menjadi tamu", "akan hadir", "akan tampil", "akan diwawancarai", "akan menjawab", "dijadwalkan", "bakal tampil"],
  toWhom: ["kepada", "pada"],
  pronouns: [
    { text: "dia", number: "sg" },
    { text: "ia", number: "sg" },
    { text: "mereka", number: "pl" },
  ],
  polls: { words: ["jajak pendapat", "survei", "sigi"], orderedBy: ["untuk", "atas pesanan", "pesanan", "yang dipesan", "bekerja sama dengan"] },
  nouns: {
    agency: ["kantor berita", "agensi berita", "kantor-kantor berita", "media pemerintah", "media resmi"],
    outlet: ["surat kabar", "harian", "koran", "stasiun televisi", "televisi", "stasiun tv", "saluran", "radio", "majalah", "situs", "situs berita", "laman", "portal", "portal berita", "tabloid", "podcast", "jaringan", "kanal", "harian olahraga", "harian ekonomi", "media online", "media daring", "surat kabar harian", "mingguan", "stasiun radio", "stasiun berita", "laman berita", "kanal youtube", "tabloid olahraga", "bulanan", "buletin", "media lokal", "media asing", "surat kabar lokal", "televisi pemerintah", "televisi publik", "kanal berita", "kanal telegram", "stasiun televisi pemerintah", "majalah berita", "majalah mingguan", "radio publik", "penyiar", "lembaga penyiaran", "situs web", "harian bisnis", "portal hukum"],
    office: ["kementerian", "kementerian luar negeri", "kementerian pertahanan", "kementerian kesehatan", "kemenlu", "kemenkes", "kemenkeu", "pemerintah", "polisi", "kepolisian", "polri", "polda", "polres", "kejaksaan", "kejaksaan agung", "kpk", "pengadilan", "mahkamah agung", "mahkamah konstitusi", "militer", "tni", "kremlin", "gedung putih", "pentagon", "istana", "parlemen", "dpr", "mpr", "senat", "komisi", "dewan", "dewan keamanan", "otoritas", "kedutaan", "kedutaan besar", "bank indonesia", "bank sentral", "bps", "bmkg", "bnpb", "bpbd", "kpu", "pemprov", "pemkot", "pemkab", "dinas", "badan", "institut", "universitas", "organisasi", "partai", "yayasan", "asosiasi", "pbb", "who", "rumah sakit", "kantor"],
    company: ["perusahaan", "pt", "grup", "bank", "maskapai", "produsen", "pabrikan"],
    spokesperson: ["juru bicara", "jubir", "humas", "kepala humas", "kabid humas", "kadiv humas"],
    title: ["kepala biro", "sekretaris perusahaan", "manajer tim", "sopir", "sopir truk", "petugas keamanan", "satpam", "pelajar", "mahasiswa", "mahasiswi", "dosen", "perawat", "bidan", "buruh", "pekerja", "pengemudi", "pengacara hukum", "pendamping hukum", "pendamping hukumnya", "aktivis", "relawan", "pemilik warung", "ketua rt", "ketua rw", "ketua kelompok tani", "ketua adat", "kepala suku", "kapten", "kiper", "striker", "gelandang", "bek", "penyerang", "petenis", "pebulu tangkis", "atlet", "juara", "petani", "presiden", "wakil presiden", "wapres", "perdana menteri", "pm", "menteri", "menteri luar negeri", "menlu", "menkeu", "menkes", "menteri pertahanan", "menhan", "wakil menteri", "kanselir", "sekretaris", "sekretaris jenderal", "sekjen", "gubernur", "wali kota", "bupati", "senator", "anggota dpr", "ketua", "ketua umum", "wakil ketua", "kepala", "direktur", "direktur utama", "dirut", "direktur jenderal", "dirjen", "ceo", "pemimpin", "jenderal", "jenderal polisi", "kolonel", "komisaris", "kapolri", "kapolda", "kapolres", "jaksa", "jaksa agung", "hakim", "pengacara", "kuasa hukum", "profesor", "peneliti", "ekonom", "analis", "pakar", "pengamat", "sejarawan", "dokter", "pelatih", "raja", "ratu", "pangeran", "paus", "bapak", "ibu", "duta besar", "dubes", "kandidat", "penulis", "sutradara", "aktor", "penasihat", "asisten pelatih", "kepala biro humas", "kepala dinas", "kapolsek", "camat", "lurah", "kepala desa", "kades", "rektor", "dekan", "koordinator", "manajer", "sekda", "warga", "saksi", "pedagang", "petani", "nelayan", "guru", "kasat reskrim", "kabag", "penyanyi", "aktris", "artis", "ustaz", "kyai", "pengasuh", "wakil bupati", "wakil wali kota", "wakil gubernur", "plt"],
    unnamed: ["media", "sumber", "sumber-sumber", "narasumber", "pejabat", "para pejabat", "diplomat", "saksi", "saksi mata", "para ahli", "ahli", "analis", "para analis", "peneliti", "warga", "orang"],
    work: ["penelusuran", "investigasi", "liputan", "hasil liputan", "catatan", "pantauan", "reportase", "kajian", "hitungan", "riset", "analisis", "rilis", "kontrak", "pemberitaan", "pernyataan", "keterangan", "laporan", "studi", "penelitian", "survei", "artikel", "wawancara", "surat", "dokumen", "data", "informasi", "konferensi pers", "siaran pers", "unggahan", "cuitan", "jajak pendapat", "program", "siniar", "acara"],
    editions: ["Indonesia"],
    continuing: [
      { text: "kantor berita itu", class: "agency" },
      { text: "kantor berita tersebut", class: "agency" },
      { text: "media itu", class: "outlet" },
      { text: "surat kabar itu", class: "outlet" },
      { text: "harian itu", class: "outlet" },
      { text: "kementerian itu", class: "institution" },
      { text: "menteri itu", class: "person" },
      { text: "juru bicara itu", class: "person" },
      { text: "pejabat itu", class: "person" },
    ],
  },
  numerals: [["satu", 1], ["seorang", 1], ["dua", 2], ["tiga", 3], ["empat", 4], ["lima", 5], ["enam", 6], ["tujuh", 7], ["delapan", 8], ["sembilan", 9], ["sepuluh", 10]],
  reportiveMood: { endings: [], forms: ["konon", "kabarnya"] },
  clefts: clefts.id,
  silences: silences.id,
  partyVerbs: partyVerbs.id,
  falseCues: ["kata kunci", "kata sandi", "dengan kata lain", "menurut saya", "menurut hukum", "menurut aturan", "menurut rencana", "tutur kata", "kata-kata", "nilai tukar", "harga", "tambah lagi", "cerita rakyat",
    "dilarang mengutip", "dilarang menyiarkan", "antara lain disebutkan", "disiarkan langsung", "ditayangkan langsung", "siaran langsung", "disiarkan live", "disiarkan eksklusif",
  ],
  marks,
};
