import { isPicture } from "./picture-lines.ts";
import type { Line } from "./read-lines.ts";

/** Two captions of this length that read the same are one picture's. */
const shortestRepeat = 80;

/** Lines of the same picture share a number: by the reader's mark, else a caption and the credit after it. */
export function numberPictures(lines: Line[]): Map<Line, string> {
  const numbers = new Map<Line, string>();
  const captions = new Map<string, string>();
  let key = "";
  let previous: Line | undefined;
  for (const line of lines) {
    const follows = previous && isPicture(previous) && previous.index === line.index - 1 && line.block.role === "credit";
    if (line.block.picture === undefined) key = follows ? key : String(line.index);
    else key = `picture ${line.block.picture}`;
    // The lead picture is often printed twice, caption and all.
    if (line.block.role === "caption" && line.text.length >= shortestRepeat) key = captions.get(line.text) ?? key;
    if (line.block.role === "caption") captions.set(line.text, key);
    numbers.set(line, key);
    previous = line;
  }
  return numbers;
}
