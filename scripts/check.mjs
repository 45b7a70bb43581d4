/**
 * npm run check -- FILE.xlsx … | FOLDER: judges workbooks without Excel and prints a table.
 * npm run --silent check -- --json FILE.xlsx prints one JSON object and nothing else on stdout.
 */
import "./run-typescript.mjs";

// A fault of ours must not pass for findings: those have the code 1, which Node would give it too.
process.exitCode = 2;
const { check } = await import("../src/cli/check.ts");
process.exitCode = await check(process.argv.slice(2), {
  answer: (text) => console.log(text),
  log: (text) => console.error(text),
});
