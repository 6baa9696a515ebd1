import { defineConfig } from "vitest/config";

// Unit tests only; the tests in real browsers live in test/e2e and run with scripts/test-e2e.mjs.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // Only against tests that hang: nothing here asserts a time, and a busy machine is ten times as slow.
    testTimeout: 60_000, include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**"] },
});
