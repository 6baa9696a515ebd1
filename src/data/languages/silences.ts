/**
 * Phrases by which whoever was asked gave no answer, by language; "…" stands for words between. Those that hold a verb of speech make its
 * clause a refusal ("*svarade* bolaget *inte*"); beside a medium's question any of them does ("Auf Fragen der dpa gab das Amt *keine Antwort*").
 */
import { spell } from "./spell.ts";

const each = (...texts: string[]): string[] => texts.flatMap((text) => spell(text));

export const silences = {
  ar: each("[|ي|ت]رفض[|ت|وا] … [التعليق|الرد|الإدلاء|الحديث|الإجابة|الكلام|التحدث|الإفصاح|التصريح]", "[|ي|ت]رفض[|ت|وا] [التعليق|الرد|الإدلاء|الحديث|الإجابة|الكلام|التحدث|الإفصاح|التصريح]", "أي رد", "أي تعليق", "[بقيت|ظلت] … [دون|بلا] [جواب|رد|إجابة]", "دون [جواب|رد|إجابة]", "بلا [جواب|رد|إجابة]", "لم [تتلق|يتلق|تحصل|يحصل] … [رد|ردا|رداً|جوابا|جواباً|تعليقا]", "[امتنع|امتنعت] … عن", "تعذر"),
  bg: each("не беше открит[|а]", "не [беше|бяха|е|са] открит[|а|и]", "отказа[|ха] да коментира[|т]", "отказа[|ха] коментар", "без отговор", "не [отговори|отговориха|върна отговор|получи отговор]"),
  cs: each("odmítl[|a|o|i|y] [se vyjádřit|vyjádřit|komentovat|odpovědět|mluvit|cokoli]", "odmítl[|a|o|i|y] … [vyjádřit|komentovat|odpovědět|mluvit]", "bez odpovědi", "k zastižení", "nebyl[|a|o|i] k zastižení", "vyjádřit odmítl[|a|o|i|y]"),
  da: each("svarede … ikke", "[kommenterede|reagerede] … ikke", "ubesvaret", "ubesvarede", "ingen kommentar", "intet svar", "[afviste|afslog] … [at kommentere|at svare|at udtale sig]", "ikke vendt tilbage"),
  de: each("keine [antwort|auskunft|stellungnahme|reaktion|angaben]", "keinen kommentar", "unbeantwortet", "ohne [antwort|reaktion]", "nicht zu erreichen", "nicht erreichbar", "[reagierte|reagierten|antwortete|antworteten|beantwortete|beantworteten|kommentierte|kommentierten] … nicht", "[lehnte|lehnten] … [stellungnahme|kommentar|interview|auskunft|antwort] ab", "[schwieg|schwiegen|schweigt|schweigen]", "nicht äußern", "verweiger[te|ten] … [auskunft|aussage|antwort|kommentar|stellungnahme]"),
  el: each("δεν απάντησ[ε|αν]", "αρνήθηκ[ε|αν] να [σχολιάσει|σχολιάσουν|απαντήσει|απαντήσουν|μιλήσει|μιλήσουν]", "χωρίς απάντηση", "αναπάντητ[α|ο|ες]", "καμία απάντηση"),
  en: each("no [answer|reply|response|comment]", "any [reply|response]", "unanswered", "neither … [responded|replied|answered|commented]", "none … [responded|replied|answered|commented]", "nobody … [responded|replied|answered|commented]", "hung up", "no one … [responded|replied|answered]", "[went|was|were] silent", "out of reach", "could not be reached"),
  es: each("sin [respuesta|contestar|responder]", "ninguna respuesta", "rehusó [hacer|comentar|responder|hablar]", "declinó [hacer|comentar|responder|hablar|pronunciarse|opinar]", "no [respondió|contestó|atendió|quiso]", "guardó silencio"),
  fa: each("[جوابی|پاسخی|واکنشی] … [نداد|ندادند|نداده|نداده است|نشان نداد|نگرفت|دریافت نکرد]", "[جوابی|پاسخی] [نداد|ندادند|نداده|نداده‌اند]", "بی‌پاسخ", "بی‌جواب", "بی پاسخ", "بی جواب", "بی‌نتیجه", "بدون پاسخ"),
  fi: each("ei [vastannut|vastaa|kommentoinut|kommentoi|tavoitettu|tavoittanut]", "eivät [vastanneet|kommentoineet]", "vaille vastausta", "ilman vastausta"),
  fr: each("aucune réponse", "sans réponse", "pas [répondu|réagi|donné suite|souhaité|voulu]", "injoignable[|s]", "refusé de [répondre|commenter|s' exprimer|parler]", "aucun commentaire", "tout commentaire", "gardé le silence"),
  he: each("ללא [מענה|תגובה]", "[לא|טרם] [נמסרה|התקבלה|הגיעה] [תגובה|תשובה]", "לא נענ[ה|תה|ו]", "סירב[|ה|ו] [לשוחח|להגיב|לדבר|להתראיין|לענות]", "לא [השיב|השיבה|השיבו|הגיב|הגיבה|הגיבו|ענה|ענתה|ענו|חזר|חזרה]", "בלי [מענה|תגובה]"),
  hi: each("जवाब नहीं", "कोई जवाब", "[जवाब|प्रतिक्रिया|टिप्पणी] [नहीं|देने से|करने से]", "फोन नहीं उठाया", "चुप्पी साध[ ली|ी|े हुए]", "बात करने से [इनकार|इंकार|मना]", "कुछ [भी |]कहने से"),
  hr: each("nij[e|esu] odgovori[o|la|lo|li|le]", "nije želi[o|la|lo] [komentirati|odgovoriti|odgovarati]", "bez odgovora", "ni[je|su] … [odgovorio|odgovorila|odgovorili]", "odbi[o|la|li] [komentirati|odgovoriti|razgovarati]"),
  hu: each("nem [válaszolt|válaszoltak|reagált|reagáltak]", "nem kívánt[|ak] [válaszolni|reagálni|nyilatkozni|kommentálni]", "válasz nélkül", "nem [érte|érték|értük] el", "nem akart[|ak] [válaszolni|nyilatkozni]", "nem érkezett válasz", "nem adott választ"),
  id: each("[tidak|belum|enggan|tak|menolak] [menjawab|merespons|menanggapi|berkomentar|memberi|memberikan]", "[tidak|tak|belum] dibalas", "tanpa jawaban"),
  it: each("non [ha|hanno] [risposto|voluto|dato risposta|rilasciato|commentato]", "senza risposta", "nessuna risposta", "nessun commento", "rifiut[ato|ata|ati] di [commentare|rispondere|parlare]", "irreperibil[e|i]"),
  ja: each("[答え|応じ|回答し|コメントし]て[いない|おらず]", "[答え|応じ|回答し|コメントし]なかった", "[回答|コメント|言及]を[控え|避け|拒否]", "回答は[なかった|得られ]", "コメントは得られ"),
  ko: each("답하지 않았다", "답변하지 않았다", "응하지 않았다", "답을 내놓지 않았다", "답변을 거부했다", "아무런 답을", "답변을 내놓지"),
  nb: each("svarte … ikke", "[kommenterte|reagerte] … ikke", "ubesvart[|e]", "ingen kommentar", "intet svar", "[avviste|avslo|nektet] … [å kommentere|å svare|å uttale seg]"),
  nl: each("geen [antwoord|commentaar|reactie]", "onbeantwoord", "niet bereikbaar", "zonder antwoord", "[reageerde|reageerden|antwoordde|antwoordden] … niet", "[weigerde|weigerden] … [commentaar|reactie|antwoord|te reageren]", "niet reageren"),
  pl: each("nie odpowiedzia[ł|ła|ło|li|ły]", "odmówi[ł|ła|ło|li|ły]", "bez odpowiedzi", "nie [skomentował|skomentowała|skomentowało]", "odmówi[ł|ła|ło|li|ły] [komentarza|odpowiedzi|rozmowy|wypowiedzi]"),
  pt: each("não [respondeu|responderam|quis|quiseram|se manifestou|se manifestaram|comentou]", "sem resposta", "nenhuma resposta", "recus[ou|aram] [comentar|responder|falar]"),
  ro: each("nu [a|au] [răspuns|oferit|dorit|vrut|comentat|dat]", "fără răspuns", "niciun răspuns", "niciun comentariu", "refuzat să [comenteze|răspundă|vorbească]"),
  ru: each("не ответил[|а|о|и]", "не прокомментировал[|а|о|и]", "не дозвонил[ся|ась|ись]", "не удалось", "отказал[ся|ась|ось|ись] … [комментировать|говорить|отвечать|разговаривать]", "отказал[ся|ась|ось|ись] от [комментариев|комментария|ответа|разговора]", "без ответа"),
  sk: each("odmiet[ol|la|lo|li] [sa vyjadriť|vyjadriť|komentovať|odpovedať]", "odmiet[ol|la|lo|li] … [vyjadriť|komentovať|odpovedať]", "bez odpovede", "nebol[|a|o|i] k dispozícii", "vyjadriť odmiet[ol|la|lo|li]"),
  sr: each("није [одговорио|одговорила|одговорило]", "нису [одговорили|одговориле]", "без одговора", "одби[о|ла|ло|ли] да [коментарише|коментаришу|одговори|одговоре|разговара]", "nije [odgovorio|odgovorila|odgovorilo]", "nisu [odgovorili|odgovorile]", "bez odgovora", "odbi[o|la|lo|li] da [komentariše|odgovori|razgovara]"),
  sv: each("svarade … inte", "[kommenterade|reagerade] … inte", "obesvarade", "obesvarat", "ingen kommentar", "inget svar", "[avböjde|avböjer|vägrade|vägrar] … [att kommentera|att svara|att uttala sig|kommentera|svara]", "utan framgång"),
  tr: each("[yanıt|cevap] veril[medi|memişti|miyor]", "[yanıt|cevap] [gelmedi|alınamadı|alamadı|vermedi|vermediler]", "[yanıtsız|cevapsız] [kaldı|bıraktı|bırakıldı]", "yorum yapmadı", "ulaşılamadı", "geri dönüş [yapmadı|yapılmadı|olmadı]", "aramalarına [dönmedi|yanıt vermedi]", "herhangi bir [yanıt|cevap|açıklama]"),
  uk: each("не відпові[в|ла|ло|ли]", "не прокоментува[в|ла|ло|ли]", "не вдалося", "відмови[вся|лася|лося|лися] від [коментарів|коментаря|відповіді|розмови]", "відмови[вся|лася|лося|лися] … [коментувати|відповідати|говорити]", "без відповіді"),
  vi: each("không [trả lời|phản hồi|đưa ra bình luận|hồi đáp]", "chưa [trả lời|phản hồi]", "từ chối [bình luận|trả lời|phát biểu]"),
  zh: each("[未|没有|沒有|並未|并未|拒绝|拒絕|不予][回应|回應|回复|回覆|答复|答覆|置评|置評|评论|評論|作答]", "未[获|獲|作|予][回复|回覆|回應|回应|答复|答覆]", "[联系|聯絡|聯繫]不上"),
} satisfies { [lang: string]: string[] };
