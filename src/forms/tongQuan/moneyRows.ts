import { DONG_EXPONENTS, MONEY_DECIMALS, MONEY_UNITS, MONEY_UNIT_WORDS } from "../money/moneyUnit";
import { dongDifference } from "../money/dongPrecision";
import type { FundingSource } from "../money/fundingSources";
import type { FundingSourceId } from "../money/fundingSourceId";
import { formulaText } from "../formulaFunctions";
import type { RowAt, TableRow } from "../tables/tableForm";
import words from "../words/tongQuan.json";
import { blockHeading, emptyRow, figureRow } from "./blockRows";
import type { FundColumn, FundsSource, OverviewSources, WorksSource } from "./overviewSources";

export const MONEY_TOTAL = "t:money:all";

export const MONEY_HEADING = "t:money";

export function hasMoney({ works, funds }: OverviewSources): boolean {
  return works.length + funds.length > 0;
}

export function moneyKey(id: FundingSourceId): string {
  return `t:money:${id}`;
}

/** Money by source in the overview's own unit: planned in Biểu 02, given and spent in Theo dõi vốn, and whether both agree. */
export function moneyRows(sources: readonly FundingSource[], overview: OverviewSources): readonly TableRow[] {
  const { works, funds } = overview;
  const { title, columns, none, all } = words.money;
  const heading = blockHeading(MONEY_HEADING, title, columns);
  if (!hasMoney(overview)) return [heading, emptyRow("t:noMoney", none)];
  const rows = sources.map(({ id, name }) => {
    return figureRow(moneyKey(id), name, (at) => {
      const given = (column: FundColumn): string => fundsOf(funds, id, column, at);
      return [
        worksOf(works, id, at),
        given("planned"),
        given("disbursed"),
        given("carried"),
        ...compared(at, overview),
      ];
    });
  });
  const [first, last] = [sources[0], sources.at(-1)];
  if (first === undefined || last === undefined) return [heading];
  const total = figureRow(
    MONEY_TOTAL,
    all,
    (at) => {
      const sums = (["c1", "c2", "c3", "c4"] as const).map((column) => {
        const { places } = at;
        const area = `${places.fixedCell(column, places.rowOf(moneyKey(first.id)))}:${places.fixedCell(column, places.rowOf(moneyKey(last.id)))}`;
        return `ROUND(SUM(${area}),${MONEY_DECIMALS})`;
      });
      return [...sums, ...compared(at, overview)];
    },
    "total",
  );
  return [heading, ...rows, total];
}

/** Rate, rest, difference and word of a row, from its first four figures. */
function compared({ row, places }: RowAt, { works, funds }: OverviewSources): readonly string[] {
  const cell = (id: string): string => places.cell(id, row);
  const toSpend = `(${cell("c2")}+${cell("c4")})`;
  const difference = `ROUND(${cell("c2")}-${cell("c1")},${MONEY_DECIMALS})`;
  const whereAny = (expression: string): string => `IF(SUM(${cell("c1")}:${cell("c4")})=0,"",${expression})`;
  const both = works.length > 0 && funds.length > 0;
  const { equal, different } = words.money;
  return [
    `IF(${toSpend}=0,"",ROUND(${cell("c3")}/${toSpend}*100,1))`,
    whereAny(`ROUND(${toSpend}-${cell("c3")},${MONEY_DECIMALS})`),
    both ? whereAny(difference) : '""',
    both
      ? `IF(AND(${cell("c1")}=0,${cell("c2")}=0),"",IF(${dongDifference(cell("c2"), cell("c1"), places.unitCell ?? '""')}=0,${formulaText(equal)},${formulaText(different)}))`
      : '""',
  ];
}

function worksOf(works: readonly WorksSource[], id: FundingSourceId, at: RowAt): string {
  return inOwnUnit(
    works.flatMap(({ unitCell, totals }) => {
      const cell = totals.get(id);
      return cell === undefined ? [] : [{ cell, unitCell }];
    }),
    at,
  );
}

function fundsOf(funds: readonly FundsSource[], id: FundingSourceId, column: FundColumn, at: RowAt): string {
  return inOwnUnit(
    funds.flatMap(({ unitCell, totals }) => {
      const cells = totals.get(id);
      return cells === undefined ? [] : [{ cell: cells[column], unitCell }];
    }),
    at,
  );
}

/** Amounts of several sheets, each in its own unit, added in the unit of this sheet's head. */
function inOwnUnit(
  amounts: readonly { readonly cell: string; readonly unitCell: string }[],
  { places }: RowAt,
): string {
  if (amounts.length === 0) return "0";
  const added = amounts.map(({ cell, unitCell }) => `SUM(${cell})*${dongPerUnit(unitCell)}`).join("+");
  return `ROUND((${added})/${dongPerUnit(places.unitCell ?? '""')},${MONEY_DECIMALS})`;
}

/** How many đồng one of the unit of a cell is; a word nobody knows counts as triệu, as everywhere. */
function dongPerUnit(cell: string): string {
  return MONEY_UNITS.filter((unit) => unit !== "millionDong").reduceRight(
    (otherwise, unit) =>
      `IF(${cell}=${formulaText(MONEY_UNIT_WORDS[unit])},${10 ** DONG_EXPONENTS[unit]},${otherwise})`,
    String(10 ** DONG_EXPONENTS.millionDong),
  );
}
