/** Counts what the directory holds: `npm run directory:report`. */
import type { DirectoryEntry } from "../src/core/directory/entry.ts";
import type { ListedFeed } from "../src/core/directory/hosts/listed-feed.ts";
import { fileNames, readDirectoryFiles, readStatesWithoutAgency } from "./directory-files.ts";
import { isRead } from "./directory-sources.ts";
import { readFeedList } from "./feed-problems.ts";
import { readMentionTable } from "./mention-table.ts";

const scripts = [
  /\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Han}/u, /[\p{Script=Hiragana}\p{Script=Katakana}]/u, /\p{Script=Hangul}/u, /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u, /\p{Script=Devanagari}/u, /\p{Script=Bengali}/u, /\p{Script=Thai}/u, /\p{Script=Georgian}/u, /\p{Script=Armenian}/u, /\p{Script=Tamil}/u,
];
const unitedNations = (
  "AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU " +
  "MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG KP MK NO OM PK PW PA PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW"
).split(" ");
const { files, shared } = readDirectoryFiles();
const noted = readStatesWithoutAgency();
const entries = fileNames.flatMap((name) => files[name]);

console.log("entries");
for (const name of fileNames) console.log(`  ${name.padEnd(14)}${String(files[name].length).padStart(6)}`);
console.log(`  spellings     ${String(entries.reduce((sum, entry) => sum + spellings(entry).length, 0)).padStart(6)}   hosts ${entries.reduce((sum, entry) => sum + entry.hosts.length, 0)}   shared names ${Object.keys(shared).length}`);

const wide = files.agencies.filter((entry) => languagesOf(entry).size >= 12 && scriptsOf(entry).length >= 6);
console.log(`\nagencies named in at least 12 languages and 6 scripts: ${wide.length}`);
console.log(`agencies whose name and front page were read in a public list: ${files.agencies.filter((entry) => entry.hosts.length > 0 && isRead(entry, "name") && isRead(entry, "hosts")).length}`);
const working = new Set(files.agencies.filter((entry) => entry.dissolved === undefined).map((entry) => entry.country));
const without = unitedNations.filter((country) => !working.has(country));
console.log(`members of the United Nations with an agency: ${unitedNations.length - without.length} of ${unitedNations.length}`);
const none = without.filter((country) => country in noted);
console.log(`  no national agency known ${none.length}: ${none.join(" ")}; nothing noted ${without.length - none.length}: ${without.filter((country) => !(country in noted)).join(" ")}`);
const past = entries.filter((entry) => entry.dissolved !== undefined);
const share = (field: "dissolved" | "successor", some: DirectoryEntry[]): string => `${some.length} (${some.filter((entry) => isRead(entry, field)).length} read in a public list or page)`;
console.log(`closed agencies, outlets and offices: ${past.length}`);
console.log(`  the year is noted for ${share("dissolved", past.filter((entry) => typeof entry.dissolved === "number"))}, unknown for ${past.filter((entry) => entry.dissolved === "unknown").map((entry) => entry.id).join(", ")}`);
console.log(`  taken over by another entry ${share("successor", past.filter((entry) => Array.isArray(entry.successor) && entry.successor.length > 0))}`);
console.log(`  taken over by nobody ${share("successor", past.filter((entry) => Array.isArray(entry.successor) && entry.successor.length === 0))}`);
console.log(`  whether anybody took over is unknown: ${past.filter((entry) => entry.successor === "unknown").map((entry) => entry.id).join(", ")}`);
console.log(`entries whose grammar is known in a language: ${entries.filter((entry) => entry.grammar).length}`);

console.log("\nentries per country");
console.log(columns(count(entries.map((entry) => entry.country ?? "—"))));
console.log("\nspellings per language (— is every language)");
console.log(columns(count(entries.flatMap(spellings).map((alias) => alias.lang ?? "—"))));

console.log("\nfields read in a public list or page (of hosts the front page)");
for (const field of ["name", "aliases", "hosts", "country", "ownership", "founded", "dissolved", "successor", "wikidata"] as const) {
  const having = entries.filter((entry) => (Array.isArray(entry[field]) ? entry[field].length > 0 : entry[field] !== undefined));
  const read = having.filter((entry) => isRead(entry, field));
  console.log(`  ${field.padEnd(12)}${String(read.length).padStart(6)} of ${having.length} (${Math.round((100 * read.length) / Math.max(1, having.length))} %)`);
}
const disputed = entries.filter((entry) => /disputed/.test(entry.src.ownership ?? ""));
const { rows, languages, mentions, traps } = readMentionTable();
console.log(`\nmentions in context: ${rows} rows in ${languages} languages, ${mentions} mentions, ${traps} traps`);
console.log(`ownership disputed: ${disputed.map((entry) => entry.id).join(", ")}`);

const feeds: ListedFeed[] = JSON.parse(readFeedList());
const followable = feeds.filter((feed) => !feed.dead);
const countries = new Set(followable.map((feed) => entries.find((entry) => entry.id === feed.source)?.country ?? "—"));
console.log(`\nfeeds ${feeds.length}, known to have stopped ${feeds.length - followable.length}; the others: ${new Set(followable.map((feed) => feed.source)).size} sources, ${new Set(followable.map((feed) => feed.lang)).size} languages, ${countries.size} countries`);
for (const link of ["search", "archive", "press", "editions"] as const) console.log(`links: ${link} ${entries.filter((entry) => entry.links?.[link]).length}`);

function spellings(entry: DirectoryEntry): { text: string; lang?: string | undefined }[] {
  const names = Object.entries(entry.name).map(([lang, text]) => ({ text, lang: lang === "en" ? undefined : lang }));
  return [...entry.aliases, ...names.filter((name) => !entry.aliases.some((alias) => alias.text === name.text && alias.lang === name.lang))];
}

function languagesOf(entry: DirectoryEntry): Set<string> {
  return new Set(spellings(entry).flatMap(({ lang }) => (lang === undefined ? [] : [lang.split("-")[0] ?? lang])));
}

function scriptsOf(entry: DirectoryEntry): RegExp[] {
  const text = spellings(entry).map((one) => one.text).join(" ");
  return scripts.filter((script) => script.test(text));
}

function count(values: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function columns(counts: [string, number][]): string {
  const cells = counts.map(([key, number]) => `${key} ${number}`.padEnd(10));
  return Array.from({ length: Math.ceil(cells.length / 10) }, (_, row) => `  ${cells.slice(row * 10, row * 10 + 10).join("")}`).join("\n");
}
