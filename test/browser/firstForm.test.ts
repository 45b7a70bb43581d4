import type { Browser } from "playwright-core";
import { FILL, HEAD } from "./harness/formColumns";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";
import type { WorkbenchPage } from "./harness/workbenchPage";

describe("a new user with the form of his commune", () => {
  let browser: Browser;
  let site: Site;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await openSite(browser);
    workbench = site.workbench;
  });

  afterAll(async () => {
    await browser.close();
  });

  it("inserts it from the pane, in a new sheet in front", async () => {
    await workbench.insertForm({ set: /Xã nông thôn mới giai đoạn/, commune: "Thụy Hùng", mode: "Báo cáo năm" });

    expect(await workbench.sheetNames()).toHaveLength(2);
    expect(await workbench.activeSheetName()).toMatch(/Thụy Hùng/);
  });

  it("sees the word and the colour change when a figure is above or below 80 %", async () => {
    const cell = await workbench.cellOf("3.1", "actual");
    const verdict = await workbench.cellOf("3.1", "actualVerdict");
    await workbench.sees(verdict, "Chưa có số liệu", "amber");

    await workbench.type(cell, "79,9");
    await workbench.sees(verdict, "Chưa đạt", "red");
    expect((await workbench.picture(await workbench.cellOf("3.1", "text"))).fill).toBe(FILL.red);

    await workbench.type(cell, "80");
    await workbench.sees(verdict, "Đạt", "green");
    expect((await workbench.picture(cell)).shown).toBe("80%");
  });

  it("answers a yes-no row from the cell's own list", async () => {
    const cell = await workbench.cellOf("1.1", "actual");
    const verdict = await workbench.cellOf("1.1", "actualVerdict");

    await workbench.type(cell, "Chưa đạt");
    await workbench.sees(verdict, "Chưa đạt", "red");

    await workbench.chooseFromList(cell, "Đạt");
    await workbench.sees(verdict, "Đạt", "green");
  });

  it("reads the counters at the head", async () => {
    await workbench.until("the head counts", async () =>
      (await workbench.text(HEAD.counter)).includes("2/57 chỉ tiêu"),
    );
  });
});
