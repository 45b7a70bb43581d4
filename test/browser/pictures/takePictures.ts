import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../harness/launchBrowser";
import { openSite } from "../harness/openSite";
import type { WorkbenchPage } from "../harness/workbenchPage";

const FOLDER = path.join(__dirname, "../../../docs/images");

/** No test: the pictures of the documents, taken in the workbench. `node scripts/make-screenshots.mjs` runs it. */
describe("pictures", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    browser = await launchBrowser();
    ({ workbench } = await openSite(browser));
  });

  afterAll(async () => {
    await browser.close();
  });

  /** Grid and pane without the workbench's own bars: what an officer sees in Excel. */
  const take = async (name: string, part = ".work") => {
    // The caret's blinking and the drawing of the last change come to rest.
    await workbench.page.waitForTimeout(500);
    await workbench.page.locator(part).screenshot({ path: path.join(FOLDER, `${name}.png`), caret: "hide" });
  };

  it("of the first minutes", async () => {
    await take("mo-ngan");
    await workbench.insertForm({ set: /Khu dân cư/, commune: "Thụy Hùng", village: "Còn Toòng" });
    await take("chen-bieu");
  });

  it("of words and colours", async () => {
    await workbench.openPlanNinetyFive();
    await workbench.openSheet("Biểu 01 NTM Thụy Hùng 2023");
    await workbench.select(`J${await workbench.rowOf("6.3")}`);
    await take("chu-va-mau", ".grid-side");
  });

  it("of checking and going to a cell", async () => {
    await workbench.openSheet("Biểu 01 KDC Còn Toòng 2023");
    await workbench.ribbon("Kiểm tra");
    await workbench.check();
    await take("kiem-tra");
    await take("workbench", "body");
    await workbench.finding("3.a").click();
    await workbench.until("the cell is selected", async () => (await workbench.selection()).startsWith("J"));
    await take("den-o");
  });
});
