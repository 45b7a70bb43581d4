import type { AreaId, CriterionSet, Requirement } from "../../criteria/criterionSet";
import { thresholdWithoutUnit } from "../../criteria/notation/thresholdWords";
import { thresholdState } from "../../criteria/thresholdState";
import { dayText } from "../dayText";
import { filledText } from "../textTemplate";
import words from "../words/boTieuChi.json";

export type SetColumn = { readonly id: string; readonly heading: string; readonly width: number };

/** One text for each column. */
export type SetRow = { readonly kind: "criterion" | "indicator" | "part"; readonly cells: readonly string[] };

/** What all area columns share: seven regions still leave a page that can be read. */
const AREAS_WIDTH = 490;
const AREA_MAXIMUM = 150;

export function setColumns({ areas }: CriterionSet): readonly SetColumn[] {
  const width = Math.min(AREA_MAXIMUM, Math.floor(AREAS_WIDTH / areas.length));
  const { columns } = words;
  return [
    { id: "code", heading: columns.code, width: 36 },
    { id: "text", heading: columns.text, width: 330 },
    { id: "unit", heading: columns.unit, width: 80 },
    ...areas.map(({ id, name }) => ({ id: `area ${id}`, heading: name, width })),
    { id: "state", heading: columns.state, width: 110 },
  ];
}

/** The lines above the table; the last one says what the sheet is for. */
export function setHeadLines({ title, decision, edition }: CriterionSet): readonly string[] {
  const { number, issuer, inForceFrom, inForceUntil } = decision;
  const dated = { number, issuer, from: dayText(inForceFrom) };
  return [
    filledText(words.title, { title }),
    inForceUntil === null
      ? filledText(words.decision, dated)
      : filledText(words.decisionUntil, { ...dated, until: dayText(inForceUntil) }),
    edition === null ? words.shipped : filledText(words.edition, { by: edition.by, on: dayText(edition.on) }),
    words.notice,
  ];
}

export function setRows(set: CriterionSet): readonly SetRow[] {
  const areas = set.areas.map(({ id }) => id);
  return set.criteria.flatMap((criterion): SetRow[] => [
    { kind: "criterion", cells: [`${criterion.no}`, criterion.name] },
    ...criterion.indicators.flatMap((indicator): SetRow[] => [
      { kind: "indicator", cells: requirementCells(indicator.code, indicator, areas) },
      ...indicator.parts.map((part): SetRow => ({ kind: "part", cells: requirementCells("-", part, areas) })),
    ]),
  ]);
}

function requirementCells(code: string, requirement: Requirement, areas: readonly AreaId[]): readonly string[] {
  const { text, unit } = requirement;
  return [
    code,
    text,
    unit ?? "",
    ...areas.map((area) => thresholdWithoutUnit(requirement, area)),
    stateWords(requirement, areas),
  ];
}

/** One state for the row: most rows have one for all their areas. */
function stateWords(requirement: Requirement, areas: readonly AreaId[]): string {
  const states = areas.map((area) => thresholdState(requirement, area));
  const { states: said } = words;
  const checked = states.flatMap((state) => (state.kind === "checked" ? [state] : []));
  const last = checked
    .map((state) => state)
    .sort((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  if (last !== undefined && checked.length === states.length) {
    return filledText(said.checked, { by: last.by, on: dayText(last.on) });
  }
  if (checked.length > 0) {
    return filledText(said.checkedPartly, { count: `${checked.length}`, of: `${states.length}` });
  }
  if (states.some(({ kind }) => kind === "unchecked")) return said.unchecked;
  if (states.some(({ kind }) => kind === "province")) return said.province;
  return requirement.kind.kind === "yes-no" ? said.yesNo : said.none;
}
