import { rowKeys } from "../forms/sheetMarks";
import type { KeyedRow } from "../recognition/ownForm";
import type { IndicatorName } from "./finding";
import type { JudgedForm } from "./judgedForm";
import { criterionName, nameOf } from "./target";

/** What people call a row of any kind; null for a row that is none of the list's: the structure check names it. */
export function nameOfRow(judged: JudgedForm, { key, keyText }: KeyedRow): IndicatorName | null {
  if (key.kind === "group") {
    const group = judged.list.entries.find((entry) => entry.kind === "group" && rowKeys.group(entry.id) === keyText);
    return group?.kind === "group" ? { code: "", text: group.name, of: "" } : null;
  }
  const criteria = judged.list.sets[key.set]?.set.criteria ?? [];
  if (key.kind === "criterion") {
    const criterion = criteria.find(({ no }) => no === key.no);
    return criterion === undefined ? null : criterionName(judged, key.set, criterion);
  }
  const indicator = criteria.flatMap(({ indicators }) => indicators).find(({ code }) => code === key.code);
  if (indicator === undefined) return null;
  const part = key.kind === "part" ? (indicator.parts.find(({ id }) => id === key.partId) ?? null) : null;
  return nameOf(judged, key.set, indicator, part);
}
