/**
 * npm test: types, lint, format, the builds, unit and integration tests, what the build weighs, and the browser tests.
 * Every step runs even when an earlier one failed; the last line counts all. `npm test -- unit format` runs those only.
 */
import { Buffer } from "node:buffer";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const resultsFolder = path.join(root, "test-results");

/** All of them make many objects that die at once: with more room for these, time is saved. */
const ROOM_FOR_SHORT_LIVED = "--max-semi-space-size=64";

const bin = (file) => path.join(root, "node_modules", file);
const jest = (config, name) => [
  bin("jest/bin/jest.js"),
  ...["--config", config, "--json", "--outputFile", resultFile(name), "--passWithNoTests"],
];
const resultFile = (name) => path.join(resultsFolder, `${name}.json`);

/** Each of these uses one processor: two run side by side, the longest first. */
const TWO_AT_A_TIME = [
  { name: "types-and-lint", args: ["scripts/types-and-lint.mjs"] },
  { name: "build", args: ["scripts/build.mjs", "--url", "https://addin.test"] },
  { name: "workbench", args: ["scripts/build-workbench.mjs"], proves: "WORKBENCH_IS_BUILT" },
  { name: "format", args: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
];

/** These use all processors there are. */
const ONE_BY_ONE = [
  { name: "unit", args: jest("jest.config.mjs", "unit"), counted: true },
  { name: "built", args: jest("jest.built.config.mjs", "built"), counted: true },
  {
    name: "browser",
    args: jest("jest.browser.config.mjs", "browser"),
    counted: true,
    needs: "jest.browser.config.mjs",
  },
];

rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });
const asked = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };
const times = [];
const allBegan = Date.now();
const waiting = TWO_AT_A_TIME.values();
await Promise.all([runAll(waiting, "pipe"), runAll(waiting, "pipe")]);
await runAll(ONE_BY_ONE, "inherit");
console.log(`\n${times.join(", ")}: ${seconds(Date.now() - allBegan)} s in all`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** One after the other; two of these share what is left of a list. */
async function runAll(steps, output) {
  for (const step of steps) {
    if (asked.length > 0 && !asked.includes(step.name)) continue;
    if (step.needs !== undefined && !existsSync(path.join(root, step.needs))) continue;
    await run(step, output);
  }
}

/** What a step says is kept until it ends where another one runs beside it. */
async function run(step, output) {
  if (output === "inherit") console.log(`\n== ${step.name}`);
  const began = Date.now();
  const { code, said } = await ended(step.args, output);
  if (output === "pipe") console.log(`\n== ${step.name}\n${said}`.trimEnd());
  const counts =
    step.counted === true ? jestCounts(step.name, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (step.proves !== undefined && code === 0) process.env[step.proves] = "yes";
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  const time = `${seconds(Date.now() - began)} s`;
  times.push(`${step.name} ${time}`);
  console.log(`== ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${time}`);
}

function ended(args, output) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [ROOM_FOR_SHORT_LIVED, ...args], {
      cwd: root,
      stdio: ["inherit", output, output],
    });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => pieces.push(piece));
    child.on("close", (code) => resolve({ code: code ?? 1, said: Buffer.concat(pieces).toString("utf8") }));
    child.on("error", (error) => resolve({ code: 1, said: String(error) }));
  });
}

/** A suite that could not even start counts as one failure. */
function jestCounts(name, code) {
  if (!existsSync(resultFile(name))) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(resultFile(name), "utf8"));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}
