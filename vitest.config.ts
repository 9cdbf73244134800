import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    retry: process.env.CI ? 2 : 0, // a browser on a busy machine; a retry is told in the report
    pool: "forks",
    maxWorkers: 2
  }
});
