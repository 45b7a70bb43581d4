/** Builds the workbench into .cache/workbench/, where the browser tests find it beside the pane's dist/. */
import { createRequire } from "node:module";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const workbenchConfig = require("../workbench/webpack.workbench.js");

const compiler = webpack(workbenchConfig({ production: true }));
const stats = await promisify(compiler.run.bind(compiler))();
// Closing writes the cache; until then the process would not end.
await promisify(compiler.close.bind(compiler))();
if (stats.hasErrors()) {
  console.error(stats.toString("errors-only"));
  process.exitCode = 1;
}
