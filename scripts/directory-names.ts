/** Names as lists write them, and as they are: the kinds of media, entities and halves of brackets that lists add are no part of a name. */

const kinds = "Print(?: media)?|Television|Radio|Online|News (?:agency|agencies|portals?|sites?)|Newspapers?|Magazines?|Portals?|Websites?";
/** "Print: Al Watan"; "UA:Ukrainian Radio" is a name. */
const kindBefore = new RegExp(`^(?:${kinds}): +`, "u");
/** "Dziennik dailies - Bałtycki": a chain's word, and the town's. */
const chainWord = / (?:dailies|newspapers|papers|stations) [-–] /u;
const entities: { [entity: string]: string } = { "&amp;": "&", "&quot;": '"', "&apos;": "'", "&#39;": "'", "&#039;": "'", "&nbsp;": " ", "&lt;": "<", "&gt;": ">" };
const entity = /&(?:[a-z]+|#\d+|#x[\da-f]+);/iu;

/** The name without what a list has added. */
export function cleanName(printed: string): string {
  const text = printed.replaceAll(new RegExp(entity, "giu"), (one) => entities[one.toLowerCase()] ?? readCode(one));
  const bare = text.replace(kindBefore, "").replace(chainWord, " ").replaceAll(/[\s\u00A0]+/gu, " ").trim();
  // A list that cut its cells at a length left half a bracket.
  return (opens(bare) > closes(bare) ? bare.slice(0, bare.lastIndexOf("(")) : bare).replace(/[,;:]$/u, "").trim();
}

/** What is wrong with a name, each fault with what to do; nothing where it stands as media write it. */
export function nameFaults(text: string): string[] {
  const faults: string[] = [];
  if (kindBefore.test(text)) faults.push("begins with the kind of medium: leave the kind out");
  if (chainWord.test(text)) faults.push("joins a chain's word and a title: write the title alone");
  if (entity.test(text)) faults.push("has an HTML entity: write the sign itself");
  if (opens(text) !== closes(text)) faults.push("has half a bracket: close it or leave it out");
  if (/ [/|] |; /u.test(text)) faults.push("holds two names: make an alias of each");
  if (/\u00A0| {2,}|^\s|\s$/u.test(text)) faults.push("has spaces too many: write one between two words");
  if (/[,;:]$/u.test(text)) faults.push("ends with a sign that parts cells of a list: leave it out");
  if (/^\p{Lu}{6,}(?: \p{Lu}{6,})+$/u.test(text)) faults.push("is written in capitals: write it as a text would");
  return faults;
}

const readCode = (one: string): string => {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/iu.exec(one) ?? [];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  return Number.isNaN(code) || code > 0x10_ffff ? one : String.fromCodePoint(code);
};
const opens = (text: string): number => text.split("(").length;
const closes = (text: string): number => text.split(")").length;
