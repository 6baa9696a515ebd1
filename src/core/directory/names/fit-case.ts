/**
 * Whether a name is printed as a name. `exact`: as the directory has it, or in capitals. `loose`: an abbreviation
 * in small letters ("afp", "Ap"), as sign-offs print it: it needs the strongest context. `no`: another word.
 */
export type CaseFit = "exact" | "loose" | "no";

/** Below this many letters a name in capitals is an abbreviation of something else. */
const shortestInCapitals = 4;
/** From this length on several words are a name however they are capitalised. */
const longEnough = 8;

/** `strict`: every capital counts, as in outlets' names. */
export function fitCase(name: string, printed: string, strict: boolean): CaseFit {
  if (printed === name) return "exact";
  // Accents get lost in print and capitals, they do not appear: "Wölff" is not Wolff.
  if (accents(printed) > accents(name)) return "no";
  const upper = printed.toUpperCase();
  const lower = printed.toLowerCase();
  // Scripts without case, and folded signs only.
  if (upper === lower) return "exact";
  if (printed === upper && (name === name.toUpperCase() || name.length >= shortestInCapitals)) return "exact";
  if (!strict && /[\s-]/u.test(name) && name.length >= longEnough) return printed === lower && name !== name.toLowerCase() ? "no" : "exact";
  if (sameCase(name, printed)) return "exact";
  // "Ag" is silver and no sentence that begins with the sign "ag"; "el país" is any country.
  if (!/\s/u.test(name) && (name === name.toUpperCase() || (name === name.toLowerCase() && name.length > 2)) && printed.slice(1) === lower.slice(1)) return "loose";
  return "no";
}

/** How many accents the letters of a text bear. */
export const accents = (text: string): number => text.normalize("NFD").match(/[\u0300-\u036f]/gu)?.length ?? 0;

/**
 * Articles with which papers in languages that write nouns small begin. Only before two words and more: "the Yorkshire Post" is
 * a paper, "the Australian" anybody from there.
 */
const articles = /^(?:The|Le|La|Les|El|Los|Las|Il|Lo|Gli|De|Het|O|A|Os|As) (?=\p{L}+[\s-]\p{L})/u;

/** Whether a name begins with an article that running text may write small: "the Yorkshire Post". */
export const opensWithArticle = (name: string): boolean => articles.test(name);

/** Units of the name's article with its space, where it is printed small and so no part of the name; else 0. */
export const smallArticle = (name: string, printed: string): number => (isLower(printed.charAt(0)) && opensWithArticle(name) ? name.indexOf(" ") + 1 : 0);

/** Equal but for accents: capitals stand where the name has them. Further words may begin with one more: "Нью-Йорк Таймс" is "Нью-Йорк таймс". */
function sameCase(name: string, printed: string): boolean {
  return Array.from({ length: name.length }, (_, at) => {
    const small = isLower(name.charAt(at)) || (at === 0 && smallArticle(name, printed) > 0);
    return small === isLower(printed.charAt(at)) || (small && at > 0 && /[\s-]/u.test(name.charAt(at - 1)));
  }).every(Boolean);
}

const isLower = (letter: string): boolean => letter === letter.toLowerCase();
