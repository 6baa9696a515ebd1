/**
 * Whom people of a medium tell something that is no report, by language, in the words by which they are told it: its own staff, subscribers and
 * shareholders ("told its workers"), and police, courts, inquiries and pupils, before whom a reporter speaks as anybody does ("told police", "u soudu").
 */
import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { bothScripts } from "./serbian-latin.ts";
import { spellAll } from "./spell.ts";

const of = (...texts: string[]): string[] => spellAll(texts);

const audiences: { [lang: string]: string[] } = {
  en: of(
    "[|to |the |its |to its |to the |their |to their ][staff|employees|workers|subscribers|shareholders|investors|advertisers|pupils|students|jurors|detectives|investigators|readers|viewers|listeners]", "[|to |the ]police", "in court", "the court", "a court", "the [jury|tribunal|inquest|inquiry|judge]",
  ),
  de: of(
    "[der|gegenüber der] polizei", "vor gericht", "vor dem [amtsgericht|landgericht|untersuchungsausschuss|ausschuss|arbeitsgericht]", "[den|seinen|ihren|der] [mitarbeitern|beschäftigten|angestellten|abonnenten|aktionären|anlegern|lesern|kunden|werbekunden|zuschauern|hörern|schülern|schülerinnen|studierenden|studenten|ermittlern|belegschaft]",
    "[der|seiner|ihrer] belegschaft",
  ),
  fr: of(
    "[à la|aux|à ses|à des] [police|policiers|enquêteurs|gendarmes|salariés|employés|abonnés|lecteurs|actionnaires|annonceurs|élèves|lycéens|collégiens|étudiants|auditeurs|téléspectateurs]", "aux équipes", "à ses équipes", "devant [le tribunal|la cour|le juge|la commission|les élèves|les jurés]", "à la barre", "au tribunal", "au procès",
  ),
  es: of(
    "a [|la |los |las |sus |unos ][policía|agentes|investigadores|trabajadores|empleados|suscriptores|lectores|accionistas|anunciantes|alumnos|estudiantes|escolares|oyentes|espectadores]", "a [su|la] plantilla", "ante [el juez|la jueza|el tribunal|la policía|la comisión|el jurado]", "en el juicio",
  ),
  it: of(
    "[alla polizia|ai carabinieri|agli agenti|agli inquirenti|ai giudici|al giudice|al pm|ai magistrati|agli studenti|agli alunni|ai ragazzi|ai dipendenti|ai lavoratori|agli abbonati|ai lettori|agli azionisti|ai suoi dipendenti|ai propri dipendenti|agli inserzionisti]", "in [aula|tribunale]", "davanti [al giudice|ai giudici|alla corte|alla commissione]",
  ),
  pt: of(
    "[à polícia|aos agentes|aos investigadores|aos inspetores|aos trabalhadores|aos funcionários|aos colaboradores|aos assinantes|aos leitores|aos acionistas|aos anunciantes|aos alunos|aos estudantes|aos ouvintes|aos espectadores]", "[em|no] tribunal", "[perante o|ao] juiz", "perante [a|o] [comissão|tribunal]",
    "aos seus [trabalhadores|funcionários|assinantes|leitores|colaboradores]",
  ),
  nl: of(
    "[|aan |tegen |tegenover ][|de |het |zijn |haar ][politie|rechercheurs|rechter|rechtbank|personeel|medewerkers|werknemers|abonnees|aandeelhouders|adverteerders|leerlingen|scholieren|studenten|lezers]", "in de rechtbank", "voor de rechter",
  ),
  ro: of("[polițiștilor|anchetatorilor|procurorilor|judecătorilor|angajaților|salariaților|abonaților|cititorilor|acționarilor|elevilor|studenților]", "poliției", "în [instanță|fața instanței|fața judecătorilor|fața elevilor]", "la [poliție|tribunal|proces]"),
  el: of("[στην αστυνομία|στους αστυνομικούς|στον εισαγγελέα|στον ανακριτή|στο δικαστήριο|στους εργαζομένους|στους εργαζόμενους|στο προσωπικό|στους συνδρομητές|στους μετόχους|στους μαθητές|στους φοιτητές|στους αναγνώστες|στους ενόρκους]"),
  pl: of(
    "[policji|policjantom|śledczym|sądowi|prokuratorom|pracownikom|załodze|abonentom|prenumeratorom|akcjonariuszom|czytelnikom|uczniom|studentom|reklamodawcom|subskrybentom|licealistom]", "[przed|w] [sądem|sądzie]", "przed komisją", "na [policji|rozprawie|procesie]",
  ),
  cs: of("[policii|policistům|vyšetřovatelům|kriminalistům|zaměstnancům|předplatitelům|akcionářům|čtenářům|žákům|studentům|školákům|inzerentům]", "[u|před] soud[u|em]", "soudu", "před [komisí|senátem]", "na policii"),
  sk: of("[polícii|policajtom|vyšetrovateľom|vyšetrovateľovi|zamestnancom|predplatiteľom|akcionárom|čitateľom|žiakom|študentom|školákom|inzerentom]", "na súde", "pred súdom", "súdu", "na polícii", "pred výborom"),
  ru: of("[полиции|полицейским|следователю|следователям|сотрудникам|работникам|подписчикам|читателям|акционерам|инвесторам|рекламодателям|школьникам|студентам|ученикам|коллективу|суду]", "[в|на] суде", "на допросе", "перед судом", "своим сотрудникам"),
  uk: of("[поліції|поліцейським|слідчому|слідчим|працівникам|співробітникам|передплатникам|читачам|акціонерам|рекламодавцям|школярам|студентам|учням|колективу|суду]", "[в|у|на] суді", "на допиті", "перед судом"),
  bg: of("[на|пред] [полицията|полицаите|разследващите|съда|прокуратурата|служителите|служителите си|работниците|абонатите|абонатите си|читателите|читателите си|акционерите|учениците|студентите|рекламодателите|комисията]", "в съда", "в съдебната зала"),
  hr: of("[policiji|policajcima|istražiteljima|sudu|sutkinji|zaposlenicima|zaposlenima|radnicima|pretplatnicima|čitateljima|dioničarima|učenicima|studentima|oglašivačima]", "[na|pred] sud[u|om]", "u sudnici"),
  sr: bothScripts(of("[полицији|полицајцима|истражитељима|суду|запосленима|радницима|претплатницима|читаоцима|акционарима|ученицима|студентима|ђацима|оглашивачима]", "[на|пред] суд[у|ом]", "у судници")),
  hu: of("[a|az] [rendőröknek|rendőrségnek|nyomozóknak|bíróságnak|dolgozóknak|alkalmazottaknak|munkatársaknak|előfizetőknek|olvasóknak|részvényeseknek|diákoknak|hirdetőknek]", "[dolgozóinak|munkatársainak|előfizetőinek|olvasóinak|részvényeseinek|hirdetőinek]", "a [bíróságon|tárgyaláson|rendőrségen]", "a bíróság előtt"),
  fi: of("[poliisille|tutkijoille|oikeudelle|henkilöstölle|henkilöstölleen|työntekijöille|työntekijöilleen|tilaajille|tilaajilleen|osakkeenomistajille|lukijoilleen|oppilaille|opiskelijoille|mainostajille|mainostajilleen]", "[oikeudessa|käräjillä|käräjäoikeudessa|kuulusteluissa]"),
  sv: of("[|till |för |inför ][polisen|rätten|personalen|medarbetarna|prenumeranterna|aktieägarna|eleverna|annonsörerna|tittarna]", "[|till |för ][sin|sina] [personal|medarbetare|anställda|prenumeranter|aktieägare|annonsörer|tittare]", "[i|inför] [rätten|tingsrätten]", "i [polisförhör|vittnesmålet]"),
  da: of("[|til |over for |for ][politiet|medarbejderne|de ansatte|abonnenterne|aktionærerne|eleverne|annoncørerne|lytterne]", "[|til |over for |for ]sine [medarbejdere|ansatte|abonnenter|aktionærer|annoncører|lyttere]", "i [retten|byretten|landsretten|vidneskranken|afhøring]"),
  nb: of("[|til |overfor |for ][politiet|de ansatte|medarbeiderne|abonnentene|aksjonærene|elevene|annonsørene|lytterne]", "[|til |overfor |for ]sine [ansatte|medarbeidere|abonnenter|aksjonærer|annonsører|lyttere]", "i [retten|tingretten|lagmannsretten|avhør|vitneboksen]"),
  tr: of("[polise|polislere|mahkemeye|hakime|savcıya|savcılığa|jüriye|çalışanlarına|çalışanlara|personeline|abonelerine|abonelere|hissedarlara|hissedarlarına|okurlarına|öğrencilere|reklamverenlere]", "[mahkemede|duruşmada|emniyette|savcılıkta|karakolda]"),
  vi: of("[với|cho|trước] [|các |toàn thể ][cảnh sát|công an|tòa|tòa án|nhân viên|người lao động|cổ đông|nhà quảng cáo|học sinh|sinh viên|điều tra viên]", "tại [tòa|phiên tòa|cơ quan điều tra]"),
  id: of("[kepada|ke] [|para ][polisi|penyidik|hakim|majelis hakim|karyawan|karyawannya|pegawai|pelanggan|pelanggannya|pemegang saham|pembaca|pembacanya|siswa|mahasiswa|pengiklan]", "di [pengadilan|persidangan|muka sidang|hadapan hakim]"),
  ar: of("[للشرطة|للمحققين|للمحكمة|للقاضي|للنيابة|لموظفيها|لموظفيه|للموظفين|لمشتركيها|لمشتركيه|للمشتركين|للمساهمين|لمساهميها|لقرائها|للطلاب|للطلبة|للتلاميذ|للمعلنين]", "أمام [المحكمة|القاضي|النيابة|لجنة|الطلاب|هيئة المحكمة|المحققين]", "في [المحكمة|قاعة المحكمة]"),
  fa: of("به [پلیس|دادگاه|قاضی|بازپرس|کارکنان|کارکنان خود|کارمندان|کارمندان خود|مشترکان|مشترکان خود|سهامداران|خوانندگان|خوانندگان خود|دانش‌آموزان|دانشجویان]", "در [دادگاه|جلسه دادگاه|بازجویی]"),
  he: of("[למשטרה|לשוטרים|לחוקרים|לחוקריו|לשופט|לשופטת|לבית המשפט|לעובדים|לעובדיו|לעובדיה|למנויים|למנוייו|למנוייה|לבעלי המניות|לתלמידים|לסטודנטים|לקוראיו|למפרסמים]", "בבית המשפט", "בעדותו", "בעדותה"),
  hi: of("[पुलिस|अदालत|कोर्ट|जज|कर्मचारियों|अपने कर्मचारियों|ग्राहकों|शेयरधारकों|छात्रों|विद्यार्थियों|पाठकों|विज्ञापनदाताओं] [को|से|के सामने]"),
  zh: of("[向|對|对][警方|警察|法院|法庭|法官|检方|檢方|员工|員工|订户|訂戶|股东|股東|读者|讀者|学生|學生|广告主|廣告主]", "[在|於][法庭|庭]上", "出庭"),
  ja: of("[警察|警視庁|県警|裁判所|法廷|社員|従業員|株主|購読者|読者|生徒|児童|学生|広告主][|ら|たち][に|で|の前で]", "[公判|証人尋問|取り調べ][で|に]"),
  ko: of("[경찰|검찰|법원|재판부|직원들|임직원|직원|구독자|구독자들|주주들|독자들|학생들|광고주들]에[|게]", "[법정|공판|재판]에서"),
};

/** Gives each pack its language's audiences. */
export const withAudiences = (pack: LanguagePack): LanguagePack => ({ ...pack, audiences: audiences[pack.lang] });
