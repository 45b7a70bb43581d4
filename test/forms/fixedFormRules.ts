import { bieu11Form } from "../../src/forms/bieu11/bieu11Form";
import { bieu12Form } from "../../src/forms/bieu12/bieu12Form";
import { bieu13Form } from "../../src/forms/bieu13/bieu13Form";
import type { TableForm, TableSubject } from "../../src/forms/tables/tableForm";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import { cellName, sumOf, type Rules } from "./sumRules";

/** The sum rules of a form as the circular's layout states them, written down apart from the code. */
export type FixedFormRules = {
  readonly name: string;
  readonly form: (subject: TableSubject) => TableForm;
  /** A row that is a sum, and the rows it sums. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Rows people fill in that stand under no other. */
  readonly loose: readonly string[];
  readonly typed: readonly string[];
  /** A column that is a sum, and the columns people fill in that it sums. */
  readonly across: Readonly<Record<string, readonly string[]>>;
};

const numbers = (prefix: string, count: number, digits: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => prefix + String(index + 1).padStart(digits, "0"));

const DIRECT = ["investment", "recurrent", "local"];
const TYPED = [...DIRECT, "integrated", "credit", "enterprise", "people"];
const inGroup = (group: string, columns: readonly string[]): readonly string[] => columns.map((id) => `${group}.${id}`);

export const FIXED_FORMS: readonly FixedFormRules[] = [
  {
    name: "Biểu 11",
    form: bieu11Form,
    groups: { "t:1": ["t:1.1", "t:1.2"], "t:2": ["t:2.1", "t:2.2"], "t:6": ["t:6.1", "t:6.2"] },
    loose: ["t:3", "t:4", "t:5"],
    typed: ["plan", "result", "next"],
    across: {},
  },
  {
    name: "Biểu 12",
    form: bieu12Form,
    groups: { "t:1": numbers("t:1.", 10, 2), "t:2": numbers("t:2.", 5, 2) },
    loose: ["t:3"],
    typed: [...inGroup("mobilised", TYPED), ...inGroup("next", TYPED)],
    across: {
      "mobilised.direct": inGroup("mobilised", DIRECT),
      "mobilised.total": inGroup("mobilised", TYPED),
      "next.direct": inGroup("next", DIRECT),
      "next.total": inGroup("next", TYPED),
    },
  },
  {
    name: "Biểu 13",
    form: bieu13Form,
    groups: {},
    loose: numbers("t:", 13, 1),
    typed: ["plan", "result", "yearResult"],
    across: {},
  },
];

export function typedRows({ groups, loose }: FixedFormRules): readonly string[] {
  return [...Object.values(groups).flat(), ...loose];
}

/** "row / column" of every cell people fill in with an amount. */
export function typedCells(form: FixedFormRules): readonly string[] {
  return typedRows(form).flatMap((row) => form.typed.map((column) => cellName(row, column)));
}

export function fixedRules(form: FixedFormRules): Rules {
  const members: Readonly<Record<string, readonly string[]>> = { ...form.groups, "t:all": typedRows(form) };
  return (typed) => {
    const results = new Map<string, CellValue>();
    const cells = (rows: readonly string[], columns: readonly string[]): readonly string[] =>
      rows.flatMap((row) => columns.map((column) => cellName(row, column)));
    for (const [row, rows] of Object.entries(members)) {
      for (const column of form.typed) results.set(cellName(row, column), sumOf(typed, cells(rows, [column])) ?? 0);
      for (const [column, parts] of Object.entries(form.across)) {
        results.set(cellName(row, column), sumOf(typed, cells(rows, parts)) ?? 0);
      }
    }
    for (const row of typedRows(form)) {
      for (const [column, parts] of Object.entries(form.across)) {
        results.set(cellName(row, column), sumOf(typed, cells([row], parts)) ?? "");
      }
    }
    return results;
  };
}
