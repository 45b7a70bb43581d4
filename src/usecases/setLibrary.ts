import { SHIPPED_SETS, type SetWish } from "../criteria/catalogue";
import type { CriterionSet, CriterionSetId } from "../criteria/criterionSet";
import { criterionSetJson } from "../criteria/criterionSetJson";
import { parseCriterionSet } from "../criteria/parseCriterionSet";
import { setIdOf, setReference } from "../criteria/setReference";

/** Where a person's own editions of criterion sets are kept on this machine. */
export type SetStore = {
  /** Null where nothing was kept. */
  read(): string | null;
  /** False where the machine refused: full, or storage switched off. */
  write(text: string): boolean;
};

/** The editions of this machine, one for each set, and those found in workbooks while the pane is open. */
export class SetLibrary {
  private own: readonly CriterionSet[];
  private carried: readonly CriterionSet[] = [];
  /** True where what was kept cannot be read any more: said in the pane, and overwritten by the next edition only. */
  readonly damaged: boolean;

  constructor(private readonly store: SetStore) {
    const kept = store.read();
    const editions = kept === null ? [] : readEditions(kept);
    this.damaged = editions === null;
    this.own = editions ?? [];
  }

  get editions(): readonly CriterionSet[] {
    return this.own;
  }

  edition(id: CriterionSetId): CriterionSet | null {
    return this.own.find((set) => set.id === id) ?? null;
  }

  /** Keeps an edition in place of the one before; false where the machine refused, and then nothing has changed. */
  keep(set: CriterionSet): boolean {
    return this.replaceOwn([...this.own.filter(({ id }) => id !== set.id), set]);
  }

  forget(id: CriterionSetId): boolean {
    return this.replaceOwn(this.own.filter((set) => set.id !== id));
  }

  /** Sets that lie in the workbook: forms made from them can be checked, and nobody has to accept them first. */
  meet(sets: readonly CriterionSet[]): void {
    const known = new Set(this.carried.map(setReference));
    this.carried = [...this.carried, ...sets.filter((set) => !known.has(setReference(set)))];
  }

  /** The edition a wish is about; null where a shipped set answers it. */
  find(id: CriterionSetId, wish: SetWish): CriterionSet | null {
    if ("inForceOn" in wish) return this.edition(id) ?? this.onlyCarried(id);
    const reference = wish.references.find((candidate) => setIdOf(candidate) === id);
    if (reference === undefined || !isEdition(reference)) return null;
    return this.exactly(reference) ?? this.edition(id);
  }

  /** Whether what a reference is about is known here just as it was. */
  knows(reference: string): boolean {
    return !isEdition(reference) || this.exactly(reference) !== null;
  }

  /** A set this machine has in no other state. */
  private onlyCarried(id: CriterionSetId): CriterionSet | null {
    if (SHIPPED_SETS.some(({ setId }) => setId === id)) return null;
    return this.carried.find((set) => set.id === id) ?? null;
  }

  private exactly(reference: string): CriterionSet | null {
    const all = [...this.own, ...this.carried];
    return all.find((set) => set.edition !== null && setReference(set) === reference) ?? null;
  }

  private replaceOwn(editions: readonly CriterionSet[]): boolean {
    if (!this.store.write(JSON.stringify({ editions: editions.map(criterionSetJson) }))) return false;
    this.own = editions;
    return true;
  }
}

function isEdition(reference: string): boolean {
  return reference.includes("+");
}

/** Null where the text is none of ours: a set that is half read would be a wrong one. */
function readEditions(kept: string): readonly CriterionSet[] | null {
  try {
    const stored: unknown = JSON.parse(kept);
    if (typeof stored !== "object" || stored === null || !("editions" in stored)) return null;
    return Array.isArray(stored.editions) ? stored.editions.map(parseCriterionSet) : null;
  } catch {
    return null;
  }
}
