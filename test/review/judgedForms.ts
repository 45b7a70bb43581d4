import type { Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import { BIEU01_HEAD } from "../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { CellValue, SheetGrid } from "../../src/grid/sheetGrid";
import { readOwnForm } from "../../src/recognition/ownForm";
import type { Finding } from "../../src/review/finding";
import { judgeForm, type JudgedForm } from "../../src/review/judgedForm";
import { PlanGrid } from "../fixtures/planGrid";

export type Typed = readonly [key: string, column: Bieu01Column, value: CellValue];

/** A form with what an officer typed, as the add-in judges it. */
export function judged(subject: Bieu01Subject, typed: readonly Typed[] = []): JudgedForm {
  return judgedGrid(subject, filled(subject, typed).grid());
}

export function filled(subject: Bieu01Subject, typed: readonly Typed[]): PlanGrid {
  const grid = new PlanGrid(subject);
  for (const [key, column, value] of typed) grid.type(key, column, value);
  return grid;
}

export function judgedGrid(subject: Bieu01Subject, grid: SheetGrid): JudgedForm {
  const reading = readOwnForm(grid);
  if (reading.kind !== "form") throw new Error(reading.kind);
  return judgeForm("sheet", reading.form, subject.list);
}

/** A form whose head says something else than the subject. */
export function withHead(subject: Bieu01Subject, column: Bieu01Column, value: CellValue): JudgedForm {
  const grid = new PlanGrid(subject);
  return judgedGrid(subject, grid.put(BIEU01_HEAD.place, grid.layout.index(column), value).grid());
}

/** "value.missing i:3.1 actual.value": what is found, and at which cell. */
export function found(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, target: { anchor } }) => {
    return anchor === null ? code : `${code} ${anchor.key} ${anchor.column}`;
  });
}

/** Findings at the row of a key. */
export function at(findings: readonly Finding[], key: string): readonly Finding[] {
  return findings.filter(({ target }) => target.anchor?.key === key);
}
