/**
 * The type checker and ESLint over one program: checking the types is most of what either does, and so it is done once.
 * Prints what both have found; exit code 1 when there is anything.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = programOf(path.join(root, "tsconfig.json"));

const faults = ts.getPreEmitDiagnostics(program);
if (faults.length > 0) {
  const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => "\n" };
  console.log(ts.formatDiagnostics(faults, host));
}

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles(["."]);
const formatter = await eslint.loadFormatter("stylish");
console.log(await formatter.format(results));

const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
process.exitCode = faults.length === 0 && isClean ? 0 : 1;

function programOf(configPath) {
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configPath));
  return ts.createProgram(fileNames, options);
}
