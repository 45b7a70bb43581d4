/** @jest-environment jsdom */
import type { TableRequest } from "../../src/usecases/app";
import { AddIn } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

const MOST_SYNCS = 4;

test("every form, as plan and as report, is inserted in at most 4 syncs and has nothing to correct yet", async () => {
  const counts: number[] = [];
  for (const { id: form, criteria } of (await AddIn.open()).app.tables) {
    const addIn = await AddIn.open();
    for (const mode of ["plan", "sixMonths"] as const) {
      const asOf = mode === "plan" ? "" : "30/6/2026";
      const setId = criteria ? "xa-ntm-2026-2030" : "";
      const request: TableRequest = { ...tableRequest, form, mode, asOf, setId };
      const inserted = await TableSheet.insert(addIn, request);
      const { syncs } = addIn.host.counters;
      counts.push(syncs);
      const outcome = await addIn.app.checkActiveSheet();
      const report = outcome.ok && outcome.value.kind === "report" ? outcome.value.report : null;
      expect([form, mode, syncs <= MOST_SYNCS, report?.sheetId, report?.findings]).toEqual([
        form,
        mode,
        true,
        inserted.sheet.id,
        [],
      ]);
      expect(addIn.host.plannedInterruptions).toBe(0);
    }
  }
  process.stdout.write(`  ${counts.length} insertions: at most ${Math.max(...counts)} syncs\n`);
}, 120_000);
