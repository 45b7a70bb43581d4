import { criterionText } from "../../criteria/criteriaList";
import { indicatorsOf } from "../../criteria/indicatorsOf";
import { columnHeading, type Bieu01Column } from "../../forms/bieu01/bieu01Layout";
import { rowKeys, type RowKey } from "../../forms/sheetMarks";
import { valueText } from "../../grid/sheetGrid";
import type { KeyedRow } from "../../recognition/ownForm";
import type { Finding, IndicatorName } from "../finding";
import { cellIn, type JudgedForm } from "../judgedForm";
import { criterionName, headTarget, nameOf, rowTarget } from "../target";

/** Columns without which the form still judges: people may take them away. */
const OPTIONAL: readonly Bieu01Column[] = ["note", "evidence", "tasks", "responsible", "deadline", "unit"];

/** DESCRIPTION: every row and column of the form is there once, and each key stands beside its own code and text. */
export function checkStructure(judged: JudgedForm): readonly Finding[] {
  return [...columnFindings(judged), ...rowFindings(judged), ...missingRows(judged), ...strangeKeys(judged)];
}

function columnFindings(judged: JudgedForm): readonly Finding[] {
  const { columns, layout } = judged.form;
  const needed = layout.columns.map(({ id }) => id).filter((id) => !OPTIONAL.includes(id));
  return needed
    .filter((id) => !columns.has(id))
    .map((id): Finding => {
      const column = columnHeading(id);
      return { severity: "error", target: headTarget(judged), code: "structure.columnMissing", column };
    });
}

function rowFindings(judged: JudgedForm): readonly Finding[] {
  return judged.form.rows.flatMap((row): readonly Finding[] => {
    const expected = expectedWords(judged, row.key);
    if (expected === null) return [unknownRow(judged, row)];
    const target = rowTarget(judged, row.keyText, row.row, "tt");
    if (judged.rowByKey.get(row.keyText) !== row) {
      return [{ severity: "error", target, code: "structure.duplicateKey", indicator: expected.name }];
    }
    const shownCode = shown(judged, row, "tt");
    const moved = shownCode !== expected.tt || shown(judged, row, "text") !== expected.text;
    return moved
      ? [{ severity: "error", target, code: "structure.rowMoved", indicator: expected.name, shownCode }]
      : [];
  });
}

function shown(judged: JudgedForm, row: KeyedRow, column: Bieu01Column): string {
  return valueText(cellIn(judged.form, row.row, column)?.value ?? null).trim();
}

type Expected = { readonly tt: string; readonly text: string; readonly name: IndicatorName };

/** What stands beside a key when nothing was moved; null for a key that the list does not have. */
function expectedWords(judged: JudgedForm, key: RowKey): Expected | null {
  if (key.kind === "group") {
    const group = judged.list.entries.find((entry) => entry.kind === "group" && entry.id === key.id);
    return group?.kind === "group" ? { tt: "", text: group.name, name: { code: "", text: group.name, of: "" } } : null;
  }
  const set = judged.list.sets[key.set]?.set;
  if (set === undefined) return null;
  if (key.kind === "criterion") {
    const criterion = set.criteria.find(({ no }) => no === key.no);
    if (criterion === undefined) return null;
    const text = criterionText(judged.list, key.set, criterion);
    return { tt: `${criterion.no}`, text, name: criterionName(judged, key.set, criterion) };
  }
  const indicator = indicatorsOf(set).find(({ code }) => code === key.code);
  if (indicator === undefined) return null;
  if (key.kind === "indicator") {
    return { tt: key.code, text: indicator.text, name: nameOf(judged, key.set, indicator, null) };
  }
  const part = indicator.parts.find(({ id }) => id === key.partId);
  return part === undefined ? null : { tt: "-", text: part.text, name: nameOf(judged, key.set, indicator, part) };
}

function unknownRow(judged: JudgedForm, row: KeyedRow): Finding {
  const target = rowTarget(judged, row.keyText, row.row, "tt");
  return { severity: "error", target, code: "structure.rowUnknown", key: row.keyText };
}

/** A heading over criteria of both sets judges nothing: it may go. */
function missingRows(judged: JudgedForm): readonly Finding[] {
  const gone = (key: string): boolean => !judged.rowByKey.has(key);
  const finding = (indicator: IndicatorName): Finding => {
    return { severity: "error", target: headTarget(judged), code: "structure.rowMissing", indicator };
  };
  return judged.list.sets.flatMap(({ set }, index) => {
    const criteria = set.criteria
      .filter(({ no }) => gone(rowKeys.criterion(index, no)))
      .map((criterion) => finding(criterionName(judged, index, criterion)));
    const rows = indicatorsOf(set).flatMap((indicator) => [
      ...(gone(rowKeys.indicator(index, indicator.code)) ? [finding(nameOf(judged, index, indicator, null))] : []),
      ...indicator.parts
        .filter(({ id }) => gone(rowKeys.part(index, indicator.code, id)))
        .map((part) => finding(nameOf(judged, index, indicator, part))),
    ]);
    return [...criteria, ...rows];
  });
}

function strangeKeys(judged: JudgedForm): readonly Finding[] {
  return judged.form.strangeKeys.map(({ text, position }): Finding => {
    const target = { sheetId: judged.sheetId, position, anchor: null, seen: text };
    return { severity: "error", target, code: "structure.rowUnknown", key: text };
  });
}
