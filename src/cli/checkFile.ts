import { isOwnSheet } from "../recognition/formMark";
import type { SheetState } from "../review/sheetState";
import type { FileReading, FileSheet } from "../xlsx/readWorkbookFile";
import type { FormReport } from "./formReport";
import type { ForeignForms } from "./foreignForms";
import { ownForms } from "./ownForms";
import type { RefusalCode } from "./reportJson";
import type { Words } from "./words";

/** What one file holds. */
export type FileReport = {
  readonly refused: RefusalCode | null;
  readonly forms: readonly FormReport[];
  /** Of all forms of ours together; null where there is none. */
  readonly state: SheetState | null;
  /** Sheets with a form of which not all could be taken as it stands. */
  readonly warnings: readonly FileWarning[];
};

export type FileWarning = {
  /** `cut`: the sheet goes on outside what is read; `notCalculated`: formulas without a result. */
  readonly code: "cut" | "notCalculated";
  readonly sheet: string;
};

/** Everything on the visible sheets of a file that is a form; refused where there is none. */
export async function checkFile(reading: FileReading, words: Words, foreign: ForeignForms): Promise<FileReport> {
  if (!reading.ok) return refusal(reading.problem.code);
  const { forms: own, state } = await ownForms(reading.sheets, words);
  const visible = reading.sheets.filter(({ hidden }) => !hidden);
  const found: { readonly sheet: FileSheet; readonly forms: readonly FormReport[] }[] = [];
  for (const sheet of visible) {
    const forms = own.get(sheet.name) ?? (isOwnSheet(sheet.grid) ? [] : await foreign.on(sheet));
    found.push({ sheet, forms });
  }
  const forms = found.flatMap((one) => one.forms);
  if (forms.length === 0) return refusal("file.noForm");
  const warnings = found.flatMap((one) => (one.forms.length === 0 ? [] : warningsOf(one.sheet)));
  return { refused: null, forms, state, warnings };
}

export function refusal(refused: RefusalCode): FileReport {
  return { refused, forms: [], state: null, warnings: [] };
}

function warningsOf({ name, cut, grid }: FileSheet): readonly FileWarning[] {
  const notCalculated = grid.cells.some(({ formula, value }) => formula !== null && value === null);
  return [
    ...(cut ? [{ code: "cut", sheet: name } as const] : []),
    ...(notCalculated ? [{ code: "notCalculated", sheet: name } as const] : []),
  ];
}
