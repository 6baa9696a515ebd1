/** How wide words are in a picture. */
import { lettersOf } from "./break-lines.ts";

export type Measure = (words: string, font: PictureFont) => number;
/** The two fonts of a picture: the names of boxes, and what is said about them. */
export type PictureFont = "name" | "note";

/** Sizes in the picture's own units, which are CSS pixels at the browser's usual font size. */
export const fonts: { [font in PictureFont]: { size: number; weight: number; line: number } } = {
  name: { size: 13, weight: 600, line: 17 },
  note: { size: 11.5, weight: 400, line: 15 },
};

/** Measures with the fonts that the page draws with; estimates where there is no canvas. */
export function createMeasure(): Measure {
  const canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null) return estimate;
  const family = getComputedStyle(document.body).fontFamily || "sans-serif";
  return (words, font) => {
    canvas.font = `${fonts[font].weight} ${fonts[font].size}px ${family}`;
    return canvas.measureText(words).width;
  };
}

// Chinese, Japanese and Korean characters are as wide as they are high, Latin ones a little over half of it.
const estimate: Measure = (words, font) =>
  lettersOf(words).reduce((sum, letter) => sum + fonts[font].size * (/[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 1 : 0.56), 0);
