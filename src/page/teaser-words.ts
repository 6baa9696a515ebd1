/**
 * Words that open a box of other articles, a call to subscribe or the comments, in the languages of the packs.
 * They count at the start of a line. Lower case, without punctuation.
 */
export const teaserWords: string[] = [
  // about the author
  "about the author", "about the writer", "über den autor", "über die autorin", "zum autor", "zur autorin", "à propos de l'auteur", "à propos de l’auteur", "sobre el autor", "sobre la autora", "sobre o autor", "sobre a autora", "over de auteur", "o autorze", "o autorce", "об авторе", "про автора", "om forfatteren", "om författaren",
  "yazar hakkında", "关于作者", "關於作者", "この記事を書いた人", "筆者プロフィール", "عن الكاتب", "درباره نویسنده",
  // en
  "read more", "read also", "also read", "read next", "see also", "related", "more on this", "more from", "more stories", "more news", "most read", "most popular", "most viewed", "trending", "recommended", "you may also like",
  "you might also like", "you may like", "up next", "watch more", "don't miss", "don’t miss", "editors' picks", "editor's picks", "top stories", "latest news", "latest stories", "must read", "sign up", "subscribe", "newsletter", "share this", "leave a reply",
  "leave a comment", "follow us", "popular now", "keep reading", "continue reading", "story continues below", "advertisement", "in this article", "around the web", "from around the web", "recommended for you",
  // de
  "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "lesen sie außerdem", "lies auch", "mehr lesen", "auch interessant", "mehr zum thema", "zum thema", "weitere artikel", "weitere nachrichten", "weitere themen", "weitere meldungen", "mehr dazu", "das könnte sie", "das könnte dich", "das könnte ihnen",
  "meistgelesen", "meistgelesene", "am meisten gelesen", "empfehlungen", "unsere empfehlung", "anzeige", "siehe auch", "passend dazu", "mehr aus", "mehr von", "kommentare", "kommentar schreiben", "schlagworte", "artikel teilen", "jetzt lesen", "hier geht es", "verwandte", "ähnliche artikel", "neueste artikel", "weitere aktuelle", "newsletter abonnieren", "auch lesenswert",
  // fr
  "lire aussi", "à lire aussi", "à lire également", "à lire", "lire la suite", "lire également", "voir aussi", "à voir aussi", "sur le même sujet", "articles similaires", "articles liés", "les plus lus", "commentaires", "partager", "publicité", "notre sélection", "recommandé pour vous", "dans la même rubrique",
  // es
  "lea también", "lee también", "leer también", "leer más", "te puede interesar", "también te puede", "le puede interesar", "te recomendamos", "noticias relacionadas", "artículos relacionados", "más información", "más noticias", "ver también", "vea también", "lo más leído", "lo más visto", "comentarios", "etiquetas", "compartir", "publicidad", "siga leyendo", "sigue leyendo", "seguir leyendo", "relacionado", "además",
  // pt
  "leia também", "leia mais", "veja também", "veja mais", "notícias relacionadas", "mais lidas", "saiba mais", "comentários", "compartilhe", "publicidade", "você pode gostar", "ler mais", "leia ainda", "relacionadas",
  // it
  "leggi anche", "leggi tutto", "leggi di più", "ti potrebbe interessare", "potrebbe interessarti", "potrebbe interessare", "articoli correlati", "guarda anche", "vedi anche", "i più letti", "più letti", "commenti", "condividi", "approfondisci", "pubblicità", "altri articoli",
  // nl
  "lees ook", "lees meer", "lees verder", "meer over", "gerelateerd", "bekijk ook", "reacties", "meest gelezen", "aanbevolen", "advertentie", "meer nieuws",
  // pl
  "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "przeczytaj także", "przeczytaj też", "zobacz też", "zobacz także", "zobacz również", "polecamy", "powiązane", "najczęściej czytane", "komentarze", "reklama", "dowiedz się więcej", "więcej na ten temat",
  // cs, sk
  "čtěte také", "čtěte i", "přečtěte si", "čtěte více", "související", "mohlo by vás zajímat", "nejčtenější", "diskuse", "čítajte aj", "čítajte tiež", "prečítajte si", "súvisiace", "mohlo by vás zaujímať", "najčítanejšie", "diskusia", "reklama",
  // ru, uk
  "читайте также", "читать также", "читайте ещё", "читайте еще", "смотрите также", "по теме", "материалы по теме", "похожие", "еще по теме", "ещё по теме", "ранее по теме", "самое читаемое", "популярное", "комментарии", "подписывайтесь", "подпишитесь", "поделиться", "реклама", "другие новости", "новости по теме", "рекомендуем",
  "читайте також", "дивіться також", "за темою", "матеріали за темою", "коментарі", "підписуйтесь", "підписуйтеся", "популярне", "популярні новини", "поділитися", "схожі",
  // bg, sr, hr
  "прочетете още", "още новини", "други новини", "последни новини", "вижте още", "вижте също", "още по темата", "свързани", "най-четени", "сподели", "четете още",
  "pročitajte još", "pročitajte i", "pročitaj još", "прочитајте још", "прочитајте и", "povezane vesti", "povezane vijesti", "vezane vijesti", "povezani članci", "komentari", "najčitanije", "коментари", "повезане вести", "tekst se nastavlja",
  // ro, hu
  "citește și", "citeşte şi", "citiți și", "citește mai mult", "vezi și", "articole similare", "cele mai citite", "comentarii", "recomandări", "pe aceeași temă",
  "kapcsolódó", "olvassa el", "ezt is olvassa", "ezt olvasta már", "ajánlott", "ajánljuk", "hozzászólások", "legolvasottabb", "olvasta már", "hirdetés",
  // el, tr
  "διαβάστε επίσης", "διαβάστε ακόμη", "διαβάστε ακόμα", "διαβάστε περισσότερα", "δείτε επίσης", "σχετικά άρθρα", "σχετικές ειδήσεις", "σχόλια", "δημοφιλή", "διαφήμιση",
  "ayrıca okuyun", "bunu da okuyun", "ilgili haberler", "ilginizi çekebilir", "benzer haberler", "yorumlar", "çok okunanlar", "en çok okunan", "daha fazla haber", "reklam", "önerilen haberler",
  // sv, da, nb, fi
  "läs också", "läs även", "läs mer", "relaterat", "mest läst", "kommentarer", "annons", "läs också på", "läs också på", "les også", "les mer", "mest lest", "relaterte", "annonse", "læs også", "læs mere", "mest læste", "relaterede", "annonce",
  "lue myös", "lue lisää", "luetuimmat", "aiheesta lisää", "kommentit", "mainos", "katso myös",
  // vi, id
  "đọc thêm", "xem thêm", "tin liên quan", "bài liên quan", "có thể bạn quan tâm", "tin cùng chuyên mục", "cùng chuyên mục", "đọc nhiều", "bình luận", "tin mới", "tin khác", "chủ đề", "quảng cáo",
  "baca juga", "baca selengkapnya", "simak juga", "lihat juga", "berita terkait", "artikel terkait", "terpopuler", "komentar", "iklan", "pilihan editor",
  // zh, ja, ko
  "相关阅读", "相關閱讀", "延伸阅读", "延伸閱讀", "相关新闻", "相關新聞", "相关报道", "相關報導", "推荐阅读", "推薦閱讀", "热门新闻", "熱門新聞", "更多新闻", "更多新聞", "更多报道", "热点推荐", "猜你喜欢", "看更多", "你可能", "广告", "廣告",
  "関連記事", "関連ニュース", "関連リンク", "あわせて読みたい", "合わせて読みたい", "おすすめ", "ランキング", "人気記事", "コメント", "続きを読む", "この記事も", "アクセスランキング",
  "관련기사", "관련 기사", "많이 본", "추천 기사", "추천기사", "함께 보면", "댓글", "인기기사", "인기 기사", "주요뉴스", "이 기사를",
  // ar, fa, he, hi
  "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "اقرأ ايضا", "إقرأ أيضا", "إقرأ أيضاً", "اقرأ المزيد", "مواضيع ذات صلة", "موضوعات ذات صلة", "أخبار ذات صلة", "مقالات ذات صلة", "ذات صلة", "شاهد أيضا", "شاهد أيضاً", "الأكثر قراءة", "تعليقات", "التعليقات", "إعلان",
  "بیشتر بخوانید", "مطالب مرتبط", "اخبار مرتبط", "همچنین بخوانید", "نظرات", "پربازدیدترین", "پربیننده‌ترین", "بیشتر بدانید",
  "קראו גם", "קראו עוד", "קרא גם", "כתבות נוספות", "כתבות קשורות", "תגובות", "הנצפות", "הנקראות ביותר", "עוד בנושא", "פרסומת",
  "यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "और पढ़ें", "संबंधित खबरें", "टिप्पणी", "विज्ञापन",
];
