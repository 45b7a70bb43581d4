import { recordOf } from "../criteria/thresholdState";
import { indicatorsOf } from "../criteria/indicatorsOf";
import { parseRowKey } from "../forms/sheetMarks";
import type { Basis, Finding, FindingCode } from "./finding";
import type { JudgedForm } from "./judgedForm";

/** Findings about what a text asks of a row. */
const WITH_BASIS: readonly FindingCode[] = [
  "indicator.unmet",
  "indicator.lost",
  "threshold.missing",
  "aim.notPlanned",
  "entry.roundedOver",
  "entry.thresholdLowered",
  "entry.thresholdChanged",
];

/** The findings that rest on the text of an indicator with that text and its place there. */
export function withBasis(judged: JudgedForm, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const basis = WITH_BASIS.includes(finding.code) ? basisOf(judged, finding.target.anchor?.key ?? "") : null;
    return basis === null ? finding : { ...finding, basis };
  });
}

/** The document noted with the threshold of the area, else the decision that amended the row, else the set's own. */
export function basisOf({ list, form }: JudgedForm, keyText: string): Basis | null {
  const key = parseRowKey(keyText);
  if (key?.kind !== "indicator" && key?.kind !== "part") return null;
  const set = list.sets[key.set]?.set;
  const indicator = set === undefined ? undefined : indicatorsOf(set).find(({ code }) => code === key.code);
  if (set === undefined || indicator === undefined) return null;
  const row = key.kind === "part" ? (indicator.parts.find(({ id }) => id === key.partId) ?? indicator) : indicator;
  const document = recordOf(row, form.identity.area)?.document ?? "";
  return { decision: document || (indicator.amendedBy ?? set.decision.number), clause: indicator.code };
}
