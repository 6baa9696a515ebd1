import { defineConfig } from "vitest/config";

// Unit tests only; the tests in real browsers live in test/e2e and run with scripts/test-e2e.mjs.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: { include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**"] },
});
