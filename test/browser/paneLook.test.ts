import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";
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

  const expectFine = async () => {
    for (const width of [450, 320] as const) {
      await workbench.setPaneWidth(width);
      await expectFits(workbench);
      await expectAccessible(workbench);
    }
  };

  it("tab Biểu", () => expectFine());

  it("tab Biểu with fields left empty, and the list of who leads", async () => {
    await workbench.pane.getByRole("button", { name: "Chèn biểu" }).click();
    await workbench.pane.getByText("Nhập tên xã").first().waitFor();
    await workbench.pane.getByRole("button", { name: "Chủ trì" }).click();
    await workbench.pane.getByRole("textbox", { name: "Danh sách chủ trì" }).waitFor();

    await expectFine();
  });

  it("section Biểu đang mở: another kind of form", async () => {
    await workbench.openPlanNinetyFive();
    const form = await workbench.openFormSection("Đổi loại biểu");
    await form.getByRole("button", { name: "Đổi loại biểu" }).click();
    await workbench.paneSays("Đã đổi loại biểu");

    await expectFine();
  });

  it("section Biểu đang mở: the next period, made", async () => {
    const form = await workbench.openFormSection("Tạo kỳ báo cáo mới");
    await form.getByRole("button", { name: "Tạo kỳ báo cáo mới" }).click();
    await workbench.paneSays("Đã tạo kỳ báo cáo mới");
    await workbench.openFormSection("Tạo kỳ báo cáo mới");

    await expectFine();
  });

  it("tab Kiểm tra with figures of the last period, some of them confirmed", async () => {
    await workbench.openTab("Kiểm tra");
    await workbench.check();
    await workbench.pane
      .getByRole("button", { name: /^Không thay đổi: / })
      .first()
      .click();
    await workbench.paneSays("Đã xác nhận 1 số liệu");

    await expectFine();
  });

  it("tab Kiểm tra with findings, and the nearest criteria", async () => {
    await workbench.openSheet("Biểu 01 NTM Thụy Hùng 2023");
    await workbench.check();
    await workbench.pane.getByRole("button", { name: "Gần đạt nhất" }).click();

    await expectFine();
  });

  it("tab Kiểm tra on a sheet that is no form", async () => {
    await workbench.page.getByRole("button", { name: "Trang tính mới" }).click();
    await workbench.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await workbench.paneSays(/^Trang “.*” không phải là biểu/);

    await expectFine();
  });
});

async function expectFits({ pane }: WorkbenchPage): Promise<void> {
  const [wide, room] = await pane
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const);
  expect(wide).toBeLessThanOrEqual(room);
}

/** Of the whole page only the pane's frame: the grid and its toolbar are no part of the add-in. */
async function expectAccessible({ page }: WorkbenchPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(["[data-pane] iframe", "html"])
    // Fluent's hidden focus guards.
    .exclude(["[data-pane] iframe", "[data-tabster-dummy]"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}
