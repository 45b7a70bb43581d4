import type { AnnexDoubt } from "./annexReading";
import type { AnnexDraft, CriterionDraft } from "./annexDraft";

export type NumberedCriterion = { readonly no: number; readonly draft: CriterionDraft };

/** Every criterion's number: as said, else as its indicators' codes say, else counted. */
export function settleCriteria({ criteria }: AnnexDraft): {
  readonly numbered: readonly NumberedCriterion[];
  readonly doubts: readonly AnnexDoubt[];
} {
  const doubts: AnnexDoubt[] = [];
  let last = 0;
  const numbered = criteria.map((draft) => {
    const said = draft.no ?? ofIndicators(draft);
    const no = said ?? last + 1;
    last = no;
    const at = draft.cells[0]?.at ?? draft.indicators[0]?.asked.textCell?.at;
    if (at !== undefined && (said === null || draft.guessed)) doubts.push({ at, code: "criterionByOrder", no });
    if (at !== undefined && draft.name === "") doubts.push({ at, code: "criterionNameMissing", no });
    return { no, draft };
  });
  return { numbered, doubts };
}

/** Most of the codes. */
function ofIndicators({ indicators }: CriterionDraft): number | null {
  const counts = new Map<number, number>();
  for (const { code } of indicators) {
    const nos =
      code.kind === "text" ? [code.no] : code.kind === "number" ? code.candidates.slice(0, 1).map(({ no }) => no) : [];
    for (const no of nos) counts.set(no, (counts.get(no) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
