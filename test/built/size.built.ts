import { gzipBytes, ownScripts, scriptFiles, sum } from "./dist";

const KILOBYTE = 1000;
const FIRST_SCRIPTS = 130 * KILOBYTE;
const UNTIL_FIRST_CHECK = 220 * KILOBYTE;

/** Loaded by other pages, or only when English is chosen. Everything else counts, whichever form is checked. */
const NOT_BEFORE_FIRST_CHECK = /^(commands|oldBrowser|message|lang-en)\./;

test("the scripts taskpane.html refers to", () => {
  const scripts = ownScripts("taskpane.html");
  expect(scripts.length).toBeGreaterThan(1);
  expect(sum(scripts.map(gzipBytes))).toBeLessThanOrEqual(FIRST_SCRIPTS);
});

test("all code until the first check has answered", () => {
  const scripts = scriptFiles().filter((name) => !NOT_BEFORE_FIRST_CHECK.test(name));
  const total = sum(scripts.map(gzipBytes));
  // Too little would mean that the guard looks at the wrong files.
  expect(total).toBeGreaterThan(FIRST_SCRIPTS);
  expect(total).toBeLessThanOrEqual(UNTIL_FIRST_CHECK);
});

test("the ribbon's command and its message page carry no React", () => {
  for (const page of ["commands.html", "message.html"]) {
    expect(sum(ownScripts(page).map(gzipBytes))).toBeLessThanOrEqual(40 * KILOBYTE);
  }
});
