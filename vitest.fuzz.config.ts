import { defineConfig } from "vitest/config";

/** `npm run test:fuzz`: as many made texts and pages as fit into 60 seconds; apart from the unit tests, whose time it would be. */
export default defineConfig({
  test: { include: ["test/fuzz/*.fuzz.ts"], pool: "threads", testTimeout: 120_000 },
});
