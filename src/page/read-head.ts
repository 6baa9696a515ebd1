import type { Outline } from "./entry.ts";

/**
 * Reads what the machine-readable elements say (titles, metas, canonical link, structured data), wherever
 * in the page they stand, and answers whether the element was one of them.
 */
export function readHead(outline: Outline, element: Element, tag: string): boolean {
  switch (tag) {
    case "title":
      if (outline.title === "") outline.title = (element.textContent ?? "").replace(/\s+/g, " ").trim();
      return true;
    case "meta": {
      const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
      const content = element.getAttribute("content")?.trim();
      if (name && content) outline.metas.push({ name: name.toLowerCase(), content });
      return true;
    }
    case "link":
      if (/\bcanonical\b/i.test(element.getAttribute("rel") ?? "")) outline.canonical ||= element.getAttribute("href")?.trim() ?? "";
      return true;
    case "script":
      if (/^\s*application\/ld\+json/i.test(element.getAttribute("type") ?? "")) outline.structured.push(element.textContent ?? "");
      return !element.hasAttribute("data-telegram-post");
    case "base":
      return true;
    default:
      return false;
  }
}
