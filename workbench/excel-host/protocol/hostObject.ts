import { ExcelError } from "../model/excelError";
import type { Json, JsonObject } from "./json";

/** An argument once its object references are resolved: JSON with host objects in it. */
export type Argument =
  null | boolean | number | string | HostObject | readonly Argument[] | { readonly [name: string]: Argument };

/** What a method or a step of an object path answers: an object, a plain value, or null for "no such object". */
export type Answer = HostObject | Json;

/** `write` changes the workbook, `view` only what is seen (selection, active sheet), `read` nothing. */
export type Effect = "read" | "view" | "write";

export type HostObject = {
  readonly isHostObject: true;
  readonly className: string;
  /** The keys by which the client addresses the object from now on. */
  identity(): JsonObject;
  scalarNames(): readonly string[];
  read(property: string): Json;
  write(property: string, value: Argument): void;
  navigate(name: string): HostObject | null;
  hasObject(name: string): boolean;
  call(method: string, args: readonly Argument[]): { readonly answer: Answer; readonly effect: Effect };
  item(key: Argument): HostObject | null;
  /** null when the object is no collection. */
  items(): readonly HostObject[] | null;
};

export function isHostObject(argument: Argument | undefined): argument is HostObject {
  return typeof argument === "object" && argument !== null && "isHostObject" in argument;
}

export type Property<Self> = {
  readonly read: (self: Self) => Json;
  readonly write?: (self: Self, value: Argument) => void;
};

export type Method<Self> = {
  readonly effect: Effect;
  readonly call: (self: Self, args: readonly Argument[]) => Answer;
};

/** One Excel class as tables, by the names on the wire. What stands in no table does not exist. */
export type ObjectTable<Self> = {
  readonly identity?: (self: Self) => JsonObject;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly objects?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  readonly item?: (self: Self, key: Argument) => HostObject | null;
  readonly items?: (self: Self) => readonly HostObject[];
};

/** What is built of a class: members by their names on the wire, those that can be set once more as "Name =". */
export type BuiltClass = { readonly name: string; readonly members: readonly string[] };

const built: BuiltClass[] = [];

/** Every class whose table was read so far. */
export function builtClasses(): readonly BuiltClass[] {
  return built;
}

function membersOf<Self>(table: ObjectTable<Self>): string[] {
  const properties = Object.entries(table.properties ?? {});
  return [
    ...properties.map(([name]) => name),
    ...properties.filter(([, { write }]) => write !== undefined).map(([name]) => `${name} =`),
    ...Object.keys(table.objects ?? {}),
    ...Object.keys(table.methods ?? {}),
    ...(table.item === undefined ? [] : ["GetItem"]),
    ...(table.items === undefined ? [] : ["Items"]),
  ];
}

/** Turns a table into host objects around what they stand for, and back. */
export class ObjectClass<Self> {
  private readonly selves = new WeakMap<HostObject, Self>();

  constructor(
    readonly name: string,
    private readonly table: ObjectTable<Self>,
  ) {
    built.push({ name, members: membersOf(table) });
  }

  of(self: Self): HostObject {
    const { name, table } = this;
    const properties = table.properties ?? {};
    const object: HostObject = {
      isHostObject: true,
      className: name,
      identity: () => table.identity?.(self) ?? {},
      scalarNames: () => Object.keys(properties),
      read: (property) => (own(properties, property) ?? missing(name, property)).read(self),
      write: (property, value) => {
        const { write } = own(properties, property) ?? missing(name, property);
        if (write === undefined) return missing(name, `${property} (set)`);
        write(self, value);
      },
      navigate: (member) => (own(table.objects ?? {}, member) ?? missing(name, member))(self),
      hasObject: (member) => own(table.objects ?? {}, member) !== undefined,
      call: (member, args) => {
        const method = own(table.methods ?? {}, member) ?? missing(name, member);
        return { answer: method.call(self, args), effect: method.effect };
      },
      item: (key) => (table.item ?? missing(name, "getItem"))(self, key),
      items: () => table.items?.(self) ?? null,
    };
    this.selves.set(object, self);
    return object;
  }

  /** What the argument stands for, when it is an object of this class. */
  selfOf(argument: Argument | undefined): Self | null {
    return isHostObject(argument) ? (this.selves.get(argument) ?? null) : null;
  }
}

/** Names come from outside: "constructor" must not find Object's. */
function own<Member>(members: Readonly<Record<string, Member>>, name: string): Member | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function missing(className: string, member: string): never {
  throw new ExcelError("ApiNotFound", `the Excel stand-in has no ${className}.${member}`);
}
