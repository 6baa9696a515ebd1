import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeCard, type Box } from "../../src/content/place-card.ts";

const window = { width: 1000, height: 800 };
const card = { width: 320, height: 240 };
const box = (left: number, top: number, width: number, height = 20): Box => ({ left, top, right: left + width, bottom: top + height });

describe("the card's place", () => {
  test("is below the words, at their start", () => {
    const line = box(100, 100, 300);
    expect(placeCard([line], line, card, window, "ltr")).toMatchObject({ left: 100, top: 126 });
  });

  test("starts at the right end of the words on a page that is read from the right", () => {
    const line = box(600, 100, 300);
    expect(placeCard([line], line, card, window, "rtl")).toMatchObject({ left: 900 - card.width, top: 126 });
  });

  test("is above words near the lower edge", () => {
    const line = box(100, 700, 300);
    expect(placeCard([line], line, card, window, "ltr")).toMatchObject({ left: 100, top: 700 - 6 - card.height });
  });

  test("is beside words that leave no room above or below", () => {
    const words = box(300, 20, 250, 760);
    expect(placeCard([words], box(300, 400, 250), card, window, "ltr")).toMatchObject({ left: 556 });
  });

  test("is left of words that leave no room on their right, if it keeps off the window's edge there", () => {
    const tall = (left: number) => box(left, 20, 1000 - left, 760);
    const besideLeast = card.width + 6 + 8;
    expect(placeCard([tall(besideLeast)], box(besideLeast, 400, 250), card, window, "ltr")).toMatchObject({ left: 8 });
    expect(placeCard([tall(besideLeast - 1)], box(besideLeast - 1, 400, 250), card, window, "ltr").left).not.toBe(7);
  });

  test("spares the line that was pointed at where the words fill the window", () => {
    const line = box(0, 300, 1000);
    const placed = placeCard([box(0, 0, 1000, 800)], line, card, window, "ltr");
    expect(placed.top).toBeGreaterThanOrEqual(line.bottom);
  });

  test("is inside the window and off the words wherever there is room for it", () => {
    const side = fc.integer({ min: 0, max: 990 });
    fc.assert(
      fc.property(side, fc.integer({ min: 0, max: 780 }), fc.integer({ min: 10, max: 600 }), fc.integer({ min: 10, max: 250 }), (left, top, width, height) => {
        const words = box(left, top, width, height);
        const placed = placeCard([words], words, card, window, "ltr");
        const shown = box(placed.left, placed.top, card.width, Math.min(card.height, placed.maxHeight));
        expect(shown.left).toBeGreaterThanOrEqual(0);
        expect(shown.right).toBeLessThanOrEqual(window.width);
        expect(shown.top).toBeGreaterThanOrEqual(0);
        expect(shown.bottom).toBeLessThanOrEqual(window.height);
        const covers = shown.left < Math.min(words.right, window.width) && shown.right > words.left && shown.top < Math.min(words.bottom, window.height) && shown.bottom > words.top;
        expect(covers).toBe(false);
      }),
    );
  });
});
