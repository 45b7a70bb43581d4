import { isReported } from "../../forms/bieu01/bieu01Layout";
import type { Finding } from "../finding";
import type { JudgedForm } from "../judgedForm";
import { isCarried } from "../rowStatus";
import { nameOf, rowTarget } from "../target";

/** DESCRIPTION: figures taken over from the last period are confirmed or replaced before the report is sent. */
export function checkCarried(judged: JudgedForm): readonly Finding[] {
  const groups = judged.form.layout.groups.filter(isReported);
  return groups.flatMap((group) =>
    judged.answered.flatMap((row): readonly Finding[] => {
      if (row.verdicts.get(group)?.kind === "notAsked" || !isCarried(judged, row.row, group)) return [];
      const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
      const target = rowTarget(judged, row.keyText, row.row, `${group}.value`);
      return [{ severity: "explain", target, code: "value.carried", indicator }];
    }),
  );
}
