import { cellAddress, type CellArea } from "../../grid/address";
import { rowRuns } from "../areas";
import type { PlanValidation, ValidationWords } from "../sheetPlan";
import headWords from "../words/bieu01.json";
import words from "../words/tables.json";
import type { TableValidation } from "./tableForm";
import { listArea, MODE_LIST, UNIT_LIST } from "./tableLists";
import { TABLE_HEAD, type TablePlaces } from "./tablePlaces";

/** What Excel says while an officer types. It warns and never blocks: a paste passes it anyway. */
export function tableValidations(places: TablePlaces): readonly PlanValidation[] {
  return [
    ...places.form.validations.flatMap((validation) => bodyValidation(places, validation)),
    ...headValidations(places),
  ];
}

function bodyValidation(places: TablePlaces, validation: TableValidation): readonly PlanValidation[] {
  const { columns, rule, words: said } = validation;
  const areas = joinedColumns(columns.flatMap((id) => validatedAreas(places, id, validation)));
  if (rule.kind === "list") return listValidation(places, rule.list, areas, said);
  const formula = rule.kind === "number" ? numberFormula : dateFormula;
  return areas.map((area) => ({ kind: "formula", area, formula: formula(area), words: said }));
}

function validatedAreas(places: TablePlaces, id: string, validation: TableValidation): readonly CellArea[] {
  const { from, only } = validation;
  if (only === undefined) return [places.bodyArea(id, from)];
  const rows = only.map((key) => places.rowOf(key));
  return rowRuns(rows, places.column(id), places.column(id));
}

/** Columns side by side share a rule. */
function joinedColumns(areas: readonly CellArea[]): readonly CellArea[] {
  const joined: CellArea[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    const beside = last?.right === area.left - 1 && last.top === area.top && last.bottom === area.bottom;
    if (last !== undefined && beside) joined[joined.length - 1] = { ...last, right: area.right };
    else joined.push(area);
  }
  return joined;
}

function listValidation(
  places: TablePlaces,
  list: string,
  areas: readonly CellArea[],
  said: ValidationWords,
): readonly PlanValidation[] {
  const source = listArea(places, list);
  return source === null || areas.length === 0 ? [] : [{ kind: "list", areas, source, words: said }];
}

function headValidations(places: TablePlaces): readonly PlanValidation[] {
  const { spans } = places.form;
  const at = (span: (typeof spans)["mode"]): CellArea => places.span(span, TABLE_HEAD.place);
  const asOf = at(spans.asOf);
  return [
    ...listValidation(places, MODE_LIST, [at(spans.mode)], validationWords(headWords.prompts.mode)),
    ...(spans.unit === null
      ? []
      : listValidation(
          places,
          UNIT_LIST,
          [places.span(spans.unit.choice, TABLE_HEAD.counter)],
          validationWords(words.prompts.unit),
        )),
    { kind: "formula", area: asOf, formula: dateFormula(asOf), words: validationWords(headWords.prompts.asOf) },
  ];
}

function numberFormula(area: CellArea): string {
  return `=ISNUMBER(${firstCell(area)})`;
}

/** A serial number below 1990 is a figure, not a day of this programme. */
function dateFormula(area: CellArea): string {
  const cell = firstCell(area);
  return `=AND(ISNUMBER(${cell}),${cell}>=32874)`;
}

function firstCell({ top, left }: CellArea): string {
  return cellAddress({ row: top, column: left });
}

type WordsData = {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly warningTitle?: string;
  readonly warning?: string;
};

/** From the flat entries of a words file; without a warning anything may be typed and the rule only helps. */
export function validationWords({ promptTitle, prompt, warningTitle, warning }: WordsData): ValidationWords {
  return {
    prompt: { title: promptTitle, message: prompt },
    warning: warningTitle === undefined || warning === undefined ? null : { title: warningTitle, message: warning },
  };
}
