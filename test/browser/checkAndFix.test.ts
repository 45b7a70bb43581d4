import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite } from "./harness/openSite";
import type { WorkbenchPage } from "./harness/workbenchPage";

describe("an officer who checks plan 95 half-way through", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ workbench } = await openSite(browser));
    await workbench.openPlanNinetyFive();
    await workbench.ribbon("Kiểm tra");
    await workbench.check();
  });

  afterAll(async () => {
    await browser.close();
  });

  it("reads the same count in the pane as at the head of the form", async () => {
    const head = await workbench.text("A4");

    expect(head).toBe("Đạt 3/7 tiêu chí, 9/20 nội dung");
    await workbench.pane.getByRole("heading", { name: head }).waitFor();
  });

  it("finds what is missing and what is unmet, in groups", async () => {
    await workbench.pane.getByRole("heading", { name: "Chưa có số liệu (10)" }).waitFor();
    await workbench.pane.getByRole("heading", { name: "Chưa đạt (1)" }).waitFor();
  });

  it("goes to the cell by a click, and the list stays where it was", async () => {
    const row = await workbench.rowOf("5.b");
    const finding = workbench.finding("5.b");
    await finding.scrollIntoViewIfNeeded();
    const place = await workbench.paneScroll();
    expect(place).toBeGreaterThan(0);

    await finding.click();

    await workbench.until("the cell is selected", async () => (await workbench.selection()) === `J${row}`);
    expect(await workbench.box(`J${row}`)).not.toBeNull();
    expect(await workbench.paneScroll()).toBe(place);
  });

  it("fixes the cell, and the list loses the row without being asked", async () => {
    const row = await workbench.rowOf("5.b");
    await workbench.type(`J${row}`, "Đạt");

    await workbench.sees(`K${row}`, "Đạt* (tự đánh giá)", "#E2F0D9");
    await workbench.pane.getByRole("heading", { name: "Chưa có số liệu (9)" }).waitFor();
    expect(await workbench.finding("5.b").count()).toBe(0);
  });

  it("writes nothing while checking", async () => {
    await workbench.check();

    expect((await workbench.counters()).writes).toBe(0);
  });

  it("walks from issue to issue by the ribbon button", async () => {
    await workbench.select("A1");

    await workbench.ribbon("Ô cần sửa tiếp theo");
    const unmet = `J${await workbench.rowOf("2.b")}`;
    await workbench.until("the first issue is selected", async () => (await workbench.selection()) === unmet);

    await workbench.ribbon("Ô cần sửa tiếp theo");
    const missing = `J${await workbench.rowOf("2.c")}`;
    await workbench.until("the next issue is selected", async () => (await workbench.selection()) === missing);
  });

  it("is told in a small window when the sheet is no form, and goes on after closing it", async () => {
    await workbench.page.getByRole("button", { name: "Trang tính mới" }).click();
    await workbench.ribbon("Ô cần sửa tiếp theo");

    const notice = workbench.page.frameLocator("dialog iframe");
    await notice.getByText("không phải là biểu nông thôn mới").waitFor();
    await notice.getByRole("button", { name: "Đóng" }).click();

    await workbench.until("the window is closed", async () => (await workbench.page.locator("dialog").count()) === 0);
  });

  it("jumps on the other sheet, too", async () => {
    await workbench.openSheet("Biểu 01 NTM Thụy Hùng 2023");
    await workbench.check();
    const row = await workbench.rowOf("5.1");
    expect(await workbench.text(`K${row}`)).toBe("Sai số liệu");

    await workbench.finding("5.1").click();
    await workbench.until("the cell is selected", async () => (await workbench.selection()) === `J${row}`);
    await workbench.type(`J${row}`, "75");

    await workbench.sees(`K${row}`, "Đạt", "#E2F0D9");
  });
});
