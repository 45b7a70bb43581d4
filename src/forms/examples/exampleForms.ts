import type { CriteriaList } from "../../criteria/criteriaList";
import { assignmentsPlan } from "../assignments/assignmentsPlan";
import type { Bieu01Column } from "../bieu01/bieu01Layout";
import { bieu01Plan } from "../bieu01/bieu01Plan";
import type { Bieu01Subject } from "../bieu01/bieu01Subject";
import { NO_ENTRIES, type FormEntries } from "../bieu01/formEntries";
import { bieu02Form } from "../bieu02/bieu02Form";
import { rowKeys } from "../sheetMarks";
import type { PlanCell, SheetPlan } from "../sheetPlan";
import { tablePlan } from "../tables/tablePlan";
import { filledText } from "../textTemplate";
import { usualResponsibles } from "../usualResponsibles";
import { AIM_WORD } from "../verdictWords";
import words from "../words/assignments.json";
import type { CommuneRowRef, PlanExample, PlanRow, VillageRowRef } from "./planExample";

/** Lists the example stands on: the commune's two sets in one list, and the village's. */
export type ExampleLists = { readonly commune: CriteriaList; readonly village: CriteriaList };

/** The forms of a plan, filled as far as it gives words and figures; what it does not give stays empty. */
export function exampleForms(example: PlanExample, lists: ExampleLists): readonly SheetPlan[] {
  const commune = subjectOf(example, lists.commune, "TDMNPB", []);
  const village = subjectOf(example, lists.village, lists.village.areas[0]?.id ?? "", [example.village]);
  return [
    bieu01Plan(commune, entriesOf(example.communeRows, communeKey)),
    bieu01Plan(village, entriesOf(example.villageRows, villageKey)),
    works(example, lists.village),
    assignments(example),
  ];
}

/** Biểu 02 of the plan's residential area. Amounts stay empty: the plan gives none. */
function works(example: PlanExample, { sets: [village] }: CriteriaList): SheetPlan {
  const { year, commune, number } = example;
  const form = bieu02Form(
    {
      commune,
      communeCode: "",
      village: example.village,
      year,
      mode: "plan",
      asOf: null,
      frame: "annex",
      moneyUnit: "millionDong",
      responsibles: usualResponsibles({ year, mode: "plan", asOf: null }),
      example: number,
    },
    village?.set.criteria ?? [],
    example.works,
  );
  return tablePlan(form);
}

function subjectOf(example: PlanExample, list: CriteriaList, area: string, villages: readonly string[]): Bieu01Subject {
  const { year, commune } = example;
  return {
    list,
    area,
    year,
    commune,
    communeCode: "",
    villages,
    mode: "plan",
    asOf: null,
    frame: "annex",
    comparison: "lastYear",
    responsibles: usualResponsibles({ year, mode: "plan", asOf: null }),
    example: example.number,
  };
}

function entriesOf<Ref>(rows: readonly PlanRow<Ref>[], keyOf: (ref: Ref) => string): FormEntries {
  return { ...NO_ENTRIES, rows: new Map(rows.map((row) => [keyOf(row.row), cellsOf(row)])) };
}

function cellsOf({ tasks, target, aim, responsible }: PlanRow<unknown>): ReadonlyMap<Bieu01Column, PlanCell> {
  const cells = new Map<Bieu01Column, PlanCell>();
  if (tasks !== "") cells.set("tasks", { kind: "text", text: tasks });
  if (typeof target === "number") cells.set("target.value", { kind: "number", number: target });
  if (typeof target === "string") cells.set("target.value", { kind: "text", text: target });
  if (aim === true) cells.set("target.value", { kind: "text", text: AIM_WORD });
  if (responsible !== undefined) cells.set("responsible", { kind: "text", text: responsible });
  return cells;
}

function communeKey(ref: CommuneRowRef): string {
  if ("group" in ref) return rowKeys.group(ref.group);
  if ("no" in ref) return rowKeys.criterion(ref.set, ref.no);
  return ref.part === undefined ? rowKeys.indicator(ref.set, ref.code) : rowKeys.part(ref.set, ref.code, ref.part);
}

function villageKey(ref: VillageRowRef): string {
  return "no" in ref ? rowKeys.criterion(0, ref.no) : rowKeys.indicator(0, ref.code);
}

function assignments(example: PlanExample): SheetPlan {
  const [year = "", month = "", day = ""] = example.signedOn.split("-");
  const { number, commune } = example;
  return assignmentsPlan({
    commune,
    year: example.year,
    frame: filledText(words.frameOfPlan, { number, signedOn: `${day}/${month}/${year}`, commune }),
    example: number,
    rows: example.assignments.map((row) => ({ ...row, note: row.note ?? "" })),
  });
}
