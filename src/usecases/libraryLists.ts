import { loadList, loadShippedSet, SHIPPED_SETS, type FormChoice } from "../criteria/catalogue";
import { choiceOf } from "../criteria/choiceOf";
import type { ListSource } from "./ports";
import type { SetLibrary } from "./setLibrary";

/** Shipped sets, each in the edition of this machine where it has one, and sets of this machine's own. */
export function libraryLists(library: SetLibrary): ListSource {
  const sets = (): readonly FormChoice[] => {
    const own = library.editions.map((set) => {
      return choiceOf(set, SHIPPED_SETS.find(({ setId }) => setId === set.id) ?? null);
    });
    const ownOf = (id: string) => own.find(({ setId }) => setId === id);
    const shippedIds = new Set(SHIPPED_SETS.map(({ setId }) => setId));
    return [
      ...SHIPPED_SETS.map((choice) => ownOf(choice.setId) ?? choice),
      ...own.filter(({ setId }) => !shippedIds.has(setId)),
    ];
  };
  return {
    library,
    get sets() {
      return sets();
    },
    get choices() {
      return sets().filter(({ complete }) => complete);
    },
    load: (id, wish) => loadList(id, async (setId) => library.find(setId, wish) ?? (await loadShippedSet(setId, wish))),
  };
}
