import { isChecked } from "../../criteria/thresholdOf";
import { filledText } from "../textTemplate";
import words from "../words/bieu01.json";
import type { FormEntries } from "./formEntries";
import { isAnswered, type Bieu01Row } from "./bieu01Rows";
import { layoutOf, type Bieu01Subject } from "./bieu01Subject";

/** The lines under the table. There is always one: the table's ranges end on it. */
export function bieu01Notes(
  subject: Bieu01Subject,
  rows: readonly Bieu01Row[],
  entries: FormEntries,
): readonly string[] {
  const answered = rows.filter(isAnswered);
  const unchecked = answered.some(
    (r) => r.requirement.legal && r.threshold !== null && !isChecked(r.requirement, subject.area),
  );
  const selfAssessed = answered.some((row) => !row.requirement.legal);
  const withoutThreshold = answered.some((row) => row.threshold === null);
  const { notes } = words;
  return [
    ...subject.list.sets.map(({ set }) => sourceLine(subject, set)),
    ...(unchecked ? [notes.unchecked] : []),
    ...(selfAssessed ? [notes.selfAssessed] : []),
    ...(withoutThreshold ? [notes.withoutThreshold] : []),
    ...(layoutOf(subject).has("target.value") ? [notes.target] : []),
    notes.notApplicable,
    ...(hasCarried(entries) ? [notes.carried] : []),
  ];
}

function hasCarried(entries: FormEntries): boolean {
  return [...entries.rows.values()].some((row) => [...row.keys()].some((column) => column.endsWith(".carried")));
}

function sourceLine({ list, area }: Bieu01Subject, set: Bieu01Subject["list"]["sets"][number]["set"]): string {
  const { title, decision } = set;
  const areaName = list.areas.find((known) => known.id === area)?.name ?? area;
  const place = list.areas.length > 1 ? filledText(words.notes.sourceArea, { area: areaName }) : "";
  const { number, issuer } = decision;
  return filledText(words.notes.source, { title, number, issuer }) + place;
}
