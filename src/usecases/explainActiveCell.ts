import type { CriteriaList } from "../criteria/criteriaList";
import type { GroupId } from "../forms/bieu01/bieu01Layout";
import type { CellPosition } from "../grid/address";
import { isTableSheet } from "../recognition/formMark";
import type { OwnForm } from "../recognition/ownForm";
import { judgeForm } from "../review/judgedForm";
import { explainIndicator } from "../review/explain/explainIndicator";
import { explainTableRow } from "../review/explain/explainTableRow";
import type { ExplainAnswer } from "./app";
import { openForm } from "./openForm";
import { openTable } from "./openTable";
import type { ListSource, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";

/** "Giải thích chỉ tiêu" of the cell's menu: all that is known of the indicator of that row. Reads only, one sync. */
export async function explainActiveCell(
  workbook: WorkbookPort,
  lists: ListSource,
): Promise<Outcome<ExplainAnswer, WorkbookProblem>> {
  const reading = await workbook.readActiveSheet();
  if (!reading.ok) return reading;
  const { sheetName, activeCell } = reading.value;
  const cell = activeCell ?? { row: 0, column: 0 };
  const answer = isTableSheet(reading.value.grid)
    ? await onTable(reading.value, lists, cell)
    : await onBieu01(reading.value, lists, cell);
  return { ok: true, value: answer ?? { kind: "noIndicator", sheetName } };
}

type Answer = Promise<ExplainAnswer | null>;

async function onBieu01(reading: SheetReading, lists: ListSource, cell: CellPosition): Answer {
  const open = await openForm(reading, lists);
  const { sheetId, sheetName } = reading;
  switch (open.kind) {
    case "notOurs":
      return { kind: "notAForm", sheetName };
    case "older":
    case "unreadable":
      return { kind: "unreadable", sheetName };
    case "form": {
      const key = open.form.rows.find(({ row }) => row === cell.row)?.keyText;
      if (key === undefined) return null;
      return explained(explainIndicator(judgeForm(sheetId, open.form, open.list), key, groupsAt(open.form, cell)));
    }
  }
}

async function onTable(reading: SheetReading, lists: ListSource, cell: CellPosition): Answer {
  const open = await openTable(reading, lists);
  const { sheetName } = reading;
  switch (open.kind) {
    case "notOurs":
      return { kind: "notAForm", sheetName };
    case "unreadable":
      return { kind: "unreadable", sheetName };
    case "table": {
      const { table, choices } = open;
      const key = table.rows.find(({ row }) => row === cell.row)?.key;
      const list = await listOf(open.table.identity, lists);
      if (key === undefined || list === null) return null;
      return explained(explainTableRow({ table, list, mode: choices.mode, column: cell.column }, key));
    }
  }
}

/** The criteria a table's rows come from; null where they come from none. */
async function listOf(
  { setId, setVersions }: { readonly setId: string; readonly setVersions: readonly string[] },
  lists: ListSource,
): Promise<CriteriaList | null> {
  return setId === "" || setVersions.length === 0 ? null : lists.load(setId, { references: setVersions });
}

/** The results the officer's column is about; undefined where it is about all. */
function groupsAt(form: OwnForm, { column }: CellPosition): readonly GroupId[] | undefined {
  const id = [...form.columns].find(([, at]) => at === column)?.[0];
  const group = form.layout.groups.find((candidate) => id?.startsWith(`${candidate}.`) === true);
  return group === undefined ? undefined : [group];
}

function explained(explanation: ReturnType<typeof explainIndicator>): ExplainAnswer | null {
  return explanation === null ? null : { kind: "indicator", explanation };
}
