import { ExcelError } from "../model/excelError";
import type { ArgumentInfo, Batch } from "./batch";
import { PATH } from "./batch";
import type { Argument, HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import type { Json } from "./json";
import { isJsonList } from "./json";

/** Finds the root and kept references: what an object path can begin with. */
export type PathRoots = {
  readonly root: HostObject;
  reference(id: string): HostObject | null;
};

/** The object paths of one batch; each is walked once, and methods on the way are called once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: PathRoots,
    /** A path's method may write (Add, Insert): the dispatcher counts it. */
    private readonly onCall: (effect: "read" | "view" | "write") => void,
  ) {}

  /** null is Excel's null object: everything under it is null too. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.walk(id);
    this.resolved.set(id, object);
    return object;
  }

  /** "" for a path that was not reached. */
  className(id: number): string {
    return this.resolved.get(id)?.className ?? "";
  }

  arguments(info: ArgumentInfo): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references[index] ?? null));
  }

  private walk(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError("GeneralException", `object path ${id} was not sent`);
    if (path.ObjectPathType === PATH.root) return this.roots.root;
    if (path.ObjectPathType === PATH.null) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.roots.reference(path.Name);
      if (kept === null) throw new ExcelError("ItemNotFound", `reference ${path.Name} is no longer kept`);
      return kept;
    }
    if (path.ObjectPathType === PATH.service) return serviceObject(path.Name);
    if (path.ParentObjectPathId === null || path.ParentObjectPathId === undefined) {
      throw new ExcelError("GeneralException", `object path ${path.Name} has no parent`);
    }
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.navigate(path.Name);
      case PATH.indexer:
        return parent.item(this.arguments(path.ArgumentInfo)[0] ?? null);
      case PATH.method: {
        const { answer, effect } = parent.call(path.Name, this.arguments(path.ArgumentInfo));
        this.onCall(effect);
        if (answer === null || isHostObject(answer)) return answer;
        throw new ExcelError("GeneralException", `${path.Name} gave a value where the client wants an object`);
      }
      default:
        throw new ExcelError("ApiNotFound", `object path type ${path.ObjectPathType}`);
    }
  }

  /** An object stands in an argument's place by its path id, or inside a plain object as `_ObjectPathId`. */
  private argument(value: Json, reference: Json): Argument {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (isJsonList(value)) {
      const inner = isJsonList(reference) ? reference : [];
      return value.map((item, index) => this.argument(item, inner[index] ?? null));
    }
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    const [only] = entries;
    if (only !== undefined && only[0] === "_ObjectPathId" && typeof only[1] === "number") return this.resolve(only[1]);
    return Object.fromEntries(entries.map(([name, item]) => [name, this.argument(item, null)]));
  }
}

/** The client's own errands (telemetry, ribbon state): taken and answered with nothing. */
function serviceObject(name: string): HostObject {
  const refuse = (member: string): never => {
    throw new ExcelError("ApiNotFound", `the Excel stand-in has no ${name}.${member}`);
  };
  return {
    isHostObject: true,
    className: name,
    identity: () => ({}),
    scalarNames: () => [],
    read: refuse,
    write: refuse,
    navigate: refuse,
    hasObject: () => false,
    call: () => ({ answer: null, effect: "read" }),
    item: () => refuse("getItem"),
    items: () => null,
  };
}
