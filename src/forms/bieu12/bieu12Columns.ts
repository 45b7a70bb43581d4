import type { FormMode } from "../formMode";
import type { MoneyUnit } from "../money/moneyUnit";
import { fixedColumns } from "../tables/fixedRows";
import { modeHeading } from "../tables/modeExpressions";
import type { RowSum } from "../tables/rowSums";
import { heading, shownColumn, type Heading, type TableColumn } from "../tables/tableColumn";
import type { TableSubject } from "../tables/tableForm";
import periods from "../words/periods.json";
import words from "../words/bieu12.json";

/** What was mobilised, and what is planned next: the same nine columns of money twice. */
const GROUPS = ["mobilised", "next"] as const;
type Group = (typeof GROUPS)[number];

/** Amounts people type, in the order of the form; two sums stand before them. */
const TYPED = ["investment", "recurrent", "local", "integrated", "credit", "enterprise", "people"] as const;

/** A plan has mobilised nothing yet. */
const GROUP_MODES: Readonly<Record<Group, readonly FormMode[] | null>> = {
  mobilised: ["month", "quarter", "sixMonths", "nineMonths", "year"],
  next: null,
};

/** Points for a commune's usual sums in letters of this size: eighteen such columns stand on one page. */
const MONEY_WIDTHS: Readonly<Record<MoneyUnit, number>> = { millionDong: 46, thousandDong: 48, dong: 54 };

export function typedColumns(group: Group): readonly string[] {
  return TYPED.map((column) => `${group}.${column}`);
}

export const BIEU12_TYPED: readonly string[] = GROUPS.flatMap(typedColumns);

/** Direct investment = central budget (both kinds) + local budget; Tổng số = direct + the four other sources. */
export const BIEU12_ACROSS: readonly RowSum[] = GROUPS.flatMap((group) => [
  { column: `${group}.direct`, parts: [[`${group}.investment`, `${group}.local`]] },
  {
    column: `${group}.total`,
    parts: [
      [`${group}.direct`, `${group}.direct`],
      [`${group}.integrated`, `${group}.people`],
    ],
  },
]);

export function bieu12Columns({ year, moneyUnit }: TableSubject): readonly TableColumn[] {
  const { tt, text, note } = words.columns;
  return [
    shownColumn("tt", 26, "code", tt),
    ...fixedColumns(BIEU12_TYPED),
    shownColumn("text", 260, "smallText", text),
    ...GROUPS.flatMap((group) => groupColumns(group, year, MONEY_WIDTHS[moneyUnit])),
    shownColumn("note", 44, "smallText", note),
  ];
}

function groupColumns(group: Group, year: number, width: number): readonly TableColumn[] {
  const titles = words.columns;
  const whole = modeHeading(group, periods[group], year);
  const direct = heading("direct", titles.direct);
  const central = heading("central", titles.central);
  const under: readonly (readonly [id: keyof typeof titles, over: readonly Heading[], title: string])[] = [
    ["total", [], titles.total],
    ["direct", [direct], titles.directTotal],
    ["investment", [direct, central], titles.investment],
    ["recurrent", [direct, central], titles.recurrent],
    ["local", [direct], titles.local],
    ["integrated", [], titles.integrated],
    ["credit", [], titles.credit],
    ["enterprise", [], titles.enterprise],
    ["people", [], titles.people],
  ];
  return under.map(([id, over, title]): TableColumn => {
    const column = `${group}.${id}`;
    const headings = [whole, ...over, heading(column, title)] as const;
    return { ...shownColumn(column, width, "smallMoney", title), headings, modes: GROUP_MODES[group] };
  });
}
