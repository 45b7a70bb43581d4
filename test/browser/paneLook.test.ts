import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";
import { expectFine } from "./harness/paneFitness";
import type { WorkbenchPage } from "./harness/workbenchPage";

/** Every state of the pane at Excel's usual width and at a wide one: it fits, and axe finds nothing. */
describe("the pane at 320 and at 450 pixels", () => {
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
    expect(site.faults).toEqual([]);
    expect(site.files.refused).toEqual([]);
  });

  it("tab Biểu", () => expectFine(workbench));

  it("tab Biểu with fields left empty, and the list of who leads", async () => {
    await workbench.pane.getByRole("button", { name: "Chèn biểu" }).click();
    await workbench.pane.getByText("Nhập tên xã").first().waitFor();
    await workbench.pane.getByRole("button", { name: "Chủ trì" }).click();
    await workbench.pane.getByRole("textbox", { name: "Danh sách chủ trì" }).waitFor();

    await expectFine(workbench);
  });

  it("section Biểu đang mở: another kind of form", async () => {
    await workbench.openPlanNinetyFive();
    const form = await workbench.openFormSection("Đổi loại biểu");
    await form.getByRole("button", { name: "Đổi loại biểu" }).click();
    await workbench.paneSays("Đã đổi loại biểu");

    await expectFine(workbench);
  });

  it("section Biểu đang mở: the next period, made", async () => {
    const form = await workbench.openFormSection("Tạo kỳ báo cáo mới");
    await form.getByRole("button", { name: "Tạo kỳ báo cáo mới" }).click();
    await workbench.paneSays("Đã tạo kỳ báo cáo mới");
    await workbench.openFormSection("Tạo kỳ báo cáo mới");

    await expectFine(workbench);
  });

  it("tab Kiểm tra with figures of the last period, some of them confirmed", async () => {
    await workbench.openTab("Kiểm tra");
    await workbench.check();
    await workbench.pane
      .getByRole("button", { name: /^Không thay đổi: / })
      .first()
      .click();
    await workbench.paneSays("Đã xác nhận 1 số liệu");

    await expectFine(workbench);
  });

  it("tab Kiểm tra with findings, and the nearest criteria", async () => {
    await workbench.openSheet("Biểu 01 NTM Thụy Hùng 2023");
    await workbench.check();
    await workbench.pane.getByRole("button", { name: "Gần đạt nhất" }).click();

    await expectFine(workbench);
  });

  it("tab Kiểm tra with one criterion on view, its findings put on a sheet", async () => {
    const { pane } = workbench;
    await pane.getByRole("combobox", { name: "Tiêu chí" }).selectOption({ label: "2. Giao thông" });
    await pane.getByText(/^Đang xem [1-9]\d*\/\d+\.$/).waitFor();
    await pane.getByRole("button", { name: "Ghi ra trang mới" }).click();
    await workbench.paneSays("Đã ghi danh sách ra trang “Cần sửa 01 NTM Thụy Hùng 2023”");
    await expectFine(workbench);
    await pane.getByRole("button", { name: "Bỏ lọc" }).click();
  });

  it("tab Kiểm tra: an explanation that is written, and one being written with a field left empty", async () => {
    const { pane } = workbench;
    const open = pane.getByRole("button", { name: /^Giải trình: / });
    await open.first().click();
    await pane.getByRole("textbox", { name: /^Nội dung giải trình/ }).fill("Đang thi công.\nXong trong quý I/2024.");
    await pane.getByRole("textbox", { name: /^Người giải trình/ }).fill("Hoàng Văn Thụ");
    await pane.getByRole("button", { name: "Ghi giải trình" }).click();
    await workbench.paneSays("Đã ghi giải trình");
    await pane.getByRole("button", { name: /^Rút giải trình: / }).waitFor();
    await open.first().click();
    await pane.getByRole("button", { name: "Ghi giải trình" }).click();
    await workbench.paneSays("Ghi nội dung giải trình.");

    await expectFine(workbench);
    await pane.getByRole("button", { name: "Thôi" }).click();
  });

  it("tab Kiểm tra on a sheet that is no form", async () => {
    await workbench.page.getByRole("button", { name: "Trang tính mới" }).click();
    await workbench.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await workbench.paneSays(/^Trang “.*” không phải là biểu/);

    await expectFine(workbench);
  });

  it("tab Bộ tiêu chí: a row open, and a threshold that is refused", async () => {
    const { pane } = workbench;
    await workbench.openTab("Bộ tiêu chí");
    await pane.getByRole("combobox", { name: "Chọn bộ tiêu chí" }).selectOption("xa-ntm-2021-2025");
    await pane.getByRole("searchbox").fill("ngheo da chieu");
    await pane.getByRole("button", { name: /^11\.1\. / }).click();
    await pane.getByRole("button", { name: "Sửa mức đạt chuẩn" }).click();
    await pane.getByRole("textbox", { name: /^Mức đạt chuẩn/ }).fill("nhiều");
    await pane.getByRole("textbox", { name: /^Người thực hiện/ }).fill("Hoàng Thị Lan");
    await pane.getByRole("button", { name: "Lưu mức đạt chuẩn" }).click();
    await workbench.paneSays(/^Chưa hiểu mức này/);

    await expectFine(workbench);
  });

  it("tab Bộ tiêu chí: asked first, in a dialog", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Đánh dấu đã đối chiếu", exact: true }).click();
    await pane.getByRole("dialog", { name: "Đánh dấu đã đối chiếu" }).waitFor();

    await expectFine(workbench);
    await pane.getByRole("button", { name: "Hủy" }).last().click();
  });

  it("tab Bộ tiêu chí: an annex as it was understood, a row of it open", async () => {
    const { pane } = workbench;
    await workbench.openFile(readFileSync(path.join(__dirname, "../fixtures/annexes/f-annex-regions.xlsx")));
    await workbench.openTab("Bộ tiêu chí");
    await pane.getByRole("combobox", { name: "Việc cần làm" }).selectOption("Nhập từ phụ lục");
    await pane.getByRole("button", { name: "Đọc phụ lục" }).click();
    await workbench.paneSays("Đã hiểu 68/70 ô");
    await pane.getByRole("button", { name: /^3\. Thu nhập/ }).click();
    await pane.getByRole("button", { name: /^3\.1\. / }).click();

    await expectFine(workbench);
  });
});
