/** The address that a saved page came from: what the program that saved it wrote down, else what the page says of itself. */
import { webAddress } from "./web-address.ts";

/** Browsers and SingleFile write it into a comment before or right behind the root element. */
const saved = [/<!-- saved from url=\(\d{4}\)(\S{1,8000}?) -->/i, /<!--[^>]{0,2000}?\burl:\s*(https?:\/\/\S{1,8000})/i];
const savedReach = 16_384;

/** Absolute http(s) address; undefined where the page does not say it. */
export function readPageAddress(html: string, document: Document): string | undefined {
  const head = html.slice(0, savedReach);
  const written = saved.map((pattern) => pattern.exec(head)?.[1]);
  const own = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url" i][content]')?.getAttribute("content"),
    document.querySelector('meta[name="og:url" i][content]')?.getAttribute("content"),
    document.querySelector("base[href]")?.getAttribute("href"),
  ];
  return [...written, ...own].map((address) => webAddress(address)).find((address) => address !== undefined);
}
