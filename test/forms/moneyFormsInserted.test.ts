/** @jest-environment jsdom */
import { FRAMES } from "../../src/forms/frame";
import type { TableFormId } from "../../src/forms/tables/tableFormId";
import { TableSheet } from "../fixtures/tableSheet";

const MOST_SYNCS = 4;

const FORMS: readonly TableFormId[] = ["theo-doi-von", "bieu-11", "bieu-12", "bieu-13"];

test.each(FORMS)("%s is inserted in at most 4 syncs, in every frame, as a plan and as a report", async (form) => {
  for (const frame of FRAMES) {
    for (const mode of ["plan", "year"] as const) {
      const table = await TableSheet.open(form, { frame, mode, asOf: mode === "plan" ? "" : "31/12/2026" });
      expect(table.host.counters.syncs).toBeLessThanOrEqual(MOST_SYNCS);
      expect(table.shown("t:all", "text")).toMatch(/^TỔNG/);
    }
  }
});
