import type { CriterionSet, RequirementKind } from "../criteria/criterionSet";
import { ANSWER_WORDS, isFigureKind } from "../assessment/answer";
import { rowRuns } from "./areas";
import { isAnswered, type Bieu01Row } from "./bieu01Rows";
import { listArea, scaleId } from "./bieu01Head";
import { columnArea, columnIndex } from "./bieu01Layout";
import { cellAddress, type CellArea } from "../grid/address";
import { formulaText } from "./formulaFunctions";
import type { PlanValidation, ValidationWords } from "./sheetPlan";

export type PlacedRow = { readonly row: Bieu01Row; readonly sheetRow: number };

/**
 * What Excel says while an officer types. It warns and never blocks: a paste passes it anyway, and a
 * form must accept what its rules did not foresee.
 *
 * The rule most rows have covers the whole column first, the others then take their rows from it: a
 * dozen requests to Excel less than one for every run of rows.
 */
export function bieu01Validations(set: CriterionSet, rows: readonly PlacedRow[]): readonly PlanValidation[] {
  const groups = groupedRows(rows);
  const figures = groups.filter(({ kind }) => isFigureKind(kind)).sort((a, b) => b.rows.length - a.rows.length);
  const [widest, ...others] = figures;
  const lists = groups.flatMap(({ kind, rows: at }) =>
    kind.kind === "yes-no" || kind.kind === "level" ? [listValidation(set, kind, at)] : [],
  );
  if (widest === undefined) return lists;

  const sheetRows = rows.map(({ sheetRow }) => sheetRow);
  const whole = columnArea("value", Math.min(...sheetRows), Math.max(...sheetRows));
  const unanswered = rows.filter(({ row }) => !isAnswered(row)).map(({ sheetRow }) => sheetRow);
  return [
    figureValidation(whole, widest),
    ...others.flatMap((group) => valueRuns(group.rows).map((area) => figureValidation(area, group))),
    ...lists,
    { kind: "none", areas: valueRuns(unanswered) },
  ];
}

type RowGroup = { readonly kind: RequirementKind; readonly unit: string | null; readonly rows: readonly number[] };

/** Rows that are answered in the same way. */
function groupedRows(rows: readonly PlacedRow[]): readonly RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const { row, sheetRow } of rows) {
    if (!isAnswered(row)) continue;
    const { kind, unit } = row.requirement;
    const id = kind.kind === "level" ? `level|${scaleId(kind.scale)}` : `${kind.kind}|${unit ?? ""}`;
    groups.set(id, { kind, unit, rows: [...(groups.get(id)?.rows ?? []), sheetRow] });
  }
  return [...groups.values()];
}

function valueRuns(rows: readonly number[]): readonly CellArea[] {
  const column = columnIndex("value");
  return rowRuns(rows, column, column);
}

function listValidation(set: CriterionSet, kind: ListKind, rows: readonly number[]): PlanValidation {
  const source = listArea(set, kind.kind === "level" ? scaleId(kind.scale) : "yes-no");
  return { kind: "list", areas: valueRuns(rows), source, words: listWords(kind) };
}

function figureValidation(area: CellArea, { kind, unit }: RowGroup): PlanValidation {
  const cell = cellAddress({ row: area.top, column: area.left });
  const formula = `=OR(ISNUMBER(${cell}),TRIM(${cell})=${formulaText(ANSWER_WORDS.notApplicable)})`;
  return { kind: "formula", area, formula, words: figureWords(kind.kind === "percentage", unit) };
}

type ListKind = Extract<RequirementKind, { kind: "yes-no" | "level" }>;

function listWords(kind: ListKind): ValidationWords {
  const words = kind.kind === "level" ? kind.scale.join(", ") : `${ANSWER_WORDS.met}, ${ANSWER_WORDS.unmet}`;
  return {
    prompt: {
      title: "Chọn kết quả",
      message: `Chọn trong danh sách: ${words} hoặc ${ANSWER_WORDS.notApplicable}. Nếu Không xét, ghi lý do và số văn bản ở cột bên phải.`,
    },
    warning: {
      title: "Câu trả lời không có trong mẫu",
      message: `Dòng này cần một trong các từ: ${words}, ${ANSWER_WORDS.notApplicable}.`,
    },
  };
}

function figureWords(isPercentage: boolean, unit: string | null): ValidationWords {
  const asked = isPercentage ? "số phần trăm, ví dụ 85,5. Không gõ dấu %" : `số (${unit ?? "đơn vị ở cột ĐVT"})`;
  return {
    prompt: {
      title: isPercentage ? "Nhập số phần trăm" : "Nhập số",
      message: `Nhập ${asked}. Nếu không xét, gõ ${ANSWER_WORDS.notApplicable} và ghi lý do ở cột bên phải.`,
    },
    warning: {
      title: "Ô này cần một con số",
      message: `Nhập ${asked}, hoặc gõ ${ANSWER_WORDS.notApplicable}.`,
    },
  };
}
