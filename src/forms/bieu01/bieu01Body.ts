import { formulaText } from "../formulaFunctions";
import { combinedExpression, criterionExpression, NOT_APPLICABLE_MODES, oncePerKey } from "../rollUpFormulas";
import type { PlanCell } from "../sheetPlan";
import { statusFormula, type StatusCells } from "../statusFormulas";
import { thresholdCell } from "../thresholdCell";
import { isBlank, verdictExpression } from "../verdictFormulas";
import words from "../words/bieu01.json";
import { isReported, type Bieu01Column, type Bieu01Layout, type GroupId } from "./bieu01Layout";
import { isAnswered, isRequirement, type Bieu01Row } from "./bieu01Rows";
import { asOfCell, isComparedExpression, isPlanExpression } from "./headControls";
import { formulaCell, textCell, type PlacedCell } from "../placedCell";

type RowCells = readonly (readonly [Bieu01Column, PlanCell])[];
type RequirementRow = Extract<Bieu01Row, { kind: "indicator" | "part" }>;

/** Makes the cells of table rows; `lastRow` bounds the ranges their formulas look over. */
export class Bieu01Body {
  private readonly isPlan: string;

  constructor(
    private readonly layout: Bieu01Layout,
    private readonly lastRow: number,
  ) {
    this.isPlan = isPlanExpression(layout);
  }

  cells(row: Bieu01Row, sheetRow: number): readonly PlacedCell[] {
    return this.cellsOf(row, sheetRow).map(([id, cell]) => {
      return { row: sheetRow, column: this.layout.index(id), cell };
    });
  }

  private cellsOf(row: Bieu01Row, sheetRow: number): RowCells {
    if (row.kind === "group") {
      return [
        ["key", textCell(row.key)],
        ["text", textCell(row.name)],
      ];
    }
    if (!isRequirement(row)) return this.criterionCells(row, sheetRow);
    return [
      ["tt", textCell(row.kind === "part" ? "-" : row.indicator.code)],
      ["key", textCell(row.key)],
      ["parent", textCell(row.parent)],
      ["text", textCell(row.requirement.text)],
      ...optional("unit", row.requirement.unit),
      ...this.thresholdCells(row, sheetRow),
      ...this.layout.groups.flatMap((group) => this.groupCells(row, sheetRow, group)),
    ];
  }

  private criterionCells(row: Extract<Bieu01Row, { kind: "criterion" }>, sheetRow: number): RowCells {
    const { criterion } = row;
    const verdicts = this.layout.groups.flatMap((group): RowCells => {
      const count = criterion.indicators.length;
      const ranges = this.layout.ranges(group, this.lastRow);
      const expression = criterionExpression(this.key(sheetRow), ranges, count, this.askedBy(group));
      return [
        [`${group}.criterion`, this.once(sheetRow, this.judged(group, expression))],
        [`${group}.verdict`, this.shown(group, "criterion", sheetRow, false)],
      ];
    });
    return [["tt", textCell(`${criterion.no}`)], ["key", textCell(row.key)], ["text", textCell(row.text)], ...verdicts];
  }

  private thresholdCells(row: RequirementRow, sheetRow: number): RowCells {
    const mode: RowCells =
      row.kind === "indicator"
        ? [["notApplicableMode", textCell(NOT_APPLICABLE_MODES[row.indicator.notApplicable])]]
        : [];
    if (!isAnswered(row)) return mode;
    const threshold: RowCells = [...mode, ["threshold", thresholdCell(row.threshold)]];
    if (!this.layout.has("expected")) return threshold;
    const previous = row.previous.kind === "same" ? null : row.previous.threshold;
    return [...threshold, ["previousThreshold", thresholdCell(previous)], ["expected", this.expected(sheetRow)]];
  }

  /** An aim left empty means: as it stands. */
  private expected(sheetRow: number): PlanCell {
    const target = this.layout.cell("target.value", sheetRow);
    const baseline = this.layout.cell("baseline.value", sheetRow);
    return formulaCell(`IF(${isBlank(target)},IF(${isBlank(baseline)},"",${baseline}),${target})`);
  }

