import { refuse } from "./fileProblem";
import { LIMITS } from "./limits";
import { attributesOf } from "./xml/attributes";
import { xmlTags } from "./xml/tags";
import type { PartReader } from "./zip/partReader";

/** Where the parts of a workbook lie in its file (ECMA-376-1, 12.3). */
export type WorkbookParts = {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
};

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly path: string };

export async function workbookParts(reader: PartReader): Promise<WorkbookParts> {
  const contents = "[Content_Types].xml";
  // Other kinds of document (.docx, .ods, a plain zip) have no workbook.
  if (!reader.has(contents) || !reader.has("_rels/.rels")) refuse("file.notXlsx");
  const root = await relations(reader, "");
  const path = root.find(({ type }) => type === "officeDocument")?.path ?? refuse("file.notXlsx");
  if (!path.endsWith(".xml")) refuse("file.notXlsx");
  const xml = await reader.text(path);
  const known = await relations(reader, path);
  const sheets = [...sheetParts(xml, known)];
  if (sheets.length === 0) refuse("file.notXlsx");
  if (sheets.length > LIMITS.sheets) refuse("file.tooLarge");
  const single = (type: string) => known.find((relation) => relation.type === type && reader.has(relation.path));
  return {
    sheets,
    sharedStrings: single("sharedStrings")?.path ?? null,
    styles: single("styles")?.path ?? null,
  };
}

type Relation = { readonly id: string; readonly type: string; readonly path: string };

async function relations(reader: PartReader, of: string): Promise<readonly Relation[]> {
  const cut = of.lastIndexOf("/") + 1;
  const folder = of.slice(0, cut);
  const path = `${folder}_rels/${of.slice(cut)}.rels`;
  if (!reader.has(path)) return [];
  const xml = await reader.text(path);
  const found: Relation[] = [];
  for (const tag of xmlTags(xml)) {
    if (tag.name !== "Relationship" || tag.kind === "close") continue;
    const at = attributesOf(xml, tag);
    const type = at.get("Type") ?? "";
    // The last word is the same in the strict and the transitional edition.
    found.push({ id: at.get("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), path: resolved(folder, at) });
  }
  return found;
}

function resolved(folder: string, attributes: ReadonlyMap<string, string>): string {
  const target = attributes.get("Target") ?? "";
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function* sheetParts(xml: string, known: readonly Relation[]): Generator<SheetPart> {
  for (const tag of xmlTags(xml)) {
    if (tag.name !== "sheet" || tag.kind === "close") continue;
    const at = attributesOf(xml, tag);
    const relation = known.find(({ id }) => id === at.get("id"));
    // A sheet that is only a chart has no cells.
    if (relation?.type !== "worksheet") continue;
    yield { name: at.get("name") ?? "", hidden: (at.get("state") ?? "visible") !== "visible", path: relation.path };
  }
}
