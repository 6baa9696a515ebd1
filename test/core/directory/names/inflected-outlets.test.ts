/** Names of outlets as running text writes them: each word declined with the others, in quotation marks and without. */
import { expect, test } from "vitest";
import { compileDirectory } from "../../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../../src/core/directory/create-directory.ts";
import { finish } from "../../../../src/core/steps.ts";
import { directorySources } from "../../../../src/data/directory/sources.ts";

const directory = createDirectory(compileDirectory(directorySources));

/** Per line a language, an outlet's id and forms of its name. */
const table = `
uk zn.ua: Дзеркала тижня, Дзеркалу тижня, Дзеркалом тижня
uk istpravda.com.ua: Історичної правди, Історичну правду, Історичній правді, Історичною правдою
uk golos.com.ua: Голосу України, Голосом України
uk wz.lviv.ua: Високого замку, Високому замку
uk hromadske.radio: Громадського радіо, Громадському радіо
uk theguardian.com: Гардіана, Гардіану
ru kavkaz-uzel.eu: Кавказского узла, Кавказскому узлу
ru ng.ru: Независимую газету, Независимой газетой
ru istories.media: Важными историями, Важных историй
ru zona.media: Медиазоны, Медиазону, Медиазоной
ru aif.ru: Аргументами и фактами, Аргументов и фактов
ru currenttime.tv: Настоящим временем, Настоящего времени
ru nashaniva.com: Нашей Нивы, Нашу Ниву
ru nytimes.com: Нью-Йорк Таймс, Нью-Йорк таймс, Нью-Йорк таймса
sr nytimes.com: Njujork tajmsa, Njujork tajmsu, Њујорк тајмсом
sr voanews.com: Glasa Amerike, Гласу Америке
sr novimagazin.rs: Novog magazina, Novom magazinu
sr kurir.rs: Kurira, Kuriru, Kurirom
hr slobodnadalmacija.hr: Slobodne Dalmacije, Slobodnoj Dalmaciji
hr zadarskilist.hr: Zadarskog lista, Zadarskom listu
hr bloombergadria.com: Bloomberg Adrije, Bloomberg Adriju
hr hrt.hr: Hrvatske radiotelevizije, Hrvatskoj radioteleviziji
pl naszdziennik.pl: Naszego Dziennika, Naszemu Dziennikowi, Naszym Dziennikiem
pl gazetalubuska.pl: Gazety Lubuskiej, Gazecie Lubuskiej
pl wirtualnemedia.pl: Wirtualnych Mediów, Wirtualnym Mediom
cs literarky.cz: Literárních novin, Literárním novinám
cs novyprostor.cz: Nového Prostoru, Novému Prostoru
sk hnonline.sk: Hospodárskych novín, Hospodárskym novinám
hu magyarnemzet.hu: Magyar Nemzetnek, Magyar Nemzettel
hu telex.hu: Telexnek, Telexen, Telexszel
hu krone.at: Kronen Zeitungnak, Kronen Zeitungra
fi maaseuduntulevaisuus.fi: Maaseudun Tulevaisuuden, Maaseudun Tulevaisuudelle
fi savonsanomat.fi: Savon Sanomien, Savon Sanomille
fi nytimes.com: New York Timesin, New York Timesille
ro gsp.ro: Gazetei Sporturilor
de nzz.ch: Neuen Zürcher Zeitung, Neuer Zürcher Zeitung
de faz.net: Frankfurter Allgemeinen Zeitung
de kleinezeitung.at: Kleinen Zeitung
`;

const rows = table.trim().split("\n").flatMap((line) => {
  const [, lang = "", id = "", forms = ""] = /^(\S+) (\S+): (.*)$/.exec(line) ?? [];
  return forms.split(", ").flatMap((form) => [`(${form})`, `«${form}»`].map((text): [string, string, string, string] => [lang, text, id, form]));
});

test.each(rows)("%s: %s is %s", (lang, text, id, form) => {
  const hit = finish(directory.findNames(text, lang)).find(({ ids }) => ids.includes(id));
  expect(hit && text.slice(hit.span[0], hit.span[1]) + hit.suffix).toBe(form);
});

test.each([
  ["Latin letters stand on pages in any language", "th", "ตาม Aftenposten", ["aftenposten.no"]],
  ["another script is not looked for", "de", "Das schrieb Газета.Ru gestern.", []],
  ["nobody knows the language, so every script is", "und", "Das schrieb Газета.Ru gestern.", ["gazeta.ru"]],
  ["an outlet that counts at home alone is not looked for elsewhere", "fr", "Flamman", []],
  ["and is at home", "sv", "Flamman", ["flamman.se"]],
])("%s", (_, lang, text, ids) => {
  expect(finish(createDirectory(compileDirectory(directorySources)).findNames(text, lang)).map((hit) => hit.ids[0])).toEqual(ids);
});
