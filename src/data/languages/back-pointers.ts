/**
 * Words at a sentence's start that stand for what the sentence before said, by language: "*Das* berichtet die dpa", "*Об этом* сообщает
 * ТАСС", "*The news* was first reported by Reuters". Demonstratives with the prepositions that verbs of reporting take, and the nouns for news.
 */
import { spell } from "./spell.ts";

const each = (...texts: string[]): string[] => texts.flatMap((text) => spell(text));

export const backPointers = {
  ar: each("ذلك", "هذا", "الخبر", "هذا الخبر", "النبأ"),
  bg: each("това", "за това", "новината", "информацията", "съобщението"),
  cs: each("to", "o tom", "informaci", "zprávu", "zpráva", "informace"),
  da: each("det", "dette", "nyheden", "historien", "oplysningen"),
  de: each("das", "dies", "darüber", "davon", "die [nachricht|meldung|information]", "den [fall|vorfall]"),
  el: each("αυτό", "αυτά", "την είδηση", "η είδηση", "την πληροφορία", "η πληροφορία"),
  en: each("this", "that", "the [news|story|information|report]"),
  es: each("así", "así lo", "lo", "esto", "eso", "la [noticia|información]"),
  fa: each("این خبر را", "این خبر", "این را", "خبر را"),
  fi: each("asiasta", "tästä", "siitä", "tämän", "uutisen", "tiedon", "uutisesta", "näin"),
  fr: each("c'est ce [que|qu']", "ceci", "cela", "l'information", "la nouvelle"),
  he: each("כך", "על כך", "הידיעה", "את הידיעה", "זאת"),
  hi: each("यह जानकारी", "यह ख़बर", "यह खबर", "इसकी जानकारी"),
  hr: each("to", "o tome", "vijest", "[informaciju|informacija]"),
  hu: each("az értesülést", "a lap értesülését", "értesülését", "erről", "ezt", "minderről", "a hírt", "az információt", "minderre", "így"),
  id: each("hal [ini|itu|tersebut]", "ini", "itu", "[kabar|berita|informasi] [ini|itu|tersebut]"),
  it: each("lo", "così", "ciò", "questo", "la notizia", "la [notizia|informazione]", "l'informazione"),
  ja: [],
  ko: [],
  nb: each("det", "dette", "nyheten", "opplysningen", "saken"),
  nl: each("dat", "dit", "het nieuws", "de informatie", "daarover", "hierover"),
  pl: each("to", "o tym", "[informację|informacja]", "[wiadomość|wieść]", "poinformował[|a|o|y] o tym"),
  pt: each("[é|foi] o que", "isto", "isso", "a [notícia|informação]"),
  ro: each("asta", "aceasta", "acest lucru", "[informația|informațiile]", "[știrea|vestea]", "[anunțul|despre asta|despre aceasta]"),
  ru: each("об этом", "это", "о чём", "[новость|информацию|информация|новости]", "[эту|данную] [новость|информацию]"),
  sk: each("to", "o tom", "[informáciu|informácia|správu|správa]"),
  sr: each("то", "о томе", "[вест|информацију|информација]", "to", "o tome", "[vest|informaciju|informacija]"),
  sv: each("det", "detta", "nyheten", "uppgiften", "saken"),
  tr: each("bunu", "bu haberi", "bu bilgiyi", "[haberi|haber]"),
  uk: each("про це", "це", "[новину|інформацію|інформація|новина]"),
  vi: each("điều này", "thông tin này", "thông tin trên", "tin này"),
  zh: [],
} satisfies { [lang: string]: string[] };
