import type { InsertRequest, TableRequest } from "../../usecases/app";

export type FormMode = InsertRequest["mode"];
export type Frame = InsertRequest["frame"];
export type MoneyUnit = TableRequest["moneyUnit"];

/** In the order of a year's work. */
export const FORM_MODES: readonly FormMode[] = ["plan", "month", "quarter", "sixMonths", "nineMonths", "year"];
export const FRAMES: readonly Frame[] = ["annex", "standalone"];

export const MONEY_UNITS: readonly MoneyUnit[] = ["dong", "thousandDong", "millionDong"];

export function isFormMode(value: unknown): value is FormMode {
  return FORM_MODES.some((mode) => mode === value);
}

export function isFrame(value: unknown): value is Frame {
  return FRAMES.some((frame) => frame === value);
}

export function isMoneyUnit(value: unknown): value is MoneyUnit {
  return MONEY_UNITS.some((unit) => unit === value);
}
