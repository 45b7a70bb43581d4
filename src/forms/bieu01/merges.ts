import type { CellArea } from "../../grid/address";
import { BIEU01_HEAD, type Bieu01Layout } from "./bieu01Layout";
import { layoutOf, type Bieu01Subject } from "./bieu01Subject";
import type { FormPlaces } from "./formPlaces";
import { choiceSpans, headHalves, spanArea } from "./headControls";

/** Head lines only: a merged cell inside the table would make it impossible to sort. */
export function headMerges(subject: Bieu01Subject): readonly CellArea[] {
  const layout = layoutOf(subject);
  const { left, right } = headHalves(layout);
  const spans = choiceSpans(layout);
  const choices = [spans.place, spans.mode, spans.comparison];
  const across = (row: number): CellArea => ({ top: row, left: 0, bottom: row, right: layout.lastColumn });
  const halves = (row: number): readonly CellArea[] => [spanArea(layout, left, row), spanArea(layout, right, row)];
  return [
    ...(subject.frame === "annex" ? [across(BIEU01_HEAD.frame)] : halves(BIEU01_HEAD.frame)),
    across(BIEU01_HEAD.title),
    ...choices.flatMap((span) => (span === null ? [] : [spanArea(layout, span, BIEU01_HEAD.place)])),
    ...halves(BIEU01_HEAD.counter),
    ...layout.groups.map((group) => spanArea(layout, [`${group}.value`, `${group}.verdict`], BIEU01_HEAD.groups)),
  ];
}

export function signatureMerges(layout: Bieu01Layout, { signature }: FormPlaces): readonly CellArea[] {
  if (signature === null) return [];
  const { left, right } = headHalves(layout);
  return [left, right].map((half) => ({ ...spanArea(layout, half, signature.titles), bottom: signature.name }));
}
