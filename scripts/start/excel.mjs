import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** Whether desktop Excel is on this machine. */
export function hasDesktopExcel() {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  return spawnSync("reg", ["query", "HKCR\\Excel.Application\\CurVer"], { stdio: "ignore" }).status === 0;
}

/** Opens Excel with the add-in. Answers whether it worked: the tool's exit code is 0 even when it failed. */
export async function openInExcel(manifest) {
  const output = await runDebugging(["start", manifest, "desktop", "--app", "excel"]);
  return !/^\s*(Error:|Unable to )/m.test(output);
}

/** Takes the add-in out of Excel's list again. */
export async function closeInExcel(manifest) {
  await runDebugging(["stop", manifest]);
}

function runDebugging(args) {
  const cli = path.join(path.dirname(require.resolve("office-addin-debugging/package.json")), "cli.js");
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: ["inherit", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        output += data;
        process.stdout.write(data);
      });
    }
    child.on("close", () => resolve(output));
    child.on("error", (error) => resolve(`Error: ${error.message}`));
  });
}
