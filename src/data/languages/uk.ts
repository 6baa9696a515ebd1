import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { aboutHow, books, deeds, ownAffairs, towards } from "./own-affairs.ts";
import { ownPublic } from "./own-public.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/uk.ts";
import { marks } from "./marks/uk.ts";
import { nouns } from "./nouns/uk.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";
import { verbs } from "./verbs/uk.ts";

/** Ukrainian. */
export const uk: LanguagePack = {
  lang: "uk",
  text: {
    spaced: true,
    order: "svo",
    quotes: [
      ["«", "»"],
      ["“", "”"],
      ["„", "“"],
      ["\"", "\""],
    ],
    dashSpeech: true,
    abbreviations: ["р", "рр", "м", "вул", "ім", "т", "тис", "млн", "млрд", "грн", "дол", "д", "стор", "см", "ст", "св", "проф", "акад", "ген", "др", "пр", "н.е", "обл", "січ", "лют", "бер", "квіт", "трав", "черв", "серп", "жовт", "просп", "буд", "кв", "коп", "трлн", "ред", "доц", "канд", "полк", "підполк", "кап", "лейт", "серж", "тел", "див", "напр", "тощо", "гр", "шт"],
    bareAddressee: true,
  },
  verbs,
  markers,
  affixes: [
    { text: "у", side: "suffix", role: "addressee" },
    { text: "ом", side: "suffix", role: "source" },
    { text: "а", side: "suffix", role: "neutral" },
  ],
  articles: [],
  conjunctions: ["і", "й", "та", "або", "чи"],
  complementizers: ["що", "про те, що", "ніби", "нібито", "щоб"],
  relatives: ["який", "яка", "яке", "які", "котрий"],
  asClause: ["як"],
  genitive: ["від", "з", "із", "для"],
  prepositions: [
    "в", "у", "на", "з", "із", "зі", "до", "про", "за", "при", "над", "під", "перед", "між", "через", "без", "після", "біля", "напередодні",
  ],
  phraseEnds: [
    "раніше", "пізніше", "сьогодні", "вчора", "учора", "завтра", "також", "теж", "ще", "вже", "уже", "однак", "проте", "але", "а", "ж", "би", "не", "ні", "якщо", "коли", "де", "щоб", "що",
    "як", "поки", "тому", "потім", "тепер", "зараз", "так", "лише", "тільки", "при цьому", "понеділок", "вівторок", "середу", "четвер", "п'ятницю", "суботу", "неділю", "він", "вона",
    "воно", "вони", "ми", "я", "ви", "це", "цьому", "цього", "першим", "першою", "першими", "офіційно", "неофіційно", "згодом", "напередодні", "паралельно", "одночасно", "окремо", "додатково", "попередньо", "тоді", "спочатку", "ввечері", "вранці", "вдень", "вночі", "нещодавно", "до", "речі", "втім", "водночас", "тим", "часом", "отже", "навпаки", "нарешті", "знову", "інакше", "мабуть", "можливо", "ймовірно", "очевидно", "коротко", "прямо", "особисто", "публічно"],
  auxiliaries: [
    "був", "була", "було", "були", "буде", "будуть", "є",
  ],
  passives: [
    "був", "була", "було", "були",
  ],
  negations: ["ніколи не", "ніколи", "не", "ні"],
  backPointers: backPointers.uk,
  bareAgencies: bareAgencies.uk,
  ownHouse: ownHouse.uk,
  continuingWords: [],
  ownAffairs: ownAffairs.uk,
  deeds: deeds.uk,
  ownBusiness: ownPublic.uk,
  towards: towards.uk,
  books: books.uk,
  aboutHow: aboutHow.uk,
  toldPronouns: ["йому", "їй", "їм"],
  speakingPlaces: ["у", "в", "на", "від"],
  stages: ["в", "у", "на", "для"],
  ownedEnds: ["ого", "ої", "их", "іх"],
  placeEndings: ["ський", "ська", "ське", "ського", "ському", "ської", "ській", "цький", "цька", "цьке", "цького"],
  titleWords: titles.uk,
  talks: ["поговорив", "поговорила", "поговорили", "спілкувався", "спілкувалася", "спілкувалися", "співрозмовник", "співрозмовники", "опитані"],
  unreal: ["поговорити з", "ніколи не давала", "ніколи не давав", "дасть інтерв'ю", "дасть інтерв’ю"],
  datives: [["у", ""], ["у", "о"], ["у", "а"], ["ові", ""], ["еві", ""], ["ю", "ь"], ["ю", "я"], ["ці", "ка"], ["і", "а"], ["і", "я"], ["ї", "я"], ["ому", "ий"], ["ій", "а"], ["ам", "и"]],
  pronouns: [
    { text: "він", gender: "m", number: "sg" },
    { text: "вона", gender: "f", number: "sg" },
    { text: "вони", number: "pl" },
  ],
  polls: { words: ["опитування", "опитуванням", "дослідження"], orderedBy: ["для", "на замовлення"] },
  nouns: {
    ...nouns,
    newsroom: ["редактор", "редактора", "редакторка", "головред", "журналіст", "журналістка", "оглядач", "ведучий", "ведуча", "директор", "директорка", "керівник", "керівниця", "засновник", "засновниця", "власник", "власниця", "видавець", "автор"],
    genders: [["вісті", "pl"], ["новини", "pl"]],
    continuing: [
      { text: "агентство", class: "agency" },
      { text: "видання", class: "outlet" },
      { text: "газета", class: "outlet" },
      { text: "телеканал", class: "outlet" },
      { text: "відомство", class: "institution" },
      { text: "у відомстві", class: "institution" },
      { text: "міністр", class: "person" },
      { text: "президент", class: "person" },
      { text: "речник", class: "person" },
      { text: "політик", class: "person" },
    ],
  },
  numerals: [["один", 1], ["одного", 1], ["два", 2], ["двоє", 2], ["двох", 2], ["три", 3], ["троє", 3], ["трьох", 3], ["чотири", 4], ["чотирьох", 4], ["п'ять", 5]],
  reportiveMood: { endings: [], forms: ["нібито", "мовляв"] },
  selves: ["я", "ми"],
  including: ["зокрема", "у тому числі", "серед яких"],
  clefts: clefts.uk,
  silences: silences.uk,
  partyVerbs: partyVerbs.uk,
  falseCues: ["відзначив ювілей", "відзначила ювілей", "відзначили ювілей", "відзначив день народження", "відзначила день народження", "так би мовити", "говорячи про", "не кажучи", "як кажуть", "м'яко кажучи"],
  marks,
};
