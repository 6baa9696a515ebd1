/**
 * What somebody denies of a medium: further nouns for it ("doniesienia", "what was published"), and the words behind the medium that lead to what it
 * told: "Bericht des „Kicker“ *über* …", "сообщение РБК *о* …". `closes`: where such words stand before the noun. `aboutEnds`: case endings that say "about".
 */
import type { LanguagePack } from "../../core/detect/language-pack.ts";

type Denied = NonNullable<LanguagePack["deniedWorks"]>;

const denied: { [lang: string]: Denied } = {
  de: { works: ["angaben", "informationen", "behauptung", "behauptungen"], about: ["über", "zu", "zum", "zur"] },
  en: { works: ["reports", "stories"], about: ["about", "on", "of", "regarding", "concerning"] },
  nl: { works: ["bericht", "berichten", "verhaal"], about: ["over", "omtrent", "als zou", "als zouden"] },
  fr: { works: ["informations", "affirmations", "allégations"], about: ["sur", "concernant", "à propos de", "à propos du", "au sujet de", "au sujet du", "relatives à", "relative à", "faisant état de", "faisant état d'", "évoquant"] },
  es: { works: ["publicado", "difundido", "afirmado", "noticias", "rumores"], about: ["sobre", "acerca de", "acerca del", "respecto a", "respecto al", "respecto de", "relativa a", "que hablaba de", "en torno a"] },
  pt: { works: ["noticiado", "publicado", "divulgado", "avançado"], about: ["sobre", "acerca de", "acerca do", "acerca da", "relativa a", "a respeito de", "a respeito do", "a respeito da", "que dava conta de", "que dava conta do", "que dava conta da"] },
  it: { works: ["scritto", "riportato", "pubblicato", "anticipato", "affermato"], about: ["su", "sul", "sulla", "sullo", "sui", "sulle", "sugli", "circa", "riguardo", "relativa a", "relativo a"] },
  ro: { works: ["informațiile", "informația", "știrea", "știrile"], about: ["privind", "despre", "referitoare la", "referitor la", "cu privire la", "legate de"] },
  sv: { works: ["uppgifterna", "uppgifter", "nyheten", "rapporter"], about: ["om", "kring"] },
  da: { works: ["historien", "historie", "oplysninger", "oplysningerne", "rygter"], about: ["om", "vedrørende"] },
  nb: { works: ["saken", "opplysninger", "opplysningene", "rykter"], about: ["om", "angående"] },
  fi: { works: ["tiedon", "tiedot", "tietoja", "uutisen", "uutiset", "väitteen", "väitteet", "väitteitä", "jutun"], about: ["koskien"], aboutEnds: ["sta", "stä"] },
  cs: { works: ["zprávu", "zprávy", "informace", "informaci", "tvrzení", "článek", "spekulace"], about: ["o", "ohledně", "týkající se"] },
  sk: { works: ["správu", "správy", "informáciu", "informácie", "tvrdenie", "tvrdenia", "článok", "špekulácie"], about: ["o", "ohľadom", "týkajúce sa", "týkajúcu sa"] },
  pl: { works: ["doniesienia", "doniesieniom", "informacje", "informację", "informacji", "informacjom", "rewelacje", "rewelacjom", "pogłoski"], about: ["o", "na temat", "dotyczące", "dotyczącą", "dotyczącym", "w sprawie"] },
  ru: { works: ["сообщение", "сообщения", "информацию", "публикацию", "публикации", "данные", "сведения"], about: ["о", "об", "про", "насчет", "относительно", "касательно"] },
  uk: { works: ["повідомлення", "інформацію", "публікацію", "дані"], about: ["про", "щодо", "стосовно"] },
  bg: { works: ["съобщението", "информацията", "информации", "публикацията", "публикации", "твърденията", "твърдението", "новината"], about: ["за", "относно", "във връзка с"] },
  sr: { works: ["navode", "pisanje", "tvrdnje", "tvrdnju", "informaciju", "informacije", "vest", "tekst", "навод", "наводе", "писање", "тврдње", "тврдњу", "информацију", "информације", "вест", "текст", "vesti", "вести"], about: ["da", "да", "da će", "prema kojima", "prema kojoj", "o", "u vezi sa", "povodom", "о", "у вези са", "поводом"] },
  hr: { works: ["navode", "pisanje", "tvrdnje", "tvrdnju", "informaciju", "informacije", "vijest", "članak"], about: ["o", "u vezi s", "u vezi sa", "oko"] },
  hu: { works: ["hírét", "híreit", "hírt", "értesülését", "értesüléseit", "állítását", "állításait", "cikkét", "cikket", "beszámolóját"], about: ["hogy", "miszerint", "mely szerint", "amely szerint", "arról , hogy"] },
  el: { works: ["δημοσίευμα", "ρεπορτάζ", "είδηση", "ειδήσεις", "πληροφορία", "πληροφορίες", "ισχυρισμό", "ισχυρισμούς"], about: ["για", "περί", "σχετικά με", "αναφορικά με"] },
  tr: { works: ["haberini", "haberi", "haberlerini", "iddiasını", "iddialarını", "iddiası"], about: ["ilgili"], closes: ["dair", "ilişkin", "yönündeki", "hakkındaki", "konusundaki", "ilgili", "şeklindeki"] },
  ar: { works: ["نشرته", "نشره", "ذكرته", "ذكره", "أوردته", "أورده", "تداولته", "بثته", "بثه", "تقرير", "تقارير", "خبر", "أنباء"], about: ["حول", "بشأن", "عن", "بخصوص", "من أن", "بأن", "مفاده أن", "يفيد بأن", "الذي يتحدث عن"] },
  fa: { works: ["گزارش", "خبر", "ادعای", "اخبار"], about: ["درباره", "دربارهٔ", "درباره‌ی", "در مورد", "در خصوص", "پیرامون", "مبنی بر", "راجع به"] },
  he: { works: ["הדיווח", "דיווח", "הפרסום", "פרסום", "הידיעה", "ידיעה", "הכתבה", "הטענה", "הטענות", "הפרסומים", "הדיווחים"], about: ["על", "בדבר", "אודות", "בנוגע", "לגבי", "בעניין", "כי", "כאילו"] },
  hi: { works: ["खबर", "ख़बर", "रिपोर्ट", "दावे", "दावा"], about: ["जिसमें", "जिस में", "कि", "जिसके मुताबिक", "जिसके अनुसार"] },
  id: { works: ["laporan", "berita", "kabar", "pemberitaan", "informasi"], about: ["tentang", "soal", "mengenai", "terkait", "perihal", "bahwa"] },
  vi: { works: ["thông tin", "tin", "bài", "tin tức"], about: ["về việc", "về", "liên quan đến", "rằng", "cho rằng"] },
  zh: { works: ["的报道", "的報導", "的報道", "的消息", "的传闻", "的傳聞", "的新闻", "的新聞", "之报道", "之報導", "一事的报道", "的说法", "的說法"], about: ["关于", "有关", "就", "關於", "有關", "所谓", "所謂", "指", "对于", "對於", "称", "稱"] },
};

/** A pack with what its language says of denied works. */
export function withDenied(pack: LanguagePack): LanguagePack {
  const words = denied[pack.lang];
  return words === undefined || pack.deniedWorks !== undefined ? pack : { ...pack, deniedWorks: words };
}
