import { formulaText } from "./formulaFunctions";
import type { PlanCell } from "./sheetPlan";

/** What takes the place of "{name}": words known now, or an expression the sheet calculates. */
export type TemplateValue = string | { readonly expression: string };

/**
 * Fills "Hiện trạng đến 31/12/{previousYear}": text where every value is known, else a formula that joins the pieces.
 * Throws RangeError for a name without a value: the words are data of ours, and a test fills them all.
 */
export function templateCell(template: string, values: Readonly<Record<string, TemplateValue>>): PlanCell {
  const pieces = templatePieces(template, values);
  const constant = pieces.every((piece) => typeof piece === "string");
  return constant ? { kind: "text", text: pieces.join("") } : { kind: "formula", formula: `=${joined(pieces)}` };
}

/** The same as an expression for use inside a formula. */
export function templateExpression(template: string, values: Readonly<Record<string, TemplateValue>>): string {
  return joined(templatePieces(template, values));
}

/** The same where nothing has to be calculated. */
export function filledText(template: string, values: Readonly<Record<string, string>>): string {
  return templatePieces(template, values)
    .map((piece) => (typeof piece === "string" ? piece : piece.expression))
    .join("");
}

/** An expression in brackets: "&" binds looser than "+", but not than "=". */
export function calculated(expression: string): TemplateValue {
  return { expression: `(${expression})` };
}

function templatePieces(template: string, values: Readonly<Record<string, TemplateValue>>): readonly TemplateValue[] {
  const pieces: TemplateValue[] = [];
  for (const part of template.split(/(\{[a-zA-Z]+\})/)) {
    const name = /^\{([a-zA-Z]+)\}$/.exec(part)?.[1];
    const value = name === undefined ? part : valueOf(values, name);
    const last = pieces.at(-1);
    if (typeof value === "string" && typeof last === "string") pieces[pieces.length - 1] = last + value;
    else if (value !== "") pieces.push(value);
  }
  return pieces;
}

function valueOf(values: Readonly<Record<string, TemplateValue>>, name: string): TemplateValue {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new RangeError(`no value for {${name}}`);
  return value;
}

function joined(pieces: readonly TemplateValue[]): string {
  const parts = pieces.map((piece) => (typeof piece === "string" ? formulaText(piece) : piece.expression));
  return parts.length === 0 ? formulaText("") : parts.join("&");
}
