import { SHIPPED_SETS, type SetWish } from "../criteria/catalogue";
import type { CriterionSet, CriterionSetId } from "../criteria/criterionSet";
import { parseCriterionSet } from "../criteria/parseCriterionSet";
import { setIdOf, setReference } from "../criteria/setReference";

/** Where a person's own editions of criterion sets are kept on this machine. */
export type SetStore = {
  /** Null where nothing was kept. */
  read(): string | null;
  /** False where the machine refused: full, or storage switched off. */
  write(text: string): boolean;
};

/** A set with the JSON it is kept as. */
type Kept = { readonly set: CriterionSet; readonly json: unknown };

/** The editions of this machine, one for each set, and those found in workbooks while the pane is open. */
export class SetLibrary {
  private own: readonly Kept[];
  private carried: readonly CriterionSet[] = [];
  /** True where what was kept cannot be read any more: said in the pane, and overwritten by the next edition only. */
  readonly damaged: boolean;

  constructor(private readonly store: SetStore) {
    const kept = this.latest();
    this.damaged = kept === null;
    this.own = kept ?? [];
  }

  get editions(): readonly CriterionSet[] {
    return this.own.map(({ set }) => set);
  }

  edition(id: CriterionSetId): CriterionSet | null {
    return this.editions.find((set) => set.id === id) ?? null;
  }

  /**
   * Keeps an edition, as `criterionSetJson` writes it, in place of the one before; false where the machine refused, and
   * then nothing has changed.
   */
  keep(kept: Kept): boolean {
    return this.replaceOwn([...this.others(kept.set.id), kept]);
  }

  forget(id: CriterionSetId): boolean {
    return this.replaceOwn(this.others(id));
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

  /** As the store has them now: another pane may have kept one since. */
  private others(id: CriterionSetId): readonly Kept[] {
    return (this.latest() ?? this.own).filter(({ set }) => set.id !== id);
  }

  /** Null where what was kept cannot be read. */
  private latest(): readonly Kept[] | null {
    const kept = this.store.read();
    return kept === null ? [] : readEditions(kept);
  }

  private exactly(reference: string): CriterionSet | null {
    const all = [...this.editions, ...this.carried];
    return all.find((set) => set.edition !== null && setReference(set) === reference) ?? null;
  }

  private replaceOwn(own: readonly Kept[]): boolean {
    if (!this.store.write(JSON.stringify({ editions: own.map(({ json }) => json) }))) return false;
    this.own = own;
    return true;
  }
}

function isEdition(reference: string): boolean {
  return reference.includes("+");
}

/** Null where the text is none of ours: a set that is half read would be a wrong one. */
function readEditions(kept: string): readonly Kept[] | null {
  try {
    const stored: unknown = JSON.parse(kept);
    if (typeof stored !== "object" || stored === null || !("editions" in stored)) return null;
    const { editions } = stored;
    if (!Array.isArray(editions)) return null;
    return editions.map((json: unknown) => ({ set: parseCriterionSet(json), json }));
  } catch {
    return null;
  }
}
