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

const PANE_WIDTH = 320;

/** Wide enough for the results of a form; its notes are further to the right. */
const GRID_WIDTH = 1240;

/** A fresh browser window on the workbench. */
export async function openSite(browser: Browser, gridWidth = GRID_WIDTH): Promise<Site> {
  const viewport = { width: gridWidth + PANE_WIDTH, height: 860 };
  const context = await browser.newContext({ viewport, locale: "vi-VN" });
  const files = await serveFromDisk(context);
  const faults: string[] = [];
  context.on("weberror", (fault) => faults.push(fault.error().message));
  const workbench = await WorkbenchPage.open(context, PANE_WIDTH);
  return { context, workbench, files, faults };
}
