import { theoDoiVonForm } from "../../src/forms/theoDoiVon/theoDoiVonForm";
import type { TableForm, TableSubject } from "../../src/forms/tables/tableForm";
import { halfYearSubject } from "../fixtures/halfYearSubject";
import { FIXED_FORMS } from "./fixedFormRules";

/** Biểu 11, 12, 13 and Theo dõi vốn, each as a plan and as a report, and the ledger of a year with districts. */
export const MONEY_FORMS: readonly (readonly [name: string, form: TableForm])[] = [
  ...FIXED_FORMS.flatMap(({ name, form }) => both(name, form)),
  ...both("Theo dõi vốn", theoDoiVonForm),
  ["Theo dõi vốn 2025", theoDoiVonForm({ ...halfYearSubject, year: 2025, mode: "month", moneyUnit: "dong" })],
];

function both(
  name: string,
  form: (subject: TableSubject) => TableForm,
): readonly (readonly [name: string, form: TableForm])[] {
  return [
    [`${name}, plan`, form({ ...halfYearSubject, mode: "plan", asOf: null, frame: "standalone" })],
    [`${name}, report`, form(halfYearSubject)],
  ];
}
