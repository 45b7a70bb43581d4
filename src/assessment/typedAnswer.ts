import type { LevelScale } from "../criteria/criterionSet";
import { knownUnit, unitKey } from "../criteria/notation/readUnit";
import { foldSpaces, foldText } from "../grid/foldText";
import { isDateFormat, isPercentFormat } from "../grid/numberFormatKind";
import { isCellError, type GridCell } from "../grid/sheetGrid";
import { readNumberText } from "./numberText";
import type { InvalidReason } from "./verdict";

/** What is asked of a cell on a sheet of others, as far as reading it depends on it. */
export type Asked =
  | { readonly kind: "yes-no" }
  | { readonly kind: "level"; readonly scale: LevelScale }
  /** `isNone`: "= 0" is asked, so that "Không" is a figure. */
  | { readonly kind: "figure"; readonly unit: string | null; readonly isNone: boolean };

export type TypedAnswer =
  | { readonly kind: "empty" | "yes" | "no" | "notApplicable" }
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "level"; readonly level: string; readonly rank: number }
  | { readonly kind: "invalid"; readonly reason: InvalidReason };

/**
 * Reads a result as people type it where no form guides them: "82,50 % ", "1.234,5", "03 hộ", a percent cell, "x", "đ", "✓",
 * "có". What is not wholly understood is invalid: nothing is guessed out of "khoảng trên 80".
 */
export function readTypedAnswer(cell: Pick<GridCell, "value" | "format">, asked: Asked): TypedAnswer {
  const { value } = cell;
  if (isCellError(value)) return invalid("cellError");
  if (typeof value === "number") return ofNumber(value, cell.format ?? "", asked);
  if (typeof value === "boolean")
    return asked.kind === "yes-no" ? { kind: value ? "yes" : "no" } : invalid("notANumber");
  const text = foldSpaces((value ?? "").normalize("NFKC"));
  if (/^[-–—_.…/*]*$/u.test(text)) return { kind: "empty" };
  const word = foldText(text).replace(/[.,;!]+$/, "");
  if (NOT_APPLICABLE.test(word)) return { kind: "notApplicable" };
  switch (asked.kind) {
    case "yes-no":
      return yesNo(text, word);
    case "level":
      return level(text, asked.scale);
    case "figure":
      return figure(text, word, asked);
  }
}

const NOT_APPLICABLE = /^(khong xet|khong ap dung|mien xet)$/;
const YES = /^(dat|da dat|dat chuan|co|da co|x|v|d|y|yes|ok|✓|✔|√|☑|☒|hoan thanh|da hoan thanh)$/;
const NO = /^(chua dat|khong dat|chua|khong|ko|k|kd|cd|khong co|chua co|chua hoan thanh|no|✗|✘)$/;
/** "Đạt (QĐ số 12/QĐ-UBND)", "Chưa đạt: thiếu sân thể thao". */
const YES_AND_MORE = /^dat\s*[(:;,–-]/;
const NO_AND_MORE = /^(chua|khong) dat\s*[(:;,–-]/;

function ofNumber(value: number, format: string, asked: Asked): TypedAnswer {
  if (asked.kind === "level") return level(String(value), asked.scale);
  if (asked.kind === "yes-no") return invalid("unknownAnswer");
  if (isDateFormat(format)) return invalid("notANumber");
  return { kind: "figure", value: isPercentFormat(format) && asked.unit === "%" ? hundredfold(value) : value };
}

function yesNo(text: string, word: string): TypedAnswer {
  if (YES.test(word) || YES_AND_MORE.test(foldText(text))) return { kind: "yes" };
  if (NO.test(word) || NO_AND_MORE.test(foldText(text))) return { kind: "no" };
  return invalid("unknownAnswer");
}

/** "Khá", "Loại Khá", "xếp loại khá", "Mức 3" for "Mức độ 3". */
function level(text: string, scale: LevelScale): TypedAnswer {
  const said = levelKey(text);
  const rank = scale.findIndex((one) => levelKey(one) === said || foldText(one) === foldText(text));
  const found = scale[rank];
  return found === undefined ? invalid("unknownAnswer") : { kind: "level", level: found, rank };
}

function levelKey(text: string): string {
  return foldText(text)
    .replace(/^(dat\s+)?((xep\s+)?loai|muc do|muc|cap do|hang|bac)\s*/, "")
    .replace(/^dat\s+/, "")
    .replace(/^0+(?=\d)/, "");
}

function figure(text: string, word: string, asked: Asked & { readonly kind: "figure" }): TypedAnswer {
  if (asked.isNone && /^(khong|khong co|khong con)$/.test(word)) return { kind: "figure", value: 0 };
  const [, inside] = /^\((.*)\)$/.exec(text) ?? [];
  const bare = (inside ?? text).replace(/^(?:đạt|đã đạt|là)\s+(?=\d)/iu, "");
  const [value] = [asked.unit, ...otherUnits(bare, asked.unit)].flatMap((unit) => readNumberText(bare, unit));
  if (value === undefined) return invalid("notANumber");
  return { kind: "figure", value: inside === undefined ? value : -value };
}

/** "43,8 triệu đồng/người" where the row says "triệu đồng/người/năm"; another unit than the row's is no answer. */
function otherUnits(text: string, unit: string | null): readonly string[] {
  const [, said = ""] = /^[\d.,+\-−– ]*\d[.,]?\s*(\D.*)$/u.exec(text) ?? [];
  const known = said === "" ? null : knownUnit(said);
  if (known === null) return [];
  if (unit === null) return [said];
  const [own, other] = [unitKey(unit), unitKey(known)];
  return own.startsWith(other) || other.startsWith(own) ? [said] : [];
}

/** 0,755 → 75,5 without the dust of binary fractions. */
function hundredfold(value: number): number {
  return Math.round(value * 1e11) / 1e9;
}

function invalid(reason: InvalidReason): TypedAnswer {
  return { kind: "invalid", reason };
}
