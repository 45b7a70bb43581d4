import { ExcelError } from "../model/excelError";
import type { HostObject } from "./hostObject";
import type { Json } from "./json";

/**
 * The answer to `load`: scalars by name, `format/fill/color` as nested objects, a collection as `_Items` to which the
 * selection applies. The client asks in camelCase or PascalCase and reads PascalCase.
 */
export function answerQuery(object: HostObject, select: readonly string[]): Json {
  const items = object.items();
  if (items === null) {
    requireAnythingToLoad(object, select);
    return { ...object.identity(), ...readSelected(object, select) };
  }
  const ofItem = select.filter((path) => !isCollectionScalar(object, path)).map(withoutItems);
  const ofCollection = select.filter((path) => isCollectionScalar(object, path));
  return {
    ...readSelected(object, ofCollection),
    _Items: items.map((item) => answerQuery(item, ofItem)),
  };
}

/** `load("items")` arrives as "*": nothing to answer must not pass for an empty collection. */
function requireAnythingToLoad(object: HostObject, select: readonly string[]): void {
  if (select.includes("*") && object.scalarNames().length === 0) {
    throw new ExcelError("ApiNotFound", `the Excel stand-in loads nothing of ${object.className}`);
  }
}

function isCollectionScalar(object: HostObject, path: string): boolean {
  return object.scalarNames().includes(wireName(path));
}

/** `load("items/name")` and `load("name")` mean the same on a collection. */
function withoutItems(path: string): string {
  return path.replace(/^(items|\$all|\*)\//i, "");
}

function readSelected(object: HostObject, select: readonly string[]): Record<string, Json> {
  const answer: Record<string, Json> = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    if (first === "items" && rest.length === 0) continue;
    const name = wireName(first);
    if (rest.length === 0 && !object.hasObject(name)) {
      if (name === "*" || name === "$all")
        for (const scalar of object.scalarNames()) answer[scalar] = object.read(scalar);
      else answer[name] = object.read(name);
      continue;
    }
    const paths = nested.get(name) ?? [];
    paths.push(rest.length === 0 ? "$all" : rest.join("/"));
    nested.set(name, paths);
  }
  for (const [name, paths] of nested) {
    if (!object.hasObject(name))
      throw new ExcelError("ApiNotFound", `the Excel stand-in has no ${object.className}.${name}`);
    const target = object.navigate(name);
    answer[name] = target === null ? null : answerQuery(target, paths);
  }
  return answer;
}

function wireName(name: string): string {
  return name.startsWith("_") || name.startsWith("$") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
