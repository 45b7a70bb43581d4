import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { HostObject } from "../protocol/hostObject";
import type { LiveArea } from "./liveArea";

type Kept = { readonly object: HostObject; readonly area: LiveArea };

/**
 * Ranges the client can name again in a later batch. Excel.run releases them when it ends; an object that is still
 * here afterwards was tracked and never untracked.
 */
export class References {
  private readonly kept = new Map<string, Kept>();
  private readonly ofBatch = new Map<string, Kept>();
  private readonly ids = new WeakMap<LiveArea, string>();
  private made = 0;

  get liveCount(): number {
    return this.kept.size;
  }

  /** Gives the range its id; it is forgotten with the batch unless kept. */
  idOf(object: HostObject, area: LiveArea): string {
    const known = this.ids.get(area);
    if (known !== undefined) return known;
    this.made += 1;
    const id = `RN${this.made}`;
    this.ids.set(area, id);
    this.ofBatch.set(id, { object, area });
    return id;
  }

  keep(object: HostObject, area: LiveArea): void {
    this.kept.set(this.idOf(object, area), { object, area });
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  find(id: string): HostObject | null {
    return (this.kept.get(id) ?? this.ofBatch.get(id))?.object ?? null;
  }

  endBatch(): void {
    this.ofBatch.clear();
  }

  /** Cells have moved: so do the ranges that are held. */
  shift(sheet: Sheet, shift: (area: Area) => Area | null): void {
    const moved = new Set<LiveArea>();
    for (const { area } of [...this.kept.values(), ...this.ofBatch.values()]) {
      if (area.sheet !== sheet || moved.has(area)) continue;
      moved.add(area);
      area.move(shift);
    }
  }
}
