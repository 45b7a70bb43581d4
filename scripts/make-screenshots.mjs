/**
 * Takes the pictures of README.md and docs/huong-dan.md anew (docs/images/), from the built pane in the workbench. Run
 * it when what they show has changed: node scripts/make-screenshots.mjs
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
run("scripts/build.mjs", "--url", "https://addin.test");
run(
  "node_modules/jest/bin/jest.js",
  ...["--config", "jest.browser.config.mjs", "--testMatch", "<rootDir>/test/browser/pictures/takePictures.ts"],
);

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
