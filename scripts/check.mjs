/**
 * npm run check -- FILE.xlsx … | FOLDER: judges workbooks without Excel and prints a table.
 * npm run --silent check -- --json FILE.xlsx prints one JSON object and nothing else on stdout.
 */
import "./run-typescript.mjs";

try {
  const { check } = await import("../src/cli/check.ts");
  process.exitCode = await check(process.argv.slice(2), {
    answer: (text) => console.log(text),
    log: (text) => console.error(text),
  });
} catch (error) {
  // Not Node's own code for it, 1: that says findings.
  console.error(error);
  process.exitCode = 2;
}
