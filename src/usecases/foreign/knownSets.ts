import type { FormChoice } from "../../criteria/catalogue";
import type { CriteriaList } from "../../criteria/criteriaList";
import type { KnownSet } from "../../recognition/foreign/foreignTable";
import { Recogniser } from "../../recognition/foreign/recogniseWorkbook";
import type { ListSource } from "../ports";

/** What knows tables of others by every set there is, each in the states it had in its years. */
export async function recogniserOf(lists: ListSource): Promise<Recogniser> {
  const sets: KnownSet[] = [];
  const joints: CriteriaList[] = [];
  for (const choice of lists.choices) {
    for (const { from, to } of statesOf(choice)) {
      const list = await lists.load(choice.setId, { inForceOn: `${to}-12-31` });
      if (list === null) continue;
      const [first, second] = list.sets;
      if (second !== undefined && !joints.some(({ id }) => id === list.id)) joints.push(list);
      if (second === undefined && first !== undefined) sets.push({ set: first.set, years: { from, to } });
    }
  }
  return new Recogniser(sets, joints);
}

/** A decision that amends a set holds for the reports of its year. */
function statesOf({ years, amendments }: FormChoice): readonly KnownSet["years"][] {
  const starts = [years.from, ...amendments.map(({ inForceFrom }) => Number(inForceFrom.slice(0, 4)))];
  return starts.map((from, at) => ({ from, to: (starts[at + 1] ?? years.to + 1) - 1 }));
}
