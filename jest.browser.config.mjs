import config from "./jest.config.mjs";

/** Tests in a real browser over the built pane and workbench: slow, so they run by themselves, two files at a time. */
export default {
  ...config,
  globalSetup: "<rootDir>/test/browser/harness/globalSetup.ts",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  modulePathIgnorePatterns: [],
  setupFiles: [],
  testTimeout: 60_000,
  maxWorkers: 2,
};
