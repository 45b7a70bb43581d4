import type { TableForm } from "../forms/tables/tableForm";
import type { CellPosition } from "../grid/address";
import { readOwnTable, type OwnTable } from "../recognition/ownTable";
import { asOfDay, tableChoices, type TableChoices } from "../recognition/tableChoices";
import type { StructureDetail, StructureFinding } from "../review/finding";
import type { ListSource, SheetReading } from "./ports";
import { tableFormFor } from "./tableFormFor";

/** A table form on a sheet, and the same form as it was declared: what each column and row is for. */
export type OpenedTable = {
  readonly reading: SheetReading;
  readonly table: OwnTable;
  readonly form: TableForm;
  readonly choices: TableChoices;
};

export type OpenTable =
  | ({ readonly kind: "table" } & OpenedTable)
  | { readonly kind: "unreadable"; readonly reading: SheetReading; readonly finding: StructureFinding }
  | { readonly kind: "notOurs"; readonly reading: SheetReading };

export async function openTable(reading: SheetReading, lists: ListSource): Promise<OpenTable> {
  const own = readOwnTable(reading.grid);
  const unreadable = (position: CellPosition, detail: StructureDetail): OpenTable => {
    const target = { sheetId: reading.sheetId, position, anchor: null, seen: "" };
    return { kind: "unreadable", reading, finding: { severity: "error", target, ...detail } };
  };
  if (own.kind === "notOurs") return { kind: "notOurs", reading };
  if (own.kind === "damaged") return unreadable(own.at, { code: "structure.identityDamaged", mark: own.lost });
  const { table } = own;
  const choices = tableChoices(table);
  const form = await declaredForm(table, choices, lists);
  const top = { row: 0, column: 0 };
  if (form === null) return unreadable(top, { code: "structure.setUnknown", setId: table.identity.setId });
  const { layoutVersion: known } = form;
  if (table.layout > known) return unreadable(top, { code: "structure.layoutNewer", found: table.layout, known });
  return { kind: "table", reading, table, form, choices };
}

async function declaredForm(table: OwnTable, choices: TableChoices, lists: ListSource): Promise<TableForm | null> {
  const { identity, formId } = table;
  const { setVersions, setId, area } = identity;
  const subject = {
    ...identity,
    mode: choices.mode,
    asOf: asOfDay(choices),
    moneyUnit: choices.unit ?? "millionDong",
    responsibles: [],
  };
  const made = await (setVersions.length === 0
    ? tableFormFor(lists, { form: formId, setId, area }, subject)
    : tableFormFor(lists, { form: formId, setId, area }, subject, { references: setVersions }));
  return made?.form ?? null;
}
