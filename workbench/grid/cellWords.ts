import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { UniverGrid } from "./createUniver";
import type { CellWords } from "./drawing";

/**
 * Cells show the model's text and are edited as the model's text, whatever Univer would make of their
 * values: it formats no text (`@"*"`), and knows no formulas here.
 */
export function showModelWords({ univer }: UniverGrid): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Behind Univer's own number formatting, which would write over it.
    priority: InterceptCellContentPriority.DATA_VALIDATION - 1,
    handler: (cell, _location, next) => {
      const words = wordsOf(cell);
      // A copy: changing the cell itself would change the workbook.
      return next(words === null ? cell : { ...cell, v: words.shown });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // Before Univer's own, which show its idea of percentages and formulas; not calling `next` ends it here.
    priority: 100,
    handler: (cell, location, next) => {
      const words = wordsOf(location.origin);
      return words === null ? next(cell) : { ...cell, v: words.edited, t: CellValueType.STRING };
    },
  });
}

function wordsOf(cell: Nullable<ICellData>): CellWords | null {
  const words: unknown = cell?.custom;
  return isCellWords(words) ? words : null;
}

function isCellWords(words: unknown): words is CellWords {
  if (typeof words !== "object" || words === null) return false;
  return "shown" in words && typeof words.shown === "string" && "edited" in words && typeof words.edited === "string";
}
