import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Not the package's own list: that one turns off the web's security rules. */
const SANDBOXLESS = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage"];

/** Edge or Chrome where the system has them, else the Chromium that comes from npm (Linux). */
export async function launchBrowser() {
  if (process.platform === "win32") return chromium.launch({ channel: "msedge" });
  if (process.platform === "darwin") return chromium.launch({ channel: "chrome" });
  const folder = fileURLToPath(new URL("../.cache/chromium/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  // The package unpacks itself here; a copy left in the system's folder by another user would not start.
  process.env.TMPDIR = folder;
  const { default: packed } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packed.executablePath(), args: SANDBOXLESS });
}
