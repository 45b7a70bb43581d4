import { loadShippedSet, type SetWish } from "../../criteria/catalogue";
import { choiceOf } from "../../criteria/choiceOf";
import type { CriterionSet, CriterionSetId } from "../../criteria/criterionSet";
import { criterionSetJson } from "../../criteria/criterionSetJson";
import type { ListSource, Outcome, WorkbookPort } from "../ports";
import type { SetLibrary } from "../setLibrary";
import { carriedSets } from "./carriedSets";
import { withRowChange } from "./changeRows";
import { sameContent, type Edited } from "./editRows";
import { withChecks, withThreshold } from "./editThreshold";
import { follow, previewFollow } from "./followSet";
import { compareTwo, insertComparison } from "./insertComparison";
import { moveToSet, previewMove } from "./moveToSet";
import { putInWorkbook } from "./putInWorkbook";
import { withRowAsShipped } from "./resetRow";
import type { SetProblem } from "./setChange";
import { readSetFile, setFile } from "./setFile";
import type { SetView } from "./setView";
import type { Signing, SetWork } from "./setWork";
import { found, viewOf } from "./viewOf";

type Ports = { readonly workbook: WorkbookPort; readonly lists: ListSource };

/** The work on criterion sets over the ports given. */
export function createSetWork({ workbook, lists }: Ports): SetWork {
  const { library } = lists;
  const edit = (id: CriterionSetId, signing: Signing, change: (set: CriterionSet) => Edited | Promise<Edited>) =>
    editSet(library, id, { inForceOn: signing.on }, change);
  return {
    sets: () => lists.sets.filter(({ step }) => step !== "joint"),
    libraryDamaged: library.damaged,
    async open(id, day) {
      const set = await setOf(library, id, { inForceOn: day });
      return set === null ? null : viewWithShipped(set);
    },
    find: found,

    changeThreshold: (id, change, signing) => edit(id, signing, (set) => withThreshold(set, change, signing)),
    markChecked: (id, places, document, signing) =>
      edit(id, signing, (set) => withChecks(set, places, document, signing)),
    changeRow: (id, change, signing) => edit(id, signing, (set) => withRowChange(set, change, signing)),
    resetRow: (id, place, signing) =>
      edit(id, signing, async (set) => withRowAsShipped(set, await shippedStateOf(set), place, signing)),
    async resetSet(id, day) {
      const shipped = await loadShippedSet(id, { inForceOn: day });
      if (!library.forget(id)) return { ok: false, problem: { code: "notKept" } };
      return { ok: true, value: shipped === null ? null : viewOf(shipped, shipped) };
    },

    async exportFile(id, day) {
      const set = await setOf(library, id, { inForceOn: day });
      return set === null ? null : setFile(set);
    },
    async importFile(text) {
      const read = await readSetFile(text);
      if (!read.ok) return read;
      for (const set of read.value) {
        if (set.edition !== null && !kept(library, set)) return { ok: false, problem: { code: "notKept" } };
      }
      return { ok: true, value: read.value.map(choiceOf) };
    },

    async putInWorkbook(id, day, onPhase) {
      const set = await setOf(library, id, { inForceOn: day });
      if (set === null) return { ok: false, problem: { code: "rowGone" } };
      return putInWorkbook(workbook, set, onPhase);
    },
    carriedSets: () => carriedSets(workbook, library),
    useCarried: ({ set }) =>
      kept(library, set) ? { ok: true, value: choiceOf(set) } : { ok: false, problem: { code: "notKept" } },

    compare: (request) => compareTwo(lists, request),
    insertComparison: (request, onPhase) => insertComparison(workbook, lists, request, onPhase),
    previewMove: (sheetId, request) => previewMove(workbook, lists, sheetId, request),
    moveToSet: (sheetId, request, onPhase) => moveToSet(workbook, lists, sheetId, request, onPhase),

    findAnnex: async () => (await annex()).findAnnex(workbook),
    showCell: (cell) => workbook.select(cell),
    async saveAnnex(draft, head, signing) {
      const base = head.kind === "edition" ? await setOf(library, head.setId, { inForceOn: signing.on }) : null;
      const taken = lists.sets.map(({ setId }) => setId);
      const made = (await annex()).annexSet(draft, head, base, taken, signing);
      if (!made.ok) return made;
      return kept(library, made.value)
        ? { ok: true, value: choiceOf(made.value) }
        : { ok: false, problem: { code: "notKept" } };
    },

    previewFollow: (id) => previewFollow(workbook, lists, id),
    follow: (preview) => follow(workbook, preview),
  };
}

/** Reading annexes is a script of its own: few who open the tab bring one in. */
const annex = () => import(/* webpackChunkName: "annex" */ "./annex/annexWork");

/** Keeps what an edit makes of the set; a set edited back to what it was when shipped is shipped again. */
async function editSet(
  library: SetLibrary,
  id: CriterionSetId,
  wish: SetWish,
  change: (set: CriterionSet) => Edited | Promise<Edited>,
): Promise<Outcome<SetView, SetProblem>> {
  const set = await setOf(library, id, wish);
  if (set === null) return { ok: false, problem: { code: "rowGone" } };
  const edited = await change(set);
  if (!edited.ok) return edited;
  const shipped = await shippedStateOf(edited.value);
  const back = shipped !== null && sameContent(edited.value, shipped);
  const taken = back ? library.forget(id) : kept(library, edited.value);
  if (!taken) return { ok: false, problem: { code: "notKept" } };
  return { ok: true, value: viewOf(back ? shipped : edited.value, shipped) };
}

async function setOf(library: SetLibrary, id: CriterionSetId, wish: SetWish): Promise<CriterionSet | null> {
  return library.find(id, wish) ?? (await loadShippedSet(id, wish));
}

async function viewWithShipped(set: CriterionSet): Promise<SetView> {
  return viewOf(set, await shippedStateOf(set));
}

/** What the set was when shipped, of the same version; null for an own one. */
function shippedStateOf({ id, version }: CriterionSet): Promise<CriterionSet | null> {
  return loadShippedSet(id, { references: [`${id}@${version}`] });
}

function kept(library: SetLibrary, set: CriterionSet): boolean {
  return library.keep({ set, json: criterionSetJson(set) });
}
