import type { Browser } from "playwright-core";
import { insertHalfYearReport } from "./harness/halfYearReport";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";
import { expectFine } from "./harness/paneFitness";
import type { TableHands } from "./harness/tableHands";
import type { WorkbenchPage } from "./harness/workbenchPage";

describe("figures closed, sent and opened again", () => {
  let browser: Browser;
  let site: Site;
  let workbench: WorkbenchPage;
  let form: TableHands;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await openSite(browser);
    workbench = site.workbench;
    form = await insertHalfYearReport(workbench, ["t:1.1"]);
  });

  afterAll(async () => {
    await browser.close();
    expect(site.faults).toEqual([]);
    expect(site.files.refused).toEqual([]);
  });

  const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });
  const dialog = () => workbench.pane.getByRole("dialog");

  it("is not closed while a figure is missing, and says so", async () => {
    await workbench.openTab("Kiểm tra");
    await button("Kiểm tra").click();
    await button("Chốt số liệu").click();
    await dialog()
      .getByText(/^Biểu còn 1 lỗi phải sửa và 0 nội dung cần giải trình/)
      .waitFor();
    await dialog().getByRole("button", { name: "Đóng" }).click();
    await form.type("t:1.1", "result", "0,5");
    await workbench.pane.getByText("Đủ điều kiện gửi").waitFor();
  });

  it("says what closing does, at both widths, and closes", async () => {
    await button("Chốt số liệu").click();
    await dialog()
      .getByText(/danh sách hoàn tác/)
      .waitFor();
    await dialog().getByLabel("Mật khẩu khóa trang").fill("mật khẩu 1");
    await expectFine(workbench);
    await dialog().getByLabel("Người chốt").fill("Hoàng Văn Thụ");
    await dialog().getByLabel("Nhập lại mật khẩu").fill("mật khẩu 1");
    await dialog().getByRole("button", { name: "Chốt số liệu" }).click();

    await workbench.paneSays("Số liệu không thay đổi từ khi chốt.");
    await workbench.pane.getByText("Đã chốt · 100%").waitFor();
    expect(await workbench.sheetNames()).toHaveLength(3);
    await expectFine(workbench);
  });

  it("a closed cell is locked", async () => {
    const cell = await form.cellOf("t:3", "plan");
    await workbench.type(cell, "7");
    await workbench.page.getByText("Excel không cho sửa").waitFor();
    await form.shows("t:3", "plan", "1.500");
  });

  it("is sent with number and day, and its state says so", async () => {
    await button("Ghi Đã gửi").click();
    await expectFine(workbench);
    await workbench.pane.getByLabel("Số văn bản").fill("45/BC-UBND");
    await workbench.pane.getByRole("form", { name: "Ghi Đã gửi" }).getByLabel("Ngày").fill("12/7/2026");
    await button("Ghi vào phiếu").click();

    await workbench.pane.getByText("Đã gửi lần 1 ngày 12/7/2026, số 45/BC-UBND").waitFor();
    await workbench.pane.getByText("Đã gửi · 100%").waitFor();
  });

  it("a wrong password opens nothing, the right one does", async () => {
    await button("Bỏ chốt").click();
    await dialog().getByLabel("Mật khẩu khóa trang").fill("mật khẩu 2");
    await dialog().getByRole("button", { name: "Bỏ chốt" }).click();
    await dialog().getByText("Mật khẩu không đúng.").waitFor();
    await dialog().getByLabel("Mật khẩu khóa trang").fill("mật khẩu 1");
    await dialog().getByRole("button", { name: "Bỏ chốt" }).click();

    await workbench.paneSays("Đã bỏ chốt");
    await workbench.pane.getByText("Đủ điều kiện gửi").waitFor();
    await form.type("t:3", "plan", "7");
    await form.shows("t:3", "plan", "7");
    expect(await workbench.sheetNames()).toHaveLength(3);
  });
});
