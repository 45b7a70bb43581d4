import type { CriterionSet, RequirementKind } from "../criteria/criterionSet";
import { ANSWER_WORDS } from "../assessment/answer";
import { rowRuns } from "./areas";
import { isAnswered, type Bieu01Row } from "./bieu01Rows";
import { listArea, scaleId } from "./bieu01Head";
import { columnIndex } from "./bieu01Layout";
import { cellAddress } from "../grid/address";
import { formulaText } from "./formulaFunctions";
import type { PlanValidation } from "./sheetPlan";

export type PlacedRow = { readonly row: Bieu01Row; readonly sheetRow: number };

/**
 * What Excel says while an officer types. It warns and never blocks: a paste passes it anyway, and a
 * form must accept what its rules did not foresee.
 */
export function bieu01Validations(set: CriterionSet, rows: readonly PlacedRow[]): readonly PlanValidation[] {
  const groups = new Map<
    string,
    { readonly kind: RequirementKind; readonly unit: string | null; readonly rows: number[] }
  >();
  for (const { row, sheetRow } of rows) {
    if (!isAnswered(row)) continue;
    const { kind, unit } = row.requirement;
    const id = kind.kind === "level" ? `level|${scaleId(kind.scale)}` : `${kind.kind}|${unit ?? ""}`;
    const group = groups.get(id) ?? { kind, unit, rows: [] };
    group.rows.push(sheetRow);
    groups.set(id, group);
  }
  return [...groups.values()].flatMap((group) => validationsOf(set, group.kind, group.unit, group.rows));
}

function validationsOf(
  set: CriterionSet,
  kind: RequirementKind,
  unit: string | null,
  rows: readonly number[],
): readonly PlanValidation[] {
  const column = columnIndex("value");
  const areas = rowRuns(rows, column, column);
  if (kind.kind === "yes-no" || kind.kind === "level") {
    const source = listArea(set, kind.kind === "level" ? scaleId(kind.scale) : "yes-no");
    return [{ areas, rule: { kind: "list", source }, ...listWords(kind) }];
  }
  // The formula is relative, and which cell of several areas it is relative to is not documented: one rule an area.
  return areas.map((area) => {
    const cell = cellAddress({ row: area.top, column });
    const formula = `=OR(ISNUMBER(${cell}),TRIM(${cell})=${formulaText(ANSWER_WORDS.notApplicable)})`;
    return { areas: [area], rule: { kind: "formula", formula }, ...figureWords(kind.kind, unit) };
  });
}

type Words = Pick<PlanValidation, "prompt" | "warning">;

function listWords(kind: Extract<RequirementKind, { kind: "yes-no" | "level" }>): Words {
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

function figureWords(kind: "number" | "percentage", unit: string | null): Words {
  const asked =
    kind === "percentage" ? "số phần trăm, ví dụ 85,5. Không gõ dấu %" : `số (${unit ?? "đơn vị ở cột ĐVT"})`;
  return {
    prompt: {
      title: kind === "percentage" ? "Nhập số phần trăm" : "Nhập số",
      message: `Nhập ${asked}. Nếu không xét, gõ ${ANSWER_WORDS.notApplicable} và ghi lý do ở cột bên phải.`,
    },
    warning: {
      title: "Ô này cần một con số",
      message: `Nhập ${asked}, hoặc gõ ${ANSWER_WORDS.notApplicable}.`,
    },
  };
}
