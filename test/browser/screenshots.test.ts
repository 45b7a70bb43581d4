import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite } from "./harness/openSite";
import type { WorkbenchPage } from "./harness/workbenchPage";

/** `node scripts/make-screenshots.mjs` sets this; in a test run the pictures stay as they are. */
const wanted = process.env["TAKE_SCREENSHOTS"] === "1";
const folder = path.join(__dirname, "../../docs/images");

(wanted ? describe : describe.skip)("pictures for the guide", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await launchBrowser();
    ({ workbench } = await openSite(browser));
  });

  afterAll(async () => {
    await browser.close();
  });

  const take = async (name: string): Promise<void> => {
    // Whatever is still moving comes to rest.
    await workbench.page.waitForTimeout(600);
    await workbench.page.screenshot({ path: path.join(folder, `${name}.png`) });
  };

  it("opens the pane", async () => {
    await workbench.ribbon("Chèn biểu");
    await workbench.pane.getByRole("button", { name: "Chèn biểu" }).waitFor();
    await take("mo-ngan");
  });

  it("inserts a form", async () => {
    await workbench.insertForm({ set: /Khu dân cư/, commune: "Thụy Hùng", village: "Còn Toòng" });
    await take("chen-bieu");
  });

  it("shows plan 95 half-way through", async () => {
    await workbench.openPlanNinetyFive();
    await workbench.select("J16");
    await take("chu-va-mau");
  });

  it("checks", async () => {
    await workbench.ribbon("Kiểm tra");
    await workbench.check();
    await take("kiem-tra");
  });

  it("goes to a cell", async () => {
    await workbench.finding("2.b").click();
    await workbench.until("the cell is selected", async () => (await workbench.selection()) === "J14");
    await take("den-o");
  });
});
