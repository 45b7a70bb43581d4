import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Route } from "playwright-core";

/** The pane and the workbench share one host name, as Office's client demands of a pane and its page. */
export const SITE = "https://addin.test";

const root = path.resolve(__dirname, "../../..");
const CLIENT_LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const FOLDERS: readonly { readonly prefix: string; readonly folder: string }[] = [
  { prefix: `${SITE}/workbench/`, folder: path.join(root, ".cache/workbench") },
  { prefix: `${SITE}/`, folder: path.join(root, "dist") },
  // Microsoft's licence lets us test with the npm copy; the shipped pane loads the very same files from the CDN.
  { prefix: CLIENT_LIBRARY, folder: path.join(root, "node_modules/@microsoft/office-js/dist") },
];

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** One file the page asked for and got; what it weighs is counted by `loadedCode`. */
export type ServedFile = { readonly url: string; readonly file: string };

export type ServedFiles = { readonly served: readonly ServedFile[]; readonly refused: readonly string[] };

/**
 * Answers every request from disk: no network, no certificate. What is not on disk is refused and
 * noted, so that a test sees an add-in that calls out.
 */
export async function serveFromDisk(context: BrowserContext): Promise<ServedFiles> {
  const served: ServedFile[] = [];
  const refused: string[] = [];
  await context.route("**/*", async (route: Route) => {
    const url = route.request().url();
    const file = fileFor(url);
    if (file === null) {
      refused.push(url);
      await route.fulfill({ status: 404, body: "" });
      return;
    }
    served.push({ url, file });
    await route.fulfill({
      body: readFileSync(file),
      contentType: CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream",
    });
  });
  return { served, refused };
}

function fileFor(url: string): string | null {
  const address = url.replace(/[?#].*$/, "");
  for (const { prefix, folder } of FOLDERS) {
    if (!address.startsWith(prefix)) continue;
    const local = decodeURIComponent(address.slice(prefix.length));
    const file = path.join(folder, local === "" ? "index.html" : local);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return null;
    return file;
  }
  return null;
}
