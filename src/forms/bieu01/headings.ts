import { serialOf } from "../../grid/excelDate";
import { formulaText } from "../formulaFunctions";
import { FORM_MODES, MODE_WORDS, type FormMode } from "../formMode";
import { formNumber, frameLine, issuerLine } from "../frame";
import { dateExpression, monthExpression, quarterExpression } from "../reportDate";
import { filledText, templateCell, templateExpression, type TemplateValue } from "../textTemplate";
import type { PlanCell } from "../sheetPlan";
import words from "../words/bieu01.json";
import { BIEU01_HEAD, type Bieu01Layout, type GroupId } from "./bieu01Layout";
import { layoutOf, type Bieu01Subject } from "./bieu01Subject";
import { asOfCell, choiceSpans } from "./headControls";
import { formulaCell } from "../placedCell";

type Values = Readonly<Record<string, TemplateValue>>;

/** What stands over a pair of columns: by mode and day of the figures for the results of this year. */
export function groupHeading(subject: Bieu01Subject, group: GroupId): PlanCell {
  const values = valuesOf(subject);
  if (group === "baseline" || group === "target") return templateCell(words.groups[group].heading, values);
  if (group === "actual") return formulaCell(actualHeading(subject, values));
  const village = subject.villages[Number(group.slice("unit".length)) - 1] ?? "";
  return templateCell(words.groups.unit.heading, { village });
}

/** A year's report made before the year's end gives an estimate, and says up to which day it has figures. */
function actualHeading(subject: Bieu01Subject, values: Values): string {
  const layout = layoutOf(subject);
  const asOf = asOfCell(layout);
  const { heading, headingEstimate, headingYear } = words.groups.actual;
  const lastDay = serialOf(`${subject.year}-12-31`) ?? 0;
  const ofYear = `IF(ISNUMBER(${asOf}),IF(${asOf}<${lastDay},${templateExpression(headingEstimate, values)},${templateExpression(headingYear, values)}),${templateExpression(headingYear, values)})`;
  return `IF(${isMode(layout, "year")},${ofYear},${templateExpression(heading, values)})`;
}

/** The title follows the mode chosen in the head; what is no mode counts as a report of the year. */
export function titleCell(subject: Bieu01Subject): PlanCell {
  const layout = layoutOf(subject);
  const values = valuesOf(subject);
  const title = (mode: FormMode): string => templateExpression(words.titles[mode], values);
  const others = FORM_MODES.filter((mode) => mode !== "year");
  const byMode = others.reduceRight(
    (otherwise, mode) => `IF(${isMode(layout, mode)},${title(mode)},${otherwise})`,
    title("year"),
  );
  if (subject.example === null) return formulaCell(byMode);
  return templateCell(words.exampleTitle, { example: subject.example, title: { expression: byMode } });
}

function isMode(layout: Bieu01Layout, mode: FormMode): string {
  return `${layout.headCell(choiceSpans(layout).mode[0], BIEU01_HEAD.place)}=${formulaText(MODE_WORDS[mode])}`;
}

function valuesOf(subject: Bieu01Subject): Values {
  const asOf = asOfCell(layoutOf(subject));
  const year = String(subject.year);
  const unknown = formulaText(filledText(words.head.dateUnknown, { year }));
  return {
    SET: subject.list.title.toUpperCase(),
    year,
    previousYear: String(subject.year - 1),
    asOf: { expression: dateExpression(asOf, unknown) },
    month: { expression: monthExpression(asOf) },
    quarter: { expression: quarterExpression(asOf) },
  };
}

const FORM = formNumber("01");

/** "Biểu số 01 (Kèm theo Kế hoạch số …)" or place and date: an officer completes it, so it is text. */
export function bieu01FrameLine(subject: Pick<Bieu01Subject, "frame" | "mode" | "year" | "commune">): string {
  return frameLine({ form: FORM, ...subject });
}

export function bieu01IssuerLine({ commune }: Pick<Bieu01Subject, "commune">): string {
  return issuerLine({ form: FORM, commune });
}
