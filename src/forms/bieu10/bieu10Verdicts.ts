import { formulaText } from "../formulaFunctions";
import type { RequirementRow } from "../bieu01/bieu01Rows";
import { MODE_WORDS } from "../formMode";
import { formulaCell, textCell } from "../placedCell";
import { combinedExpression, criterionExpression, oncePerKey } from "../rollUpFormulas";
import type { PlanCell } from "../sheetPlan";
import { KEY_COLUMN, type TablePlaces } from "../tables/tablePlaces";
import { thresholdCell } from "../thresholdCell";
import { verdictExpression } from "../verdictFormulas";
import bieu01Words from "../words/bieu01.json";
import {
  askedExpression,
  BIEU10_GROUPS,
  groupColumn,
  groupRanges,
  judgedExpression,
  type Bieu10Group,
} from "./bieu10Ranges";
import { isChosen, isJudgedBySet, thresholdsOf, type Bieu10Row, type JudgedBy, type YearThresholds } from "./bieu10Row";
import { chosenExpression, namedCriterionExpression } from "./chosenVerdict";

type Cells = Readonly<Record<string, PlanCell>>;
type RowOf<Kind extends Bieu10Row["kind"]> = Extract<Bieu10Row, { kind: Kind }>;

/** Formulas of one row in all groups: hidden verdicts by value or choice, then by parts, then what people see. */
export class Bieu10Verdicts {
  constructor(
    private readonly places: TablePlaces,
    private readonly row: number,
    private readonly judgedBy: JudgedBy,
  ) {}

  of(row: Bieu10Row): Cells {
    return Object.fromEntries(BIEU10_GROUPS.flatMap((group) => Object.entries(this.groupCells(row, group))));
  }

  private groupCells(row: Bieu10Row, group: Bieu10Group): Cells {
    switch (row.kind) {
      case "group":
        return {};
      case "criterion":
        return this.criterionCells(row, group);
      case "named":
        return { [groupColumn(group, "combined")]: formulaCell(this.chosen(group, true)) };
      case "indicator":
      case "part":
        return this.requirementCells(row, group);
    }
  }

  private criterionCells({ criterion }: RowOf<"criterion">, group: Bieu10Group): Cells {
    const ranges = groupRanges(this.places, group);
    const asked = askedExpression(this.places, group);
    const count = criterion.indicators.length;
    const expression =
      count === 0
        ? namedCriterionExpression(this.key, ranges, asked)
        : criterionExpression(this.key, ranges, count, asked);
    return {
      [groupColumn(group, "criterion")]: this.once(judgedExpression(this.places, group, expression)),
      [groupColumn(group, "verdict")]: formulaCell(this.cell(group, "criterion")),
    };
  }

  private requirementCells(row: RowOf<"indicator" | "part">, group: Bieu10Group): Cells {
    if (!isJudgedBySet(row)) {
      return {
        [groupColumn(group, "value")]: textCell(bieu01Words.answeredBelow),
        [groupColumn(group, "combined")]: this.once(this.combined(row, group, null)),
        [groupColumn(group, "verdict")]: formulaCell(this.cell(group, "combined")),
      };
    }
    const chosen = isChosen(row, this.judgedBy);
    const own = chosen ? this.chosen(group, false) : this.judged(row, group);
    const shown = formulaCell(this.cell(group, row.kind === "part" ? "own" : "combined"));
    return {
      ...(chosen ? {} : { [groupColumn(group, "threshold")]: this.threshold(row, group) }),
      [groupColumn(group, "own")]: this.once(own),
      ...(row.kind === "part" ? {} : { [groupColumn(group, "combined")]: this.withParts(row, group) }),
      ...(chosen ? {} : { [groupColumn(group, "verdict")]: shown }),
    };
  }

  private withParts(row: RowOf<"indicator">, group: Bieu10Group): PlanCell {
    const own = this.cell(group, "own");
    return formulaCell(row.indicator.parts.length === 0 ? own : this.combined(row, group, own));
  }

  private combined({ indicator }: RowOf<"indicator">, group: Bieu10Group, ownCell: string | null): string {
    const { parts, legal } = indicator;
    const asked = askedExpression(this.places, group);
    const compound = { ownCell, keyCell: this.key, partCount: parts.length, legal, asked };
    return judgedExpression(this.places, group, combinedExpression(compound, groupRanges(this.places, group)));
  }

  private judged({ requirement }: RequirementRow, group: Bieu10Group): string {
    const asked = askedExpression(this.places, group);
    const [value, threshold] = [this.cell(group, "value"), this.cell(group, "threshold")];
    return judgedExpression(this.places, group, verdictExpression(requirement, value, threshold, asked));
  }

  /** A row the officer names counts once something is written on it, one the form names as soon as it is asked for. */
  private chosen(group: Bieu10Group, named: boolean): string {
    const expression = chosenExpression({
      verdict: this.cell(group, "verdict"),
      value: this.cell(group, "value"),
      text: named ? this.places.cell("text", this.row) : null,
      asked: askedExpression(this.places, group),
    });
    return judgedExpression(this.places, group, expression);
  }

  /** A plan made in the year is judged by the year's threshold; the plan in a report of the year is the next year's. */
  private threshold({ requirement }: RequirementRow, group: Bieu10Group): PlanCell {
    const thresholds = thresholdsOf(requirement, this.judgedBy);
    if (group === "baseline") return thresholdCell(thresholds.previous);
    const current = thresholdCell(thresholds.current);
    if (group === "result" || isSame(thresholds)) return current;
    const inYear = `${this.places.modeCell}=${formulaText(MODE_WORDS.year)}`;
    return formulaCell(`IF(${inYear},${constant(thresholdCell(thresholds.following))},${constant(current)})`);
  }

  private once(expression: string): PlanCell {
    const { places } = this;
    const first = places.fixedCell(KEY_COLUMN, places.idRow);
    return { kind: "formula", formula: oncePerKey(this.key, places.range(KEY_COLUMN), first, expression) };
  }

  private cell(group: Bieu10Group, part: Parameters<typeof groupColumn>[1]): string {
    return this.places.cell(groupColumn(group, part), this.row);
  }

  private get key(): string {
    return this.places.cell(KEY_COLUMN, this.row);
  }
}

function isSame({ current, following }: YearThresholds): boolean {
  return JSON.stringify(current) === JSON.stringify(following);
}

function constant(cell: PlanCell): string {
  if (cell.kind === "number") return String(cell.number);
  return formulaText(cell.kind === "text" ? cell.text : "");
}
