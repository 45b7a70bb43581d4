import { FORM_CHOICES } from "../../src/criteria/catalogue";
import type { App, CheckAnswer, InsertProblem, InsertRequest, JumpAnswer, NextAnswer } from "../../src/usecases/app";
import type { FindingTarget } from "../../src/review/finding";
import type { InsertedSheet, InsertPhase, Outcome, WorkbookProblem } from "../../src/usecases/ports";

/** An App whose answers a test sets beforehand, and which remembers what it was asked. */
export class FakeApp implements App {
  readonly forms = FORM_CHOICES;
  readonly requests: InsertRequest[] = [];
  readonly jumps: FindingTarget[] = [];
  readonly shownSheets: string[] = [];
  checks = 0;
  watchers: ((sheetId: string) => void)[] = [];

  insertAnswer: Outcome<InsertedSheet, InsertProblem> = succeeded({ sheetId: "{1}", sheetName: "Biểu 01" });
  checkAnswer: Outcome<CheckAnswer, WorkbookProblem> = succeeded({ kind: "notAForm", sheetName: "Sheet1", forms: [] });
  jumpAnswer: Outcome<JumpAnswer, WorkbookProblem> = succeeded({ kind: "selected" });
  nextAnswer: Outcome<NextAnswer, WorkbookProblem> = succeeded({ kind: "nothingLeft" });

  /** Holds an insertion between its phases until the test lets it go on. */
  beforeWriting: Promise<void> = Promise.resolve();

  async insertForm(request: InsertRequest, onPhase: (phase: InsertPhase) => void) {
    this.requests.push(request);
    onPhase("preparing");
    await this.beforeWriting;
    onPhase("writing");
    return this.insertAnswer;
  }

  checkActiveSheet() {
    this.checks += 1;
    return Promise.resolve(this.checkAnswer);
  }

  jumpTo(target: FindingTarget) {
    this.jumps.push(target);
    return Promise.resolve(this.jumpAnswer);
  }

  showSheet(sheetId: string) {
    this.shownSheets.push(sheetId);
    return Promise.resolve(succeeded(null));
  }

  goToNextIssue() {
    return Promise.resolve(this.nextAnswer);
  }

  watch(onChange: (sheetId: string) => void): Promise<Outcome<() => Promise<void>, WorkbookProblem>> {
    this.watchers.push(onChange);
    return Promise.resolve(
      succeeded(() => {
        this.watchers = this.watchers.filter((watcher) => watcher !== onChange);
        return Promise.resolve();
      }),
    );
  }

  /** As if a person had edited the sheet. */
  edit(sheetId: string): void {
    for (const watcher of this.watchers) watcher(sheetId);
  }
}

export function succeeded<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
