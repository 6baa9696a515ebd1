import { bothScripts } from "./serbian-latin.ts";

/**
 * Words that papers, stations, agencies and portals are named with, in small letters. A run of words with capitals that holds one
 * ("Harborough Echo", "Radio 7") may be the name of a medium that no directory knows; the grammar around it decides.
 * Words that are common surnames or everyday words in the language are left out where the frame of citing does not tell them apart.
 */

/** Latin letters: names that keep their form whatever language writes about them. */
const latin = [
  "times", "post", "herald", "courier", "gazette", "tribune", "news", "chronicle", "journal", "telegraph", "observer", "dispatch", "examiner", "inquirer", "bulletin", "daily", "weekly", "review", "mail", "globe", "mercury", "reporter",
  "radio", "rádio", "tv", "fm", "television", "channel", "magazine", "online",
  "zeitung", "kurier", "tageblatt", "nachrichten", "anzeiger", "rundschau", "courant", "dagblad", "krant", "avis", "avisa", "avisen", "posten", "tidende", "sanomat", "gazeta", "noviny", "hírlap",
  "giornale", "gazzetta", "corriere", "diario", "diário", "periódico", "jornal", "correio", "gazete", "gazetesi", "haber",
];

/** Cyrillic letters. */
const cyrillic = ["таймс", "пост", "ньюс", "радио", "радіо", "тв", "fm", "tv", "news", "times", "post"];

export const titles = {
  de: [...latin, "blatt", "bote", "stadtanzeiger", "stadt-anzeiger", "tagblatt", "tagespost", "volksblatt", "volksstimme", "wochenblatt", "allgemeine", "presse", "rundfunk", "fernsehen", "funk", "illustrierte", "merkur", "echo", "morgenpost", "abendpost", "abendblatt", "landeszeitung", "wochenzeitung", "tageszeitung"],
  en: [...latin, "standard", "press", "advertiser", "argus", "echo", "sentinel", "record", "register", "enquirer", "bugle", "mirror", "sun", "star", "leader", "recorder", "messenger", "independent", "ledger", "monitor", "guardian", "broadcasting", "networks", "wire"],
  fr: [...latin, "courrier", "dépêche", "gazette", "dauphiné", "républicain", "quotidien", "nouvelles", "revue", "télé", "hebdo", "canard", "écho", "dernières", "tribune", "voix"],
  es: [...latin, "heraldo", "noticias", "correo", "prensa", "gaceta", "voz", "canal", "revista", "semanario", "mercurio", "telediario", "cadena", "comercio", "informativo", "televisión", "faro"],
  pt: [...latin, "folha", "notícias", "gazeta", "correio", "estado", "público", "tv", "revista", "observador", "antena", "canal", "agência", "povo", "voz"],
  it: [...latin, "messaggero", "quotidiano", "tirreno", "secolo", "resto", "gazzettino", "eco", "tele", "notizie", "rivista", "stampa", "adige", "canale", "tg"],
  nl: [...latin, "nieuwsblad", "volkskrant", "omroep", "nieuws", "weekblad", "tijdschrift", "post", "stem", "tubantia", "rtv"],
  pl: [...latin, "kurier", "głos", "dziennik", "tygodnik", "echo", "wiadomości", "express", "ekspres", "nowiny", "życie", "przegląd", "puls", "telewizja", "tvp", "polskie", "nowa"],
  cs: [...latin, "deník", "deníku", "listy", "noviny", "novinách", "novin", "novinám", "hlas", "hlasu", "zpravodaj", "zpravodaje", "týdeník", "rozhlas", "rozhlasu", "televize", "rádio", "rádia", "rádiu", "radia", "kurýr"],
  sk: [...latin, "denník", "denníka", "denníku", "noviny", "novín", "novinám", "hlas", "hlasu", "týždenník", "rozhlas", "televízia", "rádio", "rádia", "rádiu", "zvesti", "kuriér", "listy"],
  hr: [...latin, "list", "listu", "lista", "glas", "glasu", "glasa", "vijesti", "radija", "radiju", "novine", "glasnik", "kurir", "dnevnik", "televizija", "tjednik", "kalendar", "vjesnik"],
  sr: [...latin, ...cyrillic, ...bothScripts(["лист", "листу", "листа", "глас", "гласу", "гласа", "вести", "радија", "радију", "новине", "новости", "гласник", "дневник", "телевизија", "недељник"])],
  ro: [...latin, "monitorul", "monitorului", "vocea", "vocii", "ziarul", "ziarului", "curierul", "gazeta", "gazetei", "telegraful", "tribuna", "observatorul", "radioul", "cotidianul", "știrile", "revista"],
  hu: [...latin, "hírlap", "újság", "hírek", "napló", "népújság", "rádió", "hírportál", "szabad", "nemzet", "hetilap", "kurír", "televízió", "hírlapnak", "újságnak", "rádiónak", "naplónak"],
  sv: [...latin, "bladet", "nyheter", "tidning", "tidningen", "kuriren", "allehanda", "blad", "tidningar", "folkblad", "dagbladet", "aftonblad", "radion", "folket", "expressen"],
  da: [...latin, "bladet", "folkeblad", "folkeblads", "stiftstidende", "avisens", "dagbladet", "nyt", "ugeavisen", "ugeavis", "venstreblad", "amtsavis", "weekendavisen"],
  nb: [...latin, "bladet", "blad", "arbeiderblad", "dagbladet", "nyheter", "tidning", "avisas", "nytt", "aftenblad", "tidene", "kringvarp", "fylke", "folkeblad"],
  fi: [...latin, "lehti", "lehden", "uutiset", "uutisten", "uutisille", "sanomien", "sanomille", "kaleva", "maaseutu", "viikkolehti", "kuvalehti", "kuvalehden", "iltalehti", "paikallislehti", "sanomissa"],
  tr: [...latin, "gazete", "postası", "radyo", "televizyonu", "ekspres", "ajans", "ajansı", "dergisi", "medya", "sesi"],
  id: [...latin, "koran", "harian", "suara", "tribun", "majalah", "rakyat", "warta", "pos", "antara"],
  vi: [...latin, "báo", "đài", "tạp chí"],
  el: [...latin, "εφημερίδα", "ράδιο", "νέα", "βήμα", "τηλεόραση", "κανάλι", "ημερησία"],
  ru: [...cyrillic, "вести", "вестей", "вестям", "вестях", "вестник", "вестника", "вестнику", "правда", "правды", "правде", "газета", "газеты", "газете", "газету", "новости", "новостей", "новостям", "известия", "известий", "курьер", "курьера", "курьеру", "эхо", "эха", "эху", "заря", "зари", "телеканал", "телерадио", "ведомости", "ведомостей", "ведомостям", "рабочий", "край"],
  uk: [...cyrillic, "вісті", "вістей", "вістям", "вісник", "вісника", "вісникові", "правда", "правди", "правді", "газета", "газети", "газеті", "газету", "новини", "новин", "новинам", "голос", "голосу", "кур'єр", "кур'єра", "кур'єру", "експрес", "телеканал", "суспільне", "край", "слово"],
  bg: [...cyrillic, "вести", "вестник", "новини", "труд", "глас", "телевизия", "дневник", "куриер", "канал"],
} satisfies { [lang: string]: string[] };

/** What names open with where the word that says what it is comes last ("Harborough Echo"). */
export const openers = ["radio", "rádio", "radyo", "rádió", "tele", "tv", "channel", "kanal", "omroep", "journal", "gazeta", "corriere", "diario", "jornal", "correio", "giornale", "gazzetta", "rtv"];
