/** How often each name stands in a text as capitalised words of their own; names that stand there as common words nearly as often count nothing. */
export function countCapitalized(text, names) {
  const longest = Math.max(...[...names].map((name) => name.split(/[ -]/).length));
  const counts = new Map();
  const small = new Map();
  const words = text.match(/[\p{L}\p{M}\p{N}'’.-]+/gu) ?? [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i].replace(/[.'’-]+$/u, "");
    if (first === first.toLowerCase()) {
      small.set(first, (small.get(first) ?? 0) + 1);
      continue;
    }
    for (let length = 1; length <= longest; length++) {
      const run = words.slice(i, i + length).join(" ").replace(/(?:['’]s|[.'’-])+$/u, "");
      if (names.has(run)) counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  for (const [name, count] of counts) if ((small.get(name.toLowerCase()) ?? 0) > count / 4) counts.set(name, 0);
  return counts;
}
