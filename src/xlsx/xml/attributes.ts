import type { XmlTag } from "./tags";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A name is bounded so that no tag, however long, is looked through more than once. */
const ATTRIBUTE = /([^\s=<>"'/]{1,64})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of a tag by their names without prefix ("id" of r:id). */
export function attributesOf(xml: string, { from, to }: XmlTag): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of xml.slice(from, to).matchAll(ATTRIBUTE)) {
    attributes.set(name.slice(name.indexOf(":") + 1), decoded(double ?? single ?? ""));
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
