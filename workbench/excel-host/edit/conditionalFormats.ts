import type { Application } from "../application/application";
import { formulaFault } from "../formula/syntax";
import { intersection, type Area } from "../model/address";
import type { ConditionalFormat } from "../model/conditionalFormat";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import { requireAllowed } from "./guards";

/** "Adds a new conditional format to the collection at the first/top priority" (ConditionalFormatCollection.add). */
export function addConditionalFormat(app: Application, sheet: Sheet, areas: readonly Area[]): ConditionalFormat {
  requireAllowed(app, sheet, "allowFormatCells");
  const rule: ConditionalFormat = { id: nextId(sheet), areas, formula: "=FALSE", style: {}, stopIfTrue: false };
  sheet.conditionalFormats.unshift(rule);
  return rule;
}

function nextId(sheet: Sheet): string {
  const used = new Set(sheet.conditionalFormats.map((rule) => rule.id));
  for (let number = sheet.conditionalFormats.length + 1; ; number += 1) {
    const id = `{CF-${String(number).padStart(8, "0")}}`;
    if (!used.has(id)) return id;
  }
}

export function conditionalFormatById(sheet: Sheet, id: string): ConditionalFormat {
  const rule = sheet.conditionalFormats.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new ExcelError("ItemNotFound", `the conditional format ${id} was deleted`);
  return rule;
}

export function changeConditionalFormat(
  app: Application,
  sheet: Sheet,
  id: string,
  change: (rule: ConditionalFormat) => ConditionalFormat,
): void {
  requireAllowed(app, sheet, "allowFormatCells");
  const rule = conditionalFormatById(sheet, id);
  sheet.conditionalFormats[sheet.conditionalFormats.indexOf(rule)] = change(rule);
}

/** Those that touch one of the areas, in priority order. */
export function conditionalFormatsOn(sheet: Sheet, areas: readonly Area[]): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) =>
    rule.areas.some((held) => areas.some((area) => intersection(held, area) !== null)),
  );
}

export function removeConditionalFormat(app: Application, sheet: Sheet, id: string): void {
  requireAllowed(app, sheet, "allowFormatCells");
  const rule = conditionalFormatById(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
}

/**
 * "Use a negative priority to begin from the back. Priorities greater than the bounds will get set to the maximum (or
 * minimum if negative) priority" (ConditionalFormat.priority).
 */
export function moveConditionalFormat(app: Application, sheet: Sheet, id: string, priority: number): void {
  requireAllowed(app, sheet, "allowFormatCells");
  const rule = conditionalFormatById(sheet, id);
  const others = sheet.conditionalFormats.filter((other) => other !== rule);
  const at = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(others.length, priority);
  sheet.conditionalFormats = [...others.slice(0, at), rule, ...others.slice(at)];
}

export function requireRuleFormula(formula: string): string {
  const complete = formula.startsWith("=") ? formula : `=${formula}`;
  const fault = formulaFault(complete);
  if (fault !== null) throw new ExcelError("InvalidArgument", `a rule's formula: ${fault}`);
  return complete;
}
