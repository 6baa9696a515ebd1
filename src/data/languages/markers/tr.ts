import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** What a medium has got hold of, and how. */
const classes = {
  edindiği: ["edindiği", "ulaştığı", "eriştiği", "elde ettiği", "incelediği", "gördüğü", "aktardığı", "yayımladığı", "yayınladığı", "duyurduğu", "derlediği", "hazırladığı", "paylaştığı", "görüştüğü", "konuştuğu", "doğruladığı", "geçtiği", "ortaya çıkardığı"],
  belgelere: ["belgelere", "belgeye", "bilgilere", "bilgiye", "kaynaklara", "verilere", "tutanaklara", "tutanağa", "habere", "haberlere", "listeye", "rapora", "tabloya", "görüntülere", "kayıtlara", "rakamlara", "yazışmalara", "araştırmaya", "haritaya"],
};

/** Words beside a name that give it its role, in Turkish. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "after" }, [
    "{edindiği} {belgelere} [göre|dayanarak]",
    "göre", "göreyse", "[yaptığı açıklamaya|yaptığı açıklamalara|verdiği demece|verdiği röportaja|verdiği bilgilere|verdiği bilgiye|yaptığı değerlendirmeye|anlattığına|anlattıklarına|söylediğine|verdiği bilgiye] göre", "[haberine|aktardığına|iddiasına|yazdığına|bildirdiğine|verilerine] göre[yse| ise]", "[savcılık|diplomatik|hükümet|polis] kaynaklı haberinde", "haberinde ise", "haberinde", "iddiası", "haberine göre", "verilerine göre", "açıklamasına göre", "raporuna göre", "bilgiye göre", "aktardığına göre",
    "bildirdiğine göre", "açıklamasında", "yaptığı açıklamada", "haberinde", "haberlerine göre", "yazdığına göre", "duyurduğuna göre",
    "belirttiğine göre", "aktarımına göre", "iddiasına göre", "analizine göre", "haberine dayanarak", "kaynaklarına göre",
    "haberinden", "özel haberine göre", "[yazdığına|aktardığına|bildirdiğine|duyurduğuna|söylediğine|iddiasına|haberine] bakılırsa", "[hesaplamasına|hesabına|tespitine|derlemesine|araştırmasına|incelemesine|öğrendiğine|edindiği bilgilere|edindiği bilgiye|aktarımlarına|iddialarına|değerlendirmesine|yorumuna|derlediği tabloya|derlediği verilere|sayımına|muhabirine|muhabirinin aktardığına|kulislerine] göre", "ekrana getirdiği [belgede|sözleşmede|görüntülerde|kayıtta|listede|yazışmalarda]", "[yayımladığı|yayınladığı|ulaştığı|paylaştığı|gördüğü|incelediği] [belgede|sözleşmede|raporda|görüntülerde|kayıtlarda|listede|yazışmalarda|tutanakta|mektupta|dosyada]", "[haberindeki|haberinde yer alan] bilgiye göre",
  ], classes),
  ...spellMarkers({ role: "origin", side: "after" }, [
    "dayandırdığı", "dayandırarak", "atıfta bulunarak", "dayandırdığı haberinde", "kaynak göstererek", "alıntılayarak",
    "dayandırdığı habere göre", "dayandırdığı haberde", "dayanarak", "dayandırılan habere göre", "atıfla", "atfen", "referansla",
    "sözlerine dayanarak", "kaynaklara dayandırdığı haberinde",
  ]),
  ...spellMarkers({ role: "addressee", side: "after" }, [
    "verdiği röportajda", "verdiği demeçte", "yaptığı açıklamada", "verdiği mülakatta", "konuşan", "açıklamalarda bulunan", "muhabirine",
    "ile yaptığı söyleşide", "sorularını yanıtlayan", "sorularını cevaplayan", "sorularını yanıtladı", "sorularını", "sorusunu",
    "sorusuna", "sorularına", "yorum talebine", "yorum talebini", "görüş talebine", "değerlendirmede bulunan",
    "değerlendirmelerde bulunan", "açıklama yapan", "açıklamada bulunan", "bilgi veren", "röportaj veren", "demeç veren",
    "mikrofonuna konuşan", "canlı yayınında", "canlı yayınına katılan", "canlı yayınına bağlanan", "yayınında", "yayınına katılan",
    "programında", "programına katılan", "programına konuk olan", "ekranlarında", "verdiği özel röportajda", "verdiği söyleşide",
    "ile söyleşisinde", "muhabirine yaptığı açıklamada", "muhabirine konuşan", "muhabirinin sorularını yanıtlayan",
    "yaptığı değerlendirmede", "anlatan", "konuşarak", "canlı yayınına bağlanarak", "canlı yayınına bağlandı", "yayınına bağlandı", "yayınına bağlanan", "[dergisindeki|gazetesindeki|kanalındaki|televizyonundaki|sitesindeki] [söyleşide|söyleşisinde|röportajda|röportajında|yazısında|köşesinde|programda]", "[stüdyosunda|stüdyolarında|mikrofonlarına|mikrofonunda|kamerasına|kameralarına|mikrofonuna] [konuşan|]", "[verdiği|yaptığı] [bilgide|değerlendirmede|görüşmede|telefon görüşmesinde]", "[ile|'la] telefon görüşmesinde", "muhabirine anlatan", "muhabirine", "kamerasına", "[gönderdiği|yolladığı] [mesajda|e-postada|notta|yanıtta]", "için yazdığı yazıda", "için kaleme aldığı yazıda", "sorusu üzerine",
    "gönderdiği mektupta",
  ]),
  ...spellMarkers({ role: "source", side: "after", doubtful: true }, ["tarafından"]),
  ...spellMarkers({ role: "addressee", side: "after", doubtful: true }, ["değerlendiren"]),
]);
