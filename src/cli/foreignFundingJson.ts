import { cellAddress } from "../grid/address";
import type { FundingTable } from "../recognition/foreign/foreignTable";
import type { SheetView } from "../recognition/tables/sheetView";
import { FundingFigures } from "../review/foreign/fundingFigures";
import { reviewFunding } from "../review/foreign/reviewFunding";
import type { FormReport } from "./formReport";
import { findingJson, type SentenceOf } from "./findingJson";
import type { FundingJson, QuantityJson } from "./reportJson";

/** A table of money on a sheet of others. */
export function foreignFundingReport(table: FundingTable, view: SheetView, sentence: SentenceOf): FormReport {
  const findings = reviewFunding(table, view);
  const json: FundingJson = {
    kind: "funding",
    sheet: table.sheet,
    year: null,
    unit: table.unit,
    quantities: quantities(new FundingFigures(table, view)),
    findings: findings.map((finding) => findingJson(finding, sentence)),
  };
  return { json, findings, counter: null, own: null };
}

function quantities(figures: FundingFigures): readonly QuantityJson[] {
  const [column, unit] = [figures.column("quantity"), figures.column("unit")];
  if (column === null) return [];
  return figures.rows("item").flatMap((row): readonly QuantityJson[] => {
    const quantity = figures.at(row.row, column);
    if (quantity === null || row.kind !== "item") return [];
    const address = cellAddress({ row: row.row, column });
    return [{ text: row.text, unit: figures.text(row.row, unit), quantity, address }];
  });
}
