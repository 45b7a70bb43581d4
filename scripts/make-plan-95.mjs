/**
 * Makes workbench/samples/ke-hoach-95.xlsx anew: both forms of plan 95, inserted by the add-in itself over the Excel
 * stand-in. A test holds the file to what the add-in inserts; run this when that test says so.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const { status } = spawnSync(process.execPath, [jest, "test/workbench/planNinetyFiveFile"], {
  cwd: root,
  env: { ...process.env, RENEW_SAMPLES: "1" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
