import type { CellValue } from "../model/cell";
import type { Workbook } from "../model/workbook";

export type CellPlace = { readonly sheetId: string; readonly row: number; readonly column: number };

export type CalculatedCell = CellPlace & { readonly value: CellValue };

/** A formula to be evaluated as if it stood in the given cell, without being written there. */
export type ScratchFormula = CellPlace & { readonly formula: string };

/** What has happened since it was told last: single cells, or rows, sheets and names moved about. */
export type WorkbookChange =
  { readonly kind: "cells"; readonly cells: readonly CellPlace[] } | { readonly kind: "structure" };

/** The engine behind one workbook; synchronous, so that a batch is answered with calculated values. */
export type Calculator = {
  /** Takes over what has changed. It need not calculate before it is asked for results. */
  tell(workbook: Workbook, change: WorkbookChange): void;
  /** Every formula cell whose value is now another one than the workbook holds. */
  results(): readonly CalculatedCell[];
  /** Values of formulas that stand in no cell: conditional formats, validations. */
  evaluate(formulas: readonly ScratchFormula[]): readonly CellValue[];
};

/** Makes an engine for one workbook: a host makes one, a second host another. */
export type CalculatorMaker = () => Calculator;
