import type { AreaId, CriterionSet, Requirement, Threshold, ThresholdRecord } from "../../criteria/criterionSet";
import { requirementIn } from "../../criteria/requirementIn";
import { recordOf } from "../../criteria/thresholdState";
import { edited, requirementAt, tidy, withRow, type Edited } from "./editRows";
import type { RowPlace, SetProblem, ThresholdChange } from "./setChange";
import type { Signing } from "./setWork";
import { typedText } from "./typedText";

/** Another threshold for one area, as an officer writes it; what was checked before has to be checked anew. */
export function withThreshold(set: CriterionSet, change: ThresholdChange, signing: Signing): Edited {
  const row = requirementAt(set, change);
  if (row === null || !set.areas.some(({ id }) => id === change.area)) return refused({ code: "rowGone" });
  const typed = typedText(requirementIn(row, change.area), change.text);
  if (!typed.ok) return refused({ code: "threshold", area: change.area, reason: typed.refusal });
  const criteria = withRow(set, change, (before) => withThresholdOf(before, change, typed.threshold, signing));
  return criteria === null ? refused({ code: "rowGone" }) : edited(set, criteria, signing);
}

function withThresholdOf<Row extends Requirement>(
  row: Row,
  { area, document, note }: ThresholdChange,
  threshold: Threshold | null,
  { by, on }: Signing,
): Row {
  const record: ThresholdRecord = {
    document: tidy(document),
    note: note.normalize("NFC").trim(),
    changed: { by: tidy(by), on },
    checked: null,
  };
  const thresholds = Object.fromEntries(Object.entries(row.thresholds).filter(([id]) => id !== area));
  return {
    ...row,
    thresholds: threshold === null ? thresholds : { ...thresholds, [area]: threshold },
    records: { ...row.records, [area]: record },
  };
}

/** "Đã đối chiếu": somebody compared these thresholds with the document. */
export function withChecks(
  set: CriterionSet,
  places: readonly (RowPlace & { readonly area: AreaId })[],
  document: string,
  signing: Signing,
): Edited {
  let { criteria } = set;
  for (const place of places) {
    const next = withRow({ ...set, criteria }, place, (row) => checkedRow(row, place.area, document, signing));
    if (next === null) return refused({ code: "rowGone" });
    criteria = next;
  }
  return edited(set, criteria, signing);
}

function checkedRow<Row extends Requirement>(row: Row, area: AreaId, document: string, { by, on }: Signing): Row {
  const before = recordOf(row, area);
  const record: ThresholdRecord = {
    document: tidy(document) === "" ? (before?.document ?? "") : tidy(document),
    note: before?.note ?? "",
    changed: before?.changed ?? null,
    checked: { by: tidy(by), on },
  };
  return { ...row, records: { ...row.records, [area]: record } };
}

function refused(problem: SetProblem): Edited {
  return { ok: false, problem };
}
