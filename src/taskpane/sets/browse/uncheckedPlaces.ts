import type { AreaId } from "../../../criteria/criterionSet";
import type { RowPlace } from "../../../usecases/sets/setChange";
import type { SetView } from "../../../usecases/sets/setView";

type Place = RowPlace & { readonly area: AreaId };

/** Thresholds of one area that nobody has compared with the document yet. */
export function uncheckedPlaces({ criteria }: SetView, area: AreaId): readonly Place[] {
  return criteria.flatMap(({ rows }) =>
    rows
      .filter(
        ({ answered, thresholds }) =>
          answered && thresholds.some(({ area: id, state }) => id === area && state.kind === "unchecked"),
      )
      .map(({ code, part }) => ({ code, part, area })),
  );
}
