import { tableFormIdIn } from "../recognition/formMark";
import { readOwnTable } from "../recognition/ownTable";
import type { Finding } from "../review/finding";
import { judgeForm } from "../review/judgedForm";
import type { ClosedFigures } from "../usecases/closing/closedFigures";
import { openForm } from "../usecases/openForm";
import type { ListSource, SheetReading } from "../usecases/ports";
import type { CheckedSheet } from "../usecases/workbookCheck";
import { closingJson } from "./closingJson";
import { criteriaReports } from "./criteriaJson";
import { findingJson } from "./findingJson";
import type { FormReport } from "./formReport";
import { progressJson } from "./progressJson";
import { NO_COUNTS, type OwnFormJson } from "./reportJson";
import { tableJson } from "./tableJson";
import type { Words } from "./words";

export type OwnSheet = {
  readonly sheet: CheckedSheet;
  readonly reading: SheetReading;
  readonly closing: ClosedFigures | null;
};

/** What one sheet of ours is reported with: an entry, or one for each set or village of a Biểu 01. */
export async function ownFormReports(own: OwnSheet, lists: ListSource, words: Words): Promise<readonly FormReport[]> {
  const { sheet, closing } = own;
  const json: OwnFormJson = {
    progress: sheet.kind === "report" ? progressJson(sheet.progress, words.overview) : null,
    closing: closing === null ? null : closingJson(closing, words.command.closing.notice),
    example: sheet.kind === "report" && sheet.example,
  };
  const facts = sheet.kind === "report" ? { progress: sheet.progress, closing } : null;
  const reports = await judgedReports(own, lists, words);
  return reports.map((report) => ({ ...report, json: { ...report.json, ...json }, own: facts }));
}

type JudgedReport = Omit<FormReport, "own">;

async function judgedReports(
  { sheet, reading }: OwnSheet,
  lists: ListSource,
  words: Words,
): Promise<readonly JudgedReport[]> {
  const sentence = (finding: Finding): string => words.findings.sentence(finding);
  const findings = findingsOn(sheet);
  const { sheetName, grid } = reading;
  const form = tableFormIdIn(grid);
  if (form !== null) {
    const table = readOwnTable(grid);
    const said = findings.map((finding) => findingJson(finding, sentence));
    const json = tableJson(form, sheetName, table.kind === "table" ? table.table : null, said);
    return [{ json, findings, counter: null }];
  }
  const open = await openForm(reading, lists);
  if (sheet.kind === "report" && open.kind === "form") {
    return criteriaReports(judgeForm(sheetName, open.form, open.list), findings, sheetName, sentence);
  }
  const said = findings.map((finding) => findingJson(finding, sentence));
  return [{ json: { ...UNREAD, sheet: sheetName, findings: said }, findings, counter: null }];
}

function findingsOn(sheet: CheckedSheet): readonly Finding[] {
  switch (sheet.kind) {
    case "report":
      return sheet.report.findings;
    case "unreadable":
      return [sheet.finding];
    case "unread": {
      const target = { sheetId: sheet.sheetId, position: { row: 0, column: 0 }, anchor: null, seen: "" };
      const { problem } = sheet;
      const check = problem.code === "unknown" ? problem.reference : problem.code;
      return [{ severity: "error", target, code: "internal.checkFailed", check }];
    }
  }
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
