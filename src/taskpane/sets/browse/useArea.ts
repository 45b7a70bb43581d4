import { useState } from "react";
import type { AreaId, CriterionSet } from "../../../criteria/criterionSet";
import type { TextStorage } from "../../environment";
import { readPreferences, remember } from "../../preferences";

/** The area whose thresholds are shown: the one last used with the set, in a form or here. */
export function useArea(storage: TextStorage, { id, areas }: CriterionSet): readonly [AreaId, (area: AreaId) => void] {
  const [chosen, setChosen] = useState(() => readPreferences(storage).areas[id]);
  // An own edition may have other areas than the one the choice was made in.
  const area = (areas.find((candidate) => candidate.id === chosen) ?? areas[0])?.id ?? "";
  const choose = (wanted: AreaId) => {
    setChosen(wanted);
    remember(storage, { areas: { ...readPreferences(storage).areas, [id]: wanted } });
  };
  return [area, choose];
}
