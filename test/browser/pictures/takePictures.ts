import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { insertHalfYearReport } from "../harness/halfYearReport";
import { launchBrowser } from "../harness/launchBrowser";
import { openSite } from "../harness/openSite";
import { TableHands } from "../harness/tableHands";
import type { WorkbenchPage } from "../harness/workbenchPage";

const FOLDER = path.join(__dirname, "../../../docs/images");

/** A plan from its first column to its last. */
const WHOLE_FORM = 1490;

/** No test: the pictures of the documents, taken in the workbench. `node scripts/make-screenshots.mjs` runs it. */
describe("pictures", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    browser = await launchBrowser();
    ({ workbench } = await openSite(browser, WHOLE_FORM));
  });

  afterAll(async () => {
    await browser.close();
  });

  /** Grid and pane without the workbench's own bars: what an officer sees in Excel. */
  const take = async (name: string, part = ".work") => {
    // The caret's blinking and the drawing of the last change come to rest.
    await workbench.page.waitForTimeout(500);
    await workbench.page.getByText("Đang tính").waitFor({ state: "hidden" });
    await workbench.page.locator(part).screenshot({ path: path.join(FOLDER, `${name}.png`), caret: "hide" });
  };

  it("of an empty workbook, and of a plan in it", async () => {
    await take("mo-ngan");
    await workbench.insertForm({
      set: /Xã nông thôn mới giai/,
      commune: "Thụy Hùng",
      mode: "Kế hoạch năm",
      year: 2023,
    });
    const typeAndSee = async (
      code: string,
      period: "baseline" | "target",
      text: string,
      verdict: "Đạt" | "Chưa đạt",
    ) => {
      await workbench.type(await workbench.cellOf(code, period), text);
      const colour = verdict === "Đạt" ? "green" : "red";
      await workbench.sees(await workbench.cellOf(code, `${period}Verdict`), verdict, colour);
    };
    await typeAndSee("1.1", "baseline", "Đạt", "Đạt");
    await typeAndSee("1.2", "baseline", "Chưa đạt", "Chưa đạt");
    await typeAndSee("1.2", "target", "Đạt", "Đạt");
    await workbench.type(await workbench.cellOf("1.2", "tasks"), "Ban hành quy định quản lý quy hoạch");
    await workbench.type(await workbench.cellOf("1.2", "deadline"), "30/9/2023");
    await workbench.chooseFromList(await workbench.cellOf("1", "target"), "Mục tiêu năm");
    // A cell without a prompt, which would cover others.
    await workbench.select(await workbench.cellOf("1", "text"));
    await workbench.openFormSection("Đổi loại biểu");
    await workbench.pane.getByRole("button", { name: "Tạo kỳ báo cáo mới" }).scrollIntoViewIfNeeded();
    await take("ke-hoach");
  });

  it("of a form just inserted", async () => {
    await workbench.newWorkbook();
    await workbench.insertForm({
      set: /Khu dân cư/,
      commune: "Thụy Hùng",
      village: "Còn Toòng",
      mode: "Báo cáo năm",
      year: 2023,
    });
    await take("chen-bieu");
  });

  it("of words and colours", async () => {
    await workbench.openPlanNinetyFive();
    await workbench.openSheet("Biểu 01 NTM Thụy Hùng 2023");
    // The name box brings a lower row into view, and 6.3 with it.
    await workbench.select(await workbench.cellOf("7", "text"));
    await workbench.select(await workbench.cellOf("6.3", "actual"));
    await take("chu-va-mau", ".grid-side");
  });

  it("of checking and going to a cell", async () => {
    await workbench.openSheet("Biểu 01 KDC Còn Toòng 2023");
    await workbench.ribbon("Kiểm tra");
    await workbench.check();
    await take("kiem-tra");
    await take("workbench", "body");
    await workbench.finding("3.a").click();
    await workbench.selected(await workbench.cellOf("3.a", "actual"));
    await take("den-o");
  });

  it("of the next period", async () => {
    const form = await workbench.openFormSection("Tạo kỳ báo cáo mới");
    await form.getByLabel("Loại biểu").selectOption("Báo cáo 6 tháng");
    await form.getByLabel("Năm", { exact: true }).selectOption("2024");
    await form.getByLabel("Số liệu đến ngày").fill("30/6/2024");
    await form.getByRole("button", { name: "Tạo kỳ báo cáo mới" }).click();
    await workbench.pane.getByText("Đã tạo kỳ báo cáo mới").waitFor();
    await workbench.select(await workbench.cellOf("1.a", "text"));
    await workbench.openTab("Kiểm tra");
    await workbench.check();
    await workbench.pane.getByRole("button", { name: "Không thay đổi (cả nhóm)" }).scrollIntoViewIfNeeded();
    await take("ky-moi");
  });

  it("of the example", async () => {
    await workbench.newWorkbook();
    await workbench.openTab("Biểu");
    await workbench.pane.getByRole("button", { name: "Xem ví dụ (KH 95)" }).click();
    await workbench.pane.getByText("Đã chèn ví dụ").waitFor();
    await workbench.select(await workbench.cellOf("1", "text"));
    await take("vi-du");
    // The third sheet of the example: works, quantities and money.
    await workbench.openSheet("VD Biểu 02 KDC Còn Toòng 2023");
    // Lighting and greening, the works with quantities. The name box leaves the first row it goes to under the edge.
    const form = new TableHands(workbench);
    await workbench.select(await form.cellOf("w:2.5", "text"));
    await workbench.select(await form.cellOf("w:2.3", "text"));
    await take("bieu-02");
  });

  it("of closed figures", async () => {
    await workbench.newWorkbook();
    await workbench.openTab("Biểu");
    await insertHalfYearReport(workbench);
    await workbench.ribbon("Kiểm tra");
    await workbench.pane.getByRole("button", { name: "Chốt số liệu" }).click();
    const dialog = workbench.pane.getByRole("dialog");
    await dialog.getByLabel("Người chốt").fill("Hoàng Văn Thụ");
    await dialog.getByRole("button", { name: "Chốt số liệu" }).click();
    await workbench.pane.getByText("Số liệu không thay đổi từ khi chốt.").waitFor();
    await dialog.waitFor({ state: "hidden" });
    await take("chot-so-lieu");
  });
});
