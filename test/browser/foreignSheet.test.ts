import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";
import { expectFine } from "./harness/paneFitness";
import type { WorkbenchPage } from "./harness/workbenchPage";

const FILE = path.join(__dirname, "../fixtures/foreign/b-two-row-header.xlsx");

describe("a template from above", () => {
  let browser: Browser;
  let site: Site;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await openSite(browser);
    workbench = site.workbench;
    const before = await workbench.sheetNames();
    await workbench.openFile(readFileSync(FILE));
    await workbench.until("the file is open", async () => (await workbench.sheetNames()).join() !== before.join());
    await workbench.pane.getByRole("tablist").waitFor();
  });

  afterAll(async () => {
    await browser.close();
    expect(site.faults).toEqual([]);
    expect(site.files.refused).toEqual([]);
  });

  const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });

  it("is read where it stands, and the pane says what it understood", async () => {
    await workbench.openTab("Kiểm tra");
    await button("Kiểm tra").click();
    await button("Đọc biểu có sẵn").click();
    // It stands on the second sheet.
    await button("Đến trang “Bieu 1”").click();
    await button("Đọc biểu có sẵn").click();
    await workbench.paneSays(/^Bảng tiêu chí ở ô /);
    await workbench.pane.getByText(/^Nhận ra \d+ dòng chỉ tiêu/).waitFor();
    await button("Các cột đã hiểu").click();
    await workbench.pane.getByRole("button", { name: /^Các dòng đã nhận ra/ }).click();
    await button("Sửa cách hiểu").click();
    await workbench.pane.getByText(/: Mức đạt chuẩn – /).waitFor();
    await expectFine(workbench);
  });

  it("is coloured by result and uncoloured again", async () => {
    await button("Tô màu theo kết quả").click();
    await workbench.paneSays("Đã tô màu");
    await expectFine(workbench);
    await button("Bỏ tô màu").click();
    await workbench.paneSays("Đã bỏ tô màu");
  });

  it("goes to the cell of a finding", async () => {
    const finding = workbench.pane.getByRole("button", { name: /Đến ô [A-Z]+\d+$/ }).first();
    const address = /Đến ô ([A-Z]+\d+)$/.exec((await finding.textContent()) ?? "")?.[1] ?? "";
    await finding.click();
    await workbench.selected(address);
  });
});
