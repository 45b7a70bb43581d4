import { placeLine } from "../../forms/bieu01/bieu01Subject";
import { cleanText } from "../../grid/cleanText";
import type { Finding } from "../finding";
import { frameLineGaps } from "../frameLine";
import type { JudgedForm } from "../judgedForm";
import { placeTarget } from "../placeTarget";
import { controlTarget, headTarget } from "../target";

/** DESCRIPTION: the head names the commune and the document the form goes with, and the sheet is not the example. */
export function checkParticulars(judged: JudgedForm): readonly Finding[] {
  return [...place(judged), ...frameLine(judged), ...example(judged)];
}

function place(judged: JudgedForm): readonly Finding[] {
  const target = placeTarget(judged);
  if (target === null || cleanText(target.seen) !== "") return [];
  const text = placeLine(judged.form.identity);
  const repair = { kind: "certain", to: { entry: { kind: "text", text } } } as const;
  return [{ severity: "error", target, code: "entry.particularsMissing", what: "place", repair }];
}

/** "(Kèm theo Báo cáo số ……/BC-UBND ngày ……/……/2023 …)": often known only when the document is issued, so a note. */
function frameLine(judged: JudgedForm): readonly Finding[] {
  const cell = judged.form.controls.get("frameLine");
  // Nobody sends the example.
  if (cell === undefined || judged.form.identity.example !== null) return [];
  const target = controlTarget(judged, "frameLine");
  return frameLineGaps(cell.value).map((what): Finding => {
    return { severity: "note", target, code: "entry.particularsMissing", what };
  });
}

function example(judged: JudgedForm): readonly Finding[] {
  const { example: number } = judged.form.identity;
  if (number === null) return [];
  const target = placeTarget(judged) ?? headTarget(judged);
  return [{ severity: "note", target, code: "entry.exampleSheet", example: number }];
}
