import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { GridHands } from "./gridHands";
import { SITE } from "./siteRoutes";

export type FormFields = { readonly set: RegExp; readonly commune: string; readonly village?: string };

/** The workbench as a person uses it: mouse and keyboard on the grid, the pane in its frame, eyes on the result. */
export class WorkbenchPage extends GridHands {
  readonly pane: FrameLocator;

  private constructor(page: Page) {
    super(page);
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

  async ribbon(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
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
}
