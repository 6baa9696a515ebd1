/** Real-looking text and markup, bent in the ways that writers, programs and networks bend it. */
import fc from "fast-check";

/** Marks and words that open, close or name something in some language. */
const pieces = [
  "„", "“", "”", "\"", "«", "»", "「", "」", "’", "'", "(", ")", "（", "[", "/", "—", "–", " - ", ":", "：", ".", "。", "…", "\n", "\n\n", "\u00a0", "\u00ad", "\u200b", "\u202e", "\ud800", "👍", "İ", "ß", "\u0301",
  " dpa ", " (AFP) ", "Reuters", " ТАСС ", "新华社", "로이터", "رويترز", " laut ", " said ", " selon ", " сообщил ", " dass ", "Foto: ", "© ", "Quelle: ", "via ", "https://tagesschau.de/a", "据", "によると",
];

const edit = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), text: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })) }),
  fc.record({ kind: fc.constantFrom("delete" as const, "double" as const, "upper" as const, "lower" as const, "turn" as const), at: fc.nat(), length: fc.nat(40) }),
);

/** A text of the list, or two of them joined, after up to a dozen edits at any place. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const start = fc.oneof(fc.constantFrom(...texts), fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.constantFrom(" ", "\n", "")).map(([one, other, joint]) => one + joint + other));
  return fc.tuple(start, fc.array(edit, { maxLength: 12 })).map(([text, edits]) => edits.reduce((now, one) => apply(now, one), text));
}

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function apply(text: string, one: Edit): string {
  const at = one.at % (text.length + 1);
  if (one.kind === "insert") return text.slice(0, at) + one.text + text.slice(at);
  const [before, part, after] = [text.slice(0, at), text.slice(at, at + one.length), text.slice(at + one.length)];
  if (one.kind === "delete") return before + after;
  if (one.kind === "double") return before + part + part + after;
  if (one.kind === "turn") return before + Array.from(part).toReversed().join("") + after;
  return before + (one.kind === "upper" ? part.toUpperCase() : part.toLowerCase()) + after;
}

const markup = [
  "<p>", "</p>", "<div class=\"caption\">", "</div>", "<figure>", "<figcaption>", "</figure>", "<blockquote>", "<aside hidden>", "<span class=\"byline\">", "<font>", "<table><tr><td>", "<br>", "<ul><li>", "<a href=\"::::\">", "<a href=\"https://reuters.com/x\">", "<time datetime=\"2024-02-30\">",
  "<template shadowrootmode=\"open\">", "<script type=\"application/ld+json\">{\"author\":", "</script>", "<!--", "-->", "<![CDATA[", "&nbsp;", "&#xd800;", "<img alt='\"' src=>", "<iframe src=\"https://x.example\">", "</article>", "</body>", "<style>",
];

/** A page of the list with tags put in, taken out and moved, words changed, or cut anywhere. */
export function mutatedMarkup(pages: readonly string[]): fc.Arbitrary<string> {
  const change = fc.oneof(
    fc.record({ kind: fc.constant("tag" as const), at: fc.nat(), text: fc.constantFrom(...markup, ...pieces) }),
    fc.record({ kind: fc.constantFrom("drop" as const, "twice" as const, "away" as const), at: fc.nat(), to: fc.nat() }),
    fc.record({ kind: fc.constant("cut" as const), at: fc.nat() }),
  );
  return fc.tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 10 })).map(([page, changes]) => {
    // At the edges of tags most edits leave a page that a browser would still read.
    let parts = page.split(/(?=<)|(?<=>)/u);
    for (const one of changes) {
      const at = one.at % (parts.length + 1);
      if (one.kind === "tag") parts.splice(at, 0, one.text);
      if (one.kind === "drop") parts.splice(at, 1);
      if (one.kind === "twice") parts.splice(at, 0, ...parts.slice(at, at + (one.to % 30)));
      if (one.kind === "away") parts.splice(one.to % (parts.length + 1), 0, ...parts.splice(at, 8));
      if (one.kind === "cut" && changes.length > 5) parts = parts.slice(0, at);
    }
    return parts.join("");
  });
}
