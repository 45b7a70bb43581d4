import { bieu01Plan } from "../forms/bieu01/bieu01Plan";
import { bieu01Rows } from "../forms/bieu01/bieu01Rows";
import type { Bieu01Subject } from "../forms/bieu01/bieu01Subject";
import { usualResponsibles } from "../forms/usualResponsibles";
import { readOlderForm, type OlderForm } from "../recognition/olderForm";
import type { CriteriaList } from "../criteria/criteriaList";
import type { FormInputs } from "../recognition/formInputs";
import type { FormProblem, NewSheet } from "./app";
import { EntryCollector, entryOf, isTypedThreshold, leftInput } from "./formEntries";
import { formProblem } from "./formProblem";
import { BEFORE_AMENDMENTS } from "./olderSets";
import { openForm } from "./openForm";
import type { InsertPhase, ListSource, Outcome, WorkbookPort, WorkbookProblem } from "./ports";

/** Nâng cấp biểu: every input of a sheet of an older layout on a new sheet of today's; the old one stays as it is. */
export async function upgradeForm(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<NewSheet, FormProblem | WorkbookProblem>> {
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const open = await openForm(reading.value, lists);
  const { sheetName } = reading.value;
  if (open.kind === "form") return { ok: false, problem: { code: "upToDate", sheetName } };
  if (open.kind !== "older") return { ok: false, problem: formProblem(open) };

  const older = readOlderForm(reading.value.grid);
  const list = older === null ? null : await lists.load(older.setId, BEFORE_AMENDMENTS);
  if (older === null || list === null) return { ok: false, problem: formProblem(open) };
  const inputs = older.inputs(list);
  const subject = upgradedSubject(older, list);
  const entries = upgradedEntries(subject, inputs);
  const frameLine = older.frameLine === "" ? null : older.frameLine;
  const inserted = await workbook.insertSheet(bieu01Plan(subject, { rows: entries.rows, frameLine }), onPhase);
  if (!inserted.ok) return inserted;
  const left = [...inputs.unplaced, ...inputs.explanations].map(leftInput);
  return { ok: true, value: { sheet: inserted.value, kept: entries.count(() => true), carried: 0, left } };
}

/** Layout 1 knew one kind of form: the results of a year. */
function upgradedSubject(older: OlderForm, list: CriteriaList): Bieu01Subject {
  const { area, year, commune, village } = older;
  return {
    list,
    area,
    year,
    communeCode: "",
    commune,
    villages: village === "" ? [] : [village],
    mode: "year",
    asOf: null,
    frame: "annex",
    comparison: "lastYear",
    responsibles: usualResponsibles({ year, mode: "year", asOf: null }),
    example: null,
  };
}

function upgradedEntries(subject: Bieu01Subject, inputs: FormInputs): EntryCollector {
  const entries = new EntryCollector();
  for (const row of bieu01Rows(subject.list, subject.area, subject.year)) {
    for (const [column, cell] of inputs.rows.get(row.key) ?? []) {
      if (column === "threshold" && !isTypedThreshold(row, cell.value)) continue;
      entries.put(row.key, column, entryOf(cell.value));
    }
  }
  return entries;
}
