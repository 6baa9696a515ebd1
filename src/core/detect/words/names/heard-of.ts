/** Media whose names mean other things too, where their sentence itself shows that they are meant. */
import { firstIndex } from "../../../first-index.ts";
import type { PathSource, Span } from "../../../model.ts";
import type { Reading } from "../../candidate.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";
import type { Frame } from "../compose-frames.ts";
import type { Phrase } from "./name-phrase.ts";

/**
 * The medium of the directory that has the name, where too little spoke for it to be taken for one before its sentence was
 * read: the sentence says so now. Undefined where several have it, or where it is at home in another language and common.
 */
export function heardOf([start, end]: Span, { names, directory, page, pack }: Reading): string | undefined {
  for (let at = firstIndex(names, ({ span }) => span[1] >= end); at < names.length; at += 1) {
    const hit = names[at];
    if (!hit || hit.span[0] > start) return undefined;
    // "the Yorkshire Post": the article may be the name's.
    const before = page.text.slice(hit.span[0], start).trim().toLowerCase();
    const same = hit.span[1] === end && (before === "" || pack.articles.some(({ text }) => text === before));
    if (!same || (hit.class !== "outlet" && hit.class !== "agency")) continue;
    const atHome = hit.ids.filter((id) => {
      const entry = directory.entry(id);
      return entry !== undefined && directory.speaks(entry, page.lang);
    });
    if (atHome.length === 1) return atHome[0];
    return hit.ids.length === 1 && hit.risk < 2 ? hit.ids[0] : undefined;
  }
  return undefined;
}

/**
 * "Index je u srijedu objavio da …", "Nacional u novom broju otkriva …": an everyday word that has its capital as the whole subject of a verb by which
 * media report is the paper at home in the page's language. A surname has its first name somewhere on the page ("Бабель" beside "Ісак Бабель").
 */
export function heardReporter(frame: Frame, { items }: ReadSentence, reading: Reading): PathSource | undefined {
  const { page, pack, directory } = reading;
  const phrase = soleReporter(frame);
  const [first, last] = [items[phrase?.from ?? -1], items[(phrase?.to ?? 0) - 1]];
  if (!phrase || !first?.capital || !last || pack.text.nounsCapitalised === true) return undefined;
  const span: Span = [first.start, last.end];
  const id = heardOf(span, reading);
  const entry = id === undefined ? undefined : directory.entry(id);
  const printed = page.text.slice(...span);
  // Another case of the name is an everyday word more often: "Novosti" are the paper, "Novostima" the news.
  if (id === undefined || !entry || !directory.speaks(entry, page.lang) || ![...Object.values(entry.name), ...entry.aliases.map(({ text }) => text)].includes(printed)) return undefined;
  return isSurname(page, printed) ? undefined : { class: entry.class, id, name: directory.displayName(id, pack.lang), host: entry.hosts[0] ?? null, span };
}

/** A name of a word or two that alone is the subject of a verb of reporting. */
function soleReporter({ path: [phrase, ...others], main: { clue: { verb }, subject } }: Frame): Phrase | undefined {
  if (!phrase || others.length > 0 || subject?.from !== phrase.from || phrase.bits !== 0 || phrase.names.length > 0 || phrase.to - phrase.from > longestTitle) return undefined;
  return verb?.act === "report" && verb.doubtful !== true && verb.witness !== true && verb.judges !== true ? phrase : undefined;
}

/** Items of a title that means something else: "Politika", "Novi list". */
const longestTitle = 2;

/** Asked once for each name of a page: looking through all of it for each sentence would grow with its square. */
const surnames = new WeakMap<Reading["page"], Map<string, boolean>>();

function isSurname(page: Reading["page"], name: string): boolean {
  const known = surnames.get(page) ?? new Map<string, boolean>();
  surnames.set(page, known);
  const answer = known.get(name) ?? hasFirstName(page.text, name);
  known.set(name, answer);
  return answer;
}

/** Whether a word with a capital stands right before the name anywhere on the page, inside a sentence. */
function hasFirstName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, at - longestFirstName), at))) return true;
  }
  return false;
}

/** Units of a first name and the space behind it. */
const longestFirstName = 20;
