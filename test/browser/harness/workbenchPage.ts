import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { Counters } from "../../../workbench/excel-host";
import type { Box } from "../../../workbench/grid/gridSelection";

import type { PicturedCell } from "../../../workbench/grid/gridPicture";
import { SITE } from "./siteRoutes";

export type FormFields = { readonly set: RegExp; readonly commune: string; readonly village?: string };

/** How long a change may take to go from the pane or a key to the picture. */
const SETTLED_MS = 15_000;

const LONG_PRESS_MS = 600;

/** The workbench as a person uses it: mouse and keyboard on the grid, the pane in its frame, eyes on the result. */
export class WorkbenchPage {
  readonly pane: FrameLocator;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator("[data-pane] iframe");
  }

  static async open(context: BrowserContext, paneWidth: 320 | 450): Promise<WorkbenchPage> {
    const page = await context.newPage();
    await page.goto(`${SITE}/workbench/`);
    await page.getByLabel("Ngăn rộng").selectOption(String(paneWidth));
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

  counters(): Promise<Counters> {
    return this.page.evaluate(() => workbench.counters());
  }

  box(address: string): Promise<Box | null> {
    return this.page.evaluate((at) => workbench.box(at), address);
  }

  /** The row of the form whose TT column shows a code: "3.1" → 16. */
  async rowOf(code: string): Promise<number> {
    const address = await this.page.evaluate((text) => workbench.find("A", text), code);
    if (address === null) throw new Error(`no row ${code} on ${await this.activeSheetName()}`);
    return Number(address.slice(1));
  }

  /** Clicks a cell; one that is out of sight is reached through the name box, as a person would. */
  async select(address: string): Promise<void> {
    const box = await this.box(address);
    if (box === null) {
      const nameBox = this.page.locator("[data-u-comp=defined-name] input");
      await nameBox.fill(address);
      await nameBox.press("Enter");
    } else {
      await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    // A merged cell is selected whole.
    await this.until(`${address} is selected`, async () => (await this.selection()).split(":")[0] === address);
  }

  /** Selects a cell and types into it, key by key, ending with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Opens the arrow of a cell that has a list and clicks a word in it. */
  async chooseFromList(address: string, word: string): Promise<void> {
    await this.select(address);
    const box = await this.box(address);
    if (box === null) throw new Error(`${address} is out of sight`);
    await this.page.mouse.click(box.x + box.width - 12, box.y + box.height / 2);
    await this.page.getByText(word, { exact: true }).last().click();
  }

  /** The list "Thử tình huống". */
  async situation(label: string): Promise<void> {
    await this.page.getByLabel("Thử tình huống").selectOption(label);
  }

  async openPlanNinetyFive(): Promise<void> {
    await this.page.getByRole("button", { name: "Kế hoạch 95" }).click();
    await this.until("plan 95 is open", async () => (await this.sheetNames()).length === 2);
    await this.pane.getByRole("tablist").waitFor();
    await this.until("it is drawn", async () => (await this.picture("A4")).shown !== "");
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name }).click();
    await this.until(`${name} is in front`, async () => (await this.activeSheetName()) === name);
  }

  async renameSheet(name: string, wanted: string): Promise<void> {
    await this.page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name }).dblclick();
    // Nobody types that fast: a name ended within Univer's long press leaves the tab in its hands.
    await this.page.waitForTimeout(LONG_PRESS_MS);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(wanted);
    await this.page.keyboard.press("Enter");
    await this.until(`a sheet is called ${wanted}`, async () => (await this.sheetNames()).includes(wanted));
  }

  /** Right click on a row's number, then an entry of the menu, known by its icon. */
  async rowMenu(row: number, entry: "InsertRowAbove" | "DeleteRow"): Promise<void> {
    const icons = { InsertRowAbove: "insert-row-above-double-icon", DeleteRow: "delete-row-double-icon" };
    const box = await this.box(`A${row}`);
    if (box === null) throw new Error(`row ${row} is out of sight`);
    await this.page.mouse.click(box.x - 20, box.y + box.height / 2, { button: "right" });
    await this.page.locator(`.univerjs-icon-${icons[entry]}`).click();
  }

  /** Presses the pane's own Kiểm tra and waits for its answer. */
  async check(): Promise<void> {
    await this.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await this.pane.getByRole("heading", { name: /tiêu chí, / }).waitFor();
  }

  /** The pane's row about an indicator. */
  finding(code: string): Locator {
    return this.pane.getByRole("button", { name: new RegExp(`^${code.replaceAll(".", "\\.")} `) });
  }

  /** How far the pane is scrolled, whichever of its parts scrolls. */
  paneScroll(): Promise<number> {
    return this.pane.locator("html").evaluate((page) => {
      const parts = [page, ...page.querySelectorAll("*")];
      return Math.max(...parts.map(({ scrollTop }) => scrollTop));
    });
  }

  /** The accessible name, or else the text, of what has the focus in the pane. */
  focusedName(): Promise<string> {
    return this.pane.locator("html").evaluate(() => {
      const focused = document.activeElement;
      if (focused?.role === "tab") return `thẻ ${focused.textContent}`;
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      const label = labels.map(({ textContent }) => textContent).join(" ");
      return (label === "" ? (focused?.textContent ?? "") : label).trim();
    });
  }

  /** Fills the fields of tab Biểu and waits until the form stands in the workbook. */
  async insertForm(choice: FormFields): Promise<void> {
    const before = (await this.sheetNames()).length;
    await this.fillFormFields(choice);
    await this.pane.getByRole("button", { name: "Chèn biểu" }).click();
    await this.pane.getByText("Đã chèn biểu").waitFor();
    await this.until("a sheet was added", async () => (await this.sheetNames()).length > before);
  }

  async fillFormFields({ set, commune, village }: FormFields): Promise<void> {
    await this.pane.getByRole("radio", { name: set }).check();
    await this.pane.getByRole("textbox", { name: /^Xã/ }).fill(commune);
    if (village !== undefined) await this.pane.getByRole("textbox", { name: /^Thôn/ }).fill(village);
  }

  /** Waits until the grid shows a word in a colour; the model has to say the same word. */
  async sees(address: string, word: string, fill: string): Promise<void> {
    let picture = await this.picture(address);
    await this.until(`${address} shows ${word} in ${fill}, not ${JSON.stringify(picture)}`, async () => {
      picture = await this.picture(address);
      return picture.shown === word && picture.fill === fill && (await this.text(address)) === word;
    });
  }

  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + SETTLED_MS;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`never came true: ${what}`);
      await this.page.waitForTimeout(50);
    }
  }
}
