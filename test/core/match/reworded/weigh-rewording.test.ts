import { describe, expect, test } from "vitest";
import { countShared, letterRuns, weighRewording } from "../../../../src/core/match/reworded/weigh-rewording.ts";

const sure = (quote: string, passage: string, evidence: number, missing = 0) => {
  const [here, there] = [letterRuns(quote), letterRuns(passage)];
  return weighRewording({ evidence, runs: { here: here.size, there: there.size, shared: countShared(here, there) }, missing });
};

describe("a passage is the surer to be a rewording", () => {
  const quote = "The mayor of Varnow promised the fishermen a new breakwater";
  const reworded = "Varnow’s mayor has promised fishermen that a breakwater will be newly built";
  const other = "The ferry company asked its passengers in Hallin for patience until May";

  test("the more words they share", () => {
    expect(sure(quote, reworded, 3)).toBeGreaterThan(sure(quote, reworded, 1.5));
  });

  test("the more alike their letters are, whatever the words", () => {
    expect(sure(quote, reworded, 2)).toBeGreaterThan(sure(quote, other, 2));
  });

  test("the fewer of the quote's numbers it lacks", () => {
    expect(sure(quote, reworded, 2, 0)).toBeGreaterThan(sure(quote, reworded, 2, 1));
  });
});

test.each([
  ["Ab, cd!", ["ab c", "b cd", " cd "]],
  ["港口关闭", ["港口", "口关", "关闭"]],
  ["abc", []],
])("the runs of %s are compared without its marks", (text, runs) => {
  expect([...letterRuns(text)]).toEqual(runs);
});
