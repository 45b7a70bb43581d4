import { usualResponsibles } from "../forms/usualResponsibles";
import { asOfDate, headChoices } from "../recognition/headChoices";
import { readOwnForm } from "../recognition/ownForm";
import { readOwnTable } from "../recognition/ownTable";
import { readResponsibles } from "../recognition/responsibles";
import { asOfDay, tableChoices } from "../recognition/tableChoices";
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
  const { commune, communeCode, setId, area, year } = own.form.identity;
  const head = headChoices(own.form);
  const usual = usualResponsibles({ year, mode: head.mode, asOf: asOfDate(head) });
  return { ...NOTHING, commune, communeCode, areas: { [setId]: area }, responsibles: ownNames(own.form, usual) };
}

function ofTable(grid: SheetReading["grid"]): Particulars | null {
  const own = readOwnTable(grid);
  if (own.kind !== "table" || own.table.identity.example !== null) return null;
  const { formId, identity } = own.table;
  const { commune, communeCode, withoutSources, setId, area, year } = identity;
  const choices = tableChoices(own.table);
  const usual = usualResponsibles({ year, mode: choices.mode, asOf: asOfDay(choices) });
  return {
    commune,
    communeCode,
    areas: area === "" ? {} : { [formId]: area, ...(setId === "" ? {} : { [setId]: area }) },
    responsibles: ownNames(own.table, usual),
    withoutSources,
    moneyUnit: choices.unit ?? NOTHING.moneyUnit,
  };
}

/** Null where nobody edited the list: the usual one follows the day of the next form. */
function ownNames(
  sheet: Parameters<typeof readResponsibles>[0],
  usual: readonly string[],
): Particulars["responsibles"] {
  const names = readResponsibles(sheet);
  return names.length === 0 || names.join("\n") === usual.join("\n") ? null : names;
}

const NOTHING: Particulars = {
  commune: "",
  communeCode: "",
  areas: {},
  responsibles: null,
  withoutSources: [],
  moneyUnit: "millionDong",
};
