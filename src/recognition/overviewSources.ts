import type { CriteriaList } from "../criteria/criteriaList";
import { FUNDING_SOURCE_IDS } from "../forms/money/fundingSourceId";
import type { FundsSource, OtherSheet, ResultSource, WorksSource } from "../forms/tongQuan/overviewSources";
import { absoluteAddress, type CellPosition } from "../grid/address";
import type { OwnForm } from "./ownForm";
import type { OwnTable } from "./ownTable";

const ALL_KEY = "t:all";

/** One for each set of a Biểu 01's list, or for each village side by side. Rows and columns as they stand now: Excel keeps references right. */
export function resultSources(sheetName: string, form: OwnForm, list: CriteriaList): readonly ResultSource[] {
  const sheet = otherSheet(sheetName, form);
  if (sheet === null) return [];
  const { villages } = form.identity;
  const comparison = form.controls.get("comparison");
  const shared = {
    sheet,
    comparisonCell: comparison === undefined || villages.length > 1 ? null : sheetCell(sheetName, comparison),
  };
  const sets = list.sets.map(({ set, label }, index) => {
    const place = villages.length === 1 ? ` – thôn ${villages[0] ?? ""}` : "";
    const criteria = set.criteria.map(({ no, name }) => ({ no, name }));
    return { set: index, label: `${label === "" ? set.sheetLabel : label}${place}`, criteria };
  });
  if (villages.length < 2) return sets.map((set) => ({ ...shared, ...set, group: "periods" }));
  return villages.flatMap((village, index) =>
    sets.map((set): ResultSource => ({ ...shared, ...set, label: `Thôn ${village}`, group: `unit${index + 1}` })),
  );
}

function otherSheet(name: string, form: OwnForm): OtherSheet | null {
  const mode = form.controls.get("mode");
  const lastRow = form.rows.at(-1)?.row;
  if (mode === undefined || lastRow === undefined) return null;
  const ids = new Map([...form.columns].map(([id, column]): [string, number] => [id, column]));
  return {
    name,
    modeCell: sheetCell(name, mode),
    range: (id) => {
      const column = ids.get(id);
      // A column somebody deleted: the sheet's own check says so, the overview shows an error there.
      if (column === undefined) return "#REF!";
      const area = { top: form.idRow, left: column, bottom: lastRow + 1, right: column };
      return `${quoted(name)}!${absoluteAddress(area)}`;
    },
  };
}

/** Null where the sheet has lost its sums or its unit. */
export function worksSource(sheetName: string, table: OwnTable): WorksSource | null {
  const unit = table.controls.get("unit");
  const row = table.rows.find(({ key }) => key === ALL_KEY)?.row;
  if (unit === undefined || row === undefined) return null;
  const totals = FUNDING_SOURCE_IDS.flatMap((id) => {
    const column = table.columns.get(id);
    return column === undefined ? [] : [[id, sheetCell(sheetName, { row, column })] as const];
  });
  return { unitCell: sheetCell(sheetName, unit), totals: new Map(totals) };
}

export function fundsSource(sheetName: string, table: OwnTable): FundsSource | null {
  const unit = table.controls.get("unit");
  const [planned, carried, disbursed] = ["planned", "carried", "disbursed"].map((id) => table.columns.get(id));
  if (unit === undefined || planned === undefined || carried === undefined || disbursed === undefined) return null;
  const totals = FUNDING_SOURCE_IDS.flatMap((id) => {
    const row = table.rows.find(({ key }) => key === `t:source:${id}`)?.row;
    if (row === undefined) return [];
    const at = (column: number): string => sheetCell(sheetName, { row, column });
    return [[id, { planned: at(planned), carried: at(carried), disbursed: at(disbursed) }] as const];
  });
  return { unitCell: sheetCell(sheetName, unit), totals: new Map(totals) };
}

function sheetCell(sheetName: string, { row, column }: CellPosition): string {
  return `${quoted(sheetName)}!${absoluteAddress({ top: row, left: column, bottom: row, right: column })}`;
}

/** "'Biểu 01 – Na''an'": always quoted, an apostrophe doubled. */
function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}
