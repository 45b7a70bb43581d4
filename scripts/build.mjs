/**
 * npm run build -- --url https://bieu.example.vn
 * Writes dist/: the pages to put at that address, and the manifest.xml to hand to Office's administrator.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { deployableManifest, parseHostUrl } from "./deployable-manifest.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

try {
  const hostUrl = requestedUrl();
  await bundle();
  await writeManifest(hostUrl);
  console.log(`dist/ is ready for ${hostUrl}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function requestedUrl() {
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  if (values.url === undefined) {
    throw new Error("Say where the add-in will be hosted: npm run build -- --url https://bieu.example.vn");
  }
  return parseHostUrl(values.url);
}

async function bundle() {
  const webpack = require("webpack");
  const config = require(path.join(root, "webpack.config.js"))({ production: true });
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
  console.log(stats.toString({ all: false, warnings: true, timings: true }));
}

async function writeManifest(hostUrl) {
  const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const manifest = await readFile(path.join(root, "manifest.xml"), "utf8");
  await mkdir(path.join(root, "dist"), { recursive: true });
  await writeFile(path.join(root, "dist/manifest.xml"), deployableManifest(manifest, hostUrl, version));
}
