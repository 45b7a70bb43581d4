import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { HEAD } from "./harness/formColumns";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite } from "./harness/openSite";
import type { WorkbenchPage } from "./harness/workbenchPage";

const OLD_WORKBOOK = path.join(__dirname, "../fixtures/layouts/layout-1.xlsx");

describe("an officer who looks at the example and brings an old workbook", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ workbench } = await openSite(browser));
  });

  afterAll(async () => {
    await browser.close();
  });

  it("sees the example of plan 95 on four sheets, with its tasks", async () => {
    await workbench.pane.getByRole("button", { name: "Xem ví dụ (KH 95)" }).click();
    await workbench.paneSays("Đã chèn ví dụ");

    expect((await workbench.sheetNames()).filter((name) => name.startsWith("VD "))).toHaveLength(4);
    expect(await workbench.activeSheetName()).toBe("VD Biểu 01 NTM+ Thụy Hùng 2023");
    expect(await workbench.shows("tasks")).toBe(true);
    const tasks = await workbench.cellOf("1.3", "tasks");
    await workbench.select(tasks);
    expect((await workbench.picture(tasks)).shown).toContain("Từng bước lập quy hoạch chi tiết");
  });

  it("upgrades a form of the first layout from tab Kiểm tra; the old sheet stays", async () => {
    await workbench.openFile(readFileSync(OLD_WORKBOOK));
    await workbench.until("the old workbook is open", async () =>
      (await workbench.sheetNames()).every((name) => !name.startsWith("VD ")),
    );
    const before = await workbench.sheetNames();
    await workbench.ribbon("Kiểm tra");
    await workbench.paneSays("Chưa kiểm tra được biểu ở trang");

    await workbench.pane.getByRole("button", { name: "Nâng cấp biểu" }).click();
    await workbench.paneSays("Đã nâng cấp biểu");

    expect(await workbench.sheetNames()).toHaveLength(before.length + 1);
    expect(await workbench.text(HEAD.counter)).toBe("Đạt 3/7 tiêu chí, 9/20 nội dung");
    await workbench.check();
    await workbench.pane.getByRole("heading", { name: "Đạt 3/7 tiêu chí, 9/20 nội dung" }).waitFor();
  });
});
