import { execFileSync } from "node:child_process";

/** Builds the workbench before the first browser test, unless `npm test` has just done so; the pane must be built. */
export default function buildWorkbench(): void {
  if (process.env["WORKBENCH_IS_BUILT"] === "yes") return;
  execFileSync(process.execPath, ["scripts/build-workbench.mjs"], { stdio: "inherit" });
}
