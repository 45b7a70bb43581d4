import { formNumber } from "../frame";
import { planResultForm } from "../tables/planResultForm";
import { REPORT_MODES, type RequiredInput } from "../tables/requiredInput";
import type { TableForm, TableSubject } from "../tables/tableForm";
import words from "../words/bieu13.json";
import periods from "../words/periods.json";

/**
 * Biểu 13 of the commune's report 2026–2030 (with Mẫu số 04): development investment from the central budget by kind of
 * work; TỔNG CỘNG is the sum of the 13 kinds. Columns and lines as another program transcribed them; the circular itself
 * was not found. One form serves half-year and year: the report of the year shows six months beside the whole year.
 */
export function bieu13Form(subject: TableSubject): TableForm {
  const { carriedOut, carriedOutOfPlan } = periods;
  const reported = [["result", carriedOut] as const, ["yearResult", carriedOutOfPlan] as const] as const;
  const form = {
    id: "bieu-13" as const,
    layoutVersion: 1,
    formNumber: formNumber("13"),
    words,
    reported,
    required: REQUIRED,
  };
  return planResultForm(form, subject);
}

/** Of thirteen kinds of work a commune has a few. */
const REQUIRED: readonly RequiredInput[] = [
  { columns: ["plan"], modes: null, rows: { kind: "any" }, severity: "error" },
  { columns: ["result"], modes: REPORT_MODES, rows: { kind: "any" }, severity: "error" },
];
