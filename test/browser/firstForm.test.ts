import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";
import type { WorkbenchPage } from "./harness/workbenchPage";

const GREEN = "#E2F0D9";
const RED = "#F8D7DA";
const AMBER = "#FFF2CC";

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
    await workbench.insertForm({ set: /Xã nông thôn mới giai đoạn/, commune: "Thụy Hùng" });

    expect(await workbench.sheetNames()).toHaveLength(2);
    expect(await workbench.activeSheetName()).toMatch(/Thụy Hùng/);
  });

  it("sees the word and the colour change when a figure is above or below 80 %", async () => {
    const row = await workbench.rowOf("3.1");
    await workbench.sees(`K${row}`, "Chưa có số liệu", AMBER);

    await workbench.type(`J${row}`, "79,9");
    await workbench.sees(`K${row}`, "Chưa đạt", RED);
    expect((await workbench.picture(`G${row}`)).fill).toBe(RED);

    await workbench.type(`J${row}`, "80");
    await workbench.sees(`K${row}`, "Đạt", GREEN);
    expect((await workbench.picture(`J${row}`)).shown).toBe("80%");
  });

  it("answers a yes-no row from the cell's own list", async () => {
    const row = await workbench.rowOf("1.1");

    await workbench.type(`J${row}`, "Chưa đạt");
    await workbench.sees(`K${row}`, "Chưa đạt", RED);

    await workbench.chooseFromList(`J${row}`, "Đạt");
    await workbench.sees(`K${row}`, "Đạt", GREEN);
  });

  it("reads the counters at the head", async () => {
    await workbench.until("the head counts", async () => (await workbench.text("A4")).includes("2/57 chỉ tiêu"));
  });
});
