import { placeLineOf } from "../../forms/tables/tablePlaceLine";
import { cleanText } from "../../grid/cleanText";
import type { Finding } from "../finding";
import { frameLineGaps } from "../frameLine";
import { tablePlaceTarget } from "../placeTarget";
import { hasTableEntries } from "./hasTableEntries";
import { tableControlTarget, type TableUnderReview } from "./tableUnderReview";

/** DESCRIPTION: the head names the commune and the document the form goes with, and the sheet is not the example. */
export function checkTableParticulars(reviewed: TableUnderReview): readonly Finding[] {
  return [...place(reviewed), ...frameLine(reviewed), ...example(reviewed)];
}

function place(reviewed: TableUnderReview): readonly Finding[] {
  const target = tablePlaceTarget(reviewed);
  if (target === null || cleanText(target.seen) !== "") return [];
  const text = placeLineOf(reviewed.form);
  const repair = { kind: "certain", to: { entry: { kind: "text", text } } } as const;
  return [{ severity: "error", target, code: "entry.particularsMissing", what: "place", repair }];
}

/** Often known only when the document is issued, so a note. Nobody sends the example, or a form without entries. */
function frameLine(reviewed: TableUnderReview): readonly Finding[] {
  const cell = reviewed.table.controls.get("frameLine");
  if (cell === undefined || reviewed.table.identity.example !== null || !hasTableEntries(reviewed)) return [];
  const target = tableControlTarget(reviewed, "frameLine");
  return frameLineGaps(cell.value).map((what): Finding => {
    return { severity: "note", target, code: "entry.particularsMissing", what };
  });
}

function example(reviewed: TableUnderReview): readonly Finding[] {
  const { example: number } = reviewed.table.identity;
  if (number === null) return [];
  const target = tablePlaceTarget(reviewed) ?? tableControlTarget(reviewed, "mode");
  return [{ severity: "note", target, code: "entry.exampleSheet", example: number }];
}
