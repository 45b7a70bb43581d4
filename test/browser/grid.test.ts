import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openWorkbook } from "../../workbench/files/openWorkbook";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";
import { SITE } from "./harness/siteRoutes";
import type { WorkbenchPage } from "./harness/workbenchPage";

describe("the grid under a person's hands", () => {
  let browser: Browser;
  let site: Site;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await openSite(browser);
    workbench = site.workbench;
    await site.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: SITE });
    await workbench.openPlanNinetyFive();
  });

  afterAll(async () => {
    await browser.close();
  });

  it("draws rows as high as the form says, whatever stands in them", async () => {
    const criterion = await workbench.box(await workbench.cellOf("2", "text"));

    // 31 points.
    expect(criterion?.height).toBe(41);
  });

  it("takes a paste over several rows, and Delete; the list beside it follows by itself", async () => {
    await workbench.ribbon("Kiểm tra");
    await workbench.check();
    await workbench.pane.getByRole("heading", { name: "Chưa đạt (1)" }).waitFor();
    const first = await workbench.cellOf("3.a", "actualVerdict");
    await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), "Đạt\nChưa đạt");
    await workbench.select(await workbench.cellOf("3.a", "actual"));
    await workbench.page.keyboard.press("Control+V");

    await workbench.sees(first, "Đạt* (tự đánh giá)", "green");
    await workbench.sees(await workbench.cellOf("3.b", "actualVerdict"), "Chưa đạt", "red");
    await workbench.pane.getByRole("heading", { name: "Chưa đạt (2)" }).waitFor();

    await workbench.page.keyboard.press("Delete");
    await workbench.sees(first, "Chưa có số liệu", "amber");
    const errors = workbench.pane.getByRole("region", { name: /^Lỗi phải sửa/ });
    await errors.getByRole("button", { name: /3\.a/ }).waitFor();
    expect((await workbench.counters()).writes).toBe(0);
  });

  it("inserts and deletes rows, and the verdicts go along", async () => {
    const row = await workbench.rowOf("2.b");
    await workbench.rowMenu(row, "InsertRowAbove");
    await workbench.until("the row moved down", async () => (await workbench.rowOf("2.b")) === row + 1);
    await workbench.sees(await workbench.cellOf("2.b", "actualVerdict"), "Chưa đạt", "red");

    await workbench.rowMenu(row, "DeleteRow");
    await workbench.until("the row moved back", async () => (await workbench.rowOf("2.b")) === row);
    await workbench.sees(await workbench.cellOf("2.b", "actualVerdict"), "Chưa đạt", "red");
  });

  it("shows the prompt of the selected cell", async () => {
    await workbench.select(await workbench.cellOf("2.c", "actual"));

    await workbench.page.getByRole("note").getByText("Chọn kết quả").waitFor();
  });

  it("shows a formula in the cell's editor, and leaves it alone on Escape", async () => {
    const cell = await workbench.cellOf("2.c", "actualVerdict");
    const formula = await workbench.page.evaluate((at) => globalThis.workbench.formula(at), cell);
    await workbench.select(cell);
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.press("Escape");

    expect(await workbench.page.evaluate((at) => globalThis.workbench.formula(at), cell)).toBe(formula);
  });

  it("renames a sheet and adds one", async () => {
    await workbench.renameSheet("Biểu 01 KDC Còn Toòng 2023", "Thôn Còn Toòng");
    expect(await workbench.sheetNames()).toContain("Thôn Còn Toòng");

    await workbench.page.getByRole("button", { name: "Trang tính mới" }).click();
    await workbench.until("a sheet more", async () => (await workbench.sheetNames()).length === 3);
  });

  it("saves a file that opens with the same contents", async () => {
    const downloading = workbench.page.waitForEvent("download");
    await workbench.page.getByRole("button", { name: "Lưu tệp" }).click();
    const file = await (await downloading).path();

    const saved = await openWorkbook(new Uint8Array(readFileSync(file)), "x.xlsx");
    expect(saved.sheets.map(({ name }) => name)).toEqual(await workbench.sheetNames());

    await workbench.newWorkbook();
    await workbench.openFile(readFileSync(file));
    await workbench.until("the file is open", async () => (await workbench.sheetNames()).length === 3);
    await workbench.openSheet("Thôn Còn Toòng");
    await workbench.sees(await workbench.cellOf("2.b", "actualVerdict"), "Chưa đạt", "red");
  });
});
