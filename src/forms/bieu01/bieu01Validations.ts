import type { RequirementKind } from "../../criteria/criterionSet";
import { ANSWER_WORDS, isFigureKind } from "../../assessment/answer";
import { cellAddress, type CellArea } from "../../grid/address";
import { rowRuns } from "../areas";
import { formulaText } from "../formulaFunctions";
import type { PlanValidation, ValidationWords } from "../sheetPlan";
import { filledText } from "../textTemplate";
import words from "../words/bieu01.json";
import { aimRows } from "./aimRows";
import { BIEU01_FIRST_ROW, BIEU01_HEAD, type Bieu01Layout } from "./bieu01Layout";
import { listArea, scaleList, type ListId } from "./bieu01Lists";
import { isAnswered } from "./bieu01Rows";
import { layoutOf, type Bieu01Subject } from "./bieu01Subject";
import type { FormPlaces } from "./formPlaces";
import { choiceSpans, spanArea } from "./headControls";

/**
 * What Excel says while an officer types. It warns and never blocks: a paste passes it anyway, and a
 * form must accept what its rules did not foresee.
 *
 * The rule for figures covers all pairs of columns first; verdicts and rows without an answer are taken out again, and
 * lists take theirs: fewer requests to Excel than one for every run of rows.
 */
export function bieu01Validations(subject: Bieu01Subject, places: FormPlaces): readonly PlanValidation[] {
  const layout = layoutOf(subject);
  const unanswered = places.rows.filter(({ row }) => !isAnswered(row)).map(({ sheetRow }) => sheetRow);
  return [
    figureValidation(pairsArea(layout, places)),
    { kind: "none", areas: [...valueRuns(layout, unanswered), ...verdictColumns(layout, places)] },
    ...answerLists(subject, places),
    ...aimList(subject, places),
    ...responsibleList(subject, places),
    dateValidation(layout.area("deadline", BIEU01_FIRST_ROW, places.lastBodyRow), "deadline"),
    ...headValidations(subject),
  ];
}

/** From the first result to the last verdict: the pairs stand side by side. */
function pairsArea(layout: Bieu01Layout, places: FormPlaces): CellArea {
  const [first = "baseline"] = layout.groups;
  const last = layout.groups.at(-1) ?? first;
  return {
    top: BIEU01_FIRST_ROW,
    left: layout.index(`${first}.value`),
    bottom: places.lastBodyRow,
    right: layout.index(`${last}.verdict`),
  };
}

function verdictColumns(layout: Bieu01Layout, places: FormPlaces): readonly CellArea[] {
  return layout.groups.map((group) => layout.area(`${group}.verdict`, BIEU01_FIRST_ROW, places.lastBodyRow));
}

function valueRuns(layout: Bieu01Layout, rows: readonly number[]): readonly CellArea[] {
  return layout.groups.flatMap((group) => {
    const column = layout.index(`${group}.value`);
    return rowRuns(rows, column, column);
  });
}

/** Rows answered with the same words share a rule. */
function answerLists(subject: Bieu01Subject, places: FormPlaces): readonly PlanValidation[] {
  const groups = new Map<ListId, { readonly shown: string; readonly rows: number[] }>();
  for (const { row, sheetRow } of places.rows) {
    if (!isAnswered(row) || isFigureKind(row.requirement.kind)) continue;
    const { id, shown } = listOf(row.requirement.kind);
    const group = groups.get(id) ?? { shown, rows: [] };
    group.rows.push(sheetRow);
    groups.set(id, group);
  }
  return [...groups].flatMap(([id, { shown, rows }]) =>
    listValidation(subject, id, valueRuns(layoutOf(subject), rows), wordsOf("list", { words: shown })),
  );
}

function listOf(kind: RequirementKind): { readonly id: ListId; readonly shown: string } {
  return kind.kind === "level"
    ? { id: scaleList(kind.scale), shown: kind.scale.join(", ") }
    : { id: "yes-no", shown: `${ANSWER_WORDS.met}, ${ANSWER_WORDS.unmet}` };
}

function aimList(subject: Bieu01Subject, places: FormPlaces): readonly PlanValidation[] {
  const layout = layoutOf(subject);
  if (!layout.has("target.value")) return [];
  const column = layout.index("target.value");
  return listValidation(subject, "aim", rowRuns(aimRows(places, "target"), column, column), wordsOf("aim"));
}

/** Any name may be typed: the list only helps. */
function responsibleList(subject: Bieu01Subject, places: FormPlaces): readonly PlanValidation[] {
  const areas = [layoutOf(subject).area("responsible", BIEU01_FIRST_ROW, places.lastBodyRow)];
  const { promptTitle, prompt } = words.prompts.responsible;
  return listValidation(subject, "responsible", areas, {
    prompt: { title: promptTitle, message: prompt },
    warning: null,
  });
}

function headValidations(subject: Bieu01Subject): readonly PlanValidation[] {
  const layout = layoutOf(subject);
  const spans = choiceSpans(layout);
  const choice = (span: (typeof spans)["mode"]): CellArea => spanArea(layout, span, BIEU01_HEAD.place);
  return [
    ...listValidation(subject, "mode", [choice(spans.mode)], wordsOf("mode")),
    ...(spans.comparison === null
      ? []
      : listValidation(subject, "comparison", [choice(spans.comparison)], wordsOf("comparison"))),
    dateValidation(choice(spans.asOf), "asOf"),
  ];
}

function listValidation(
  subject: Bieu01Subject,
  id: ListId,
  areas: readonly CellArea[],
  said: ValidationWords,
): readonly PlanValidation[] {
  const source = listArea(subject, id);
  return source === null || areas.length === 0 ? [] : [{ kind: "list", areas, source, words: said }];
}

function figureValidation(area: CellArea): PlanValidation {
  const cell = cellAddress({ row: area.top, column: area.left });
  const formula = `=OR(ISNUMBER(${cell}),TRIM(${cell})=${formulaText(ANSWER_WORDS.notApplicable)})`;
  return { kind: "formula", area, formula, words: wordsOf("figure") };
}

function dateValidation(area: CellArea, name: "deadline" | "asOf"): PlanValidation {
  const cell = cellAddress({ row: area.top, column: area.left });
  // A serial number below 1990 is a figure, not a day of this programme.
  return { kind: "formula", area, formula: `=AND(ISNUMBER(${cell}),${cell}>=32874)`, words: wordsOf(name) };
}

type WarnedPrompt = Exclude<keyof (typeof words)["prompts"], "responsible">;

function wordsOf(name: WarnedPrompt, values: Readonly<Record<string, string>> = {}): ValidationWords {
  const { promptTitle, prompt, warningTitle, warning } = words.prompts[name];
  return {
    prompt: { title: promptTitle, message: filledText(prompt, values) },
    warning: { title: warningTitle, message: filledText(warning, values) },
  };
}
