/**
 * Words by which a sentence singles out who reported something, by language. `opens`: what stands before the medium ("*it was* X that …");
 * `joins`: words behind it that are no relatives ("è stato X *a* rivelare"); `tails`: what stands right behind a medium that opens the sentence
 * ("X *was the first to* report"); `firsts`: what opens a sentence that ends in the medium ("*först med nyheten* var X"); `reveals`: verbs
 * that elsewhere mean too much to be cues ("odhalila").
 */
import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { spell } from "./spell.ts";

const each = (...texts: string[]): string[] => texts.flatMap((text) => spell(text));

export const clefts = {
  ar: { tails: each("هي التي", "هو الذي", "أول من", "أول صحيفة", "أول وسيلة إعلام"), reveals: ["كشف", "كشفت", "نشر", "نشرت", "أعلن"] },
  bg: { opens: each("това [беше|е|бе]"), tails: each("[беше|е|бе] [първият|първата|първото|първите]", "[първи|първа|първо] "), reveals: each("разкри", "извади на светло") },
  cs: { opens: each("by[l|la|lo|ly] to", "je to"), joins: ["kdo", "co"], firsts: each("jako první s tím přiš[el|la|lo]"), tails: each("byl[|a|o|y] [první|prvním|prvními],"), reveals: each("odhalil[|a|o|y]", "upozornil[|a|o|y]", "přines[l|la|lo|ly]", "zveřejnil[|a|o|y]") },
  da: { opens: each("det [var|er|blev]"), tails: each("var [de første|den første|det første medie]"), firsts: each("først [med|ude med] [nyheden|historien|oplysningen|oplysningerne]", "den første til at [skrive|berette|fortælle]"), reveals: each("afdækkede", "[bragte|trak] historien", "kom frem med") },
  de: { opens: each("es [war|ist|waren]"), tails: each("war [das|die] erste [|Medium|Zeitung]"), firsts: each("als [erster|erste|erstes|erste zeitung] [meldete|berichtete] das"), reveals: each("aufdeckte[|n]", "aufgedeckt", "publik machte[|n]", "öffentlich machte[|n]", "ans licht brachte[|n]") },
  el: { opens: each("ήταν", "είναι"), tails: each("ήταν [η πρώτη|ο πρώτος|το πρώτο]"), reveals: each("αποκάλυψε", "αποκάλυψαν") },
  en: {
    opens: each("it [was|is]", "it's"), tails: each("[was|were|became|is] the [first|first outlet|first newspaper|first paper|one|outlet|paper|newspaper|ones] [to|that|which|who]", "[was|were] first to"),
    firsts: each("the first [|outlet |paper |newspaper ]to [report|reveal|publish|break|write about]", "first [to report|with] the [news|story|sale|deal]"), reveals: each("broke", "uncovered", "unearthed", "exposed", "put", "puts"),
  },
  es: {
    opens: each("fue", "ha sido", "fueron", "es"), joins: ["quien", "quienes", "el", "la", "los"], tails: each("fue [el|la] [primero|primera|primer medio|que|primer diario] [en|que|]", "fue quien", "ha sido [el|la] [primero|primera] en"),
    firsts: each("[el|la] [primero|primera] en [informar|revelar|contar|publicar|adelantar|dar]", "[quien|el primero que] [lo |][reveló|adelantó|publicó]"), reveals: each("[inform|revel|cont|public|adelant]ar", "destapó", "desveló", "adelantó", "sacó a la luz", "publicó"),
  },
  fa: { opens: each("این"), reveals: ["فاش", "افشا"] },
  fr: {
    opens: each("c'est", "c'était", "ce [fut|sont]"), tails: each("[a été|est|fut] [le premier|la première] [|média |journal ]à", "est celui qui", "est celle qui"),
    firsts: each("[le premier|la première] à [l'avoir révélé|révéler|annoncer|rapporter|publier|évoquer|en avoir parlé]"),
    reveals: each("[révél|dévoil|rapport|annonc|évoqu][é|er]", "publier", "faire état", "parler", "mis au jour", "éventé", "sorti l'affaire"),
  },
  he: { opens: each("הי[ה|תה|ו] [זה|זו|זאת|אלה]", "זה היה", "זו הייתה"), firsts: each("מי שחש[ף|פה] את", "הראשון [לדווח|לפרסם|לחשוף]"), reveals: [] },
  hu: { opens: each("az"), tails: each("volt az, a[mely|melyik|ki]", "volt az első, a[mely|ki]"), reveals: each("megírta", "nyilvánosságra hozta", "leleplezte", "feltárta") },
  id: { opens: each("adalah"), tails: each("[adalah|menjadi] [media|yang] pertama [|kali |yang ]"), firsts: each("yang pertama [|kali ][melaporkan|mengungkap|memberitakan|mengabarkan]"), reveals: each("mengungkap", "mengungkapkan", "membongkar", "melaporkan", "memberitakan") },
  it: {
    opens: each("è stat[o|a]", "è", "fu", "sono stat[i|e]"), joins: ["a", "ad"], tails: each("è stat[o|a] [il primo|la prima|il primo giornale] a[|d]"),
    firsts: each("[il primo|la prima] a [dare|riportare|rivelare|riferire|pubblicare]", "a [dare|riportare|rivelare|riferire|diffondere] la notizia", "a rivelarlo", "a riportarlo"), reveals: each("rivelare", "rivelarlo", "svelare", "riportare", "pubblicare", "raccontare", "dare la notizia", "riferire", "riferirlo"),
  },
  ja: { firsts: each("最初に[報じた|伝えた|報道した]のは", "[報じた|伝えた|スクープした|特報した]のは") },
  ko: { firsts: each("[처음|최초로|가장 먼저|먼저] 보도한 [것은|곳은|매체는|언론은]", "[처음|최초로|가장 먼저|먼저] [알린|전한] [것은|곳은|매체는]") },
  nb: { opens: each("det [var|er|ble]"), tails: each("var [de første|den første|først ute] [|som |til å |med å ]"), firsts: each("den første som [meldte|skrev|omtalte]"), reveals: each("avdekket", "avdekka", "[brakte|dro] saken") },
  nl: { opens: each("het [was|is|waren]"), tails: each("was de eerste [die|krant die|om]"), firsts: each("als eerste [kwam|bracht]"), reveals: each("onthulde", "onthulden", "onthuld", "blootlegde", "naar buiten bracht", "aan het licht bracht", "bekendmaakte", "schreef", "uitbracht") },
  pt: {
    opens: each("foi", "é", "foram"), joins: ["quem"], tails: each("foi [o primeiro|a primeira|quem|o jornal] [a|que|]", "foi quem"), firsts: each("[o primeiro|a primeira] a [noticiar|informar|revelar|avançar|publicar|dar]", "quem [avançou|revelou] [|com ]a notícia"),
    reveals: each("[notici|inform|revel|avanç|public]ar", "avançou", "denunciou", "trouxe a público", "revelou", "noticiou", "publicou"),
  },
  ro: { opens: each("a fost"), tails: each("[este|e|a fost] [cel|cea|cei|cele|primul|prima|primul ziar] care"), reveals: each("dezvăluit", "scris", "publicat", "relatat", "anunțat") },
  ru: { opens: each("это [был|была|было]", "именно"), tails: each("был[|а|о|и] [первым|первой|первыми], кто"), reveals: [] },
  sk: { opens: each("bol[|a|o|i] to", "je to"), joins: ["kto", "čo"], tails: each("bol[|a|o|i] prv[ý|á|é|í],"), reveals: each("odhalil[|a|o|i]", "upozornil[|a|o|i]", "prines[ol|la|lo|li]", "zverejnil[|a|o|i]") },
  sv: { opens: each("det [var|är|blev]"), tails: each("var [först|de första|den första] [med att|att|som|]", "var först [med|ut med|ute med] [nyheten|uppgifterna|uppgiften|avslöjandet]"), firsts: each("först att [rapportera|berätta|skriva|avslöja]"), reveals: each("grävde fram", "uppdagade", "[drog|tog] upp") },
  tr: { firsts: each("[haberi |bunu |]ilk [duyuran|yazan|haberleştiren]") },
  uk: { opens: each("це [був|була|було]"), tails: each("був[|ла|ло|ли] перш[им|ою|ими], хто"), reveals: [] },
  vi: { opens: each("chính", "đó là"), tails: each("là [hãng|báo|tờ báo|tờ|hãng tin|nơi|đơn vị] đầu tiên"), reveals: each("đưa tin", "tiết lộ", "công bố", "loan tin") },
  zh: { joins: ["是"], firsts: each("[最早|最先|首先|率先][报道|報道|披露|报导|報導]") },
} satisfies { [lang: string]: LanguagePack["clefts"] };
