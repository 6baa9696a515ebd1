/**
 * Words by which a page means its own outlet or whoever wrote it, by language: "told *our newspaper*", "zegt de wethouder *tegen deze krant*".
 * They are no source beside whoever speaks and no part of a name. With the prepositions that lead to somebody who is told; without one
 * "this newspaper" may be another that was just named.
 */
import { spell } from "./spell.ts";

const each = (...texts: string[]): string[] => texts.flatMap((text) => spell(text));

export const ownHouse = {
  ar: each("لموقعنا", "لصحيفتنا", "لجريدتنا", "لقناتنا", "لمراسلنا"),
  bg: each("[пред |за |на |]нашата [редакция|медия|телевизия]", "[пред |за |на |]нашия [вестник|сайт|екип|репортер]", "[пред |за |]нашето [издание|радио]"),
  cs: each("[pro |]naše [noviny|rádio]", "[pro |]naši [redakci|televizi|stanici]", "našim novinám", "našemu [listu|deníku|webu|redaktorovi|reportérovi|časopisu]", "naší redakci", "[pro |]náš [list|deník|web|časopis]"),
  da: each("[til |over for |]vores [avis|redaktion|udsendte|reporter|medie]", "[til|over for] denne avis"),
  de: each("[gegenüber |]unserer [zeitung|redaktion|reporterin|mitarbeiterin|korrespondentin]", "[gegenüber |]unserem [blatt|magazin|portal|sender|reporter|mitarbeiter|korrespondenten]", "[im gespräch |]mit unserer [zeitung|redaktion]", "[gegenüber |]dieser [zeitung|redaktion]"),
  el: each("[στην |στη |]εφημερίδα μας", "[στο |]περιοδικό μας", "[στην |στη |]ιστοσελίδα μας", "[στον |]σταθμό μας"),
  en: each("[to |]our [newspaper|paper|newsroom|reporter|reporters|correspondent|website|magazine|station]", "[to |]this [newspaper|news organisation|news organization|reporter|correspondent|masthead]"),
  es: each("[a |con ]nuestro [diario|periódico|medio|portal|redactor]", "[a |con ]nuestra [redacción|revista|emisora]", "[a|con] este [diario|periódico|medio|portal]", "[a|con] esta [redacción|revista|emisora|casa]"),
  fa: each("به خبرنگار ما", "به روزنامه ما"),
  fi: each("[lehdellemme|toimituksellemme|toimittajallemme|kanavallemme|verkkolehdellemme]", "[tälle lehdelle]"),
  fr: each("[à |]notre [journal|rédaction|magazine|site|antenne|reporter|correspondant|correspondante|confrère]", "à ce journal", "à nos [colonnes|journalistes|confrères]"),
  he: each("[לעיתוננו|לאתרנו|לכתבנו|לכתבתנו]", "למערכת העיתון"),
  hi: each("हमारे [संवाददाता|अखबार|चैनल|प्रतिनिधि] [को|से]"),
  hr: each("[za |]naš [list|portal|novinar]", "[za |]našu [redakciju|televiziju]", "našem [listu|portalu|novinaru]", "našoj [redakciji|novinarki]", "[za |]naše novine"),
  hu: each("[lapunknak|portálunknak|szerkesztőségünknek|munkatársunknak|rádiónknak|magazinunknak|tudósítónknak|televíziónknak]"),
  id: each("[kepada |]redaksi kami", "[kepada |]media ini", "[kepada |]wartawan kami"),
  it: each("[al |a |col |con il ]nostro [giornale|quotidiano|sito|inviato|cronista|settimanale]", "[alla |con la ]nostra [redazione|testata|emittente]", "[a|con] questo [giornale|quotidiano|sito]", "[a|con] questa testata"),
  ja: each("本紙に", "本紙の取材に", "本誌に", "本誌の取材に", "弊紙に", "本紙記者に"),
  ko: each("본지에", "본보에", "본지와", "본보와", "본지 기자에게", "본보 기자에게"),
  nb: each("[til |overfor |]vår [avis|redaksjon|reporter|utsendte]", "[til|overfor] denne avisen"),
  nl: each("[tegen |aan |]onze [krant|redactie|verslaggever|verslaggeefster|site|correspondent|website]", "[tegen|aan] deze [krant|site|redactie|nieuwssite]"),
  pl: each("[dla |]naszej [redakcji|gazety|gazecie|reporterce|dziennikarce|telewizji|stacji]", "naszemu [portalowi|pismu|reporterowi|dziennikarzowi|tygodnikowi|dziennikowi]", "[dla |]naszego [portalu|pisma|tygodnika|dziennika]"),
  pt: each("[ao |com o |]nosso [jornal|portal|site|repórter]", "[à |com a |]nossa [redação|redacção|reportagem|revista|rádio]", "a este jornal", "à nossa reportagem"),
  ro: each("[ziarului|cotidianului|site-ului|portalului|reporterului] nostru", "[redacției|publicației|revistei] noastre", "pentru [ziarul|site-ul] nostru"),
  ru: each("[в беседе с |]нашему [изданию|корреспонденту|порталу|журналу|сайту|телеканалу|агентству]", "нашей [редакции|газете|корреспондентке]", "[в беседе с |с ]нашим [изданием|корреспондентом]", "[в беседе с |с ]нашей редакцией"),
  sk: each("[pre |]naše noviny", "[pre |]našu [redakciu|televíziu]", "našej redakcii", "nášmu [denníku|webu|portálu|redaktorovi|týždenníku]", "[pre |]náš [denník|web|portál|týždenník]"),
  sr: each("[za |]naš [list|portal|novinar]", "[za |]našu [redakciju|televiziju]", "našem [listu|portalu|novinaru]", "našoj [redakciji|novinarki]", "[za |]naše novine", "[за |]наш [лист|портал]", "[за |]нашу [редакцију|телевизију]", "нашем [листу|порталу|новинару]", "нашој [редакцији|новинарки]", "[за |]наше новине"),
  sv: each("[till |för |]vår [tidning|redaktion|reporter|utsände|utsända]", "[till|för] denna tidning"),
  tr: each("[gazetemize|muhabirimize|sitemize|dergimize|kanalımıza]"),
  uk: each("нашому [виданню|кореспонденту|порталу|журналу|сайту|телеканалу]", "нашій [редакції|газеті|кореспондентці]", "[у розмові з |з ]нашим [виданням|кореспондентом]", "[у розмові з |з ]нашою редакцією"),
  vi: each("với báo chúng tôi", "với chúng tôi", "cho chúng tôi"),
  zh: each("对本报", "向本报", "告诉本报", "接受本报采访时", "对本刊", "對本報", "向本報", "告訴本報", "接受本報採訪時", "對本刊", "本报记者", "本報記者"),
} satisfies { [lang: string]: string[] };
