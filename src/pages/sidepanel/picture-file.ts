/** The chain's picture as a file that needs nothing else: it looks as it looked on the reader's screen, light or dark. */
import type { PictureFormat } from "../../ui/chain-picture.tsx";

export type PictureFile = { name: string; type: string; content: Blob };

/** The drawing as a file; undefined where the browser could not draw it. The drawing must stand in the page. */
export async function pictureFile(svg: SVGSVGElement, format: PictureFormat, { host, day }: { host: string; day: string }): Promise<PictureFile | undefined> {
  const name = `wiretrace-chain-${host.replace(/[^a-z0-9.-]/gi, "") || "page"}-${day}.${format}`;
  const { source, width, height } = standalone(svg);
  const drawing = new Blob([source], { type: "image/svg+xml" });
  if (format === "svg") return { name, type: drawing.type, content: drawing };
  const content = await rasterize(drawing, width, height);
  return content && { name, type: "image/png", content };
}

/** What a drawing's look is made of. */
const looks = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "font-family", "font-size", "font-weight", "text-anchor", "direction", "unicode-bidi"];
const margin = 16;

/** The SVG's source with its styles written out, on paper, with a margin; sizes are those of its view box. */
function standalone(svg: SVGSVGElement): { source: string; width: number; height: number } {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((element, index) => {
    const original = originals[index];
    if (original) writeStyles(element, getComputedStyle(original));
  });
  const [width, height] = [svg.viewBox.baseVal.width + 2 * margin, svg.viewBox.baseVal.height + 2 * margin];
  const attributes = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `${-margin} ${-margin} ${width} ${height}`, role: "img" };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const sheet = { x: -margin, y: -margin, width, height, fill: getComputedStyle(document.documentElement).backgroundColor };
  for (const [name, value] of Object.entries(sheet)) paper.setAttribute(name, String(value));
  copy.prepend(paper);
  return { source: new XMLSerializer().serializeToString(copy), width, height };
}

function writeStyles(element: SVGElement, style: CSSStyleDeclaration): void {
  element.removeAttribute("style");
  element.removeAttribute("class");
  const isText = element.localName === "text";
  for (const name of looks) {
    const value = style.getPropertyValue(name);
    const isFont = name.startsWith("font") || name === "text-anchor" || name === "unicode-bidi";
    if (value !== "" && value !== "none" && value !== "normal" && (isText || !isFont)) element.setAttribute(name, value);
    if (name === "fill" && value === "none") element.setAttribute(name, value);
  }
}

/** Twice as sharp as it is large, unless that is more than every browser's canvas takes. */
const sharpness = 2;
const longestSide = 16_000;
const mostPixels = 100_000_000;

async function rasterize(drawing: Blob, width: number, height: number): Promise<Blob | undefined> {
  const scale = Math.min(sharpness, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const url = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}
