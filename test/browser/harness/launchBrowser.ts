import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const root = path.resolve(__dirname, "../../..");

/** A Chromium that needs neither root nor an installation: Edge or Chrome where they are, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = process.env["BROWSER_PATH"];
  if (executablePath !== undefined) return { executablePath, args: SANDBOXLESS };
  if (process.platform === "win32") return { channel: "msedge" };
  if (process.platform === "darwin") return { channel: "chrome" };
  return { executablePath: await unpackedChromium(), args: SANDBOXLESS };
}

/** Not the package's own list: that one turns off web security, and with it what is to be tested. */
const SANDBOXLESS = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage"];

async function unpackedChromium(): Promise<string> {
  // The package unpacks into the temporary folder; one left there by another user would not start.
  const folder = path.join(root, ".cache/chromium");
  mkdirSync(folder, { recursive: true });
  process.env["TMPDIR"] = folder;
  // Only believing itself on a serverless host does the package unpack its own copies of these libraries.
  if (!NSS_PLACES.some((place) => existsSync(place))) process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

const NSS_PLACES = [
  "/usr/lib/x86_64-linux-gnu/libnss3.so",
  "/lib/x86_64-linux-gnu/libnss3.so",
  "/usr/lib64/libnss3.so",
  "/usr/lib/libnss3.so",
];
