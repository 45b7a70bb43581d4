import { indicatorsOf } from "../../criteria/indicatorsOf";
import type { Indicator } from "../../criteria/criterionSet";
import { BIEU01_COLUMNS, type Bieu01Column } from "../../forms/bieu01Layout";
import { rowKeys, type RowKey } from "../../forms/sheetMarks";
import { valueText } from "../../grid/sheetGrid";
import type { KeyedRow } from "../../recognition/ownForm";
import type { Finding } from "../finding";
import { cellIn, type JudgedForm } from "../judgedForm";
import { headTarget, nameOf, rowTarget } from "../target";

/** Columns without which no verdict can be formed or trusted. */
const NEEDED: readonly Bieu01Column[] = BIEU01_COLUMNS.map(({ id }) => id).filter(
  (id) => id !== "note" && id !== "unit",
);

/** DESCRIPTION: every row and column of the form is there once, and each key stands beside its own code and text. */
export function checkStructure(judged: JudgedForm): readonly Finding[] {
  return [...columnFindings(judged), ...rowFindings(judged), ...missingRows(judged), ...strangeKeys(judged)];
}

function columnFindings(judged: JudgedForm): readonly Finding[] {
  return NEEDED.filter((id) => !judged.form.columns.has(id)).map((column): Finding => {
    return {
      severity: "error",
      target: headTarget(judged),
      code: "structure.columnMissing",
      column: headingOf(column),
    };
  });
}

function headingOf(id: Bieu01Column): string {
  return BIEU01_COLUMNS.find((column) => column.id === id)?.heading ?? id;
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

type Expected = { readonly tt: string; readonly text: string; readonly name: { code: string; text: string } };

/** What stands beside a key when nothing was moved; null for a key that the set does not have. */
function expectedWords(judged: JudgedForm, key: RowKey): Expected | null {
  if (key.kind === "criterion") {
    const criterion = judged.set.criteria.find(({ no }) => no === key.no);
    if (criterion === undefined) return null;
    const code = `${criterion.no}`;
    return { tt: code, text: criterion.name, name: { code, text: criterion.name } };
  }
  const indicator = indicatorsOf(judged.set).find(({ code }) => code === key.code);
  if (indicator === undefined) return null;
  if (key.kind === "indicator") return { tt: key.code, text: indicator.text, name: nameOf(indicator) };
  const part = indicator.parts.find(({ id }) => id === key.partId);
  return part === undefined ? null : { tt: "-", text: part.text, name: nameOf(indicator, part.text) };
}

function unknownRow(judged: JudgedForm, row: KeyedRow): Finding {
  const target = rowTarget(judged, row.keyText, row.row, "tt");
  return { severity: "error", target, code: "structure.rowUnknown", key: row.keyText };
}

function missingRows(judged: JudgedForm): readonly Finding[] {
  const gone = (key: string): boolean => !judged.rowByKey.has(key);
  const finding = (name: { code: string; text: string }): Finding => {
    return { severity: "error", target: headTarget(judged), code: "structure.rowMissing", indicator: name };
  };
  const criteria = judged.set.criteria
    .filter(({ no }) => gone(rowKeys.criterion(no)))
    .map(({ no, name }) => finding({ code: `${no}`, text: name }));
  const rows = indicatorsOf(judged.set).flatMap((indicator: Indicator) => [
    ...(gone(rowKeys.indicator(indicator.code)) ? [finding(nameOf(indicator))] : []),
    ...indicator.parts
      .filter(({ id }) => gone(rowKeys.part(indicator.code, id)))
      .map((part) => finding(nameOf(indicator, part.text))),
  ]);
  return [...criteria, ...rows];
}

function strangeKeys(judged: JudgedForm): readonly Finding[] {
  return judged.form.strangeKeys.map(({ text, position }): Finding => {
    const target = { sheetId: judged.sheetId, position, anchor: null, seen: text };
    return { severity: "error", target, code: "structure.rowUnknown", key: text };
  });
}
