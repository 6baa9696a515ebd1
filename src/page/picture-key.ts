import type { Entry } from "./entry.ts";

/** Captions stand near their picture: so many elements around them are searched for it. */
const reach = 6;
/** Endings that resizing services add to a picture's name: "-1024x683", "_w800", "@2x". */
const sizeFirst = /^\d{2,4}x\d{2,4}[-_]/;
const sizes = /(?:[-_@.](?:\d{2,4}x\d{2,4}|w?\d{2,4}w?|\dx|scaled|large|small|medium|thumb(?:nail)?|square|wide|full|crop))+$/i;
/** Last parts of an address that name a format rather than a picture. */
const generic = /^(?:image|img|photo|original|default|master|index|main|large|small|medium|full|quality|resize|crop|format|auto|webp|avif|\d{1,4}|[a-z]{1,3}\d?|\d{1,4}[x_:]\d{1,4}|.*=.*)$/i;

/**
 * What a caption's picture is called: the same for all sizes of it, so that gallery and lightbox agree.
 * Without a picture's address, the place of the figure in the page.
 */
export function pictureKey(container: Entry): string {
  let entry: Entry | undefined = container;
  for (let level = 0; level < reach && entry !== undefined; level++, entry = entry.parent) {
    // Beyond a figure, several pictures leave open which one is meant.
    if (entry.images > 2 && entry.tag !== "figure") break;
    if (entry.images > 0) return (entry.image === "" ? undefined : nameOf(entry.image)) ?? `figure-${entry.index}`;
    if (entry.tag === "figure" || entry.tag === "amp-img") return `figure-${entry.index}`;
  }
  return `figure-${container.index}`;
}

function nameOf(address: string): string | undefined {
  // Resizing services carry the picture's own address: ".../quality/80/?url=https%3A%2F%2F…".
  const own = /(?:[?&/=]|^.)(https?(?::\/\/|%3A%2F%2F).+)$/i.exec(address.slice(1))?.[1]?.replace(/%2F/gi, "/").replace(/%3A/gi, ":");
  const [path = ""] = (own ?? address).split(/[?#&]/, 1);
  const parts = path.split("/").filter((part) => part !== "" && !part.includes(":"));
  let name = "";
  for (const part of parts.toReversed()) {
    const bare = part.replace(/\.(?:jpe?g|png|webp|avif|gif|svg|bmp|tiff?)$/i, "").replace(sizes, "").replace(sizeFirst, "");
    name = name === "" ? bare : `${bare}/${name}`;
    if (bare !== "" && !generic.test(bare)) return name;
  }
  return name === "" ? undefined : name;
}
