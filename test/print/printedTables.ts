import { FRAMES, type Frame } from "../../src/forms/frame";
import { FORM_MODES, type FormMode } from "../../src/forms/formMode";
import { MONEY_UNITS, type MoneyUnit } from "../../src/forms/money/moneyUnit";
import { TABLE_CHOICES, type TableChoice } from "../../src/forms/tables/tableCatalogue";
import type { TableRequest } from "../../src/usecases/app";
import type { Sheet } from "../../workbench/excel-host";
import { AddIn } from "../fixtures/addIn";
import { tableRequest } from "../fixtures/tableSheet";
import { fillTable } from "./filledTable";
import { everything } from "./printedForms";

export type PrintedTable = { readonly name: string; readonly sheet: Sheet };

type Variant = { readonly frame: Frame; readonly mode: FormMode; readonly moneyUnit: MoneyUnit };

const CRITERIA = { setId: "xa-ntm-2021-2025", area: "TDMNPB", year: 2025 };

/** Each form that can be inserted, filled with much; frames and units of money in turn, or every one of them. */
export async function printedTables(): Promise<readonly PrintedTable[]> {
  const tables: PrintedTable[] = [];
  for (const [number, choice] of TABLE_CHOICES.entries()) {
    for (const variant of everything ? allVariants(choice) : variantsInTurn(number)) {
      const table = await printedTable(choice, variant);
      if (table !== null) tables.push(table);
    }
  }
  return tables;
}

/** A plan in one frame, a report in the other. */
function variantsInTurn(number: number): readonly Variant[] {
  const reports = FORM_MODES.filter((mode) => mode !== "plan");
  return (["plan", inTurn(reports, number)] as const).map((mode, turn) => ({
    frame: inTurn(FRAMES, number + turn),
    mode,
    moneyUnit: inTurn(MONEY_UNITS, number + turn),
  }));
}

function allVariants({ money }: TableChoice): readonly Variant[] {
  const units = money ? MONEY_UNITS : MONEY_UNITS.slice(-1);
  return FORM_MODES.flatMap((mode) =>
    FRAMES.flatMap((frame) => units.map((moneyUnit) => ({ frame, mode, moneyUnit }))),
  );
}

function inTurn<T>(values: readonly [T, ...T[]] | readonly T[], turn: number): T {
  const value = values[turn % values.length];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}

/** Null for a form that is announced and not yet there. */
async function printedTable(choice: TableChoice, variant: Variant): Promise<PrintedTable | null> {
  const { host, app } = await AddIn.open();
  const request = requestFor(choice, variant);
  const outcome = await app.insertTable(request, () => undefined);
  if (!outcome.ok && outcome.problem.code === "unknown") return null;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const sheet = host.workbook.sheetById(outcome.value.sheetId);
  if (sheet === null) throw new Error(`no sheet ${outcome.value.sheetId}`);
  fillTable(host, sheet, variant.moneyUnit);
  return { name: [choice.id, variant.mode, variant.frame, variant.moneyUnit].join(" "), sheet };
}

function requestFor(choice: TableChoice, variant: Variant): TableRequest {
  const year = choice.criteria ? CRITERIA.year : tableRequest.year;
  return {
    ...tableRequest,
    ...(choice.criteria ? CRITERIA : { area: choice.areas[0]?.id ?? "" }),
    ...variant,
    form: choice.id,
    village: choice.village ? "Còn Toòng" : "",
    asOf: variant.mode === "plan" ? "" : `30/9/${year}`,
  };
}
