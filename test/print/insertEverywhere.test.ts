/** @jest-environment jsdom */
import { FRAMES } from "../../src/forms/frame";
import { FORM_MODES } from "../../src/forms/formMode";
import type { CalculatorMaker } from "../../workbench/excel-host/calculation/calculator";
import { AddIn } from "../fixtures/addIn";
import { LISTS } from "./printedForms";

const MOST_SYNCS = 4;

/** Only what is asked of Excel is counted here: what the sheets calculate is tested elsewhere. */
const notCalculating: CalculatorMaker = () => ({ tell: () => undefined, results: () => [], evaluate: () => [] });

test("every mode × list × frame is inserted in at most 4 syncs, with at most 6 frozen rows", async () => {
  const counts: { readonly syncs: number; readonly actions: number }[] = [];
  for (const { name, request } of LISTS) {
    for (const frame of FRAMES) {
      for (const mode of FORM_MODES) {
        const addIn = await AddIn.open(notCalculating);
        const form = await addIn.insert({ ...request, frame, mode, asOf: mode === "plan" ? "" : "30/6/2023" });
        const { syncs, actions } = addIn.host.counters;
        expect([name, frame, mode, syncs <= MOST_SYNCS, form.sheet.frozenRows <= 6]).toEqual([
          name,
          frame,
          mode,
          true,
          true,
        ]);
        counts.push({ syncs, actions });
      }
    }
  }
  const most = (of: "syncs" | "actions"): number => Math.max(...counts.map((count) => count[of]));
  process.stdout.write(
    `  ${counts.length} insertions: at most ${most("syncs")} syncs, ${most("actions")} wire actions\n`,
  );
}, 120_000);
