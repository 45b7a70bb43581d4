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
  const tabTo = async (name: RegExp, key: "Tab" | "Shift+Tab" = "Tab") => {
    for (let steps = 0; steps < 25; steps += 1) {
      await press(key);
      if (name.test(await workbench.focusedName())) return;
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };

  it("inserts a form", async () => {
    await tabTo(/^Bộ tiêu chí$/);
    await press("ArrowDown");
    await tabTo(/^Loại biểu$/);
    await press("End");
    await tabTo(/^Xã\s*\*?$/);
    await workbench.page.keyboard.type("Thụy Hùng");
    await press("Enter");

    await workbench.paneSays("Đã chèn biểu");
    expect(await workbench.sheetNames()).toHaveLength(2);
  });

  it("changes the kind of form and takes it back", async () => {
    await tabTo(/^Biểu đang mở$/);
    await press("Enter");
    await workbench.pane.getByRole("button", { name: "Tạo kỳ báo cáo mới" }).waitFor();
    await tabTo(/^Đổi loại biểu$/);
    await press("Enter");
    await tabTo(/^Loại biểu$/);
    await press("Home");
    await tabTo(/^Đổi loại biểu$/);
    await press("Enter");
    await workbench.paneSays("Đã đổi loại biểu");
    expect(await workbench.shows("actual")).toBe(false);

    await tabTo(/^Hoàn tác$/, "Shift+Tab");
    await press("Enter");
    await workbench.paneSays("Đã hoàn tác");
    expect(await workbench.shows("actual")).toBe(true);
    expect(await workbench.focusedName()).toBe("Xem lại");
  });

  it("goes to tab Kiểm tra, checks, and jumps to a cell", async () => {
    await workbench.type(await workbench.cellOf("2.1", "actual"), "50");
    await workbench.pane.getByRole("tab", { name: "Biểu" }).focus();
    await press("ArrowRight", "Enter");
    await workbench.pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
    await tabTo(/^Kiểm tra$/);
    await press("Enter");
    await workbench.pane.getByRole("heading", { name: /Chưa có số liệu/ }).waitFor();

    await workbench.pane.getByRole("button", { name: "Gần đạt nhất" }).waitFor();
    await tabTo(/^Gần đạt nhất$/);
    await press("Enter");
    expect(await workbench.pane.getByRole("button", { name: "Gần đạt nhất" }).getAttribute("aria-expanded")).toBe(
      "true",
    );
    await press("Enter");

    await tabTo(/^1\.1 /);
    await press("ArrowDown");
    expect(await workbench.focusedName()).toMatch(/^1\.2 /);
    await press("Enter");

    await workbench.selected(await workbench.cellOf("1.2", "actual"));
  });
});
