import type { AreaId, Comparison, Requirement, Threshold, ThresholdRecord } from "../../../criteria/criterionSet";
import { requirementIn } from "../../../criteria/requirementIn";
import { parseThreshold } from "../../../criteria/notation/parseThreshold";
import { printThreshold } from "../../../criteria/notation/printThreshold";
import type { WrittenFigure, WrittenThreshold } from "../../../criteria/notation/writtenThreshold";
import type { Outcome } from "../../ports";
import type { SetProblem } from "../setChange";
import { typedText } from "../typedText";
import type { Signing } from "../setWork";
import { annexKind } from "./annexKind";

/** What the annex asks of a row in one area of the set. */
export type AskedCell = { readonly area: AreaId; readonly original: string; readonly text: string };

export type AskedRow = { readonly text: string; readonly unit: string; readonly cells: readonly AskedCell[] };

export type AnnexSource = { readonly document: string; readonly note: string; readonly signing: Signing };

type AndPart = WrittenFigure["and"][number];

/** The row as a set has it, and the conditions besides the main figure: "100% (≥ 50% cứng hóa)" by area. */
export type ReadRequirement = {
  readonly requirement: Requirement;
  readonly and: readonly { readonly area: AreaId; readonly parts: readonly AndPart[] }[];
};

export function annexRequirement(row: AskedRow, source: AnnexSource): Outcome<ReadRequirement, SetProblem> {
  const read: { readonly cell: AskedCell; readonly written: WrittenThreshold }[] = [];
  for (const cell of row.cells) {
    const reading = parseThreshold(cell.text);
    if (reading.kind === "unreadable") return refusedCell(cell.area, { kind: "unreadable" });
    read.push({ cell, written: reading.threshold });
  }
  const kind = annexKind(
    read.map(({ written }) => written),
    row.unit,
  );
  const bare: Requirement = {
    text: row.text,
    unit: unitOf(row.unit, read, kind),
    kind,
    thresholds: {},
    legal: true,
    provenance: { confidence: "annex", source: source.document, note: source.note, missing: null, checked: null },
    directions: {},
    records: {},
  };
  const thresholds: Record<AreaId, Threshold> = {};
  /** Areas that compare otherwise than most. */
  const directions: Record<AreaId, Comparison> = {};
  const records: Record<AreaId, ThresholdRecord> = {};
  for (const { cell, written } of read) {
    const { area, original } = cell;
    const text = written.kind === "figure" ? printThreshold({ ...written, and: [] }) : cell.text;
    const asMost = typedText(bare, text);
    const turned = !asMost.ok && asMost.refusal.kind === "otherDirection" && written.kind === "figure";
    if (turned) directions[area] = written.bound.op;
    const typed = turned ? typedText(requirementIn({ ...bare, directions }, area), text) : asMost;
    if (!typed.ok) return refusedCell(area, typed.refusal);
    if (typed.threshold !== null) thresholds[area] = typed.threshold;
    // A text that could not be read stays beside the threshold that is missing: nothing of the annex is lost.
    const note = typed.threshold === null ? original : "";
    if (typed.threshold !== null || note !== "") {
      records[area] = { document: source.document, note, changed: { ...source.signing }, checked: null };
    }
  }
  const and = read.map(({ cell, written }) => ({
    area: cell.area,
    parts: written.kind === "figure" ? written.and : [],
  }));
  return { ok: true, value: { requirement: { ...bare, thresholds, directions, records }, and } };
}

function unitOf(
  unit: string,
  read: readonly { readonly written: WrittenThreshold }[],
  kind: Requirement["kind"],
): string | null {
  if (kind.kind === "percentage") return "%";
  const named = read.flatMap(({ written }) => (written.kind === "figure" ? [written.bound.unit] : []));
  return unit === "" ? (named.find((found) => found !== null) ?? null) : unit;
}

function refusedCell(area: AreaId, reason: Extract<SetProblem, { code: "threshold" }>["reason"]) {
  return { ok: false, problem: { code: "threshold", area, reason } } as const;
}
