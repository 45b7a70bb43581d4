import { arrangedColumns } from "../../forms/bieu01/arrangement";
import type { Bieu01Layout } from "../../forms/bieu01/bieu01Layout";
import {
  explanationColumns,
  type ExplanationColumns,
  type PrintedColumn,
} from "../../forms/explanations/explanationColumns";
import { explanationPlaces, type ExplanationPlaces } from "../../forms/explanations/explanationBlock";
import type { FormMode } from "../../forms/formMode";
import { isOnView } from "../../forms/tables/tableColumn";
import type { TableForm } from "../../forms/tables/tableForm";
import { tablePlan } from "../../forms/tables/tablePlan";
import type { CellPosition } from "../../grid/address";
import { headChoices } from "../../recognition/headChoices";
import { readOwnForm } from "../../recognition/ownForm";
import type { KeyedSheet } from "../../recognition/explanations";
import type { FindingTarget } from "../../review/finding";
import type { FormProblem } from "../app";
import { findInTable } from "../findInTable";
import { findAgain } from "../jumpToFinding";
import { openTable } from "../openTable";
import type { ListSource, Outcome, SheetReading } from "../ports";
import { tableProblem } from "../tableProblem";

/** A form below which explanations can be written, and where. */
export type ExplainableSheet = {
  readonly reading: SheetReading;
  readonly sheet: KeyedSheet;
  readonly inTable: boolean;
  readonly spans: ExplanationColumns;
  readonly places: ExplanationPlaces;
  /** Null where the cell of a finding holds something else by now. */
  readonly find: (target: FindingTarget) => CellPosition | null;
  /** Whether the form was made to stand on one page. */
  readonly onePage: boolean;
};

type Answer = Outcome<ExplainableSheet, FormProblem>;

export async function explainableSheet(reading: SheetReading, lists: ListSource): Promise<Answer> {
  const open = await openTable(reading, lists);
  if (open.kind === "table") {
    return explainable(reading, open.table, {
      inTable: true,
      printed: tableColumns(open.form),
      find: (target) => (target.anchor === null ? findAgain(reading, target) : findInTable(reading, target)),
      onePage: tablePlan(open.form).page.onePage === true,
      mode: open.choices.mode,
    });
  }
  if (open.kind === "unreadable") return { ok: false, problem: tableProblem(open) };
  const own = readOwnForm(reading.grid);
  if (own.kind !== "form") return { ok: false, problem: { code: "notAForm", sheetName: reading.sheetName } };
  return explainable(reading, own.form, {
    inTable: false,
    printed: bieu01Columns(own.form.layout),
    find: (target) => findAgain(reading, target),
    onePage: false,
    mode: headChoices(own.form).mode,
  });
}

type Facts = Pick<ExplainableSheet, "inTable" | "find" | "onePage"> & {
  readonly printed: readonly PrintedColumn[];
  readonly mode: FormMode;
};

function explainable(reading: SheetReading, sheet: KeyedSheet, { printed, mode, ...facts }: Facts): Answer {
  const spans = explanationColumns(printed, mode);
  const places = spans === null ? null : explanationPlaces(spans, (id) => sheet.columns.get(id));
  if (spans === null || places === null) {
    const target = { sheetId: reading.sheetId, position: { row: sheet.idRow, column: 0 }, anchor: null, seen: "" };
    const lost = [...printed].find(({ id }) => !sheet.columns.has(id))?.id ?? "key";
    const finding = { severity: "error", target, code: "structure.columnMissing", column: lost } as const;
    return { ok: false, problem: { code: "unreadable", sheetName: reading.sheetName, finding } };
  }
  return { ok: true, value: { reading, sheet, ...facts, spans, places } };
}

export function bieu01Columns(layout: Bieu01Layout): readonly PrintedColumn[] {
  return layout.columns.map(({ id, width, hidden }) => ({
    id,
    width,
    isOnView: (mode) => !(arrangedColumns(layout, mode).find((column) => column.id === id)?.hidden ?? hidden),
  }));
}

export function tableColumns({ columns, lastPrinted }: TableForm): readonly PrintedColumn[] {
  const end = columns.findIndex(({ id }) => id === lastPrinted) + 1;
  return columns.slice(0, end).map((column) => ({
    id: column.id,
    width: column.width,
    isOnView: (mode) => isOnView(column, mode),
  }));
}
