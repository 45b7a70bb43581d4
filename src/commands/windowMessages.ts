import type { IndicatorText } from "../i18n/indicatorText";

/** `notice=` of a window whose text comes by message. */
export const EXPLANATION = "explanation";

/** What the window's page tells once it listens. */
export const READY = "ready";

/** What the command hands over; null for anything else. */
export function indicatorTextFrom(message: string): IndicatorText | null {
  const told: unknown = parsed(message);
  if (!isRecord(told) || typeof told["heading"] !== "string" || !Array.isArray(told["lines"])) return null;
  const lines = told["lines"].flatMap((line: unknown) => {
    if (!isRecord(line)) return [];
    const { label, text } = line;
    return typeof label === "string" && typeof text === "string" ? [{ label, text }] : [];
  });
  return { heading: told["heading"], lines };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
