import type { Finding } from "../../src/review/finding";
import type { ChosenRepair } from "../../src/review/repairs/chosenRepair";
import type { Written } from "../../src/usecases/app";
import type { ClosingWork } from "../../src/usecases/closing/closingWork";
import type { CheckWork, ExplainRequest } from "../../src/usecases/checkWork";
import type { ListRequest } from "../../src/usecases/listFindings";
import { succeeded, writtenTo } from "./fakeApp";
import { SHEET_ID } from "./sampleReport";

/** Work on findings that remembers what it was asked. */
export class FakeCheckWork implements CheckWork {
  readonly requests: ExplainRequest[] = [];
  readonly withdrawn: Finding[] = [];
  readonly repairs: (readonly ChosenRepair[])[] = [];
  readonly lists: ListRequest[] = [];
  listAnswer: Awaited<ReturnType<CheckWork["listFindings"]>> = succeeded({ sheetId: "{list}", sheetName: "Cần sửa" });
  answer: Awaited<ReturnType<CheckWork["explain"]>> = succeeded<Written>(writtenTo(SHEET_ID));

  explain(request: ExplainRequest) {
    this.requests.push(request);
    return Promise.resolve(this.answer);
  }

  withdrawExplanation(taken: Finding) {
    this.withdrawn.push(taken);
    return Promise.resolve(this.answer);
  }

  repair(chosen: readonly ChosenRepair[]) {
    this.repairs.push(chosen);
    return Promise.resolve(this.answer);
  }

  listFindings(request: ListRequest) {
    this.lists.push(request);
    return Promise.resolve(this.listAnswer);
  }

  /** Null: nobody closes figures here. */
  closingAnswer: ClosingWork | null = null;

  closing() {
    return this.closingAnswer === null
      ? Promise.reject(new Error("nobody closes figures here"))
      : Promise.resolve(this.closingAnswer);
  }
}
