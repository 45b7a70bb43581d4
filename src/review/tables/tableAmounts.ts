import { convertedMoney, moneySum } from "../../forms/money/exactMoney";
import { sourcesOf } from "../../forms/money/fundingSources";
import { isMoney } from "../../forms/tables/tableColumn";
import type { Finding } from "../finding";
import { entryOf } from "../repair";
import { neededFor } from "./expectedWorks";
import { isSameSum } from "./expectedSums";
import {
  bodyRows,
  cellOf,
  figureAt,
  inputCells,
  rowName,
  tableTarget,
  type InputCell,
  type TableUnderReview,
} from "./tableUnderReview";

/** Limits of our own, not of any text: docs/decisions/031-limits-of-amounts.md. */
export const AMOUNT_LIMITS = {
  /** In đồng: no single work of a commune costs this much … */
  most: 1e12,
  /** … and no amount in a report is so small. Prices of small things are let be. */
  least: 1000,
  /** So many times the usual amount of its column, or that part of it. */
  times: 1000,
  /** And this many times apart from every other amount there. */
  apart: 50,
  /** As many other amounts a column needs before one can be unusual. */
  others: 4,
} as const;

const FACTORS = [1000, 1_000_000] as const;

/**
 * DESCRIPTION: no amount was typed in another unit than the head's: exactly a thousand or a million times quantity × price
 * or the row's plan, or that part of it; more than a work can cost; out of all proportion to its column.
 */
export function checkTableAmounts(reviewed: TableUnderReview): readonly Finding[] {
  if (reviewed.choices.unit === null) return [];
  const amounts = inputCells(reviewed).flatMap((input): readonly Amount[] => {
    const amount = isMoney(input.column) ? figureAt(reviewed, input.row.row, input.column.id) : null;
    return amount === null || amount <= 0 ? [] : [{ ...input, amount }];
  });
  return [
    ...slips(reviewed),
    ...amounts.flatMap((amount) => unlikely(reviewed, amount)),
    ...amounts.flatMap((amount) => unusual(reviewed, amount, amounts)),
  ];
}

type Amount = InputCell & { readonly amount: number };

function slips(reviewed: TableUnderReview): readonly Finding[] {
  switch (reviewed.form.id) {
    case "bieu-02":
      return bodyRows(reviewed).flatMap((row) => slipOfSources(reviewed, row));
    case "theo-doi-von":
      return bodyRows(reviewed).flatMap((row) => slipOfPlan(reviewed, row));
    default:
      return [];
  }
}

type Row = ReturnType<typeof bodyRows>[number];

/** The sources together against quantity × price; where one source pays it all, its cell can be put right. */
function slipOfSources(reviewed: TableUnderReview, row: Row): readonly Finding[] {
  const needed = neededFor(reviewed, row.row);
  const sources = sourcesOf(reviewed.form.subject).filter(({ measure }) => measure === "money");
  const paid = sources.flatMap(({ id }) => {
    const amount = figureAt(reviewed, row.row, id);
    return amount === null || amount === 0 ? [] : [{ id, amount }];
  });
  const sum = moneySum(paid.map(({ amount }) => amount));
  const factor = needed === null ? null : slipOf(sum, needed);
  const [first] = paid;
  if (needed === null || factor === null || first === undefined) return [];
  return slipFinding(
    reviewed,
    row,
    first.id,
    { amount: sum, expected: needed, factor, comparedWith: "need" },
    paid.length === 1,
  );
}

/** What was disbursed or done against the money of the row. */
function slipOfPlan(reviewed: TableUnderReview, row: Row): readonly Finding[] {
  if (row.key?.startsWith("t:") === true) return [];
  const plan = moneySum(["carried", "planned"].flatMap((id) => figureAt(reviewed, row.row, id) ?? []));
  return (["done", "disbursed"] as const).flatMap((id) => {
    const amount = figureAt(reviewed, row.row, id);
    // A small part of the plan may well be disbursed: only more than the plan is a slip.
    const factor = amount === null || amount < plan ? null : slipOf(amount, plan);
    if (amount === null || factor === null) return [];
    return slipFinding(reviewed, row, id, { amount, expected: plan, factor, comparedWith: "plan" }, true);
  });
}

type Slip = {
  readonly amount: number;
  readonly expected: number;
  readonly factor: number;
  readonly comparedWith: "need" | "plan";
};

function slipFinding(
  reviewed: TableUnderReview,
  row: Row,
  columnId: string,
  slip: Slip,
  isAll: boolean,
): readonly Finding[] {
  const cell = cellOf(reviewed, row.row, columnId);
  if (cell === null) return [];
  const found = {
    severity: "explain",
    target: tableTarget(reviewed, cell, row, columnId),
    code: "table.unitSlip",
    indicator: rowName(reviewed, row.row),
    ...slip,
  } as const;
  if (!isAll || cell.formula !== null) return [found];
  // Either may be the right one: the price may be in another unit, too.
  const options = [{ entry: entryOf(slip.expected) }, { entry: entryOf(slip.amount) }] as const;
  return [{ ...found, repair: { kind: "choice", options } }];
}

/** Exact, so that no plan that is merely large is taken for a slip. */
function slipOf(amount: number, expected: number): number | null {
  if (amount <= 0 || expected <= 0) return null;
  return FACTORS.find((factor) => isSameSum(amount, expected * factor) || isSameSum(amount * factor, expected)) ?? null;
}

function unlikely(reviewed: TableUnderReview, { row, column, cell, amount }: Amount): readonly Finding[] {
  const { unit } = reviewed.choices;
  if (unit === null) return [];
  const dong = convertedMoney(amount, unit, "dong");
  const isTooSmall = dong < AMOUNT_LIMITS.least && column.id !== "price";
  if (dong < AMOUNT_LIMITS.most && !isTooSmall) return [];
  return [
    {
      severity: "explain",
      target: tableTarget(reviewed, cell, row, column.id),
      code: "table.unlikelyAmount",
      indicator: rowName(reviewed, row.row),
      amountInDong: dong,
    },
  ];
}

/** Prices of metres and of houses stand in one column: there nothing is usual. */
function unusual(reviewed: TableUnderReview, own: Amount, all: readonly Amount[]): readonly Finding[] {
  const { row, column, cell, amount } = own;
  if (column.id === "price") return [];
  const others = all
    .filter((other) => other.column.id === column.id && other.row.row !== row.row)
    .map((other) => other.amount)
    .sort((a, b) => a - b);
  const usual = others[Math.floor(others.length / 2)];
  if (usual === undefined || others.length < AMOUNT_LIMITS.others || !isApart(amount, usual, others)) return [];
  return [
    {
      severity: "explain",
      target: tableTarget(reviewed, cell, row, column.id),
      code: "table.unusualAmount",
      indicator: rowName(reviewed, row.row),
      amount,
      usual,
    },
  ];
}

function isApart(amount: number, usual: number, others: readonly number[]): boolean {
  const { times, apart } = AMOUNT_LIMITS;
  const [least = 0, most = 0] = [others[0], others.at(-1)];
  if (amount >= usual * times) return amount >= most * apart;
  return amount * times <= usual && amount * apart <= least;
}
