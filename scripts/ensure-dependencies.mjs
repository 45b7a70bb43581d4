/**
 * Installs the packages when they are missing or do not fit package.json, the lock, this system or this Node.
 * Uses Node alone, because nothing else can be relied on yet. Costs a tenth of a second when all is in place.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = path.join(root, "node_modules/.deps-stamp");

requireNode();
const wanted = stamp();
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== wanted) install();

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 11)) return;
  fail(`Node 20.11 or newer is needed; this is ${process.version}.`);
}

function stamp() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json"]) hash.update(readFileSync(path.join(root, file)));
  hash.update([process.platform, process.arch, process.versions.modules].join(" "));
  return hash.digest("hex");
}

function install() {
  // Not on stdout: `npm run check -- --json` prints its answer there and nothing else.
  console.error("Installing the packages (once; about a minute)…");
  const env = { ...process.env };
  // With NODE_ENV=production npm would leave the development packages out.
  delete env.NODE_ENV;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, env, stdio: ["inherit", process.stderr, "inherit"] };
  const result =
    npm === undefined
      ? spawnSync("npm", args, { ...options, shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...args], options);
  if (result.status !== 0) fail("The packages could not be installed; see npm's message above.");
  writeFileSync(stampFile, wanted);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
