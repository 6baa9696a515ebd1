import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "tr",
  found: [
    { text: "AA'ya göre köprü bahara kadar kapalı kalacak.", expected: [{ kind: "statement", path: ["anadolu"], content: "köprü bahara kadar kapalı kalacak" }] },
    { text: "Reuters haber ajansına göre görüşmeler sonuçsuz kaldı.", expected: [{ kind: "statement", path: ["reuters"], content: "görüşmeler sonuçsuz kaldı" }] },
    { text: "Reuters, görüşmelerin çöktüğünü bildirdi.", expected: [{ kind: "statement", path: ["reuters"], content: "görüşmelerin çöktüğünü" }] },
    { text: "Liman İşletme Başkanı Ali Lesk, Reuters'a “Rıhtımı haziranda açacağız” dedi.", expected: [{ kind: "quote", path: ["reuters", "Liman İşletme Başkanı Ali Lesk"], content: "“Rıhtımı haziranda açacağız”" }] },
    { text: "Anadolu Ajansına konuşan Lesk, limanın haziranda açılacağını söyledi.", expected: [{ kind: "statement", path: ["anadolu", "Lesk"], content: "limanın haziranda açılacağını" }] },
    { text: "Bakan Kemal Torlak, AFP'ye verdiği demeçte anlaşmanın imzalanacağını belirtti.", expected: [{ kind: "statement", path: ["afp", "Bakan Kemal Torlak"], content: "anlaşmanın imzalanacağını" }] },
    { text: "Hürriyet gazetesi, müzakerelerin durduğunu yazdı.", expected: [{ kind: "statement", path: ["hurriyet.com.tr"], content: "müzakerelerin durduğunu" }] },
    { text: "Brezilya'da yayımlanan Folha Nova gazetesi, barajın çatladığını yazdı.", expected: [{ kind: "statement", path: ["Folha Nova"], content: "barajın çatladığını" }] },
    { text: "Interfax, Savunma Bakanlığına dayandırdığı haberinde geminin battığını duyurdu.", expected: [{ kind: "statement", path: ["interfax", "tr-mod"], content: "geminin battığını" }] },
    { text: "İki yetkili Reuters'a tesisin satılacağını söyledi.", expected: [{ kind: "statement", path: ["reuters", "İki yetkili"], count: 2, content: "tesisin satılacağını" }] },
    { text: "Dışişleri Bakanlığı, belgelerin kaybolduğu iddiasını yalanladı.", expected: [{ kind: "statement", path: ["tr-mfa"], stance: "denies" }] },
    { text: "“Bu bizim için zor bir yıl oldu” diyen Lesk, “Ama liman ayakta” dedi.", expected: [{ kind: "quote", path: ["Lesk"] }] },
    { text: "Lesk, “Bu bizim için zor bir yıl oldu” diye konuştu.", expected: [{ kind: "quote", path: ["Lesk"], content: "“Bu bizim için zor bir yıl oldu”" }] },
    { text: "Kremlin Sözcüsü Peskov, TASS'a yaptığı açıklamada görüşme planlanmadığını söyledi.", expected: [{ kind: "statement", path: ["tass", "Kremlin Sözcüsü Peskov"], content: "görüşme planlanmadığını" }] },
    { text: "Sözcü Ayşe Demir, uçuşların yarın başlayacağını açıkladı.", expected: [{ kind: "statement", path: ["Sözcü Ayşe Demir"], content: "uçuşların yarın başlayacağını" }] },
  ],
  nothing: [
    "Reuters Londra ofisini taşıyor.",
    "Anadolu Ajansı yeni genel müdürünü bekliyor.",
    "Fotoğrafçı on yıl AFP için çalıştı.",
    "Plana göre köprü bahara kadar kapalı kalacak.",
    "Reuters haberi doğrulamadı.",
    "Reuters/Ipsos anketinde adayın oyu yüzde kırk çıktı.",
    "Hürriyet gazetesi yüzüncü yılını kutladı.",
    "Michael Bloomberg seçim için kente para bağışladı.",
    "Şirketin hisseleri yüzde beş düştü, Bloomberg'in geliri arttı.",
  ],
};
