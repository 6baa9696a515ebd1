// @vitest-environment happy-dom
import { expect, test } from "vitest";

test("the component page shows faces outside an extension, as every browser does it", async () => {
  expect("chrome" in globalThis || "browser" in globalThis).toBe(false);
  const { faces } = await import("../../scripts/ui/faces.tsx");
  expect(new Set(faces.map(({ name }) => name)).size).toBe(faces.length);
});
