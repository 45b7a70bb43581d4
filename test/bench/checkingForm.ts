import { judgeForm } from "../../src/review/judgedForm";
import { reviewFilledForm } from "../../src/review/reviewFilledForm";
import { readOwnForm } from "../../src/recognition/ownForm";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { PlanGrid } from "../fixtures/planGrid";
import { communeSubject } from "../fixtures/subjects";

const grid = new PlanGrid(communeSubject)
  .type("i:3.1", "actual.value", 72.5)
  .type("i:8.2", "actual.value", "Đạt")
  .grid();
const form = new CalculatedForm(communeSubject);
let value = 0;

/** What the pane does after an edit, without Excel; beside it a spreadsheet engine on the same form's formulas. */
export const bench = {
  name: "check of 57 indicators: marks read, judged, reviewed",
  run(): void {
    const reading = readOwnForm(grid);
    if (reading.kind !== "form") throw new Error(reading.kind);
    reviewFilledForm(judgeForm("sheet", reading.form, communeSubject.list));
  },
  peers: [
    {
      name: "IronCalc recalculating the same form after one edit",
      run(): void {
        value = (value + 1) % 100;
        form.fill([{ key: "i:3.1", column: "actual.value", value }]);
      },
    },
  ],
};
