import { loadList, loadShippedSet, SHIPPED_SETS, type FormChoice, type SetWish } from "../criteria/catalogue";
import { choiceOf } from "../criteria/choiceOf";
import type { ListSource, WorkbookPort } from "./ports";
import type { SetLibrary } from "./setLibrary";

/**
 * Shipped sets, each in the edition of this machine where it has one, and sets of this machine's own. Forms made from a
 * set that is neither are read with the one that lies beside them in the workbook; null where there is none to look at.
 */
export function libraryLists(library: SetLibrary, workbook: WorkbookPort | null): ListSource {
  // An edition takes the place of the shipped set whose id it has.
  const sets = (): readonly FormChoice[] => {
    const choices = [...SHIPPED_SETS, ...library.editions.map(choiceOf)];
    return [...new Map(choices.map((choice) => [choice.setId, choice])).values()];
  };
  const isKnown = (id: string, wish: SetWish): boolean =>
    "references" in wish
      ? wish.references.every((reference) => library.knows(reference))
      : sets().some(({ setId }) => setId === id);
  return {
    library,
    get sets() {
      return sets();
    },
    get choices() {
      return sets().filter(({ complete }) => complete);
    },
    load: async (id, wish) => {
      if (workbook !== null && !isKnown(id, wish)) await (await carriedSets()).meetCarriedSets(workbook, library);
      return loadList(id, async (setId) => library.find(setId, wish) ?? (await loadShippedSet(setId, wish)));
    },
  };
}

const carriedSets = () => import(/* webpackChunkName: "carried-sets" */ "./sets/carriedSets");
