import type { NameHit } from "../../../directory/directory.ts";
import type { Steps } from "../../../steps.ts";
import type { Reading } from "../../candidate.ts";
import type { LanguagePack } from "../../language-pack.ts";
import { longerName } from "./longer-names.ts";

/** The accepted mentions and offices with the letters written onto them, which tell their case. */
export function* acceptedNames({ page, pack, mentions, offices, names }: Reading): Steps<NameHit[]> {
  const prefixes = new Set(pack.affixes.filter(({ side }) => side === "prefix").map(({ text }) => text));
  const swallows = prefixes.has("لل");
  const editions = pack.nouns.editions ?? [];
  const written = readWritten(pack);
  let at = 0;
  const named = [
    ...mentions.map(({ span, id, class: kind, alternatives }) => ({ span, ids: [id, ...alternatives], class: kind })),
    ...offices.map(({ span, office, candidates }) => ({ span, ids: candidates, class: "institution" as const, office })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const accepted: NameHit[] = [];
  for (const [index, { span, ...who }] of named.entries()) {
    if (index % namesPerStep === 0) yield;
    while (at < names.length && (names[at]?.span[1] ?? 0) <= span[0]) at += 1;
    let first = at;
    while ((names[first]?.span[0] ?? Infinity) < span[0]) first += 1;
    let last = first;
    while ((names[last + 1]?.span[0] ?? Infinity) < span[1]) last += 1;
    const head = names[first];
    const tail = names[last];
    const plain = tail?.span[1] === span[1] ? tail.suffix : "";
    const longer = who.class === "outlet" || who.class === "agency" ? longerName(page.text, span, names, pack) : undefined;
    const end = longer?.end ?? (plain === "" && head?.class !== "institution" ? editionEnd(page.text, span[1], editions) : span[1]);
    const taken = end > span[1] ? (/^['’]\p{L}{1,6}/u.exec(page.text.slice(end, end + 8))?.[0] ?? "") : plain;
    // "للجزيرة": the article of the name is swallowed by the letter before it.
    const swallowed = swallows && page.text.startsWith("لل", span[0]) ? 2 : 0;
    accepted.push({
      span: [span[0] + swallowed, end],
      ...who,
      // What a longer name begins with is somebody else's.
      ids: longer?.others === true ? [] : who.ids,
      risk: head?.risk ?? 0,
      prefix: swallowed > 0 ? "لل" : (head?.span[0] === span[0] ? head.prefix : "") || writtenPrefix(page.text, span[0], prefixes),
      suffix: taken === "" ? writtenSuffix(page.text, end, pack, written) : taken,
    });
  }
  return accepted;
}

/** Names read between two rests. */
const namesPerStep = 64;

/** Behind the word for the edition, where one follows. */
function editionEnd(text: string, end: number, editions: string[]): number {
  if (editions.length === 0 || text.charAt(end) !== " ") return end;
  const word = editions.find((edition) => text.startsWith(edition, end + 1) && !/^[\p{L}\p{M}]/u.test(text.slice(end + 1 + edition.length, end + 2 + edition.length)));
  return word === undefined ? end : end + 1 + word.length;
}

/** "ל-CNN", "ב\"מעריב\"", "لـ«النهار»": letters before a hyphen or the mark of a quoted name. */
function writtenPrefix(text: string, start: number, prefixes: ReadonlySet<string>): string {
  if (prefixes.size === 0) return "";
  const [whole, letters] = /(?<![\p{L}\p{M}])([^\P{L}ـ]{1,2})[-־‑–ـ]*["“”״«]?$/u.exec(text.slice(Math.max(0, start - longestPrefix), start)) ?? [];
  // "לynet": between two scripts no hyphen is needed.
  const apart = whole !== letters || /[A-Za-z]/u.test(text.charAt(start));
  return whole !== undefined && letters !== undefined && apart && prefixes.has(letters) ? whole : "";
}

/** Two letters, a hyphen, a quotation mark and the unit before them. */
const longestPrefix = 5;

/** What may be written right behind a name in a script without spaces, by the first unit: a pack has thousands of markers. */
type Written = { markers: Map<number, string[]>; particles: Map<number, string[]> };

function readWritten({ text, markers, affixes }: LanguagePack): Written {
  if (text.spaced) return { markers: new Map(), particles: new Map() };
  const after = markers.filter((marker) => marker.side === "after" && marker.text.length > 1);
  return {
    markers: byFirstUnit(after.map((marker) => marker.text)),
    particles: byFirstUnit(affixes.flatMap((affix) => (affix.side === "suffix" ? [affix.text] : [])).sort((a, b) => b.length - a.length)),
  };
}

function byFirstUnit(texts: string[]): Map<number, string[]> {
  const lists = new Map<number, string[]>();
  for (const text of texts) {
    const first = text.charCodeAt(0);
    const list = lists.get(first);
    if (list) list.push(text);
    else lists.set(first, [text]);
  }
  return lists;
}

/** Case letters behind a hyphen ("MTI-nek"), or particles of a script without spaces ("ロイターは"). */
function writtenSuffix(text: string, end: number, pack: LanguagePack, { markers, particles }: Written): string {
  const hyphened = /^[-‑](\p{L}{1,6})(?!\p{L})/u.exec(text.slice(end, end + 8));
  // "Der Spiegel -lehden": behind names of several words Finnish writes the noun, which has the ending, after a blank and a hyphen.
  const noun = text.startsWith(" -", end) ? pack.affixes.find((affix) => affix.text.startsWith(" -") && text.startsWith(affix.text, end) && !/\p{L}/u.test(text.charAt(end + affix.text.length))) : undefined;
  if (noun) return noun.text;
  if (hyphened) return pack.affixes.some((affix) => affix.side === "suffix" && bare(affix.text) === hyphened[1]?.toLowerCase()) ? hyphened[0] : "";
  // "뉴욕타임스(NYT)는"
  const behindBracket = /[)）]/u.test(text.charAt(end - 1)) ? /^\p{L}{1,6}/u.exec(text.slice(end, end + 8))?.[0] : undefined;
  if (behindBracket !== undefined && pack.affixes.some((affix) => affix.text === behindBracket)) return behindBracket;
  if (pack.text.spaced) return behindOtherScript(text, end, pack);
  // "によると" is a cue of its own, and no particle.
  const next = text.charCodeAt(end);
  if (markers.get(next)?.some((marker) => text.startsWith(marker, end))) return "";
  return particles.get(next)?.find((particle) => text.startsWith(particle, end)) ?? "";
}

/** "NHK에", "KBS1은": particles of a language that writes other letters than the name has. */
function behindOtherScript(text: string, end: number, pack: LanguagePack): string {
  const particle = /^\p{Lo}{1,4}/u.exec(text.slice(end, end + 4))?.[0];
  if (particle === undefined || /\p{Lo}/u.test(text.charAt(end - 1))) return "";
  return pack.affixes.some((affix) => affix.side === "suffix" && affix.text === particle) ? particle : "";
}

const bare = (affix: string) => affix.replace(/^['’:-]/u, "");
