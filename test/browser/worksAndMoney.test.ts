import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";
import { expectFine } from "./harness/paneFitness";
import { TableHands } from "./harness/tableHands";
import type { WorkbenchPage } from "./harness/workbenchPage";

const BIEU02 = "Biểu 02 – Nội dung, khối lượng, kinh phí khu dân cư kiểu mẫu";

describe("the accountant with the works and money of a village", () => {
  let browser: Browser;
  let site: Site;
  let workbench: WorkbenchPage;
  let form: TableHands;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await openSite(browser);
    workbench = site.workbench;
    form = new TableHands(workbench);
  });

  afterAll(async () => {
    await browser.close();
    expect(site.faults).toEqual([]);
    expect(site.files.refused).toEqual([]);
  });

  it("chooses Biểu 02, which fits the pane at both widths", async () => {
    await form.choose(BIEU02);
    await workbench.pane.getByRole("group", { name: "Nguồn vốn của xã" }).waitFor();
    await workbench.pane.getByRole("checkbox", { name: "Vốn tín dụng" }).uncheck();

    expect(await workbench.pane.getByRole("checkbox", { name: "Vốn lồng ghép" }).isChecked()).toBe(true);
    await expectFine(workbench);
  });

  it("inserts it for thôn Còn Toòng, without the source that was cleared", async () => {
    await form.insert({ commune: "Thụy Hùng", village: "Còn Toòng", mode: "Kế hoạch năm", year: 2023 });

    expect(await workbench.activeSheetName()).toMatch(/^Biểu 02 .*Còn Toòng 2023$/);
    await expect(form.cellOf("w:1.1", "credit")).rejects.toThrow("no column credit");
    await workbench.selected(await form.cellOf("w:1.1", "text"));
  });

  it("types works and amounts, and reads the sums above them", async () => {
    await form.type("w:2.1", "text", "Đường điện chiếu sáng");
    await form.type("w:2.1", "quantity", "4700");
    await form.type("w:2.1", "central", "1234,567");
    await form.type("w:2.1", "commune", "0,433");
    await form.type("w:4.1", "text", "Hỗ trợ hộ nghèo");
    await form.type("w:4.1", "peopleCash", "15");

    await form.shows("w:2.1", "total", "1.235");
    await form.shows("t:2", "total", "1.235");
    await form.shows("t:all", "total", "1.250");
    await form.shows("t:all", "central", "1.234,567");
  });

  it("changes the unit to đồng, reads the same money, and takes it back", async () => {
    const unit = await workbench.openFormSection("Đổi đơn vị tính");
    await unit.getByLabel("Đơn vị tính").selectOption("đồng");
    await unit.getByRole("button", { name: "Đổi đơn vị tính" }).click();
    await workbench.paneSays("Đã đổi đơn vị tính");
    await form.shows("t:all", "central", "1.234.567.000");
    await form.shows("t:all", "total", "1.250.000.000");
    await expectFine(workbench);

    await workbench.pane.getByRole("button", { name: "Hoàn tác" }).click();
    await workbench.paneSays("Đã hoàn tác");
    await form.shows("t:all", "total", "1.250");
    expect(await unit.getByLabel("Đơn vị tính").inputValue()).toBe("millionDong");
  });

  it("finds an amount written in words, goes to it and puts it right", async () => {
    await form.type("w:4.1", "province", "12 triệu");
    await workbench.openTab("Kiểm tra");
    await workbench.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await workbench.pane.getByRole("heading", { name: BIEU02 }).waitFor();
    const cell = await form.cellOf("w:4.1", "province");
    const found = workbench.pane.getByRole("button", { name: /^4\.1 Hỗ trợ hộ nghèo.*“12 triệu”/ });
    await expectFine(workbench);

    await found.click();
    await workbench.selected(cell);
    await workbench.type(cell, "12");
    await found.waitFor({ state: "detached" });
    await form.shows("t:all", "total", "1.262");
  });
});
