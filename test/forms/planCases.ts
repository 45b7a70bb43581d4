import type { CellArea } from "../../src/grid/address";
import { bieu01Plan } from "../../src/forms/bieu01/bieu01Plan";
import { bieu01Rows, type Bieu01Row } from "../../src/forms/bieu01/bieu01Rows";
import { FRAMES } from "../../src/forms/frame";
import { layoutOf, type Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { BIEU01_FIRST_ROW, type Bieu01Layout } from "../../src/forms/bieu01/bieu01Layout";
import type { SheetPlan } from "../../src/forms/sheetPlan";
import {
  advancedSubject,
  communeSubject,
  everyKindSubject,
  jointSubject,
  villagesSubject,
  villageSubject,
} from "../fixtures/subjects";

const SUBJECTS: readonly (readonly [string, Bieu01Subject])[] = [
  ["kdc-kieu-mau-lang-son", villageSubject],
  ["xa-ntm-2021-2025", communeSubject],
  ["xa-ntm-nang-cao-2021-2025", advancedSubject],
  ["both commune sets", jointSubject],
  ["three villages", villagesSubject],
  ["six villages with odd names", { ...villagesSubject, villages: ['"A"', "B&C", "=1+1", "'D'", "Nà Pàn", "{F}"] }],
  ["every kind", everyKindSubject],
];

/** Every subject as a plan and as a report, in both frames. */
export const PLAN_CASES: readonly (readonly [string, Bieu01Subject])[] = SUBJECTS.flatMap(([name, subject]) =>
  (["plan", "year"] as const).flatMap((mode) =>
    FRAMES.map((frame): readonly [string, Bieu01Subject] => {
      const asOf = mode === "plan" ? null : subject.asOf;
      return [`${name}, ${mode}, ${frame}`, { ...subject, mode, frame, asOf }];
    }),
  ),
);

/** A plan with what tests ask of it, made once. */
export class PlanCase {
  readonly plan: SheetPlan;
  readonly layout: Bieu01Layout;
  readonly rows: readonly { readonly row: Bieu01Row; readonly sheetRow: number }[];

  constructor(subject: Bieu01Subject) {
    this.plan = bieu01Plan(subject);
    this.layout = layoutOf(subject);
    this.rows = bieu01Rows(subject.list, subject.area, subject.year).map((row, index) => {
      return { row, sheetRow: BIEU01_FIRST_ROW + index };
    });
  }

  get lastBodyRow(): number {
    return BIEU01_FIRST_ROW + this.rows.length - 1;
  }

  text(row: number, column: number): string {
    const cell = this.plan.cells[row]?.[column];
    return cell?.kind === "text" ? cell.text : "";
  }

  unlocked(row: number, column: number): boolean {
    return this.plan.inputs.some(covers(row, column));
  }

  /** Whether the last validation put on a cell has a prompt. */
  prompted(row: number, column: number): boolean {
    const last = [...this.plan.validations]
      .reverse()
      .find((rule) => (rule.kind === "formula" ? [rule.area] : rule.areas).some(covers(row, column)));
    return last !== undefined && last.kind !== "none";
  }

  rowOf(key: string): number {
    const sheetRow = this.rows.find(({ row }) => row.key === key)?.sheetRow;
    if (sheetRow === undefined) throw new Error(`no row ${key}`);
    return sheetRow;
  }
}

function covers(row: number, column: number): (area: CellArea) => boolean {
  return ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right;
}
