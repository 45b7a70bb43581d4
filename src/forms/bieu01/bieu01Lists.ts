import { ANSWER_WORDS } from "../../assessment/answer";
import { indicatorsOf } from "../../criteria/indicatorsOf";
import type { CellArea } from "../../grid/address";
import { FORM_MODES, MODE_WORDS } from "../formMode";
import { listMark } from "../sheetMarks";
import { AIM_WORD } from "../verdictWords";
import { COMPARABILITIES, COMPARISON_WORDS, layoutOf, type Bieu01Subject } from "./bieu01Subject";
import { BIEU01_FIRST_ROW } from "./bieu01Layout";
import type { PlacedCell } from "../placedCell";

/** The hidden columns of marks and lists begin one column after the table. */
export function marksColumn(subject: Bieu01Subject): number {
  return layoutOf(subject).lastColumn + 2;
}

export type ListId = "yes-no" | "mode" | "comparison" | "aim" | "responsible" | `scale:${string}`;

type PlacedList = {
  readonly id: ListId;
  readonly words: readonly string[];
  readonly row: number;
  readonly left: number;
};

export function scaleList(scale: readonly string[]): ListId {
  return `scale:${scale.join("|")}`;
}

/**
 * Lists for drop-downs lie in hidden cells of the head, one after the other in each of its rows: a source written as
 * text would depend on the machine's list separator (office-js #2128), and no deleted row of the table takes one along.
 */
function placedLists(subject: Bieu01Subject): readonly PlacedList[] {
  const rows = BIEU01_FIRST_ROW - 1;
  const nextLeft = Array.from({ length: rows }, () => marksColumn(subject));
  return listsOf(subject).map(({ id, words }, index): PlacedList => {
    const slot = index % rows;
    const left = nextLeft[slot] ?? marksColumn(subject);
    nextLeft[slot] = left + words.length + 1;
    return { id, words, row: slot + 1, left };
  });
}

function listsOf(subject: Bieu01Subject): readonly { readonly id: ListId; readonly words: readonly string[] }[] {
  const scales = new Map<ListId, readonly string[]>();
  for (const { kind } of subject.list.sets
    .flatMap(({ set }) => indicatorsOf(set))
    .flatMap((indicator) => [indicator, ...indicator.parts])) {
    if (kind.kind === "level") scales.set(scaleList(kind.scale), kind.scale);
  }
  return [
    { id: "yes-no", words: [ANSWER_WORDS.met, ANSWER_WORDS.unmet, ANSWER_WORDS.notApplicable] },
    { id: "mode", words: FORM_MODES.map((mode) => MODE_WORDS[mode]) },
    { id: "comparison", words: COMPARABILITIES.map((kind) => COMPARISON_WORDS[kind]) },
    { id: "aim", words: [AIM_WORD] },
    ...(subject.responsibles.length === 0 ? [] : [{ id: "responsible" as const, words: subject.responsibles }]),
    ...[...scales].map(([id, scale]) => ({ id, words: [...scale, ANSWER_WORDS.notApplicable] })),
  ];
}

/** Where a list stands; null for the list of responsible officers where nobody is named. */
export function listArea(subject: Bieu01Subject, id: ListId): CellArea | null {
  const list = placedLists(subject).find((placed) => placed.id === id);
  if (list === undefined) return null;
  return { top: list.row, left: list.left + 1, bottom: list.row, right: list.left + list.words.length };
}

export function listCells(subject: Bieu01Subject): readonly PlacedCell[] {
  return placedLists(subject).flatMap(({ id, row, left, words }) =>
    [listMark(id), ...words].map((word, offset): PlacedCell => {
      return { row, column: left + offset, cell: { kind: "text", text: word } };
    }),
  );
}
