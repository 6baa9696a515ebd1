import { expect, test } from "vitest";
import { inflectName } from "../../../../src/core/directory/names/inflection.ts";
import { inflections } from "../../../../src/data/directory/inflections.ts";

test.each<[lang: string, name: string, forms: string[]]>([
  [
    "ru",
    "Северное телеграфное агентство",
    ["Северного телеграфного агентства", "Северному телеграфному агентству", "Северным телеграфным агентством", "Северном телеграфном агентстве"],
  ],
  ["ru", "пресс-служба Кремля", ["пресс-службы Кремля", "пресс-службе Кремля", "пресс-службой Кремля", "пресс-службу Кремля", "пресс-службою Кремля"]],
  ["ru", "Приморская правда", ["Приморской правды", "Приморской правде", "Приморской правдой", "Приморскую правду", "Приморскою правдою"]],
  ["ru", "Приморская газета", ["Приморской газеты", "Приморской газете", "Приморской газетой", "Приморскую газету", "Приморскою газетою"]],
  ["hu", "Tengeri Hírek Irodája", ["Tengeri Hírek Irodájá"]],
  ["uk", "Північне агентство", ["Північного агентства", "Північному агентству", "Північним агентством", "Північному агентстві"]],
  ["de", "Nordischer Sicherheitsrat", ["Nordische Sicherheitsrat", "Nordischen Sicherheitsrats", "Nordischem Sicherheitsrat", "Nordischen Sicherheitsrat", "Nordischen Sicherheitsrates"]],
  ["de", "Nordische Agentur", ["Nordischen Agentur", "Nordischer Agentur"]],
  ["de", "Rat der Nordischen Städte", []],
  ["cs", "Severská kancelář", ["Severské kanceláře", "Severské kanceláři", "Severskou kancelář", "Severskou kanceláří"]],
  ["hr", "Slobodna obala", ["Slobodne obale", "Slobodnoj obali", "Slobodnu obalu", "Slobodnom obalom"]],
  ["sr", "Вечерње вести", ["Вечерњих вести", "Вечерњим вестима"]],
  ["pl", "Głos Nadmorski", ["Głosu Nadmorskiego", "Głosowi Nadmorskiemu", "Głosem Nadmorskim", "Głosie Nadmorskim"]],
  ["sk", "Nový čas", ["Nového času", "Novému času", "Novým časom", "Novom čase"]],
  ["fi", "Rannikkolehti", ["Rannikkolehde"]],
  ["ru", "Северные Новости", ["Северных Новостей", "Северным Новостям", "Северными Новостями", "Северных Новостях"]],
  ["ru", "Эхо Предгорья", ["Эха Предгорья", "Эху Предгорья", "Эхом Предгорья", "Эхе Предгорья"]],
  ["ru", "Полянка.ру", ["Полянки.ру", "Полянке.ру", "Полянкой.ру", "Полянку.ру", "Полянкою.ру"]],
  ["uk", "Світлиця", ["Світлиці", "Світлицею", "Світлицю"]],
  ["uk", "Вісник.Гори", ["Вісника.Гори", "Віснику.Гори", "Вісником.Гори"]],
  ["uk", "Детектор радіо", ["Детектора радіо", "Детектору радіо", "Детектором радіо", "Детекторі радіо"]],
  ["ar", "الوكالة", ["للوكالة"]],
  ["fr", "Agence nordique", []],
])("%s: %s is written in other forms", (lang, name, forms) => {
  expect(inflectName(name, inflections[lang])).toEqual([name, ...forms]);
});

test("lists of one language have the same cases", () => {
  for (const [lang, { cases = [] }] of Object.entries(inflections)) expect(new Set(cases.map((list) => list.length)).size, lang).toBeLessThanOrEqual(1);
});
