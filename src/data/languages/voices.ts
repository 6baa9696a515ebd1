/**
 * People who write or watch for a medium, as they stand where they speak; the words for having been one once; and what such people see, count and find,
 * which of anybody else is no report. Forms in which they are told something ("korespondentowi") are left out.
 */
import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { bothScripts } from "./serbian-latin.ts";
import { spellAll } from "./spell.ts";

type Voices = { people: string[]; former: string[]; sees: string[] };

const of = (people: string[], former: string[], sees: string[]): Voices => ({ people: spellAll(people), former: spellAll(former), sees: spellAll(sees) });

/** Serbian is printed in two scripts. */
const inBoth = ({ people, former, sees }: Voices): Voices => ({ people: bothScripts(people), former: bothScripts(former), sees: bothScripts(sees) });

/** A pack with its language's voices; what it lists as a plain verb already stays that verb. */
export function withVoices(pack: LanguagePack): LanguagePack {
  const own = voices[pack.lang];
  if (own === undefined) return pack;
  const listed = new Set(pack.verbs.filter(({ doubtful, judges, inRelative, besideWords }) => !doubtful && !judges && !inRelative && !besideWords).flatMap(({ forms, participles = [] }) => [...forms.map((form) => (typeof form === "string" ? form : form[0])), ...participles]));
  const sees = own.sees.filter((form) => !listed.has(form));
  return { ...pack, former: own.former, verbs: [...pack.verbs, { act: "report", witness: true, forms: sees }], nouns: { ...pack.nouns, voices: own.people } };
}

