import { refuse } from "../fileProblem";

/** One tag as it stands in the text; its attributes are read when asked for. */
export type XmlTag = {
  /** Without a namespace's prefix: "sheet" of <x:sheet>. */
  readonly name: string;
  readonly kind: "open" | "close" | "selfClosing";
  /** Of "<", and behind ">". */
  readonly from: number;
  readonly to: number;
};

/**
 * The tags of an XML text in order. No entity is ever expanded: a part that declares any (<!DOCTYPE …>, which no
 * spreadsheet program writes: ECMA-376-2, 9.1.4 forbids it) makes the file refused.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    if (xml.startsWith("<!--", at)) at = endOf(xml, "-->", at + 4);
    else if (xml.startsWith("<![CDATA[", at)) at = endOf(xml, "]]>", at + 9);
    else if (xml.startsWith("<?", at)) at = endOf(xml, "?>", at + 2);
    else if (xml.startsWith("<!", at)) refuse("file.damaged");
    else {
      const to = tagEnd(xml, at + 1);
      yield tagBetween(xml, at, to);
      at = to;
    }
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? refuse("file.damaged") : at + mark.length;
}

/** Behind the ">" that stands in no attribute. */
function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at += 1) {
    const mark = xml.charAt(at);
    if (quote !== "") {
      if (mark === quote) quote = "";
    } else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === ">") return at + 1;
  }
  return refuse("file.damaged");
}

function tagBetween(xml: string, from: number, to: number): XmlTag {
  const isClosing = xml.charAt(from + 1) === "/";
  let nameEnd = from + (isClosing ? 2 : 1);
  const nameFrom = nameEnd;
  while (nameEnd < to - 1 && !/[\s/]/.test(xml.charAt(nameEnd))) nameEnd += 1;
  const full = xml.slice(nameFrom, nameEnd);
  const kind = isClosing ? "close" : xml.charAt(to - 2) === "/" ? "selfClosing" : "open";
  return { name: full.slice(full.indexOf(":") + 1), kind, from, to };
}
