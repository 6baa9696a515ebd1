/**
 * What opens the clause that tells the content of a medium's work, and further nouns for such works, for packs that do not say so
 * themselves: "zpráva agentury Reuters, *že* …", "l'enquête du Monde *selon laquelle* …", "сообщение ТАСС *о том, что* …".
 */
import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { bothScripts } from "./serbian-latin.ts";

type Works = NonNullable<LanguagePack["worksThat"]>;

const works: { [lang: string]: Works } = {
  fr: { nouns: ["révélation", "révélations", "information", "informations", "affirmation", "affirmations"], that: ["selon lequel", "selon laquelle", "selon lesquels", "selon lesquelles", "d'après lequel", "d'après laquelle", "affirmant que", "indiquant que", "révélant que", "assurant que"], own: ["communiqué"] },
  es: { nouns: ["revelación", "revelaciones", "noticia", "información", "informaciones", "versión"], that: ["según el cual", "según la cual", "según los cuales", "según las cuales", "de que", "que afirma que", "que asegura que", "que sostiene que"], own: ["comunicado"] },
  it: { nouns: ["rivelazione", "rivelazioni", "notizia", "notizie", "indiscrezione", "indiscrezioni", "ricostruzione"], that: ["secondo cui", "secondo il quale", "secondo la quale", "secondo i quali", "secondo le quali", "per cui"], own: ["comunicato"] },
  pt: { nouns: ["revelação", "revelações", "notícia", "notícias", "informação", "informações"], that: ["segundo a qual", "segundo o qual", "segundo as quais", "segundo os quais", "de que"], own: ["comunicado", "nota"] },
  ro: { nouns: ["dezvăluirea", "dezvăluirile", "informația", "informațiile", "știrea", "știrile"], that: ["potrivit căreia", "potrivit căruia", "potrivit cărora", "conform căreia", "conform căruia", "că", "cum că"], own: ["comunicat", "comunicatul"] },
  sv: { nouns: ["avslöjande", "avslöjandet", "avslöjanden", "uppgift", "uppgiften", "uppgifter", "nyhet", "nyheten"], that: ["att", "om att", "enligt vilken", "enligt vilka"], own: ["pressmeddelande", "uttalande", "i rätten", "i tingsrätten", "i hovrätten"] },
  da: { nouns: ["afsløring", "afsløringen", "afsløringer", "historie", "historien", "nyhed", "nyheden", "oplysning", "oplysninger"], that: ["at", "om at", "om , at", "ifølge hvilken"], own: ["pressemeddelelse", "udtalelse", "i retten", "i byretten", "i landsretten"] },
  nb: { nouns: ["avsløring", "avsløringen", "avsløringer", "nyhet", "nyheten", "opplysninger", "sak", "saken"], that: ["at", "om at"], own: ["pressemelding", "uttalelse", "i retten", "i tingretten", "i lagmannsretten"] },
  fi: { nouns: ["paljastus", "paljastuksen", "uutinen", "uutista", "uutisen"], that: ["että", "jonka mukaan"], own: ["tiedote", "lausunto", "oikeudessa", "käräjäoikeudessa", "hovioikeudessa"] },
  cs: { nouns: ["informace", "informaci", "informací", "odhalení", "tvrzení"], that: ["že", "podle které", "podle něhož", "podle níž", "podle nichž", "o tom , že"], own: ["prohlášení", "oznámení"] },
  sk: { nouns: ["informácia", "informácie", "informáciu", "odhalenie", "odhalenia", "tvrdenie"], that: ["že", "podľa ktorej", "podľa ktorého", "podľa ktorých", "o tom , že"], own: ["vyhlásenie", "oznámenie"] },
  pl: { nouns: ["doniesienia", "doniesieniom", "doniesień", "informacja", "informacje", "informacji", "informację", "rewelacje"], that: ["że", "jakoby", "według którego", "według której", "według których", "o tym , że"], own: ["oświadczenie", "komunikat"] },
  ru: { nouns: ["информация", "информацию", "информации", "сведения", "новость", "расследование"], that: ["о том , что", "о том , будто", "якобы", "будто", "согласно которому", "согласно которой", "согласно которым", "что"], own: ["заявление", "заявления"] },
  uk: { nouns: ["інформація", "інформацію", "інформації", "новина", "новину", "розслідування"], that: ["про те , що", "про те , нібито", "нібито", "ніби", "буцімто", "згідно з яким", "згідно з якою", "що"], own: ["заява", "заяву"] },
  bg: { nouns: ["информацията", "информация", "разкритията", "новината"], that: ["че", "според която", "според който", "според които"], own: ["изявление", "съобщение"] },
  hr: { nouns: ["informacija", "informacije", "informaciju", "vijest", "otkriće", "navodi"], that: ["da", "prema kojem", "prema kojoj", "prema kojima", "o tome da"], own: ["izjava", "priopćenje"] },
  sr: {
    nouns: bothScripts(["информација", "информације", "информацију", "вест", "откриће", "наводи", "истраживање", "истраживања", "анализа"]),
    that: bothScripts(["да", "према којем", "према којој", "према којима", "по којем", "по којој", "по којима", "о томе да"]),
    own: bothScripts(["изјава", "саопштење"]),
  },
  el: { nouns: ["αποκάλυψη", "αποκαλύψεις", "πληροφορία", "πληροφορίες", "είδηση"], that: ["ότι", "πως", "σύμφωνα με το οποίο", "σύμφωνα με την οποία", "σύμφωνα με τις οποίες"], own: ["ανακοίνωση", "δήλωση"] },
  ar: { nouns: ["خبر", "نبأ", "معلومات", "رواية", "تحقيق", "تحليل", "كشف"], that: ["الذي يفيد بأن", "الذي أفاد بأن", "الذي قال إن", "الذي يقول إن", "مفاده أن", "مفادها أن", "يفيد بأن", "تفيد بأن", "جاء فيه أن"], own: ["بيان", "تصريح"] },
  fa: { nouns: ["تحلیل", "بررسی", "بررسی‌های", "یافته‌های", "داده‌های", "محاسبات", "محاسبه", "تحقیق", "تحقیقات", "برآورد", "برآوردهای", "خبر", "ادعای", "آمار", "گزارش‌های", "مشاهدات", "تصاویر", "ویدیوی", "نظرسنجی"], that: ["مبنی بر اینکه", "مبنی بر این که", "مبنی بر آن که", "که می‌گوید", "که مدعی شده بود", "که گفته بود", "درباره اینکه"], own: ["بیانیه", "اطلاعیه"] },
  he: { nouns: ["ידיעה", "פרסום", "הפרסום", "הידיעה", "חשיפה", "בדיקה", "ניתוח", "תחקיר"], that: ["ולפיו", "ולפיה", "שלפיו", "שלפיה", "לפיו", "לפיה", "שטען כי", "שטענה כי", "שקבע כי"], own: ["הודעה", "הצהרה"] },
  id: { nouns: ["kabar", "informasi"], that: ["bahwa", "yang menyebut", "yang menyebutkan", "yang menyatakan"], own: ["pernyataan", "siaran"] },
  ko: { nouns: ["보도", "단독 보도", "기사", "관측", "폭로", "의혹 제기"], that: [], own: ["입장문", "공지문", "사과문", "보도자료", "공식 입장", "공지를"], before: ["다는", "라는", "다던", "라던"] },
  ja: { nouns: ["報道", "記事", "特報", "スクープ", "一部報道"], that: [], own: ["コメントを発表", "声明を発表", "プレスリリース", "公式サイトで"], before: ["との", "という", "とする", "といった", "とした"] },
  vi: { nouns: ["thông tin", "tin"], that: ["rằng", "cho rằng", "nói rằng"], own: ["tuyên bố", "thông cáo"] },
};

/** A pack with what its language says of media's works; one that says so itself keeps it. */
export function withWorks(pack: LanguagePack): LanguagePack {
  const own = works[pack.lang];
  return own === undefined || pack.worksThat !== undefined ? pack : { ...pack, worksThat: own };
}