/** Per language of a pack. */
const voices: { [lang: string]: Voices } = {
  en: of(
    ["critic[|s]", "reviewer[|s]", "columnist[|s]", "commentator[|s]", "correspondent[|s]", "reporter[|s]", "journalist[|s]", "photographer[|s]", "photojournalist[|s]", "videographer[|s]", "cameraman"],
    ["former", "ex-", "fired", "slain", "jailed", "late"],
    ["saw", "has seen", "have seen", "noticed", "spotted", "watched", "witnessed", "counted", "observed", "found the", "found no", "found that", "heard"],
  ),
  de: of(
    ["kritiker[|in]", "rezensent[|in|en]", "kolumnist[|in|en]", "kommentator[|in|en]", "korrespondent[|in|en]", "reporter[|in]", "journalist[|in|en]", "fotograf[|in|en]", "redakteur[|in|e]"],
    ["[frühere|ehemalige][|r|n]", "ex-"],
    ["sah[|en]", "beobachtete[|n]", "zählte[|n]", "bemerkte[|n]", "fand[|en]", "hörte[|n]", "entdeckte[|n]"],
  ),
  fr: of(
    ["critique[|s]", "chroniqueu[r|se|rs]", "éditorialiste[|s]", "correspondant[|e|s|es]", "reporter[|s]", "journaliste[|s]", "photographe[|s]", "vidéaste[|s]", "photojournaliste[|s]"],
    ["ancien", "ancienne", "anciens", "ex-", "l'ancien", "l'ancienne"],
    ["[a|ont] [vu|observé|compté|dénombré|aperçu|remarqué|trouvé|entendu|pu voir|pu observer|pu constater]"],
  ),
  es: of(
    ["crític[o|a|os|as]", "columnista[|s]", "comentarista[|s]", "corresponsal[|es]", "reporter[o|a|os|as]", "periodista[|s]", "fotógraf[o|a|os|as]", "camarógraf[o|a]", "cronista[|s]", "fotorreporter[o|a]"],
    ["antigu[o|a]", "exreporter[o|a]", "experiodista", "excorresponsal", "ex"],
    ["vio", "vieron", "observ[ó|aron]", "cont[ó|aron|abilizó]", "constat[ó|aron]", "encontr[ó|aron]", "presenci[ó|aron]", "advirti[ó|eron]", "escuch[ó|aron]", "pudo [ver|comprobar|constatar|observar]"],
  ),
  it: of(
    ["critic[o|a]", "editorialist[a|i]", "corrispondent[e|i]", "inviat[o|a|i]", "reporter", "giornalist[a|i]", "fotograf[o|a|i]", "cronist[a|i]", "columnist", "opinionista", "commentatore", "videogiornalista", "recensore", "notista"],
    ["ex"],
    ["[ha|hanno] [visto|contato|notato|osservato|trovato|constatato|sentito]"],
  ),
  pt: of(
    ["crític[o|a|os]", "colunista[|s]", "comentador[|a]", "comentarista[|s]", "correspondente[|s]", "repórter[|es]", "jornalista[|s]", "fotógraf[o|a|os]", "fotojornalista[|s]", "cronista", "enviad[o|a]"],
    ["antig[o|a]", "ex-", "ex-repórter", "ex-jornalista", "ex-correspondente"],
    ["viu", "viram", "observ[ou|aram]", "cont[ou|aram]", "constat[ou|aram]", "encontr[ou|aram]", "presenci[ou|aram]", "ach[ou|aram]", "ouviu", "not[ou|aram]"],
  ),
  nl: of(
    ["recensent[|en]", "criticus", "column[ist|iste|isten]", "commentator", "correspondent[|e|en]", "verslag[gever|geefster|gevers]", "journalist[|e|en]", "fotogra[af|fe|fen]", "redacteur[|en]", "reporter[|s]"],
    ["voormalig[|e]", "ex-", "oud-", "gewezen"],
    ["zag", "zagen", "telde[|n]", "merkte[|n]", "vond[|en]", "hoorde[|n]", "zag hoe"],
  ),
  sv: of(
    ["kritiker[|n]", "recensent[|en|er]", "kolumnist[|en]", "krönikör[|en]", "kommentator[|n]", "korrespondent[|en|er]", "reporter[|n]", "reportrar", "journalist[|en|er]", "fotograf[|en|er]", "utsända", "ledarskribent[|en]"],
    ["före detta", "tidigare", "ex-", "förre", "förra"],
    ["såg", "sett", "räknade", "räknade till", "märkte", "fann", "hittade", "noterade", "hörde", "kunde se"],
  ),
  da: of(
    ["anmelder[|en]", "kritiker[|en]", "klummeskribent", "kommentator[|en]", "korrespondent[|en|er]", "reporter[|en]", "reportere", "journalist[|en|er]", "fotograf[|en|er]", "udsendte"],
    ["tidligere", "forhenværende", "eks-"],
    ["så", "set", "talte", "bemærkede", "fandt", "noterede", "hørte", "kunne se"],
  ),
  nb: of(
    ["anmelder[|en]", "kritiker[|en]", "spaltist[|en]", "kommentator[|en]", "korrespondent[|en|er]", "reporter[|en|e]", "journalist[|en|er]", "fotograf[|en|er]", "utsendte"],
    ["tidligere", "eks-"],
    ["så", "sett", "talte", "merket", "fant", "noterte", "hørte", "kunne se"],
  ),
  fi: of(
    ["krii[tikko|tikon|tikot]", "arvostelija[|n]", "kolumnisti[|n]", "kommentaattori[|n]", "kirjeenvaihtaja[|n|t]", "toimittaja[|n|t]", "reportteri[|n]", "valokuvaaja[|n|t]", "kuvaaja[|n|t]", "kriitikon"],
    ["entinen", "entisen", "ex-"],
    ["näki", "näkivät", "laski[|vat]", "huomasi[|vat]", "havaitsi[|vat]", "löysi[|vät]", "kuuli[|vat]", "piti"],
  ),
  cs: of(
    ["kriti[k|ka|čka|čky|kové]", "recenzent[|a|ka|ky|i]", "komentátor[|a|ka|ky|ři]", "sloupkař[|ka]", "zpravodaj[|e|ka|ky|ové]", "reportér[|a|ka|ky|ři]", "redaktor[|a|ka|ky|ři]", "novinář[|e|ka|ky|i]", "fotograf[|a|ka|ky|ové]", "korespondent[|a|ka|ky|i]", "publicist[a|y|ka]", "fotoreportér[|ka]"],
    ["býval[ý|á|ého|é|í]", "někdejší[|ho]", "dřívější[|ho]", "exredaktor[|ka]", "exreportér[|ka]", "tehdejší"],
    ["viděl[|a|i]", "spatřil[|a|i]", "zahlédl[|a|i]", "napočítal[|a|i]", "spočítal[|a|i]", "našl[a|i]", "našel", "narazil[|a|i] na", "všiml[|a|i] si", "si všiml[|a|i]", "slyšel[|a|i]", "zaslechl[|a|i]", "ocenil[|a]", "nalezl[|a]", "postřehl[|a|i]"],
  ),
  sk: of(
    ["kriti[k|ka|čka|čky|ci]", "recenzent[|a|ka|ky]", "komentátor[|a|ka|ky|i]", "stĺpčekár[|ka]", "spravodaj[ca|cu|kyňa|kyne|covia]", "reportér[|a|ka|ky|i]", "redaktor[|a|ka|ky|i]", "novinár[|a|ka|ky|i]", "fotograf[|a|ka|ky|i]", "korešpondent[|a|ka|ky|i]", "publicist[a|u|ka]", "fotoreportér[|ka]"],
    ["býval[ý|á|ého|ej|í]", "niekdajš[í|ia|ieho]", "exredaktor[|ka]", "exreportér[|ka]", "vtedajší"],
    ["videl[|a|i]", "zbadal[|a|i]", "zahliadol", "zahliadl[a|i]", "napočítal[|a|i]", "spočítal[|a|i]", "našl[a|i]", "našiel", "narazil[|a|i] na", "všimol si", "všiml[a|i] si", "si všimol", "si všiml[a|i]", "počul[|a|i]", "začul[|a|i]", "ocenil[|a]", "postrehol", "postrehl[a|i]"],
  ),
  pl: of(
    ["krytyk[|a]", "krytyczk[a|i]", "recenzent[|a|ka|ki|ci]", "felietonist[a|y|ka|ki|ów]", "komentator[|a|ka|ki|zy|ów]", "publicyst[a|y|ka|ki|ów]", "publicyści", "korespondent[|a|ka|ki|ci|ów]", "reporter[|a|ka|ki|zy|ów]", "dziennikarz[|a|e|y]", "dziennikark[a|i]", "fotograf[|a|ka|owie]", "fotoreporter[|a|ka|zy]", "wysłanni[k|ka|czka|czki|cy]", "reportażyst[a|ka]"],
    ["był[y|a|ego|ej|ych]", "byli", "ówczesn[y|a]", "eksdziennikarz", "dawn[y|a|ego]"],
    ["widział[|a]", "widzieli", "widziały", "zobaczył[|a|y]", "zobaczyli", "dostrzegł[|a|y]", "zauważył[|a]", "naliczył[|a|y]", "naliczyli", "znalazł[|a|y]", "znaleźli", "słyszał[|a]", "słyszeli", "usłyszał[|a]", "trafił[|a] na", "natknął się", "natknęła się", "docenił[|a]"],
  ),
  hu: of(
    ["kritikus[a|ai|ának|]", "recenzens[e|]", "publicist[a|ája]", "kommentátor[a|]", "tudósító[ja|i|]", "riporter[e|ei|]", "újságíró[ja|i|]", "fotós[a|ai|]", "fotóriporter[e|]", "munkatárs[a|ai]", "szerkesztő[je|i]", "rovatvezető[je]", "zenekritikusa", "filmkritikusa", "elemzője", "kollégá[ja|ink]", "stábja"],
    ["egykori", "volt", "korábbi", "exriportere"],
    ["látott", "láttak", "látta", "látták", "számolt", "számoltak", "számolt meg", "számoltak meg", "észrevette", "észrevett", "talált", "találtak", "találta", "hallott", "hallotta"],
  ),
  hr: of(
    ["kritičar[|a|ka|ke|i]", "recenzent[|a|ica|ice]", "kolumnist[|a|ica|ice]", "komentator[|a|ica|ice]", "dopisni[k|ka|ca|ce|ci]", "izvjestitelj[|a|ica|i]", "reporter[|a|ka|ke|i]", "novinar[|a|ka|ke|i]", "fotograf[|a|kinja|i]", "fotoreporter[|a|ka]", "urednik", "urednica", "ekip[a|e]", "tim", "istraživač[|a|ica|i]"],
    ["bivš[i|a|eg|e]", "nekadašnj[i|a|eg]"],
    ["vidi[o|la|li]", "uoči[o|la|li]", "primijeti[o|la|li]", "izbroji[o|la|li]", "naš[ao|la|li]", "ču[o|la|li]", "zatek[ao|la|li]"],
  ),
  sr: inBoth(of(
    ["критичар[|а|ка|ке|и]", "колумнист[а|е|киња]", "коментатор[|а|ка]", "дописни[к|ка|ца|це|ци]", "извештач[|а|ица|и]", "репортер[|а|ка|ке|и]", "новинар[|а|ка|ке|и]", "фотограф[|а|и]", "фоторепортер[|а|ка]", "уредник", "уредница", "екип[а|е]", "тим", "истраживач[|а|ица|и]"],
    ["бивш[и|а|ег|е]", "некадашњ[и|а|ег]"],
    ["виде[о|ла|ли]", "уочи[о|ла|ли]", "примети[о|ла|ли]", "изброја[о|ла|ли]", "наш[ао|ла|ли]", "чу[о|ла|ли]", "затек[ао|ла|ли]"],
  )),
  bg: of(
    ["критик[|а|ът]", "критичка[|та]", "рецензент[|а|ът]", "колумнист[|а|ът|ка|ката]", "коментатор[|а|ът|ка|ката]", "кореспондент[|а|ът|ка|ката]", "репортер[|а|ът|ка|ката|и|ите]", "журналист[|а|ът|ка|ката|и|ите]", "фотограф[|а|ът|и]", "фоторепортер[|а|ът]", "наблюдател[|ят]", "екип[|а|ът]"],
    ["бивш[|ият|ия|ата|а]", "някогашн[ият|ата]"],
    ["видя[|ха]", "забеляза[|ха]", "преброи[|ха]", "намери[|ха]", "откри[|ха]", "чу[|ха]", "попадна на"],
  ),
  ru: of(
    ["критик[|а]", "рецензент[|а]", "колумнист[|а|ка|ки]", "комментатор[|а]", "корреспондент[|а|ка|ы|ов]", "репортер[|а|ы|ов]", "репортёр[|а|ы|ов]", "журналист[|а|ка|ки|ы|ов]", "фотограф[|а|ы|ов]", "фотокорреспондент[|а]", "обозревател[ь|я|ьница|и|ей]", "спецкор", "собкор", "публицист[|а]", "съемочная группа", "съёмочная группа"],
    ["бывш[ий|ая|его|ей|ие|их]", "экс-", "экс-корреспондент", "экс-журналист"],
    ["увидел[|а|и]", "видел[|а|и]", "заметил[|а|и]", "насчитал[|а|и]", "сосчитал[|а|и]", "наш[ел|ёл|ла|ли]", "обнаружил[|а|и]", "услышал[|а|и]", "убедил[ся|ась|ись]"],
  ),
  uk: of(
    ["крити[к|ка|киня|кині]", "рецензент[|а|ка]", "колумніст[|а|ка]", "коментатор[|а|ка]", "кореспондент[|а|ка|ки|и|ів]", "репортер[|а|ка|ки|и|ів]", "журналіст[|а|ка|ки|и|ів]", "фотограф[|а|иня|и|ів]", "фотокореспондент[|а]", "оглядач[|а|ка|ки|і]", "знімальна група", "спецкор", "публіцист[|а|ка]"],
    ["колишн[ій|я|ього|ьої]", "екс-", "екскореспондент", "ексжурналіст[|ка]"],
    ["побачи[в|ла|ли]", "бачи[в|ла|ли]", "помітив", "помітила", "помітили", "нарахува[в|ла|ли]", "знайш[ов|ла|ли]", "виявив", "почу[в|ла|ли]", "переконав[ся]", "переконалася", "переконалися"],
  ),
  ro: of(
    ["critic[|ul|ului]", "cronicar[|ul|ului|i]", "editorialist[|ul|ului|a|ei]", "comentator[|ul|ului]", "corespondent[|ul|ului|a|ei|ta|tei|ții]", "reporter[|ul|ului|i|ii]", "jurnalist[|ul|ului|a|ei|ă|i|ii]", "fotograf[|ul|ului|i]", "fotoreporter[|ul]", "ziarist[|ul|a|ii]"],
    ["fost[|ul|a|ului|ă]"],
    ["[a|au] [văzut|observat|numărat|găsit|remarcat|constatat|auzit|surprins]"],
  ),
  el: of(
    ["κριτικός", "κριτικού", "αρθρογράφος", "αρθρογράφου", "ανταποκριτής", "ανταποκριτή", "ανταποκρίτρια", "ανταποκρίτριας", "ανταποκριτές", "δημοσιογράφος", "δημοσιογράφου", "δημοσιογράφοι", "ρεπόρτερ", "φωτογράφος", "φωτογράφοι", "φωτορεπόρτερ", "απεσταλμένος", "απεσταλμένη", "σχολιαστής", "σχολιαστή", "συντάκτης", "συντάκτρια"],
    ["πρώην", "τέως"],
    ["είδε", "είδαν", "μέτρησε", "μέτρησαν", "βρήκε", "βρήκαν", "παρατήρησε", "παρατήρησαν", "διαπίστωσε", "διαπίστωσαν", "άκουσε", "εντόπισε"],
  ),
  tr: of(
    ["muhabir[|i|leri]", "eleştirmen[|i]", "yazar[ı]", "köşe yazarı", "yorumcu[su]", "foto muhabiri", "fotoğrafçı[sı]", "gazeteci[si|leri]", "kameraman[ı]", "temsilcisi"],
    ["eski", "öldürülen", "tutuklu"],
    ["gördü", "gördüler", "saydı", "saydılar", "buldu", "fark etti", "gözlemledi", "tespit etti"],
  ),
  ar: of(
    ["مراسل", "مراسلة", "مراسلو", "مراسلي", "مراسلنا", "مصور", "مصورة", "مصورو", "صحفي", "صحافي", "صحفية", "صحافية", "صحفيو", "كاتب", "ناقد", "ناقدة", "معلق"],
    ["السابق", "السابقة", "سابق", "سابقا", "الراحل", "الراحلة"],
    ["شاهد", "شاهدت", "رأى", "رأت", "رصد", "رصدت", "أحصى", "أحصت", "لاحظ", "لاحظت", "سمع"],
  ),
  he: of(
    ["כתב", "כתבת", "כתבי", "כתבנו", "כתבתנו", "עיתונאי", "עיתונאית", "צלם", "צלמת", "צלמי", "פרשן", "פרשנית", "מבקר", "מבקרת", "שליח", "שליחת", "בעל הטור"],
    ["לשעבר", "הקודם", "הקודמת", "המנוח"],
    ["ראה", "ראתה", "ראו", "הבחין", "הבחינה", "ספר", "תיעד", "תיעדה", "תיעדו", "שמע", "שמעה", "מצא", "מצאה", "גילה", "גילתה"],
  ),
  fa: of(
    ["خبرنگار", "خبرنگاران", "عکاس", "منتقد", "ستون‌نویس", "گزارشگر", "مفسر"],
    ["سابق", "پیشین"],
    ["دید", "دیدند", "شمرد", "مشاهده کرد", "مشاهده کردند", "شنید", "نشان می‌دهد", "نشان می‌دهند", "نشان داد", "نشان داده است", "نشان داده", "حاکی است", "حاکی از", "حاکی از آن است", "حاکی از این است", "حکایت دارد", "حکایت از آن دارد", "حکایت از این دارد", "روشن می‌کند", "آشکار می‌کند", "آشکار کرد", "فاش می‌کند", "تایید می‌کند", "تأیید می‌کند"],
  ),
  hi: of(
    ["संवाददाता", "पत्रकार", "रिपोर्टर", "फ़ोटोग्राफ़र", "फोटोग्राफर", "समीक्षक", "स्तंभकार"],
    ["पूर्व"],
    ["देखा", "गिना", "गिने", "पाया", "सुना"],
  ),
  id: of(
    ["kritikus", "kolumnis", "komentator", "koresponden", "reporter", "wartawan", "jurnalis", "fotografer", "pewarta"],
    ["mantan", "eks", "bekas"],
    ["melihat", "menyaksikan", "menghitung", "mendapati", "menemukan", "mengamati", "memantau", "mendengar"],
  ),
  vi: of(
    ["phóng viên", "nhà báo", "phóng viên ảnh", "nhiếp ảnh gia", "cây bút", "nhà phê bình", "bình luận viên", "biên tập viên", "thông tín viên"],
    ["cựu", "nguyên"],
    ["thấy", "nhìn thấy", "chứng kiến", "đếm được", "ghi nhận", "nhận thấy", "quan sát thấy", "nghe thấy"],
  ),
  ja: of(
    ["記者", "特派員", "カメラマン", "コラムニスト", "批評家", "解説委員", "論説委員", "編集委員", "支局長"],
    ["元", "前"],
    ["目撃した", "確認した", "見た", "数えた", "撮影した"],
  ),
  ko: of(
    ["기자", "특파원", "사진기자", "칼럼니스트", "평론가", "논설위원", "취재진"],
    ["전", "전직", "출신", "출신인", "출신의", "출신으로", "지낸", "였던", "이었던"],
    ["목격했다", "확인했다", "봤다", "지켜봤다", "세었다"],
  ),
  zh: of(
    ["记者", "記者", "摄影师", "攝影師", "摄影记者", "攝影記者", "专栏作家", "專欄作家", "评论员", "評論員", "影评人", "影評人", "特派员", "特派員", "专栏作者"],
    ["前", "原", "曾任", "曾为", "曾為", "任职于", "任職於", "供职于", "供職於", "就职于", "就職於", "曾在", "离开", "離開", "退休", "卸任"],
    ["看到", "看见", "看見", "目睹", "目击", "目擊", "数到", "數到", "注意到", "发现", "發現", "观察到", "觀察到"],
  ),
};
