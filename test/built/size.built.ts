import { gzipBytes, ownScripts, scriptFiles, sum } from "./dist";

const KILOBYTE = 1000;
const FIRST_SCRIPTS = 130 * KILOBYTE;
const UNTIL_FIRST_CHECK = 220 * KILOBYTE;

/** The most that the criteria of one choice may add: they are data, and only those chosen are loaded. */
const CRITERIA_OF_ONE_CHOICE = 13 * KILOBYTE;

/** Loaded by other pages, when English is chosen, or when somebody works with a form that is not Biểu 01 or stands already. */
const NOT_BEFORE_FIRST_CHECK = new Set([
  "commands",
  "oldBrowser",
  "message",
  "lang-en",
  "example",
  "example-data",
  "names",
  "open-form",
  "open-form-work",
  "cell-edits",
  "overview-insertion",
  "insert-table",
  "tables",
  "table-check",
  "entry-checks",
  "cross-checks",
  "workbook-check",
  "lang-vi-findings",
  "lang-en-findings",
  "sheet-particulars",
  "ribbon-work",
  "lang-vi-indicator",
  "lang-en-indicator",
  "overview-insertion",
  "settings-panel",
  "sets-tab",
  "lang-vi-sets",
  "lang-en-sets",
  "carried-set",
  "set-instead",
  "set-work",
  "annex",
  "carried-sets",
  "set-warning",
  "jump",
  "check-tools",
  "live-check",
  "sheet-protection",
  "closing",
  "closing-pane",
  "foreign-pane",
  "foreign-work",
  "sheet-colours",
  "lang-vi-foreign",
  "lang-en-foreign",
  "closed-check",
  "lang-vi-closing",
  "lang-en-closing",
  "check-work",
  "finding-list",
  "lang-vi-tools",
  "lang-en-tools",
  "check-besides",
  "lang-vi-open-form",
  "lang-en-open-form",
  "workbook-check",
  "overview",
  "lang-vi-overview",
  "lang-en-overview",
  // Only with the joint list, or with the set of xã kiểu mẫu.
  "joint-list",
  "set-references",
]);
const CRITERIA = /^pack-/;

/** What several scripts share is called after all of them. */
function isOnDemand(file: string): boolean {
  const [name = ""] = file.split(".");
  return name.split("~").every((script) => NOT_BEFORE_FIRST_CHECK.has(script));
}

test("the scripts taskpane.html refers to", () => {
  const scripts = ownScripts("taskpane.html");
  expect(scripts.length).toBeGreaterThan(1);
  expect(sum(scripts.map(gzipBytes))).toBeLessThanOrEqual(FIRST_SCRIPTS);
});

test("all code until the first check has answered", () => {
  const scripts = scriptFiles().filter((name) => !isOnDemand(name) && !CRITERIA.test(name));
  const total = sum(scripts.map(gzipBytes));
  // Too little would mean that the guard looks at the wrong files.
  expect(total).toBeGreaterThan(FIRST_SCRIPTS);
  expect(total).toBeLessThanOrEqual(UNTIL_FIRST_CHECK);
});

test("the criteria of the heaviest choice, the joint list", () => {
  const packs = scriptFiles().filter((name) => CRITERIA.test(name));
  expect(packs.length).toBeGreaterThanOrEqual(5);
  // The joint list loads its two sets and, since 2024, what QĐ 211 changed in them.
  const joint = packs.filter((name) => !/^pack-(kdc|xa-ntm-2026|xa-ntm-kieu-mau)/.test(name));
  expect(sum(joint.map(gzipBytes))).toBeLessThanOrEqual(CRITERIA_OF_ONE_CHOICE);
});

test("the ribbon's command and its message page carry no React", () => {
  for (const page of ["commands.html", "message.html"]) {
    expect(sum(ownScripts(page).map(gzipBytes))).toBeLessThanOrEqual(40 * KILOBYTE);
  }
});
