import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import type { TableForm } from "../../../src/forms/tables/tableForm";
import { readOwnForm } from "../../../src/recognition/ownForm";
import type { CheckedSheet, OtherSheet } from "../../../src/review/cross/crossSheet";
import type { Finding } from "../../../src/review/finding";
import { judgeForm } from "../../../src/review/judgedForm";
import { ReviewedTable } from "../../fixtures/reviewedTable";
import { filled, type Typed } from "../judgedForms";
import type { Entry } from "../tables/filledTables";

/** A sheet of a workbook, as one that is checked and as one beside it. */
export type Sheet = { readonly checked: CheckedSheet; readonly other: OtherSheet };

export function criteriaSheet(subject: Bieu01Subject, typed: readonly Typed[] = [], sheetName = "Biểu 01"): Sheet {
  const own = readOwnForm(filled(subject, typed).grid());
  if (own.kind !== "form") throw new Error(own.kind);
  const judged = judgeForm("criteria", own.form, subject.list);
  return {
    checked: { kind: "criteria", judged },
    other: { kind: "criteria", sheetName, form: own.form, judged },
  };
}

export function tableSheet(form: TableForm, entries: readonly Entry[] = [], sheetName = "Biểu 02"): Sheet {
  const { table, choices } = new ReviewedTable(form).fill(entries).reviewed();
  return {
    checked: { kind: "table", sheetId: "table", table, form, choices },
    other: { kind: "table", sheetName, table, choices },
  };
}

/** "explain cross.workForMet t:2/text" */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, code, target: { anchor } }) => {
    return `${severity} ${code}${anchor === null ? "" : ` ${anchor.key}/${anchor.column}`}`;
  });
}
