import { Model } from "@ironcalc/wasm";
import { tokenize, type Token } from "../formula/tokens";
import { parseAddress } from "../model/addressText";
import type { Cell, CellValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { inputOf, readValue, SCRATCH_COLUMN, showDigits } from "./ironCalcCell";

/** A formula that looks at more goes the usual way. */
const MOST_CELLS = 50;

/** These look at cells that no reference in the formula names. */
const LOOKS_ELSEWHERE = ["OFFSET", "INDIRECT", "CELL"];

type StoredCell = { readonly row: number; readonly column: number; readonly cell: Cell };

/**
 * One formula that looks at a few constants only, as a validation does, calculated apart from its sheet: the engine
 * knows no calculating of less than everything. Answers undefined where more goes into the formula.
 */
export function evaluateApart(sheet: Sheet, formula: string): CellValue | undefined {
  const constants = constantsIn(sheet, tokenize(formula));
  if (constants === null) return undefined;
  const model = new Model("scratch", "en", "UTC", "en");
  model.pauseEvaluation();
  showDigits(model, 0, SCRATCH_COLUMN);
  for (const { row, column, cell } of constants) model.setUserInput(0, row + 1, column + 1, inputOf(cell));
  model.setUserInput(0, 1, SCRATCH_COLUMN + 1, inputOf({ formula, value: null }));
  model.evaluate();
  const value = readValue(model, 0, 0, SCRATCH_COLUMN);
  model.free();
  return value;
}

/** The cells the formula looks at; null where they are not all constants of its own sheet, or too many. */
function constantsIn(sheet: Sheet, tokens: readonly Token[]): readonly StoredCell[] | null {
  const found: StoredCell[] = [];
  for (const token of tokens) {
    if (token.kind === "name" || (token.kind === "function" && LOOKS_ELSEWHERE.includes(token.text.toUpperCase()))) {
      return null;
    }
    if (token.kind !== "reference") continue;
    const place = parseAddress(token.text);
    if (place === null || place.sheetName !== null) return null;
    for (const stored of sheet.storedIn(place.area)) {
      if (stored.cell.formula !== null || found.length === MOST_CELLS) return null;
      found.push(stored);
    }
  }
  return found;
}
