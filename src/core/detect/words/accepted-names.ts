import type { NameHit } from "../../directory/directory.ts";
import type { Reading } from "../candidate.ts";
import type { LanguagePack } from "../language-pack.ts";

/** The accepted mentions with the letters written onto them, which tell their case. */
export function acceptedNames({ page, pack, mentions, names }: Reading): NameHit[] {
  let at = 0;
  return mentions.map(({ span, id, class: kind, alternatives }) => {
    while (at < names.length && (names[at]?.span[1] ?? 0) <= span[0]) at += 1;
    let first = at;
    while ((names[first]?.span[0] ?? Infinity) < span[0]) first += 1;
    let last = first;
    while ((names[last + 1]?.span[0] ?? Infinity) < span[1]) last += 1;
    const head = names[first];
    const tail = names[last];
    const taken = tail?.span[1] === span[1] ? tail.suffix : "";
    return {
      span,
      ids: [id, ...alternatives],
      class: kind,
      risk: head?.risk ?? 0,
      prefix: head?.span[0] === span[0] ? head.prefix : "",
      suffix: taken === "" ? writtenSuffix(page.text, span[1], pack) : taken,
    };
  });
}

/** Case letters behind a hyphen ("MTI-nek"), or particles of a script without spaces ("ロイターは"). */
function writtenSuffix(text: string, end: number, pack: LanguagePack): string {
  const hyphened = /^[-‑](\p{L}{1,6})(?!\p{L})/u.exec(text.slice(end, end + 8));
  if (hyphened) return pack.affixes.some((affix) => affix.side === "suffix" && bare(affix.text) === hyphened[1]?.toLowerCase()) ? hyphened[0] : "";
  // "뉴욕타임스(NYT)는"
  const behindBracket = /[)）]/u.test(text.charAt(end - 1)) ? /^\p{L}{1,6}/u.exec(text.slice(end, end + 8))?.[0] : undefined;
  if (behindBracket !== undefined && pack.affixes.some((affix) => affix.text === behindBracket)) return behindBracket;
  if (pack.text.spaced) return "";
  // "によると" is a cue of its own, and no particle.
  if (pack.markers.some((marker) => marker.side === "after" && marker.text.length > 1 && text.startsWith(marker.text, end))) return "";
  const particles = pack.affixes.filter((affix) => affix.side === "suffix" && text.startsWith(affix.text, end)).sort((a, b) => b.text.length - a.text.length);
  return particles[0]?.text ?? "";
}

const bare = (affix: string) => affix.replace(/^['’:-]/u, "");
