import type { Bieu01Column } from "../../forms/bieu01/bieu01Layout";
import { isoOf, serialOf } from "../../grid/excelDate";
import { isDateFormat } from "../../grid/numberFormatKind";
import type { GridCell } from "../../grid/sheetGrid";
import type { KeyedRow } from "../../recognition/ownForm";
import type { Finding } from "../finding";
import { cellIn, demandOf, type AnsweredRow, type JudgedForm } from "../judgedForm";
import { halfDayRepair } from "../repairs/halfDay";
import { nameOfRow } from "../rowName";
import { nameOf, rowTarget } from "../target";

const TEXT_COLUMNS = ["tasks", "responsible", "evidence", "note"] as const satisfies readonly Bieu01Column[];

/**
 * DESCRIPTION: no result is a day (Excel takes "1/2" and "3-5" for one), and no word about a row became half a day. A
 * whole day in a text ("25/12/2024") was meant.
 */
export function checkDates(judged: JudgedForm): readonly Finding[] {
  return [...figures(judged), ...texts(judged)];
}

function figures(judged: JudgedForm): readonly Finding[] {
  const { form, head } = judged;
  const asked = form.layout.groups.filter((group) => demandOf(group, head.mode) !== "off");
  return asked.flatMap((group) =>
    judged.answered.flatMap((row): readonly Finding[] => {
      const cell = cellIn(form, row.row, `${group}.value`);
      if (cell === null || typeof cell.value !== "number" || !isDay(judged, row, cell)) return [];
      const target = rowTarget(judged, row.keyText, row.row, `${group}.value`);
      const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
      return [
        {
          severity: "error",
          target,
          code: "entry.becameDate",
          indicator,
          day: Math.floor(cell.value),
          where: "figure",
        },
      ];
    }),
  );
}

/** A cell of percentages keeps its format, so that there the day shows by its number only. */
function isDay({ form }: JudgedForm, { requirement }: AnsweredRow, { value, format = "" }: GridCell): boolean {
  if (typeof value !== "number" || isoOf(value) === null) return false;
  if (isDateFormat(format)) return true;
  const { year } = form.identity;
  const [from, to] = [serialOf(`${year - 1}-01-01`) ?? 0, serialOf(`${year + 1}-12-31`) ?? 0];
  return requirement.kind.kind === "percentage" && Number.isInteger(value) && value >= from && value <= to;
}

function texts(judged: JudgedForm): readonly Finding[] {
  const rows = judged.form.rows.filter((row) => judged.rowByKey.get(row.keyText) === row);
  return rows.flatMap((row) => TEXT_COLUMNS.flatMap((column) => textFinding(judged, row, column)));
}

function textFinding(judged: JudgedForm, row: KeyedRow, column: Bieu01Column): readonly Finding[] {
  const cell = cellIn(judged.form, row.row, column);
  if (cell === null || typeof cell.value !== "number") return [];
  const repair = halfDayRepair(cell.value, cell.format ?? "");
  const indicator = repair === null ? null : nameOfRow(judged, row);
  if (repair === null || indicator === null) return [];
  const target = rowTarget(judged, row.keyText, row.row, column);
  const found = { code: "entry.becameDate", indicator, day: Math.floor(cell.value), where: "text" } as const;
  return [{ severity: "explain", target, ...found, ...(cell.formula === null ? { repair } : {}) }];
}
