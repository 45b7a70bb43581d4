import { readOwnForm } from "../recognition/ownForm";
import { readOwnTable } from "../recognition/ownTable";
import { readResponsibles } from "../recognition/responsibles";
import { tableChoices } from "../recognition/tableChoices";
import type { Particulars } from "./particulars";
import type { SheetReading } from "./ports";

/** What the first of these sheets that is a commune's own says of it; examples say nothing. */
export function particularsOf(sheets: readonly SheetReading[]): Particulars | null {
  const found = sheets.map(({ grid }) => ofForm(grid) ?? ofTable(grid)).find((particulars) => particulars !== null);
  return found ?? null;
}

function ofForm(grid: SheetReading["grid"]): Particulars | null {
  const own = readOwnForm(grid);
  if (own.kind !== "form" || own.form.identity.example !== null) return null;
  const { commune, communeCode, setId, area } = own.form.identity;
  return { ...NOTHING, commune, communeCode, areas: { [setId]: area }, responsibles: namesOrNull(own.form) };
}

function ofTable(grid: SheetReading["grid"]): Particulars | null {
  const own = readOwnTable(grid);
  if (own.kind !== "table" || own.table.identity.example !== null) return null;
  const { commune, communeCode, withoutSources } = own.table.identity;
  const moneyUnit = tableChoices(own.table).unit ?? NOTHING.moneyUnit;
  return { ...NOTHING, commune, communeCode, withoutSources, moneyUnit, responsibles: namesOrNull(own.table) };
}

function namesOrNull(sheet: Parameters<typeof readResponsibles>[0]): Particulars["responsibles"] {
  const names = readResponsibles(sheet);
  return names.length === 0 ? null : names;
}

const NOTHING: Particulars = {
  commune: "",
  communeCode: "",
  areas: {},
  responsibles: null,
  withoutSources: [],
  moneyUnit: "millionDong",
};
