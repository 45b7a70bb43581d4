import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite, type Site } from "./harness/openSite";

describe.each([320, 450] as const)("the pane at %i pixels", (width) => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await openSite(browser, width);
  });

  afterAll(async () => {
    await browser.close();
    expect(site.faults).toEqual([]);
    expect(site.files.refused).toEqual([]);
  });

  it("tab Biểu: fits, and axe finds nothing", async () => {
    await expectFits(site);
    await expectAccessible(site.workbench.page);
  });

  it("tab Biểu with fields left empty: fits, and axe finds nothing", async () => {
    await site.workbench.pane.getByRole("button", { name: "Chèn biểu" }).click();
    await site.workbench.pane.getByText("Nhập tên xã").first().waitFor();

    await expectFits(site);
    await expectAccessible(site.workbench.page);
  });

  it("tab Kiểm tra with findings: fits, and axe finds nothing", async () => {
    await site.workbench.openPlanNinetyFive();
    await site.workbench.openSheet("Biểu 01 NTM Thụy Hùng 2023");
    await site.workbench.ribbon("Kiểm tra");
    await site.workbench.check();

    await expectFits(site);
    await expectAccessible(site.workbench.page);
  });

  it("tab Kiểm tra on a sheet that is no form: fits, and axe finds nothing", async () => {
    await site.workbench.page.getByRole("button", { name: "Trang tính mới" }).click();
    await site.workbench.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await site.workbench.pane.getByText("không phải là biểu").waitFor();

    await expectFits(site);
    await expectAccessible(site.workbench.page);
  });
});

async function expectFits({ workbench }: Site): Promise<void> {
  const [wide, room] = await workbench.pane
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const);
  expect(wide).toBeLessThanOrEqual(room);
}

/** Of the whole page only the pane's frame: the grid and its toolbar are no part of the add-in. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(["[data-pane] iframe", "html"])
    // Fluent's hidden focus guards.
    .exclude(["[data-pane] iframe", "[data-tabster-dummy]"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}
