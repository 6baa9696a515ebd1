import { stemOfForm, stemOfPlace } from "./name-forms.ts";
import { scriptOf } from "./name-skeleton.ts";
import type { Token } from "../words/tokenize.ts";
import type { World } from "./world.ts";
import { beginningOf, type Name, type NamesByBeginning } from "./world-tables.ts";

/** What a text calls by a name that every language has: `keys` are the same in all of them. With its first and last token. */
export type WorldName = { kind: Name["kind"]; keys: readonly string[]; first: number; last: number };

/** What the tokens name in the language, also in inflected forms; names of all languages where it is unknown. */
export function findWorldNames(tokens: readonly Token[], text: string, lang: string, world: World): WorldName[] {
  const found: WorldName[] = [];
  const names = world.names(lang);
  // Of each token once: it is asked for as a first and as a second word.
  const beginnings = tokens.map(({ norm }) => beginningOf(norm));
  for (let first = 0; first < tokens.length; first++) {
    const best = longestName(tokens, first, text, names, beginnings);
    if (!best) continue;
    found.push(best);
    first = best.last;
  }
  return found;
}

function longestName(tokens: readonly Token[], first: number, text: string, names: NamesByBeginning, beginnings: readonly string[]): WorldName | undefined {
  const word = tokens[first]?.norm ?? "";
  const second = beginnings[first + 1];
  const longer = (spelling: string, beginning: string, than: WorldName | undefined): WorldName | undefined => {
    const those = names.get(beginning);
    if (those === undefined) return than;
    const best = longestOf(those.any, spelling, tokens, first, text, than);
    const more = second === undefined ? undefined : those.bySecond.get(second);
    return more ? longestOf(more, spelling, tokens, first, text, best) : best;
  };
  if (scriptOf(word) !== "abjad") return longer(word, beginnings[first] ?? "", undefined);
  return spellings(word).reduce<WorldName | undefined>((best, spelling) => longer(spelling, beginningOf(spelling), best), undefined);
}

function longestOf(names: readonly Name[], word: string, tokens: readonly Token[], first: number, text: string, than: WorldName | undefined): WorldName | undefined {
  let best = than;
  for (const name of names) {
    if (!word.startsWith(name.begins)) continue;
    const last = first + name.words.length - 1;
    if ((!best || last > best.last) && isWritten(name, word, tokens, first, text) && isWholeRun(tokens, first, last, name)) best = { kind: name.kind, keys: name.keys, first, last };
  }
  return best;
}

// `word` is a spelling of the first token.
function isWritten(name: Name, word: string, tokens: readonly Token[], first: number, text: string): boolean {
  return name.words.every((part, i) => {
    const other = tokens[first + i];
    if (other === undefined) return false;
    const own = i === 0 ? word : other.norm;
    const isEnd = i > 0 && i === name.words.length - 1;
    return (name.stem ? beginsWith(own, part) : (name.kind === "place" ? isPlaceForm(own, part) : isForm(own, part)) || (isEnd && isShortForm(own, part))) && (!name.capital || (i > 0 && part.length <= longestParticle) || isCapital(text, other, name.kind));
  });
}

// Arabic writes "and", "in", "for" and the article onto the name.
function spellings(word: string): string[] {
  const bare = word.replace(/^[وفبكل]/, "");
  const plain = word.replace(/^(?:[وف]?(?:ال|[بك]ال|لل)|[وفبكل])/, "");
  return [...new Set([word, bare, plain, `ال${bare.replace(/^ل/, "")}`])];
}

// "Monaco di Baviera", "bin Salman".
const longestParticle = 3;

// Adjectives of nations are written small in Cyrillic, and so are those of short codes; a town or a person never is ("вена" is a vein).
function isCapital(text: string, token: Token, kind: Name["kind"]): boolean {
  const letter = text.slice(token.start, token.start + 1);
  if (kind !== "country") return letter === letter.toUpperCase();
  const script = scriptOf(token.norm);
  if (script !== "latin" && script !== "cyrillic") return true;
  return letter !== letter.toLowerCase() || token.norm.length < 4 || script === "cyrillic";
}

// Words with two or three letters are whole words: "öl" begins "öffentlich" no more than "law" begins "lawn".
const longestEnding = 7;

function beginsWith(word: string, stem: string): boolean {
  if (word === stem) return true;
  const script = scriptOf(stem);
  if (script === "hangul" || script === "han" || script === "kana") return script === "hangul" && word.startsWith(stem);
  return stem.length > (script === "latin" ? 3 : 2) && word.startsWith(stem) && word.length <= stem.length + longestEnding;
}

// An inflected form shares the name without its last letters and is hardly longer ("России", "Germaniei", "독일은").
function isForm(word: string, name: string): boolean {
  if (word === name) return true;
  const script = scriptOf(name);
  if (script === "han" || script === "kana" || script === "abjad") return false;
  const stem = stemOfForm(name);
  return (stem.length > 3 || script === "hangul") && word.startsWith(stem) && word.length <= name.length + 3;
}

// The last of several words is told by those before it ("Ким Чен Ыном"), however short it is.
function isShortForm(word: string, name: string): boolean {
  return !["han", "kana", "abjad"].includes(scriptOf(name)) && word.startsWith(name) && word.length <= name.length + 3;
}

function isPlaceForm(word: string, name: string): boolean {
  if (word === name) return true;
  const script = scriptOf(name);
  if (script === "han" || script === "kana" || script === "abjad") return false;
  const stem = stemOfPlace(name);
  const least = script === "hangul" ? 1 : script === "latin" && stem !== name ? 5 : 4;
  return stem.length >= least && word.startsWith(stem) && word.length <= name.length + 3;
}

// Katakana are written without spaces: what stands inside a longer run is another name.
function isWholeRun(tokens: readonly Token[], first: number, last: number, { words, kind }: Name): boolean {
  if ((kind !== "name" && kind !== "place") || scriptOf(words[0] ?? "") !== "kana") return true;
  return !isOneRun(tokens[first - 1], tokens[first]) && !isOneRun(tokens[last], tokens[last + 1]);
}

function isOneRun(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start && /[\u30a1-\u30fc]/.test(a.norm) && /[\u30a1-\u30fc]/.test(b.norm);
}
