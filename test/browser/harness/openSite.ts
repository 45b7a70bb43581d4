import type { Browser, BrowserContext } from "playwright-core";
import { type ServedFiles, serveFromDisk } from "./siteRoutes";
import { WorkbenchPage } from "./workbenchPage";

export type Site = {
  readonly context: BrowserContext;
  readonly workbench: WorkbenchPage;
  readonly files: ServedFiles;
  /** What went wrong in any page, in its own words. */
  readonly faults: string[];
};

/** A fresh browser window on the workbench, wide enough for a whole form beside the pane. */
export async function openSite(browser: Browser, paneWidth: 320 | 450 = 320): Promise<Site> {
  const context = await browser.newContext({ viewport: { width: 1240 + paneWidth, height: 860 }, locale: "vi-VN" });
  const files = await serveFromDisk(context);
  const faults: string[] = [];
  context.on("weberror", (fault) => faults.push(fault.error().message));
  const workbench = await WorkbenchPage.open(context, paneWidth);
  return { context, workbench, files, faults };
}
