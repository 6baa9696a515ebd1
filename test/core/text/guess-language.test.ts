import { describe, expect, test } from "vitest";
import { guessLanguage } from "../../../src/core/text/guess-language.ts";

/** One news sentence or two a language. */
const sentences: [lang: string, text: string][] = [
  ["de", "Der Rat hat die Abstimmung über den Hafen auf das Frühjahr vertagt, wie die Stadt am Dienstag mitteilte."],
  ["en", "The council put off the vote on the harbour until the spring, the city said on Tuesday."],
  ["fr", "Le conseil a reporté le vote sur le port au printemps, a annoncé la ville mardi dans un communiqué."],
  ["es", "El consejo aplazó la votación sobre el puerto hasta la primavera, según informó el martes la ciudad."],
  ["pt", "O conselho adiou a votação sobre o porto para a primavera, informou a cidade na terça-feira. Não foi a primeira vez."],
  ["it", "Il consiglio ha rinviato alla primavera il voto sul porto, ha comunicato martedì la città. Non è la prima volta."],
  ["nl", "De raad heeft de stemming over de haven uitgesteld tot het voorjaar, meldde de stad dinsdag. Het is niet de eerste keer."],
  ["pl", "Rada przełożyła głosowanie w sprawie portu na wiosnę, jak podało miasto we wtorek. Nie jest to pierwszy raz."],
  ["cs", "Rada odložila hlasování o přístavu na jaro, oznámilo město v úterý. Není to poprvé, co se tak stalo, ale nebylo by to naposledy."],
  ["sk", "Rada odložila hlasovanie o prístave na jar, oznámilo mesto v utorok. Nie je to po prvý raz, čo sa tak stalo, ale ani posledný, ktorý bol."],
  ["hr", "Vijeće je odgodilo glasovanje o luci do proljeća, rekao je gradonačelnik u utorak. To nije prvi put da se tako što događa, tko zna zašto."],
  ["sr", "Savet je odložio glasanje o luci do proleća, rekao je gradonačelnik u utorak. Pre toga je bilo reči o tome gde će biti nova luka posle dve godine."],
  ["sr", "Савет је одложио гласање о луци до пролећа, рекао је градоначелник у уторак. То није први пут да се тако нешто догађа."],
  ["ro", "Consiliul a amânat votul privind portul până în primăvară, a anunțat marți primăria. Nu este prima dată când se întâmplă acest lucru."],
  ["hu", "A tanács tavaszra halasztotta a kikötőről szóló szavazást, és ez nem az első eset, közölte kedden a város, de az ügy még nem zárult le."],
  ["tr", "Konsey limanla ilgili oylamayı bahara erteledi, belediye salı günü bunu açıkladı. Bu ilk değil ve son da olmayacak gibi."],
  ["sv", "Rådet har skjutit upp omröstningen om hamnen till våren, meddelade staden på tisdagen. Det är inte första gången som det sker."],
  ["da", "Rådet har udskudt afstemningen om havnen til foråret, oplyste byen tirsdag. Det er ikke første gang, at det sker efter et møde af den slags."],
  ["nb", "Rådet har utsatt avstemningen om havnen til våren, opplyste byen tirsdag. Det er ikke første gang det skjer etter et møte av den typen fra."],
  ["fi", "Neuvosto lykkäsi satamaa koskevan äänestyksen kevääseen, kaupunki kertoi tiistaina. Se ei ole ensimmäinen kerta, ja asia on vielä kesken."],
  ["vi", "Hội đồng đã hoãn cuộc bỏ phiếu về cảng đến mùa xuân, thành phố cho biết hôm thứ Ba. Đây không phải là lần đầu."],
  ["id", "Dewan menunda pemungutan suara tentang pelabuhan itu ke musim semi, kata pemerintah kota pada Selasa. Ini bukan yang pertama dan tidak akan menjadi yang terakhir."],
  ["ru", "Совет отложил голосование по порту до весны, сообщили во вторник в мэрии. Это не первый раз, когда так было."],
  ["uk", "Рада відклала голосування щодо порту до весни, повідомили у вівторок в мерії. Це не перший раз, коли так було, але й не останній."],
  ["bg", "Съветът отложи гласуването за пристанището до пролетта, съобщиха от общината във вторник. Това не е за първи път и няма да бъде последният."],
  ["el", "Το συμβούλιο ανέβαλε την ψηφοφορία για το λιμάνι."],
  ["ar", "أرجأ المجلس التصويت على الميناء إلى الربيع، وقالت المدينة إن ذلك ليس للمرة الأولى في هذا العام."],
  ["fa", "شورا رأی‌گیری درباره بندر را به بهار موکول کرد و شهرداری گفت که این برای نخستین بار نیست."],
  ["he", "המועצה דחתה את ההצבעה על הנמל לאביב."],
  ["hi", "परिषद ने बंदरगाह पर मतदान को वसंत तक टाल दिया है, शहर ने मंगलवार को यह कहा।"],
  ["zh", "市议会周二宣布，将港口表决推迟到春季。"],
  ["ja", "市議会は火曜日、港に関する採決を春まで延期すると発表した。"],
  ["ko", "시의회는 화요일 항만 표결을 봄으로 연기한다고 밝혔다."],
];

describe("the language of a text", () => {
  test.each(sentences)("%s is guessed where the page says nothing", (lang, text) => {
    expect(guessLanguage(text, "")).toBe(lang);
  });

  test.each(sentences)("%s is not overruled where the page says it", (lang, text) => {
    expect(guessLanguage(text, lang)).toBe(lang);
  });

  test.each(sentences)("a template left at another language does not hide %s", (lang, text) => {
    const wrong = lang === "en" ? "ru" : "en";
    expect(guessLanguage(text.repeat(3), wrong)).toBe(lang);
  });

  test.each([
    ["en-US", "en"],
    ["zh-Hant-TW", "zh"],
    ["no", "nb"],
    ["nn_NO", "nb"],
    ["iw", "he"],
    ["in", "id"],
    ["x-default", "und"],
    ["", "und"],
  ])("the tag %s without words is %s", (declared, lang) => {
    expect(guessLanguage("", declared)).toBe(lang);
    expect(guessLanguage("2024: 1–0", declared)).toBe(lang);
  });

  test("a language that no pack serves stays what the page says", () => {
    expect(guessLanguage("Kansallaulu txapelketa hau izan zen eta ez da bukatu oraindik", "eu")).toBe("eu");
  });

  test("names alone decide nothing", () => {
    expect(guessLanguage("Tom Hanks Berlin", "")).toBe("und");
  });
});
