import type { CriterionSet } from "../../criteria/criterionSet";
import type { KnownSet } from "./foreignTable";
import { TextIndex } from "./textIndex";

/** A row some set has: what a row of a sheet can be. */
export type KnownRow =
  | {
      readonly kind: "indicator";
      readonly setId: string;
      readonly no: number;
      readonly code: string;
      /** Id of the part, null for the indicator itself. */
      readonly part: string | null;
      readonly text: string;
    }
  | { readonly kind: "criterion"; readonly setId: string; readonly no: number; readonly text: string };

export type RowLikeness = { readonly row: KnownRow; readonly likeness: number };

/** Every row of every known set, each of its wordings once: made once, asked for every text of a workbook. */
export class KnownRows {
  private readonly rows: readonly KnownRow[];
  private readonly ofText: readonly (readonly KnownRow[])[];
  private readonly index: TextIndex;

  constructor(readonly sets: readonly KnownSet[]) {
    const rows = new Map<string, KnownRow>();
    for (const { set } of sets) for (const row of rowsOf(set)) rows.set(keyOf(row), row);
    this.rows = [...rows.values()];
    const texts = new Map<string, KnownRow[]>();
    for (const row of this.rows) texts.set(row.text, [...(texts.get(row.text) ?? []), row]);
    this.ofText = [...texts.values()];
    this.index = new TextIndex([...texts.keys()]);
  }

  like(text: string): readonly RowLikeness[] {
    return this.index
      .like(text)
      .flatMap(({ text: at, likeness }) => (this.ofText[at] ?? []).map((row) => ({ row, likeness })));
  }
}

function rowsOf(set: CriterionSet): readonly KnownRow[] {
  return set.criteria.flatMap(({ no, name, indicators }) => [
    { kind: "criterion" as const, setId: set.id, no, text: name },
    ...indicators.flatMap(({ code, text, parts }) => {
      const row = (part: string | null, own: string) =>
        ({ kind: "indicator", setId: set.id, no, code, part, text: own }) as const;
      return [row(null, text), ...parts.map((part) => row(part.id, part.text))];
    }),
  ]);
}

/** An amended set says most rows as before. */
function keyOf(row: KnownRow): string {
  return row.kind === "criterion"
    ? `${row.setId}:${row.no}:${row.text}`
    : `${row.setId}:${row.code}:${row.part ?? ""}:${row.text}`;
}
