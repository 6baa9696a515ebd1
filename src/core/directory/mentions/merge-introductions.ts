import type { Mention } from "../../model.ts";

/** "Full Name (ABC)" and "ABC (Full Name)" name one source once: one mention from the name to the bracket. */
export function mergeIntroductions(text: string, mentions: Mention[]): Mention[] {
  const merged: Mention[] = [];
  for (const mention of mentions) {
    const last = merged.at(-1);
    if (last && introduces(text, last, mention)) {
      const close = text.slice(mention.span[1]).search(/[)）\]]/u);
      const id = last.alternatives.length === 0 ? last : mention;
      merged[merged.length - 1] = { ...id, span: [last.span[0], mention.span[1] + close + 1] };
    } else merged.push(mention);
  }
  return merged;
}

function introduces(text: string, last: Mention, mention: Mention): boolean {
  const between = text.slice(last.span[1], mention.span[0]);
  const same = last.id === mention.id || last.alternatives.includes(mention.id) || mention.alternatives.includes(last.id);
  return same && /^['’]?\s?[(（[]["“„«]?\s?$/u.test(between) && /^["”“»]?\s?[)）\]]/u.test(text.slice(mention.span[1]));
}
