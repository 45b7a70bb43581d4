import type { Finding } from "../finding";
import { isBlank } from "../judgeRow";
import { cellIn, demandOf, type JudgedForm } from "../judgedForm";
import { nameOf, rowTarget } from "../target";

/** DESCRIPTION: a formula in a result cell that is asked gives a result; an error has a finding of its own. */
export function checkEmptyFormulas(judged: JudgedForm): readonly Finding[] {
  const { form, head } = judged;
  const asked = form.layout.groups.filter((group) => demandOf(group, head.mode) === "asked");
  return asked.flatMap((group) =>
    judged.answered.flatMap((row): readonly Finding[] => {
      const cell = cellIn(form, row.row, `${group}.value`);
      // An aim left empty takes the value of 31/12: nothing is lacking then.
      if (cell === null || cell.formula === null || !isBlank(cell.value) || group === "target") return [];
      const target = rowTarget(judged, row.keyText, row.row, `${group}.value`);
      const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
      return [{ severity: "error", target, code: "entry.formulaEmpty", indicator }];
    }),
  );
}
