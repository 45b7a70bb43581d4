import { MONEY_UNIT_WORDS } from "../forms/money/moneyUnit";
import { TABLE_CHOICES } from "../forms/tables/tableCatalogue";
import type { TableFormId } from "../forms/tables/tableFormId";
import { cellAddress } from "../grid/address";
import { cleanText } from "../grid/cleanText";
import type { OwnTable } from "../recognition/ownTable";
import { tableChoices } from "../recognition/tableChoices";
import { worksOf } from "../review/cross/modelArea";
import { cellOf, figureAt, textAt } from "../review/tables/tableUnderReview";
import type { FindingJson, FundingJson, QuantityJson, TableJson } from "./reportJson";

/** A form of ours other than Biểu 01; `table` is null where it cannot be read, and the findings say why. */
export function tableJson(
  form: TableFormId,
  sheet: string,
  table: OwnTable | null,
  findings: readonly FindingJson[],
): FundingJson | TableJson {
  const year = table?.identity.year ?? null;
  if (!isAboutMoney(form)) return { kind: "table", form, sheet, year, findings };
  const unit = table === null ? null : tableChoices(table).unit;
  return {
    kind: "funding",
    form,
    sheet,
    year,
    unit: unit === null ? null : MONEY_UNIT_WORDS[unit],
    quantities: table?.formId === "bieu-02" ? quantitiesOf(table) : [],
    findings,
  };
}

function isAboutMoney(form: TableFormId): boolean {
  return TABLE_CHOICES.some(({ id, money }) => id === form && money);
}

/** Works that have a quantity. */
function quantitiesOf(table: OwnTable): readonly QuantityJson[] {
  return worksOf(table).flatMap(({ row: { row }, text }): readonly QuantityJson[] => {
    const [cell, quantity] = [cellOf({ table }, row, "quantity"), figureAt({ table }, row, "quantity")];
    if (cell === null || quantity === null) return [];
    return [{ text, unit: cleanText(textAt({ table }, row, "unit")), quantity, address: cellAddress(cell) }];
  });
}
