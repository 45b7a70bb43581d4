import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite } from "./harness/openSite";
import type { WorkbenchPage } from "./harness/workbenchPage";

describe("by keyboard alone", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ workbench } = await openSite(browser));
    await workbench.pane.getByRole("tab", { name: "Biểu" }).focus();
  });

  afterAll(async () => {
    await browser.close();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };

  /** Tab goes on until the element with that name has the focus. */
  const tabTo = async (name: RegExp) => {
    for (let steps = 0; steps < 20; steps += 1) {
      await press("Tab");
      if (name.test(await workbench.focusedName())) return;
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };

  it("inserts a form", async () => {
    await tabTo(/Khu dân cư/);
    await press("ArrowDown");
    await tabTo(/^Xã\s*\*?$/);
    await workbench.page.keyboard.type("Thụy Hùng");
    await press("Enter");

    await workbench.pane.getByText("Đã chèn biểu").waitFor();
    expect(await workbench.sheetNames()).toHaveLength(2);
  });

  it("goes to tab Kiểm tra, checks, and jumps to a cell", async () => {
    await workbench.pane.getByRole("tab", { name: "Biểu" }).focus();
    await press("ArrowRight", "Enter");
    await workbench.pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
    await tabTo(/^Kiểm tra$/);
    await press("Enter");
    await workbench.pane.getByRole("heading", { name: /Chưa có số liệu/ }).waitFor();

    await tabTo(/^1\.1 /);
    await press("ArrowDown");
    expect(await workbench.focusedName()).toMatch(/^1\.2 /);
    await press("Enter");

    const row = await workbench.rowOf("1.2");
    await workbench.until("the cell is selected", async () => (await workbench.selection()) === `J${row}`);
  });
});
