import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { closeDelay, createHoverIntent, openDelay, prepareDelay } from "../../src/content/hover-intent.ts";

const one = { name: "one" };
const two = { name: "two" };
const actions = { prepare: vi.fn(), open: vi.fn(), close: vi.fn() };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe("hovering", () => {
  test("prepares early and opens when the pointer stays", () => {
    const intent = createHoverIntent(actions);
    intent.over(one);
    vi.advanceTimersByTime(prepareDelay);
    expect(actions.prepare).toHaveBeenCalledWith(one);
    expect(actions.open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(openDelay - prepareDelay);
    expect(actions.open).toHaveBeenCalledWith(one);
  });

  test("does nothing when the pointer only passes over", () => {
    const intent = createHoverIntent(actions);
    intent.over(one);
    vi.advanceTimersByTime(prepareDelay - 1);
    intent.over(undefined);
    vi.advanceTimersByTime(10_000);
    expect(actions.prepare).not.toHaveBeenCalled();
    expect(actions.open).not.toHaveBeenCalled();
  });

  test("leaves time to cross into the card and back", () => {
    const intent = createHoverIntent(actions);
    intent.over(one);
    vi.advanceTimersByTime(openDelay);
    intent.over(undefined);
    vi.advanceTimersByTime(closeDelay - 1);
    intent.over(one);
    vi.advanceTimersByTime(10_000);
    expect(actions.close).not.toHaveBeenCalled();
    intent.over(undefined);
    vi.advanceTimersByTime(closeDelay);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  test("moves on to the next passage with its own delay", () => {
    const intent = createHoverIntent(actions);
    intent.over(one);
    vi.advanceTimersByTime(openDelay - 1);
    intent.over(two);
    vi.advanceTimersByTime(openDelay);
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(two);
  });

  test("forgets everything when cancelled", () => {
    const intent = createHoverIntent(actions);
    intent.over(one);
    intent.cancel();
    vi.advanceTimersByTime(10_000);
    expect(actions.open).not.toHaveBeenCalled();
  });

  test("what was dismissed stays away until the pointer has left it", () => {
    const intent = createHoverIntent(actions);
    intent.over(one);
    vi.advanceTimersByTime(openDelay);
    intent.dismiss();
    intent.over(one);
    vi.advanceTimersByTime(10_000);
    expect(actions.open).toHaveBeenCalledOnce();
    intent.over(undefined);
    intent.over(one);
    vi.advanceTimersByTime(openDelay);
    expect(actions.open).toHaveBeenCalledTimes(2);
  });
});
