import webpack, { type Configuration } from "webpack";
import workbenchConfig from "../../../workbench/webpack.workbench.js";

/** Builds the workbench once before the first browser test; the pane's production build is there already. */
export default function buildWorkbench(): Promise<void> {
  const config: Configuration = workbenchConfig({ production: true });
  return new Promise((resolve, reject) => {
    const compiler = webpack(config, (failure, stats) => {
      if (failure !== null) reject(failure);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      // Closing writes the cache; until then the process would not end.
      else compiler?.close(() => resolve());
    });
  });
}
