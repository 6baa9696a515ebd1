import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { spellAll } from "../spell.ts";

/** The forms that end a sentence of news, by the vowel of the verb: past, plural, present, reported past, past of the past, the formal present. */
const classes = {
  etti: ["etti", "ettiler", "ediyor", "ediyorlar", "etmiş", "etmişti", "etmektedir", "eder"],
  yaptı: ["yaptı", "yaptılar", "yapıyor", "yapmış", "yapmıştı"],
  bulundu: ["bulundu", "bulundular", "bulunuyor", "bulunmuştu", "bulunmuş"],
  verdi: ["verdi", "verdiler", "veriyor", "vermişti", "vermiş"],
  kullandı: ["kullandı", "kullandılar", "kullanıyor", "kullanmıştı"],
  çekti: ["çekti", "çektiler", "çekiyor", "çekmişti"],
};

/** Verbs of saying, reporting and citing in Turkish, as they end a sentence. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: spellAll([
      "dedi[|ler]", "di[yor|yorlar]", "demiş[|ti]", "demekte[|dir]", "söyle[di|diler|miş|mişti|mektedir]", "söylüyor[|lar]", "belirt[ti|tiler|iyor|iyorlar|miş|mişti|mektedir]", "ifade {etti}", "açıkla[dı|dılar|mış|mıştı|maktadır]", "açıklıyor[|lar]", "vurgula[dı|dılar|mıştı]", "vurguluyor[|lar]", "kaydet[ti|tiler|mişti]", "kaydediyor[|lar]",
      "dile getir[di|diler|iyor|iyorlar|mişti]", "aktar[dı|dılar|ıyor|ıyorlar|mıştı]", "anlat[tı|tılar|ıyor|ıyorlar|mıştı]", "ekle[di|diler|mişti]", "ekliyor", "uyar[dı|dılar|ıyor|ıyorlar|mıştı]", "duyur[du|dular|uyor|muştu]", "doğrula[dı|dılar|mıştı]", "doğruluyor", "kabul {etti}", "itiraf {etti}", "yanıtla[dı|dılar]", "yanıtlıyor", "[yanıt|cevap|karşılık] {verdi}", "cevapla[dı|dılar]",
      "değerlendirdi", "değerlendiriyor", "[değerlendirmesinde|açıklamasında|açıklamada|açıklamalarda|çağrısında|uyarısında|uyarılarında|tespitinde|temennisinde|eleştirisinde|paylaşımında|yorumunda|tavsiyesinde|önerisinde|itirafında|ifadesinde|değerlendirmelerinde|açıklamalarında|müjdesinde|taahhüdünde|iddialarında] {bulundu}",
      "[açıklamasını|açıklaması|çağrısı|çağrısını|uyarısı|uyarısını|yorumunu|yorumu|değerlendirmesini|değerlendirmesi|tespitini|tespiti|paylaşımını|vurgusu|vurgusunu|benzetmesi|benzetmesini|özeleştirisi|göndermesi|savunmasını|tanımlamasını] {yaptı}", "[ifadelerini|ifadesini|sözlerini|cümlelerini|cümlesini|tabirini] {kullandı}", "[ifadelerine|ifadesine] yer {verdi}", "[diye|şeklinde] konuştu", "konuştu",
      "[diye|şeklinde] [yanıtladı|ekledi|yazdı|yanıt verdi|cevap verdi|tepki gösterdi|uyardı|seslendi|sordu|özetledi|anlattı|devam etti|sitem etti|söylendi]", "hatırlat[tı|tılar|ıyor|mıştı]", "işaret {etti}", "dikkatleri {çekti}", "dikkat {çekti}", "dikkati {çekti}", "eleştir[di|diler|iyor]", "söz {verdi}", "savun[du|dular|uyor|uyorlar|muştu]", "[görüşünü|görüşlerini|iddiasını] [savundu|savunuyor|paylaştı|dile getirdi|aktardı|bildirdi]",
      "[bilgisini|bilgilerini|bilgi|mesajını|mesajı|müjdesini|müjdeyi|sözünü|garantisi|güvencesi] {verdi}", "bilgisini paylaş[tı|tılar]", "bildir[di|diler|iyor|iyorlar|mişti]", "altını çiz[di|diler|iyor]", "yazdı", "paylaştı", "tepki göster[di|diler|iyor]", "düşünüyor[|lar]", "inanıyor[|lar]", "öngör[dü|üyor|üyorlar]", "tahmin {etti}", "görüşünde", "dert yan[dı|ıyor]", "yakın[dı|ıyor]",
      "özetle[di|diler]", "özetliyor", "anımsat[tı|ıyor]", "ilet[ti|tiler|iyor]", "seslen[di|iyor]", "teyit {etti}", "vurgu {yaptı}", "öner[di|diler|iyor]", "tavsiye {etti}", "temenni {etti}", "taahhüt {etti}", "müjdele[di|diler]", "ilan {etti}", "arz {etti}", "rica {etti}", "ikaz {etti}", "beyan {etti}", "izah {etti}", "şikayet {etti}", "talep {etti}", "itiraz {etti}", "söylemekle yetindi", "demekle yetindi",
      "sözleriyle [anlattı|aktardı|açıkladı|değerlendirdi|özetledi|dile getirdi|ifade etti|tepki gösterdi|yanıt verdi]", "kaydını düştü", "notunu [düştü|paylaştı]", "tekrarla[dı|dılar]", "yinele[di|diler]", "yineliyor", "ısrar {etti}", "umut {etti}", "umuyor", "endişe {etti}", "tahmininde bulundu", "ifadelerinde bulundu", "deklare {etti}", "yorumla[dı|dılar]", "yorumluyor", "sözlerine ekle[di|diler]", "sözlerini sürdürdü", "[derdini|içini] [döktü|döküyor]", "[nitelemesine|sözlerine|ifadelerine|görüşüne|iddiasına] yer verdi", "[gülüyor|güldü|iç geçirdi|homurdandı|söyleniyor|hayıflandı|hayıflanıyor|esprisini yaptı|esprisi yaptı|takılıyor|hak verdi|kestirip attı|noktayı koydu|lafı uzatmadı|sitemde bulundu|feryat etti|yalvardı|ant içti]", "sözlerini tamamladı", "diye [espri yaptı|konuştular|sordular|hayıflandı|yakındı|isyan etti|haykırdı|güldü|dert yandı|çağrıda bulundu|not düştü|karşılık verdi|savundu|belirtti|aktardı|açıkladı|ifade etti]", "[bu |]sözlerle [tepki gösterdi|yanıt verdi|anlattı|değerlendirdi|karşılık verdi|özetledi]",
    ], classes),
  },
  { act: "say", forms: spellAll(["iç çekti", "yakınıyor", "sitem {etti}", "şaka yaptı", "şakalaştı", "fısıldadı", "anımsadı", "hatırla[dı|dılar]", "övündü", "isyan {etti}", "serzenişte bulundu", "özeleştiri yaptı", "haykır[dı|dılar]", "çıkıştı", "takıldı", "gürledi"], classes) },
  // "Ajans haberi … diye geçti": elsewhere people move on to something.
  { act: "report", doubtful: true, forms: ["geçti", "geçmişti"] },
  {
    act: "report",
    forms: spellAll([
      "bildir[di|diler|iyor|mişti]", "duyur[du|dular|uyor|muştu]", "yaz[dı|dılar|ıyor|mıştı]", "[haber|haberi|haberini] {verdi}", "haber {yaptı}", "haberleştir[di|diler|iyor|mişti]", "aktar[dı|dılar|ıyor|mıştı]", "yayımla[dı|mıştı]", "yayınla[dı|mıştı]", "ortaya [çıkardı|koydu|çıkarmıştı]", "öne sür[dü|düler|üyor|müştü]", "[haberine|sözlerine|iddiasına|analizine|görüşlerine|bilgisine|bilgilerine] yer {verdi}", "açıkla[dı|mıştı]", "servis {etti}",
      "iddia {etti}", "iddiasını gündeme getirdi", "manşetine taşıdı", "manşetten verdi", "gündeme getir[di|mişti]", "gündeme taşıdı", "belirt[ti|iyor|mişti]", "ifade {etti}", "kaydet[ti|mişti]", "doğrula[dı|mıştı]", "teyit {etti}", "ilk [olarak |kez ]duyurdu", "dedi", "haberini geçti", "belge[lere|ye|leri] ulaştı", "[görüntülere|bilgilere|bilgiye|genelgeye|kayıtlara|yazışmalara|rapora|tutanağa|tutanaklara|dosyaya|iddianameye|listeye] ulaştı", "öğrendi", "inceledi", "hesapladı", "sayfalarına taşıdı", "okurlarına duyurdu", "raporladı", "kaleme aldı", "yorumunu yaptı", "hesap[ladı|lamış]", "derledi", "tespit {etti}", "kanıtladı", "ifşa {etti}", "gün yüzüne çıkardı", "gözler önüne serdi", "ilk kez yazdı", "ilk duyuran oldu", "[nitelemesine|ifadesine|sözüne|tepkisine|açıklamasına] yer verdi", "manşetine çekti", "sürmanşetine taşıdı", "köşesine taşıdı", "birinci sayfasına taşıdı",
    ], classes),
  },
  { act: "cite", forms: spellAll(["alıntıla[dı|mıştı]", "alıntı yaptı", "atıfta {bulundu}", "atıf yaptı", "dayandır[dı|ıyor|mıştı]", "kaynak göster[di|iyor|mişti]", "kaynak olarak gösterdi"], classes) },
  { act: "say", stance: "denies", forms: spellAll(["yalanla[dı|dılar|mıştı]", "yalanlıyor[|lar]", "reddet[ti|tiler|mişti]", "reddediyor[|lar]", "inkar {etti}", "tekzip {etti}"], classes) },
  { act: "say", stance: "alleges", forms: spellAll(["suçla[dı|dılar|mıştı]", "suçluyor[|lar]", "itham {etti}", "iddia {etti}", "iddiasında {bulundu}", "ileri sür[dü|düler|üyor|müştü]", "öne sür[dü|düler|üyor|müştü]"], classes) },
  {
    act: "say", stance: "declines",
    forms: spellAll([
      "yorum yap[maktan kaçındı|maktan imtina etti|madı|mayı reddetti|mak istemedi|maktan kaçınıyor]", "açıklama yap[maktan kaçındı|madı|mayı reddetti|mak istemedi]", "[yanıt|cevap] vermedi[|ler]", "[soruları|sorularını|sorusunu|talebini] [yanıtsız bıraktı|yanıtlamadı|cevapsız bıraktı]", "[sorularına|sorusuna|talebine|taleplerine] [yanıt|cevap] vermedi[|ler]",
      "talebini [geri çevirdi|reddetti]", "konuşmayı reddetti", "yanıtsız bıraktı", "geri dönüş yapmadı", "görüş bildirmedi",
    ]),
  },
  { act: "verify", stance: "unverified", forms: spellAll(["[bağımsız olarak |]doğrulayamadı", "teyit edemedi", "[bağımsız kaynaklarca |]doğrulanamadı"]) },
  {
    act: "appear",
    forms: spellAll([
      "yer alan [habere|bilgiye|bilgilere|haberlere|iddiaya|iddialara] göre", "yer alan haber[de|lerde]", "[çıkan|yayımlanan|yayınlanan] habere göre", "[yayımlanan|yayınlanan] [haberde|röportajda|söyleşide|yazıda|makalede]", "aktarılan bilgi[ye|lere] göre", "yer al[dı|ıyor]", "[belirtil|denil]di", "belirtiliyor", "[ifade|iddia] edil[di|iyor]", "kaydedil[di|iyor]", "öne sürül[dü|üyor]", "yazıl[dı|ıyor]", "aktarıl[dı|ıyor]", "vurgulan[dı|ıyor]", "bildiril[di|iyor]", "duyurul[du|uyor]", "dile getiril[di|iyor]", "açıklan[dı|ıyor]", "savunul[du|uyor]", "anlatıl[dı|ıyor]", "hatırlatıl[dı|ıyor]", "değerlendirmesi yapıldı",
    ]),
  },
  { act: "report", judges: true, forms: spellAll(["nitele[di|diler]", "nitelendir[di|iyor]", "adlandırdı", "övdü", "övüyor", "tanımla[dı|dılar]", "tanımlıyor", "sorgula[dı]", "başlığını attı", "başlığını kullandı", "manşetini attı", "manşetiyle [çıktı|duyurdu]", "başlığıyla [verdi|duyurdu|çıktı]", "başlığını taşıdı", "manşetini kullandı", "manşetten duyurdu", "yorumladı"]) },
];
