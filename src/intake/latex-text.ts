/** LaTeX as it stands in bibliographies, as plain text: accents, letters, dashes and quotation marks; commands go, their words stay. */

const accents: Record<string, string> = { '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307", u: "\u0306", v: "\u030C", H: "\u030B", c: "\u0327", k: "\u0328", r: "\u030A", d: "\u0323", b: "\u0331" };
const letters: Record<string, string> = { ss: "ß", ae: "æ", AE: "Æ", oe: "œ", OE: "Œ", o: "ø", O: "Ø", aa: "å", AA: "Å", l: "ł", L: "Ł", i: "ı", j: "ȷ", dh: "ð", th: "þ", textquoteright: "’", textquoteleft: "‘", textquotedblleft: "“", textquotedblright: "”", textendash: "–", textemdash: "—", ldots: "…", dots: "…", euro: "€", pounds: "£", S: "§", textasciitilde: "~" };

/** The plain text of a field's value. Cost: linear. */
export function latexText(value: string): string {
  if (!/[\\{}~]|--|``|''/.test(value)) return value;
  return value
    .replace(/\{?\\(["'`^~=.])\s*\{?\\?([A-Za-z])\}?\}?/g, (_, accent: string, letter: string) => `${letter}${accents[accent] ?? ""}`)
    .replace(/\{?\\([uvHckrdb])(?:\s+|\{)\\?([A-Za-z])\}?\}?/g, (_, accent: string, letter: string) => `${letter}${accents[accent] ?? ""}`)
    // A command of letters takes the space behind it along.
    .replace(/\\([A-Za-z]+)(?:\{\}|\s+)?/g, (_, name: string) => (Object.hasOwn(letters, name) ? (letters[name] ?? "") : ""))
    .replace(/\\([&%#_$])/g, "$1")
    .replace(/---/g, "—")
    .replace(/--/g, "–")
    .replace(/``/g, "“")
    .replace(/''/g, "”")
    .replace(/(^|[^\\])~/g, "$1\u00A0")
    .replace(/[{}]/g, "")
    .normalize("NFC");
}
