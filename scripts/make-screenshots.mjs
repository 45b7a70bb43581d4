/**
 * Takes the pictures of README.md and docs/huong-dan.md (docs/images/) in the workbench. Build the pane first:
 * `npm run build -- --url https://addin.test`.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const pictures = "<rootDir>/test/browser/pictures/takePictures.ts";
const { status } = spawnSync(process.execPath, [jest, "--config", "jest.browser.config.mjs", "--testMatch", pictures], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
