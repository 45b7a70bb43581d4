import config from "./jest.config.mjs";

/** Tests over dist/, after a build: what it weighs and what its pages refer to. */
export default { ...config, testMatch: ["<rootDir>/test/built/**/*.built.ts"], modulePathIgnorePatterns: [] };
