import { formulaText } from "../formulaFunctions";
import { FORM_MODES, MODE_WORDS, type FormMode } from "../formMode";
import { monthExpression, quarterExpression } from "../reportDate";
import { formulaCell } from "../placedCell";
import type { Heading } from "./tableColumn";
import { filledText, templateExpression, type TemplateValue } from "../textTemplate";

/** Chooses by the mode that stands in a cell of the head; what is no mode counts as a report of the year. */
export function byMode(modeCell: string, expressionFor: (mode: FormMode) => string): string {
  return FORM_MODES.filter((mode) => mode !== "year").reduceRight(
    (otherwise, mode) => `IF(${modeCell}=${formulaText(MODE_WORDS[mode])},${expressionFor(mode)},${otherwise})`,
    expressionFor("year"),
  );
}

export type ModeTemplates = Readonly<Record<FormMode, string>>;

/** A title that is the same whatever the form is for. */
export function sameTitles(title: string): ModeTemplates {
  return { plan: title, month: title, quarter: title, sixMonths: title, nineMonths: title, year: title };
}

type Cells = { readonly modeCell: string; readonly asOfCell: string };

/** Templates with {year}, {previousYear}, {nextYear}, {month}, {quarter} as one expression that follows mode and day. */
export function modeTemplateExpression(templates: ModeTemplates, year: number, cells: Cells): string {
  const values: Readonly<Record<string, TemplateValue>> = {
    ...yearValues(year),
    month: { expression: monthExpression(cells.asOfCell) },
    quarter: { expression: quarterExpression(cells.asOfCell) },
  };
  return byMode(cells.modeCell, (mode) => templateExpression(templates[mode], values));
}

/** The most such an expression says. */
export function longestOf(templates: ModeTemplates, year: number): string {
  const values = { ...yearValues(year), month: "12", quarter: "III" };
  const texts = FORM_MODES.map((mode) => filledText(templates[mode], values));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

function yearValues(year: number): Readonly<Record<"year" | "previousYear" | "nextYear", string>> {
  return { year: String(year), previousYear: String(year - 1), nextYear: String(year + 1) };
}

/** A heading that follows mode and day: "TH 6 tháng năm 2026". */
export function modeHeading(id: string, templates: ModeTemplates, year: number): Heading {
  const cell: Heading["cell"] = (places) => formulaCell(modeTemplateExpression(templates, year, places));
  return { id, cell, longest: longestOf(templates, year) };
}
