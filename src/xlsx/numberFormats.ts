import builtIn from "./builtInFormats.json";
import { attributesOf } from "./xml/attributes";
import { xmlTags } from "./xml/tags";

/** Format codes that a file names by number only (ECMA-376-1, 18.8.30). */
const BUILT_IN: ReadonlyMap<string, string> = new Map(Object.entries(builtIn));

/** The number format of each cell style (`s` of a cell), null for General. */
export function numberFormats(styles: string): readonly (string | null)[] {
  const own = new Map<string, string>();
  const formats: (string | null)[] = [];
  // Styles of conditional formats have <numFmt>, styles of styles <xf> too: only these two lists count.
  let list = "";
  for (const tag of xmlTags(styles)) {
    if (tag.name === "numFmts" || tag.name === "cellXfs") list = tag.kind === "open" ? tag.name : "";
    else if (list === "" || tag.kind === "close") continue;
    else if (list === "numFmts" && tag.name === "numFmt") {
      const at = attributesOf(styles, tag);
      own.set(at.get("numFmtId") ?? "", at.get("formatCode") ?? "");
    } else if (list === "cellXfs" && tag.name === "xf") {
      const id = attributesOf(styles, tag).get("numFmtId") ?? "0";
      const code = own.get(id) ?? BUILT_IN.get(id) ?? "General";
      formats.push(code === "" || /^general$/i.test(code) ? null : code);
    }
  }
  return formats;
}
