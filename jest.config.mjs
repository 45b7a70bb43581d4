/**
 * Two packages are ES modules only and must become CommonJS for jest: hucre (.mjs) and @ironcalc/wasm (.js, with
 * `import.meta`). `mjs` stands last in moduleFileExtensions, or dom-accessibility-api resolves to the wrong file.
 */
export default {
  testEnvironment: "node",
  // Jest leaves a core free by default: of two that is half of the time.
  maxWorkers: "100%",
  // No test fails on time: a busy machine inserts whole forms several times slower than an idle one.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "json", "node", "mjs"],
  moduleNameMapper: {
    // Its package.json names a CommonJS file that is not in the package.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    // One seed for every property: the same test says the same tomorrow.
    "^fast-check$": "<rootDir>/test/setup/seededFastCheck.cjs",
    // Thousands of pictures that no test looks at.
    "^@fluentui/react-icons$": "<rootDir>/test/doubles/stubbedIcons.ts",
  },
  setupFiles: ["<rootDir>/test/setup/textCoding.ts"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "commonjs",
          moduleResolution: "bundler",
          isolatedModules: true,
          target: "ES2022",
          jsx: "react-jsx",
          esModuleInterop: true,
          resolveJsonModule: true,
        },
      },
    ],
    "/node_modules/(hucre|@ironcalc)/.+\\.m?js$": "<rootDir>/test/setup/esModuleToCommonJs.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/|@ironcalc/)"],
};
