/**
 * npm start: one development server for the pane and the workbench on https://localhost:3000. Where desktop
 * Excel is installed the add-in is opened in it; everywhere the workbench shows it without Excel.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { localhostCertificate } from "./start/certificates.mjs";
import { closeInExcel, hasDesktopExcel, openInExcel } from "./start/excel.mjs";

const PORT = 3000;
const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = path.join(root, "manifest.xml");
const workbenchConfig = path.join(root, "workbench/webpack.workbench.js");
const require = createRequire(import.meta.url);

if (!(await isFree(PORT))) {
  console.error(
    `Port ${PORT} is taken: another "npm start" or another program uses it. End that one, then start again.`,
  );
  process.exit(1);
}
await serve();

async function serve() {
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const configs = [require(path.join(root, "webpack.config.js"))({})];
  if (existsSync(workbenchConfig)) configs.push(require(workbenchConfig)({}));

  const options = {
    ...configs[0].devServer,
    port: PORT,
    host: "localhost",
    server: { type: "https", options: await localhostCertificate(path.join(root, ".cache")) },
  };
  const server = new WebpackDevServer(options, webpack(configs.map(quiet)));
  await server.start();
  const withExcel = hasDesktopExcel();
  endWith(server, withExcel);
  say(configs.length > 1);
  if (withExcel && !(await openInExcel(manifest))) {
    console.error(
      "Excel could not be opened with the add-in; see the message above. The workbench works all the same.",
    );
  }
}

/** One server serves both; only what went wrong is worth reading. */
function quiet({ devServer, ...config }) {
  return { ...config, stats: "errors-warnings", infrastructureLogging: { level: "warn" } };
}

function say(withWorkbench) {
  if (withWorkbench) console.log(`Workbench (the add-in without Excel): https://localhost:${PORT}/workbench/`);
  console.log(`Pane: https://localhost:${PORT}/taskpane.html`);
  console.log("Press Ctrl+C to end.");
}

/** Frees the port, and Excel's list of add-ins, when asked to end. */
function endWith(server, withExcel) {
  const end = async () => {
    await server.stop();
    if (withExcel) await closeInExcel(manifest);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end());
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.once("listening", () => probe.close(() => resolve(true)));
    probe.listen(port, "localhost");
  });
}
