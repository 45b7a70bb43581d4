import type { SetCounts } from "../assessment/verdict";
import type { CriterionSet } from "../criteria/criterionSet";
import type { SheetGrid } from "../grid/sheetGrid";
import type { AnnexReading } from "../recognition/annex/annexReading";
import { readAnnex } from "../recognition/annex/readAnnex";
import { isTableSheet } from "../recognition/formMark";
import type { Finding } from "../review/finding";
import { judgeForm } from "../review/judgedForm";
import { openForm } from "../usecases/openForm";
import type { ListSource, SheetReading } from "../usecases/ports";
import type { FileReading, FileSheet } from "../xlsx/readWorkbookFile";
import { annexJson } from "./annexJson";
import { criteriaReports } from "./criteriaJson";
import { fileLists } from "./fileLists";
import { findingJson, type SentenceOf } from "./findingJson";
import { NO_COUNTS, type FormJson, type RefusalCode } from "./reportJson";

/** What one file holds, before words are put to it. */
export type FileReport = {
  readonly refused: RefusalCode | null;
  readonly forms: readonly FormReport[];
  /** Sheets with a form of which not all could be taken as it stands. */
  readonly warnings: readonly FileWarning[];
};

export type FormReport = {
  readonly json: FormJson;
  readonly findings: readonly Finding[];
  /** What the head of the sheet counts; null where nothing was judged. */
  readonly counter: { readonly counts: SetCounts; readonly noun: CriterionSet["indicatorNoun"] } | null;
};

export type FileWarning = {
  /** `cut`: the sheet goes on outside what is read; `notCalculated`: formulas without a result. */
  readonly code: "cut" | "notCalculated";
  readonly sheet: string;
};

/** Everything on the visible sheets of a file that is a form; refused where there is none. */
export async function checkFile(reading: FileReading, sentence: SentenceOf): Promise<FileReport> {
  if (!reading.ok) return refusal(reading.problem.code);
  const lists = fileLists(reading.sheets);
  const forms: FormReport[] = [];
  const warnings: FileWarning[] = [];
  for (const sheet of reading.sheets) {
    if (sheet.hidden) continue;
    const found = await formsOn(sheet, lists, sentence);
    forms.push(...found);
    if (found.length > 0) warnings.push(...warningsOf(sheet));
  }
  return forms.length === 0 ? refusal("file.noForm") : { refused: null, forms, warnings };
}

export function refusal(refused: RefusalCode): FileReport {
  return { refused, forms: [], warnings: [] };
}

async function formsOn(
  { name, grid }: FileSheet,
  lists: ListSource,
  sentence: SentenceOf,
): Promise<readonly FormReport[]> {
  const reading: SheetReading = { sheetId: name, sheetName: name, grid, activeCell: null };
  const open = await openForm(reading, lists);
  switch (open.kind) {
    case "form":
      return criteriaReports(judgeForm(name, open.form, open.list), name, sentence);
    case "older":
    case "unreadable": {
      const json = { ...UNREAD, sheet: name, findings: [findingJson(open.finding, sentence)] };
      return [{ json, findings: [open.finding], counter: null }];
    }
    case "notOurs":
      // Our other forms are not reported yet; no annex is looked for in them.
      return isTableSheet(grid) ? [] : annexOn(name, grid);
  }
}

function annexOn(name: string, grid: SheetGrid): readonly FormReport[] {
  const reading = readAnnex(grid);
  if (reading === null || !namesAnArea(reading)) return [];
  return [{ json: annexJson(reading, name), findings: [], counter: null }];
}

/** Nobody is there to correct a reading: columns of which none is known (money by source) make no annex. */
function namesAnArea({ areas, doubts }: AnnexReading): boolean {
  return areas.length > doubts.filter(({ code }) => code === "areaUnknown").length;
}

/** A form of ours that is known as one and not judged. */
const UNREAD = {
  kind: "criteria",
  criterionSet: null,
  area: null,
  year: null,
  confidence: 1,
  columns: { value: null, requirement: null },
  counts: NO_COUNTS,
  indicators: [],
} as const;

function warningsOf({ name, cut, grid }: FileSheet): readonly FileWarning[] {
  const notCalculated = grid.cells.some(({ formula, value }) => formula !== null && value === null);
  return [
    ...(cut ? [{ code: "cut", sheet: name } as const] : []),
    ...(notCalculated ? [{ code: "notCalculated", sheet: name } as const] : []),
  ];
}
