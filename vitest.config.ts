import { defineConfig } from "vitest/config";

// Unit tests only; the tests in real browsers live in test/e2e and run with scripts/test-e2e.mjs.
const shared = {
  // Only against tests that hang: nothing here asserts a time, and a busy machine is ten times as slow.
  testTimeout: 60_000,
  pool: "threads",
} as const;

// Rooms whose tests put a document or a browser of their own into the global scope need a fresh one each.
const withGlobals = ["background", "content", "messages", "pages", "platform", "ui"].map((room) => `test/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      // The rest is pure: one read of the directory and of the packs serves all files of a thread, which halves the time.
      { extends: true, test: { ...shared, name: "pure", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**", ...withGlobals], isolate: false } },
      { extends: true, test: { ...shared, name: "with globals", include: withGlobals } },
    ],
  },
});
