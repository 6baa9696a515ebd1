/** The chain's picture as a file that needs nothing else: its own colours, dark on white. */
import type { ExportFile } from "../popup/export-file.ts";

const style = `
.line path { fill: none; stroke: #7b7f85; stroke-width: 2 }
.line-found path { stroke-width: 5 }
.line-found .line-gap { stroke: #fff; stroke-width: 1.5 }
.line-inferred path { stroke-dasharray: 5 4 }
.line-cyclic path { stroke-dasharray: 1 4; stroke-linecap: round }
.box rect { fill: #fff; stroke: #7b7f85; stroke-width: 1.5 }
.box-page rect { stroke: #1d1f22; stroke-width: 2.5 }
.box text { fill: #1d1f22; font: 600 13px sans-serif; text-anchor: middle }
.box .box-how { fill: #55595f; font-weight: 400; font-size: 11px }
`;

export function pictureFile(svg: SVGSVGElement): ExportFile {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "style");
  sheet.textContent = style;
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: "#fff" })) paper.setAttribute(name, value);
  copy.prepend(sheet, paper);
  return { name: "wiretrace-chain.svg", type: "image/svg+xml", content: new XMLSerializer().serializeToString(copy) };
}
