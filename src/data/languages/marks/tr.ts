import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Turkish. */
export const marks = {
  credit: [
    ...international.credit, "Fotoğraf", "Fotoğraflar", "Görsel", "Görüntü", "Fotoğraf kaynağı",
    "Görsel kaynağı", "Fotoğraf kredisi", "Grafik", "İllüstrasyon", "Arşiv fotoğrafı", "Kapak fotoğrafı",
    "Fotoğraf altı yazısı", "Fotoğrafın kaynağı",
    "İnfografik",
  ],
  source: [...international.source, "Kaynak", "Kaynaklar", "Haber kaynağı"],
  byline: [...international.byline, "haber", "yazar", "editör", "muhabir", "kaynak", "çeviri", "çeviren"],
  via: [...international.via, "aracılığıyla", "için"],
  material: [...international.material, "katkılarıyla", "bilgileriyle"],
  contributed: [...international.contributed, "katkıda bulundu", "katkı sağladı"],
  republished: [
    ...international.republished, "ilk olarak yayınlandı", "orijinali", "bu yazı ilk olarak",
    "bu haber ilk olarak", "bu makale ilk olarak", "alıntıdır", "alıntılanmıştır",
    "alıntı",
  ],
  appeared: {
    first: ["ilk olarak", "ilk kez", "daha önce"],
    published: ["yayımlandı", "yayınlandı", "yayımlanmıştır", "yayınlanmıştır", "çıktı"],
    texts: ["yazı", "makale", "haber", "söyleşi", "metin", "röportaj"],
    taken: ["izniyle", "izin alınarak", "iş birliğiyle", "işbirliğiyle", "çevrilmiştir", "çevirisidir", "ortaklığıyla", "izinle", "alınmıştır", "alıntılanmıştır", "derlenmiştir", "kısaltılarak alınmıştır", "kaynağından çevrilmiştir"],
    these: ["bu"],
  },
  headline: ["iddia", "basın", "medya"],
  own: ["haber merkezi", "özel haber"],
  agencies: ["ajanslar", "haber ajansları"],
  dateline: ["muhabiri"],
  archive: [
    ...international.archive, "arşiv", "arşiv fotoğrafı", "ajansı", "ajans", "temsili", "temsili fotoğraf",
    "ekran görüntüsü", "tarafından servis edilmiştir",
  ],
  months: [...international.months, "oca", "şub", "nis", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara"],
  advertisement: [...international.advertisement, "Reklam", "İlan"],
  rights: [...international.rights, "tüm hakları saklıdır", "her hakkı saklıdır", "izinsiz"],
} satisfies LanguagePack["marks"];
