import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { HEAD } from "./formColumns";
import { GridHands } from "./gridHands";
import { SITE } from "./siteRoutes";

export type FormFields = {
  readonly set: RegExp;
  readonly commune: string;
  readonly village?: string;
  readonly mode?: string;
  readonly year?: number;
  readonly day?: string;
};

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
    const opened = new WorkbenchPage(page);
    await opened.setPaneWidth(paneWidth);
    await opened.pane.getByRole("tablist").waitFor();
    return opened;
  }

  async setPaneWidth(pixels: 320 | 450): Promise<void> {
    await this.page.getByLabel("Ngăn rộng").selectOption(String(pixels));
  }

  /** The list "Thử tình huống". */
  async situation(label: string): Promise<void> {
    await this.page.getByLabel("Thử tình huống").selectOption(label);
  }

  async openPlanNinetyFive(): Promise<void> {
    await this.page.getByRole("button", { name: "Kế hoạch 95" }).click();
    await this.until("plan 95 is open", async () => (await this.sheetNames()).length === 2);
    await this.pane.getByRole("tablist").waitFor();
    await this.until("it is drawn", async () => (await this.picture(HEAD.counter)).shown !== "");
  }

  /** Another Excel with an empty workbook; the pane is loaded anew. */
  async newWorkbook(): Promise<void> {
    await this.page.getByRole("button", { name: "Sổ mới" }).click();
    await this.until("an empty workbook", async () => (await this.sheetNames()).length === 1);
    await this.pane.getByRole("tablist").waitFor();
  }

  /** Mở tệp…, and the file chosen in the browser's window. */
  async openFile(buffer: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Mở tệp" }).click();
    await (await chooser).setFiles({ name: "Sổ.xlsx", mimeType: "application/octet-stream", buffer });
  }

  /** Waits until the pane says something; when it never does, the failure tells what it says instead. */
  async paneSays(text: string | RegExp): Promise<void> {
    try {
      await this.pane.getByText(text).first().waitFor();
    } catch (timeout) {
      const said = await this.pane.locator("body").innerText();
      throw new Error(`the pane never said ${String(text)}; it says:\n${said}`, { cause: timeout });
    }
  }

  async ribbon(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  /** Presses the pane's own Kiểm tra and waits for its answer. */
  async check(): Promise<void> {
    await this.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await this.pane
      .getByRole("heading", { name: /tiêu chí, / })
      .first()
      .waitFor();
  }

  async openTab(name: "Biểu" | "Kiểm tra" | "Bộ tiêu chí"): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
  }

  /** The pane's row about an indicator; in a joint list with its set, "NTM: 1.1". */
  finding(code: string): Locator {
    return this.rowsOn(code).last();
  }

  /** The same row under Gần đạt nhất, which stands above the findings. */
  nearest(code: string): Locator {
    return this.rowsOn(code).first();
  }

  private rowsOn(code: string): Locator {
    return this.pane.getByRole("button", { name: new RegExp(`^${code.replaceAll(".", "\\.")} `) });
  }

  /** Tab Biểu, section Biểu đang mở, and in it the form of one of its sections. */
  async openFormSection(section: "Đổi loại biểu" | "Đổi đơn vị tính" | "Tạo kỳ báo cáo mới"): Promise<Locator> {
    await this.openTab("Biểu");
    await this.unfold("Biểu đang mở");
    await this.unfold(section);
    return this.pane.getByRole("form", { name: section });
  }

  private async unfold(name: string): Promise<void> {
    const header = this.pane.getByRole("button", { name, exact: true }).and(this.pane.locator("[aria-expanded]"));
    if ((await header.getAttribute("aria-expanded")) === "false") await header.click();
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
      const field = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused : null;
      const labels = [...(field?.labels ?? [])];
      const label = labels.map(({ textContent }) => textContent).join(" ");
      return (label === "" ? (focused?.textContent ?? "") : label).trim();
    });
  }

  /** Fills the fields of tab Biểu and waits until the form stands in the workbook. */
  async insertForm(choice: FormFields): Promise<void> {
    const before = (await this.sheetNames()).length;
    await this.fillFormFields(choice);
    await this.pane.getByRole("button", { name: "Chèn biểu" }).click();
    await this.paneSays("Đã chèn biểu");
    await this.until("a sheet was added", async () => (await this.sheetNames()).length > before);
  }

  async fillFormFields({ set, commune, village, mode, year, day }: FormFields): Promise<void> {
    const sets = this.pane.getByRole("combobox", { name: "Bộ tiêu chí" });
    const title = (await sets.getByRole("option").allTextContents()).find((text) => set.test(text));
    await sets.selectOption(title ?? String(set));
    if (mode !== undefined) await this.pane.getByLabel("Loại biểu").first().selectOption(mode);
    if (year !== undefined) await this.pane.getByLabel("Năm", { exact: true }).first().selectOption(String(year));
    if (day !== undefined) await this.pane.getByLabel("Số liệu đến ngày").first().fill(day);
    await this.pane.getByRole("textbox", { name: /^Xã/ }).fill(commune);
    if (village !== undefined) await this.pane.getByRole("textbox", { name: /^Thôn/ }).fill(village);
  }
}
