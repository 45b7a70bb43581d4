import { FORM_MODES, type FormMode } from "../formMode";
import { laterModes } from "../laterModes";

/** A column of a form as far as it is printed, from left to right. */
export type PrintedColumn = {
  readonly id: string;
  /** In points. */
  readonly width: number;
  readonly isOnView: (mode: FormMode) => boolean;
};

/** Columns side by side by their ids, and how wide they are together where the sheet may come to show least. */
export type ColumnsSpan = { readonly first: string; readonly last: string; readonly width: number };

export type ExplanationColumns = {
  readonly number: ColumnsSpan;
  readonly content: ColumnsSpan;
  readonly text: ColumnsSpan;
  readonly signer: ColumnsSpan;
};

/** How the width beside the number is shared out. */
const SHARES = [0.34, 0.46, 0.2] as const;

/**
 * Which columns of a form the four of the explanations take: the first one for the number, the others so that they come
 * nearest to their shares whatever mode is on view. Null for a form too narrow to hold them.
 */
export function explanationColumns(columns: readonly PrintedColumn[], mode: FormMode): ExplanationColumns | null {
  // Words begin in columns that every mode shows.
  const starts = columns.flatMap(({ isOnView }, at) => (FORM_MODES.every(isOnView) ? [at] : []));
  const [number, content, ...later] = starts;
  if (number === undefined || content === undefined) return null;
  let best: { readonly bounds: readonly [number, number]; readonly fit: number } | null = null;
  for (const text of later) {
    for (const signer of later) {
      if (signer <= text) continue;
      const fit = fitOf(columns, [content, text, signer, columns.length]);
      if (best === null || fit > best.fit) best = { bounds: [text, signer], fit };
    }
  }
  if (best === null) return null;
  const [text, signer] = best.bounds;
  return {
    number: spanOf(columns, mode, number, number),
    content: spanOf(columns, mode, content, text - 1),
    text: spanOf(columns, mode, text, signer - 1),
    signer: spanOf(columns, mode, signer, columns.length - 1),
  };
}

/** The worst any part is off its share in any mode: 1 where all have theirs. */
function fitOf(columns: readonly PrintedColumn[], bounds: readonly number[]): number {
  return Math.min(
    ...FORM_MODES.flatMap((mode) => {
      const widths = SHARES.map((_, part) => widthIn(columns, mode, bounds[part] ?? 0, (bounds[part + 1] ?? 0) - 1));
      const whole = widths.reduce((sum, width) => sum + width, 0);
      return widths.map((width, part) => width / whole / (SHARES[part] ?? 1));
    }),
  );
}

function spanOf(columns: readonly PrintedColumn[], mode: FormMode, from: number, to: number): ColumnsSpan {
  const width = Math.min(...laterModes(mode).map((later) => widthIn(columns, later, from, to)));
  return { first: columns[from]?.id ?? "", last: columns[to]?.id ?? "", width };
}

function widthIn(columns: readonly PrintedColumn[], mode: FormMode, from: number, to: number): number {
  return columns.slice(from, to + 1).reduce((sum, column) => (column.isOnView(mode) ? sum + column.width : sum), 0);
}
