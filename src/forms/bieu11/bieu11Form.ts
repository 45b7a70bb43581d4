import { formNumber } from "../frame";
import { planResultForm } from "../tables/planResultForm";
import { REPORT_MODES, type RequiredInput } from "../tables/requiredInput";
import type { TableForm, TableSubject } from "../tables/tableForm";
import words from "../words/bieu11.json";
import periods from "../words/periods.json";

/**
 * Biểu 11 of the commune's report 2026–2030 (with Mẫu số 04): resources by source; TỔNG SỐ = I + … + VI, and I, II and VI
 * are the sums of what stands under them. Columns and lines as another program transcribed them; the circular itself was
 * not found. A plan shows the year's plan alone.
 */
export function bieu11Form(subject: TableSubject): TableForm {
  const { mobilised, next } = periods;
  const reported = [["result", mobilised] as const, ["next", next] as const] as const;
  const form = {
    id: "bieu-11" as const,
    layoutVersion: 1,
    formNumber: formNumber("11"),
    words,
    reported,
    required: REQUIRED,
  };
  return planResultForm(form, subject);
}

/** Every source is asked for, 0 where there is nothing; next year's plan once the year is over. */
const REQUIRED: readonly RequiredInput[] = [
  { columns: ["plan"], modes: null, rows: { kind: "each" }, severity: "error" },
  { columns: ["result"], modes: REPORT_MODES, rows: { kind: "each" }, severity: "error" },
  { columns: ["next"], modes: ["year"], rows: { kind: "each" }, severity: "error" },
];
