import { useAnnounce } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { useMessages } from "../LanguageContext";
import type { CheckReason } from "./checkState";
import type { CheckOutcome } from "./useCheck";

/** Says what a check found; a live one only when the counters moved. Problems speak for themselves in their bar. */
export function useSpokenAnswer(): (outcome: CheckOutcome, reason: CheckReason) => void {
  const { check, verdicts } = useMessages();
  const { announce } = useAnnounce();
  const lastSummary = useRef("");
  return useCallback(
    (outcome, reason) => {
      if (!outcome.ok || outcome.value.kind !== "report") return;
      const { sets, findings } = outcome.value.report;
      const counted = sets.map(({ label, counts, indicatorNoun }) => {
        const met = verdicts.labelled(label, verdicts.metCounter(counts, indicatorNoun));
        return `${met}; ${verdicts.openCounter(counts)}`;
      });
      const summary = counted.length === 0 ? check.findingCount(findings.length) : counted.join("; ");
      const errors = findings.filter((finding) => finding.severity === "error").length;
      if (reason === "asked" || reason === "renewal") announce(check.announcement(summary, errors, findings.length));
      else if (summary !== lastSummary.current) announce(check.updated(summary));
      lastSummary.current = summary;
    },
    [announce, check, verdicts],
  );
}
