import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Indonesian. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "menurut", "[seperti |][disitat|dinukil|disarikan|dicuplik|diambil|diberitakan|disebut|dirilis|dikabarkan|disiarkan|ditayangkan] dari", "[menyadur|mengacu pada|mengulas|menyitat|menyarikan] [laporan|pemberitaan|artikel|berita|dari|]", "menurut [pemberitaan|laporan|catatan|data|hitungan|pantauan|penelusuran|informasi dari|keterangan dari|sumber]", "berdasarkan [pantauan|penelusuran|catatan|investigasi|liputan|hasil penelusuran|hasil investigasi|hasil pantauan|dokumen yang diperoleh|data yang diperoleh|data yang dihimpun|informasi yang diterima|hitungan]", "[pantauan|penelusuran|hasil penelusuran|hasil investigasi|hasil liputan] [tim |]", "yang [diperoleh|dikantongi|didapat|didapatkan|dilihat|dibaca|ditelaah|ditinjau|dipegang|dikumpulkan|dihimpun|diungkap|diperlihatkan]", "[hal|kabar|informasi|temuan|fakta|dugaan] [ini|itu|tersebut] [|pertama kali |sebelumnya ][dilaporkan|diungkap|diwartakan] [oleh|]", "[hal|kabar|informasi|temuan|fakta|dugaan] [ini|itu|tersebut] [|pertama kali |sebelumnya ][diungkapkan|diberitakan|ditulis|dirilis] oleh", "pertama kali [diungkap|diberitakan|dilaporkan|diwartakan|ditulis|dirilis|dipublikasikan] [oleh|]", "[diungkap|diberitakan|dilaporkan|diwartakan|ditulis|dirilis|dipublikasikan|dibocorkan|diembuskan|disiarkan] [oleh |]media", "[diungkap|ditulis|dirilis|dipublikasikan|dibocorkan|diembuskan|disiarkan] oleh", "dikutip dari", "dilansir dari", "dilansir", "melansir", "seperti dilansir", "seperti dikutip", "seperti dikutip dari",
    "seperti dilaporkan", "dikutip", "seperti diberitakan", "dilaporkan oleh", "berdasarkan laporan", "berdasarkan data",
    "demikian dilaporkan", "demikian dikutip dari", "demikian dikutip", "demikian laporan", "demikian diberitakan", "demikian dilansir",
    "demikian seperti dikutip", "demikian seperti dilaporkan", "sebagaimana dikutip dari", "sebagaimana dikutip",
    "sebagaimana dilaporkan", "sebagaimana diberitakan", "sebagaimana dilansir", "sebagaimana ditulis", "seperti ditulis",
    "seperti dilansir dari", "seperti dilansir oleh", "seperti dilaporkan oleh", "seperti diberitakan oleh", "mengutip laporan",
    "mengutip dari", "menurut laporan", "menurut keterangan", "menurut sumber", "menurut pemberitaan", "dinukil dari",
    "melansir laman", "dilansir laman", "dikutip laman", "dilansir oleh", "dikutip oleh", "dikutip dari laman", "diwartakan",
    "diwartakan oleh", "diberitakan oleh", "berdasarkan pemberitaan", "berdasarkan data yang dihimpun",
    "berdasarkan informasi yang dihimpun",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "mengutip", "mengutip keterangan", "mengutip pernyataan", "dengan mengutip", "yang mengutip", "sambil mengutip", "mengutip sumber",
    "mengutip laporan", "merujuk laporan", "merujuk pada laporan", "menyitir", "dengan merujuk pada", "berdasarkan keterangan",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "saat dihubungi", "[dihubungi|ditemui|dikonfirmasi|ditanya|dimintai konfirmasi|dimintai tanggapan]", "[dihubungi|ditemui|dikonfirmasi|dimintai tanggapan] [|secara ][terpisah|khusus|langsung] [oleh|]", "dihubungi [via|lewat|melalui] [telepon|sambungan telepon|pesan singkat|whatsapp] [oleh|]", "dalam [perbincangan|perbincangannya|obrolan|bincang-bincang|wawancaranya|wawancara khusus] [dengan|bersama]", "saat [berbicara|berbincang|diwawancara|bertemu|ditemui oleh|dihubungi tim|disambangi] [dengan|kepada|]", "[sewaktu|tatkala|kala|begitu] [dihubungi|ditemui|ditanya|dikonfirmasi|diwawancarai]", "dalam [rilis|keterangan tertulis|siaran pers|pernyataan|surel|surat elektronik|pesan singkat|pernyataan tertulis] yang [diterima|dikirim ke|dikirim kepada|dikirimkan kepada]", "dalam [pernyataan|pesan singkat|surel|pernyataan tertulis] kepada", "melalui [pesan singkat|telepon|sambungan telepon] kepada", "[seperti|sebagaimana] [disampaikan|dikatakan|diungkapkan] kepada", "di hadapan kamera", "[di|dalam] [program|acara|siniar|podcast|talkshow]", "berbicara [kepada|di]", "di radio", "dalam wawancara dengan", "dalam sebuah wawancara dengan", "ketika dihubungi", "saat ditemui", "ketika ditemui",
    "saat diwawancarai", "ketika diwawancarai", "saat dikonfirmasi", "ketika dikonfirmasi", "saat dimintai tanggapan oleh",
    "saat dimintai tanggapan", "saat dimintai konfirmasi oleh", "saat dimintai konfirmasi", "saat dihubungi oleh",
    "ketika dihubungi oleh", "saat ditanya", "ketika ditanya", "dalam wawancara eksklusif dengan", "dalam wawancara khusus dengan",
    "dalam wawancara bersama", "dalam keterangannya kepada", "dalam keterangan kepada", "saat berbincang dengan",
    "saat berbincang bersama", "dalam perbincangan dengan", "dalam percakapan dengan", "saat menjawab pertanyaan", "kepada wartawan",
    "kepada tim", "kepada reporter", "kepada kontributor", "menjawab pertanyaan", "permintaan komentar dari", "permintaan tanggapan dari",
    "permintaan konfirmasi dari", "permintaan wawancara dari", "pertanyaan dari", "dalam surat kepada", "dalam pesan kepada",
    "dalam esai untuk", "dalam kolom di", "dalam tulisan di", "ditanya", "dalam siniar", "dalam acara",
    "kepada", // "kata dia kepada Reuters"
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "dilaporkan", "berdasarkan", "dari", "oleh", "dalam laporan", "dalam pemberitaan", "dalam laporannya", "datang dari", "melalui",
    "lewat",
  ]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, ["pada", "di"]),
]);
