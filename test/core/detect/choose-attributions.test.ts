/** Which of the candidates stay where several want the same names or words. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate } from "../../../src/core/detect/candidate.ts";
import { chooseAttributions } from "../../../src/core/detect/choose-attributions.ts";
import type { Span } from "../../../src/core/model.ts";
import { finish } from "../../../src/core/steps.ts";

type Facts = { rule?: string; names: Span[]; words?: Span[]; evidence?: Span; confidence?: number; stated?: "explicit" | "inferred" };

const candidate = ({ rule = "words/verb", names, words = [], evidence = [0, 100], confidence = 0.8, stated = "explicit" }: Facts): Candidate => ({
  kind: rule.startsWith("words/") ? "statement" : "wire",
  content: words,
  quoted: [],
  cue: null,
  evidence,
  path: names.map((span) => ({ class: "agency", id: null, name: span.join("–"), host: null, span })),
  stance: "asserts",
  links: [],
  stated,
  rule,
  confidence,
});

const chosen = (candidates: Candidate[]) => finish(chooseAttributions(candidates));
const namesOf = (candidates: Candidate[]) => chosen(candidates).map(({ path }) => path.map(({ name }) => name).join(" < "));

const cases: [name: string, candidates: Facts[], kept: string[]][] = [
  ["two media of one phrase both stay", [{ names: [[0, 3]], words: [[20, 60]] }, { names: [[8, 12]], words: [[20, 60]] }], ["0–3", "8–12"]],
  ["two origins behind one relay both stay", [{ names: [[0, 3], [5, 9]], words: [[20, 60]] }, { names: [[0, 3], [10, 15]], words: [[20, 60]] }], ["0–3 < 5–9", "0–3 < 10–15"]],
  ["the same path a second time goes", [{ names: [[0, 3]], words: [[20, 60]] }, { names: [[0, 3]], words: [[20, 60]], confidence: 0.7 }], ["0–3"]],
  ["words belong to the surer one", [{ names: [[0, 3]], words: [[20, 60]], confidence: 0.6 }, { rule: "words/citing", names: [[8, 12]], words: [[18, 58]], confidence: 0.9 }], ["8–12"]],
  ["a name is no wire and speaker at once", [{ names: [[0, 3]], words: [[20, 60]], confidence: 0.9 }, { rule: "wire/dateline", names: [[0, 3]] }], ["0–3"]],
  ["a continued source keeps the place of its name", [{ names: [[0, 3]], words: [[20, 60]] }, { names: [[0, 3]], words: [[120, 180]], evidence: [110, 190], stated: "inferred" }], ["0–3", "0–3"]],
];

test.each(cases)("%s", (_, facts, kept) => expect(namesOf(facts.map(candidate))).toEqual(kept));

const span = (longest: number, widest: number): fc.Arbitrary<Span> => fc.tuple(fc.nat(longest), fc.integer({ min: 1, max: widest })).map(([start, length]) => [start, start + length]);
// Few places and rules, so that candidates often meet.
const anyCandidate = fc
  .record({
    rule: fc.constantFrom("words/verb", "words/citing", "wire/dateline"),
    names: fc.array(span(150, 40), { minLength: 1, maxLength: 2 }),
    words: fc.array(span(6_000, 3_000), { maxLength: 2 }),
    evidence: fc.constantFrom<Span>([0, 100], [0, 5_000], [2_000, 6_500]),
    confidence: fc.constantFrom(0.6, 0.8),
    stated: fc.constantFrom("explicit" as const, "inferred" as const),
  })
  .map((facts) => candidate(facts.rule.startsWith("wire/") ? { ...facts, words: [] } : facts));

test("those that are kept can stand beside each other, and each that is left out clashes with one of them", () => {
  fc.assert(
    fc.property(fc.array(anyCandidate, { maxLength: 25 }), (candidates) => {
      const kept = new Set(chosen(candidates).map(({ path }) => path));
      const [staying, leftOut] = [candidates.filter(({ path }) => kept.has(path)), candidates.filter(({ path }) => !kept.has(path))];
      const clash = (one: Candidate, other: Candidate) => one !== other && chosen([one, other]).length === 1;
      expect(staying.filter((one) => staying.some((other) => clash(one, other)))).toEqual([]);
      expect(leftOut.filter((one) => !staying.some((other) => clash(one, other)))).toEqual([]);
    }),
  );
});
