/** Addresses that texts print as the names of media: "jak ustalił portal tvn24.pl", "según elpais.com". */
import type { Steps } from "../../steps.ts";
import type { NameHit } from "../directory.ts";
import type { EntryHead } from "./entry-table.ts";
import type { Boundary } from "./boundaries.ts";

type Lookup = {
  /** The head of the entry that owns the address. */
  owner: (address: string) => EntryHead | undefined;
  /** Affixes around the address; undefined inside a longer one. */
  edges: (start: number, end: number) => Boundary | undefined;
};

/** Units of the longest address that is looked for. */
const longest = 64;

/** Units searched between two rests. */
const unitsPerStep = 1 << 15;

/** The addresses of agencies and outlets in the text, in order. No everyday word looks like one, so that each stands alone as a name. */
export function* printedHosts(text: string, { owner, edges }: Lookup): Steps<NameHit[]> {
  const hits: NameHit[] = [];
  let rest = unitsPerStep;
  for (let stop = text.indexOf("."); stop >= 0; ) {
    if (stop >= rest) {
      rest = stop + unitsPerStep;
      yield;
    }
    const [start, end] = addressAround(text, stop);
    const next = text.indexOf(".", Math.max(end, stop + 1));
    const hit = end > stop + 1 && start < stop ? read(text, start, end, { owner, edges }) : undefined;
    if (hit) hits.push(hit);
    stop = next;
  }
  return hits;
}

function read(text: string, start: number, end: number, { owner, edges }: Lookup): NameHit | undefined {
  // "info@rp.pl", "https://rp.pl/wiadomosci" lead somewhere and name nobody.
  if (/[@/:_]/u.test(text.charAt(start - 1)) || /^(?:[@_]|\/[\p{Ll}\p{N}])/u.test(text.slice(end, end + 2))) return undefined;
  const printed = text.slice(start, end);
  if (/^www\./iu.test(printed)) return undefined;
  const head = owner(printed.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase());
  if (head?.class !== "outlet" && head?.class !== "agency") return undefined;
  const affixes = edges(start, end);
  return affixes && { span: [start, end], ids: [head.id], class: head.class, risk: 0, ...affixes };
}

/** The run of labels around a stop; the last has no digits, and behind it nothing of an address follows. */
function addressAround(text: string, stop: number): [number, number] {
  // Most stops end a sentence.
  if (!isLabel(text, stop + 1)) return [stop, stop];
  let start = stop;
  while (start > 0 && stop - start < longest && isLabel(text, start - 1)) start -= 1;
  let end = stop;
  while (text.charAt(end) === "." && end - start < longest && isLabel(text, end + 1)) {
    end += 1;
    while (isLabel(text, end) && text.charAt(end) !== "-") end += 1;
  }
  return [start, end];
}

/** Latin letters, digits and hyphens: in Chinese an address stands right beside other words. */
const isLabel = (text: string, at: number): boolean => text.charCodeAt(at) < 0x250 && /[\p{L}\p{N}-]/u.test(text.charAt(at));