  /** Own verdict by value, then parts, then what people see: three columns, so that no roll-up looks at itself. */
  private groupCells(row: RequirementRow, sheetRow: number, group: GroupId): RowCells {
    if (!isAnswered(row)) {
      return [
        [`${group}.value`, textCell(words.answeredBelow)],
        [`${group}.combined`, this.once(sheetRow, this.judged(group, this.combined(row, sheetRow, group, null)))],
        [`${group}.verdict`, this.shown(group, "combined", sheetRow, false)],
      ];
    }
    const expression = verdictExpression(
      row.requirement,
      ...this.judgedCells(row, sheetRow, group),
      this.askedBy(group),
    );
    const own: RowCells = [[`${group}.own`, this.once(sheetRow, this.judged(group, expression))]];
    if (row.kind === "part") return [...own, [`${group}.verdict`, this.shown(group, "own", sheetRow, true)]];
    const ownCell = this.layout.cell(`${group}.own`, sheetRow);
    const combined =
      row.indicator.parts.length === 0 ? ownCell : this.judged(group, this.combined(row, sheetRow, group, ownCell));
    return [
      ...own,
      [`${group}.combined`, formulaCell(combined)],
      [`${group}.verdict`, this.shown(group, "combined", sheetRow, true)],
    ];
  }

  private judgedCells(
    row: RequirementRow,
    sheetRow: number,
    group: GroupId,
  ): readonly [value: string, threshold: string] {
    const value = this.layout.cell(group === "target" ? "expected" : `${group}.value`, sheetRow);
    const ofLastYear = group === "baseline" && row.previous.kind === "ofItsYear";
    return [value, this.layout.cell(ofLastYear ? "previousThreshold" : "threshold", sheetRow)];
  }

  private combined(row: RequirementRow, sheetRow: number, group: GroupId, ownCell: string | null): string {
    const { parts, legal } = row.indicator;
    const asked = this.askedBy(group);
    const indicator = { ownCell, keyCell: this.key(sheetRow), partCount: parts.length, legal, asked };
    return combinedExpression(indicator, this.layout.ranges(group, this.lastRow));
  }

  private shown(group: GroupId, base: "own" | "combined" | "criterion", sheetRow: number, hasValue: boolean): PlanCell {
    const baseCell = this.layout.cell(`${group}.${base}`, sheetRow);
    if (!isReported(group)) return formulaCell(baseCell);
    const compared = isComparedExpression(this.layout);
    const cells: StatusCells = {
      base: baseCell,
      before: compared === null ? null : { cell: this.layout.cell(`baseline.${base}`, sheetRow), compared },
      deadline: this.layout.cell("deadline", sheetRow),
      asOf: asOfCell(this.layout),
      carried: hasValue
        ? {
            value: this.layout.cell(`${group}.value`, sheetRow),
            last: this.layout.cell(`${group}.carried`, sheetRow),
          }
        : null,
    };
    return { kind: "formula", formula: statusFormula(cells) };
  }

  /** Results of this year are not judged in a plan. */
  private judged(group: GroupId, expression: string): string {
    return group === "actual" ? `IF(${this.isPlan},${formulaText("")},${expression})` : expression;
  }

  /** History and aims are asked for in a plan only; villages side by side and results always. */
  private askedBy(group: GroupId): string | null {
    return group === "baseline" || group === "target" ? this.isPlan : null;
  }

  private key(sheetRow: number): string {
    return this.layout.cell("key", sheetRow);
  }

  private once(sheetRow: number, expression: string): PlanCell {
    const formula = oncePerKey(
      this.key(sheetRow),
      this.layout.range("key", this.lastRow),
      this.layout.firstKeyCell,
      expression,
    );
    return { kind: "formula", formula };
  }
}

function optional(column: Bieu01Column, text: string | null): RowCells {
  return text === null ? [] : [[column, textCell(text)]];
}
