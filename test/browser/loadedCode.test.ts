import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite } from "./harness/openSite";
import { SITE } from "./harness/siteRoutes";

const BUDGET = 220 * 1024;

/** Loaded on demand; test/built/size.built.ts counts them out for that reason. */
const ON_DEMAND =
  /^(example|example-data|names|open-form|open-form-work|cell-edits|sheet-protection|closing|closing-pane|foreign-pane|foreign-work|sheet-colours|lang-vi-foreign|lang-en-foreign|closed-check|lang-vi-closing|lang-en-closing|insert-table|tables|table-check|entry-checks|lang-vi-findings|lang-en-findings|sheet-particulars|ribbon-work|lang-vi-indicator|lang-en-indicator|overview-insertion|settings-panel|sets-tab|lang-vi-sets|lang-en-sets|carried-set|set-work|annex|carried-sets|set-warning|set-instead|jump|check-tools|check-work|finding-list|workbook-check|cross-checks|lang-vi-tools|lang-en-tools|check-besides|lang-vi-open-form|lang-en-open-form|overview|lang-vi-overview|lang-en-overview|joint-list|set-references)\./;

/** Comes when the answer is there, to keep it up to date: whether it has arrived by now is chance. */
const AFTER_THE_ANSWER = /^live-check\./;

describe("code a pane loads", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  it("stays within 220 KB gzip until the first check has answered", async () => {
    const { workbench, files } = await openSite(browser);
    await workbench.insertForm({ set: /Khu dân cư/, commune: "Thụy Hùng", village: "Còn Toòng" });
    await workbench.pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await workbench.check();

    const scripts = new Map(
      files.served
        .filter(({ url }) => url.startsWith(SITE) && !url.startsWith(`${SITE}/workbench/`) && /\.js(\?|$)/.test(url))
        .filter(({ file }) => !AFTER_THE_ANSWER.test(path.basename(file)))
        .map(({ file }) => [file, gzipSync(readFileSync(file)).length]),
    );
    const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);

    process.stdout.write(`Code until the first check: ${scripts.size} scripts, ${(total / 1024).toFixed(1)} KB gzip\n`);
    expect([...scripts.keys()].map((file) => path.basename(file)).filter((name) => ON_DEMAND.test(name))).toEqual([]);
    expect(scripts.size).toBeGreaterThan(2);
    expect(total).toBeLessThanOrEqual(BUDGET);
  });
});
