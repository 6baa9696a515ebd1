// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { Refusal } from "../../../src/messages/failure.ts";
import { useProblem, type Problem } from "../../../src/pages/popup/use-problem.ts";
import { renderFace } from "../../ui/render-face.tsx";

test("what fails is kept until the next work begins, and the caller learns how it went", async () => {
  let now: Problem | undefined;
  const Probe = () => {
    now = useProblem();
    return null;
  };
  renderFace(<Probe />);
  const after = async (work: () => Promise<unknown>) => {
    let went: boolean | undefined;
    await act(async () => {
      went = await now?.attempt(work);
    });
    return [went, now?.problem];
  };
  expect(await after(() => Promise.reject(new Refusal("left")))).toEqual([false, { code: "left", detail: "left" }]);
  expect(await after(() => Promise.reject(new Error("odd")))).toEqual([false, { code: "other", detail: "odd" }]);
  expect(await after(() => Promise.resolve())).toEqual([true, undefined]);
});
