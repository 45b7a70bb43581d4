import type { Browser } from "playwright-core";
import { HEAD } from "./harness/formColumns";
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
    const head = await workbench.text(HEAD.counter);

    expect(head).toBe("Đạt 3/7 tiêu chí, 9/20 nội dung");
    await workbench.pane.getByRole("heading", { name: head }).waitFor();
  });

  it("names the nearest criterion, and goes to its open cell", async () => {
    await workbench.pane.getByRole("button", { name: "Gần đạt nhất" }).click();
    await workbench.pane
      .getByRole("heading", { name: "4. Phát triển sản xuất và giảm nghèo: còn 2 nội dung" })
      .waitFor();
    await workbench.nearest("4.b").click();

    await workbench.selected(await workbench.cellOf("4.b", "actual"));
    await workbench.pane.getByRole("button", { name: "Gần đạt nhất" }).click();
  });

  it("cuts a long name after two lines with dots, and says the whole of it aloud", async () => {
    const row = workbench.finding("5.a");
    const height = await row.locator(".two-lines").evaluate(({ clientHeight }) => clientHeight);

    expect(height).toBe(40);
    expect(await row.locator(".two-lines").evaluate((name) => name.scrollHeight > name.clientHeight)).toBe(true);
    expect(await row.textContent()).toContain("truyền thông");
  });

  it("finds what is missing and what is unmet, in groups", async () => {
    await workbench.pane.getByRole("heading", { name: "Chưa có số liệu (10)" }).waitFor();
    await workbench.pane.getByRole("heading", { name: "Chưa đạt (1)" }).waitFor();
  });

  it("goes to the cell by a click, and the list stays where it was", async () => {
    const cell = await workbench.cellOf("5.b", "actual");
    const finding = workbench.finding("5.b");
    await finding.scrollIntoViewIfNeeded();
    const place = await workbench.paneScroll();
    expect(place).toBeGreaterThan(0);

    await finding.click();

    await workbench.selected(cell);
    await workbench.until("the cell is in sight", async () => (await workbench.box(cell)) !== null);
    expect(await workbench.paneScroll()).toBe(place);
  });

  it("fixes the cell, and the list loses the row without being asked", async () => {
    await workbench.type(await workbench.cellOf("5.b", "actual"), "Đạt");

    await workbench.sees(await workbench.cellOf("5.b", "actualVerdict"), "Đạt* (tự đánh giá)", "green");
    await workbench.pane.getByRole("heading", { name: "Chưa có số liệu (9)" }).waitFor();
    // What is met is only noted from now on: nothing proves it yet.
    const errors = workbench.pane.getByRole("region", { name: /^Lỗi phải sửa/ });
    expect(await errors.getByRole("button", { name: /5\.b/ }).count()).toBe(0);
    expect(await errors.getByRole("button", { name: /5\.a/ }).count()).toBe(1);
  });

  it("writes nothing while checking", async () => {
    await workbench.check();

    expect((await workbench.counters()).writes).toBe(0);
  });

  it("walks from issue to issue by the ribbon button", async () => {
    await workbench.select("A1");

    await workbench.ribbon("Ô cần sửa tiếp theo");
    await workbench.selected(await workbench.cellOf("2.b", "actual"));

    await workbench.ribbon("Ô cần sửa tiếp theo");
    await workbench.selected(await workbench.cellOf("2.c", "actual"));
  });

  it("is told about the indicator of a row by the cell's menu, and goes on after closing the window", async () => {
    await workbench.select(await workbench.cellOf("2.b", "note"));
    await workbench.ribbon("Giải thích chỉ tiêu");

    const explanation = workbench.page.frameLocator("dialog iframe");
    await explanation.getByRole("heading", { name: /^2\.b\. Đường trục thôn/ }).waitFor();
    await explanation.getByRole("definition").filter({ hasText: "Kế hoạch số 95/KH-UBND" }).waitFor();
    expect((await workbench.counters()).writes).toBe(0);
    await explanation.getByRole("button", { name: "Đóng" }).click();

    await workbench.until("the window is closed", async () => (await workbench.page.locator("dialog").count()) === 0);
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
    const cell = await workbench.cellOf("5.1", "actual");
    const verdict = await workbench.cellOf("5.1", "actualVerdict");
    expect(await workbench.text(verdict)).toBe("Sai số liệu");

    await workbench.finding("5.1").click();
    await workbench.selected(cell);
    await workbench.type(cell, "75");

    await workbench.sees(verdict, "Đạt", "green");
  });
});
