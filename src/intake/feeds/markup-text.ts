/** HTML fragments made plain text: one line per paragraph, nothing run, nothing loaded. */
import { Parser } from "htmlparser2";

/**
 * The text that a reader of the markup would see, paragraphs on lines of their own. Text without markup keeps its lines.
 * Cost: linear, and bounded.
 */
export function markupText(markup: string): string {
  if (!/[<&]/.test(markup)) return tidyLines(markup.split(/[\r\n]+/));
  const hasTags = /<[a-z!/?]/i.test(markup);
  const lines: string[] = [];
  let line = "";
  let hidden = 0;
  let depth = 0;
  const endLine = (): void => {
    lines.push(line);
    line = "";
  };
  const parser = new Parser(
    {
      onopentag(name) {
        depth++;
        if (hiddenTags.has(name)) hidden++;
        if (blockTags.has(name)) endLine();
        if (cellTags.has(name)) line += " ";
      },
      onclosetag(name) {
        depth--;
        if (hiddenTags.has(name)) hidden--;
        if (blockTags.has(name) && name !== "br") endLine();
      },
      ontext(text) {
        if (hidden > 0) return;
        if (hasTags) line += text;
        else for (const [at, piece] of text.split(/[\r\n]+/).entries()) {
          if (at > 0) endLine();
          line += piece;
        }
      },
    },
    // CDATA inside markup is text that was escaped twice over.
    { recognizeCDATA: true },
  );
  for (let at = 0; at < Math.min(markup.length, MOST_CHARACTERS); at += STEP) {
    if (depth > DEEPEST) break;
    parser.write(markup.slice(at, at + STEP));
  }
  parser.end();
  endLine();
  return tidyLines(lines);
}

/** The same on one line, for titles. */
export const markupLine = (markup: string): string => markupText(markup).replaceAll("\n", " ");

/** The parser's stack is slow when thousands of tags are open; what hides text there is no article. */
const DEEPEST = 2_000;
/** Four times the longest article seen; what comes after is not read. */
const MOST_CHARACTERS = 1_000_000;
const STEP = 65_536;

const hiddenTags = new Set(["script", "style", "noscript", "template", "iframe", "object", "svg", "math", "head", "button", "form", "select", "textarea", "audio", "video"]);
const cellTags = new Set(["td", "th"]);
const blockTags = new Set(
  "address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul".split(" "),
);

function tidyLines(lines: string[]): string {
  // Joiners and marks of direction stay: they are part of words.
  return lines
    .map((line) => line.replace(/[\s\p{Cc}\u00AD\u200B\uFEFF]+/gu, (run) => (/^[\u00AD\u200B\uFEFF]+$/.test(run) ? "" : " ")).trim())
    .filter((line) => line !== "")
    .join("\n");
}
