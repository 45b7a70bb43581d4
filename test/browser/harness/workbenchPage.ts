import type { BrowserContext, FrameLocator, Page } from "playwright-core";

import type { PicturedCell } from "../../../workbench/grid/gridPicture";
import { SITE } from "./siteRoutes";

/** How long a change may take to go from the pane or a key to the picture. */
const SETTLED_MS = 15_000;

/** The workbench as a person uses it: mouse and keyboard on the grid, the pane in its frame, eyes on the result. */
export class WorkbenchPage {
  readonly pane: FrameLocator;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator("[data-pane] iframe");
  }

  static async open(context: BrowserContext): Promise<WorkbenchPage> {
    const page = await context.newPage();
    await page.goto(`${SITE}/workbench/`);
    const opened = new WorkbenchPage(page);
    await opened.pane.getByRole("tablist").waitFor();
    return opened;
  }

  async ribbon(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => workbench.sheetNames());
  }

  activeSheetName(): Promise<string> {
    return this.page.evaluate(() => workbench.activeSheetName());
  }

  selection(): Promise<string> {
    return this.page.evaluate(() => workbench.selection());
  }

  text(address: string): Promise<string> {
    return this.page.evaluate((at) => workbench.text(at), address);
  }

  picture(address: string): Promise<PicturedCell> {
    return this.page.evaluate((at) => workbench.picture(at), address);
  }

  /** The row of the form whose TT column shows a code: "3.1" → 16. */
  async rowOf(code: string): Promise<number> {
    const address = await this.page.evaluate((text) => workbench.find("A", text), code);
    if (address === null) throw new Error(`no row ${code} on ${await this.activeSheetName()}`);
    return Number(address.slice(1));
  }

  /** Clicks a cell; one that is out of sight is reached through the name box, as a person would. */
  async select(address: string): Promise<void> {
    const box = await this.page.evaluate((at) => workbench.box(at), address);
    if (box === null) {
      const nameBox = this.page.locator("[data-u-comp=defined-name] input");
      await nameBox.fill(address);
      await nameBox.press("Enter");
    } else {
      await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    await this.until(`${address} is selected`, async () => (await this.selection()) === address);
  }

  /** Selects a cell and types into it, key by key, ending with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + SETTLED_MS;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`never came true: ${what}`);
      await this.page.waitForTimeout(50);
    }
  }
}
