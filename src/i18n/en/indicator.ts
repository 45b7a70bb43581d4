import type { ThresholdState } from "../../criteria/thresholdState";
import type { AskedOfRow, ExplainedPart, ResultPlace, RowResult } from "../../review/explain/indicatorExplanation";
import { englishDate } from "../dateFormat";
import { seenQuantity, sourceNames, type IndicatorLine } from "../indicatorText";
import { numberFormat } from "../numberFormat";
import type { IndicatorMessages } from "../vi/indicator";
import { gapWords } from "./gap";
import { requiredWords } from "./requiredWords";
import { verdicts } from "./verdicts";

const format = numberFormat(".", ",");

export const indicator: IndicatorMessages = {
  text(explanation) {
    const { criterion, part, basis, asked, notApplicable, parts } = explanation;
    const { code, text, of } = explanation.indicator;
    return {
      heading: verdicts.labelled(of, `${code}. ${text}`),
      lines: [
        { label: "Criterion", text: `${criterion.no}. ${criterion.name}` },
        ...(part === null ? [] : [{ label: "This row", text: part }]),
        ...(asked === null ? [] : askedLines(asked)),
        { label: "Basis", text: `${basis.decision}, indicator ${basis.clause}.` },
        ...explanation.results.map((result) => ({ label: placeWords(result.place), text: resultWords(result) })),
        ...parts.map((one, index) => ({ label: `Part ${index + 1}`, text: partWords(one) })),
        {
          label: "If Không xét is typed",
          text: notApplicable === "counts-as-met" ? "It counts as met." : "It leaves the count.",
        },
      ],
    };
  },
  noIndicator: (sheetName) => ({
    heading: "This row is no indicator.",
    lines: [
      {
        label: "What to do",
        text: `On sheet “${sheetName}” select a cell in the row of an indicator and choose again.`,
      },
    ],
  }),
};

function askedLines({ threshold, ofSet, areaName, year, state, source, note }: AskedOfRow): readonly IndicatorLine[] {
  const sources = sourceNames(source);
  return [
    {
      label: "Required",
      text: threshold === null ? "None on the form yet." : `${requiredWords(threshold)} (${areaName}, ${year}).`,
    },
    ...(ofSet === null
      ? []
      : [{ label: "By the set", text: `${requiredWords(ofSet)}. The form says something else.` }]),
    { label: "Compared", text: stateWords(state, threshold !== null) },
    ...(sources === "" ? [] : [{ label: "Source", text: sources }]),
    ...(note === "" ? [] : [{ label: "Note on the required level", text: note }]),
  ];
}

function stateWords(state: ThresholdState, written: boolean): string {
  switch (state.kind) {
    case "checked":
      return `Compared with the document: ${state.by}, ${englishDate(state.on)}.`;
    case "unchecked":
      return "Not compared with the document yet. Look it up before the report is sent.";
    case "province":
      return written
        ? "Left to the province; the form holds what was typed."
        : "Left to the province. Type its figure into the column Mức đạt chuẩn.";
    case "none":
      return written
        ? "The set has none; the form holds what was typed."
        : "None yet. Look it up in the decision and type it into the column Mức đạt chuẩn.";
  }
}

function placeWords(place: ResultPlace): string {
  if (place.kind === "village") return place.name;
  return { baseline: "At the end of last year", target: "Aim", actual: "Result", next: "Planned next" }[place.period];
}

function resultWords({ seen, unit, verdict, gap }: RowResult): string {
  const is = verdictWords(verdict);
  const judged = gap === null ? is : `${is}, ${gapWords(gap)}`;
  return seen === "" ? `${judged}.` : `${seenQuantity(format, seen, unit)}: ${judged}.`;
}

function verdictWords(verdict: RowResult["verdict"]): string {
  if (verdict.kind === "shown") return verdict.word;
  if (verdict.kind === "met" && verdict.selfAssessed) return verdicts.selfAssessed;
  return verdict.kind === "notAsked" ? "not asked in this kind of form" : verdicts.indicator[verdict.kind];
}

function partWords({ text, threshold, results }: ExplainedPart): string {
  const asked = threshold === null ? "no required level yet" : `required: ${requiredWords(threshold)}`;
  const found = results.map((result) => {
    return result.place.kind === "village" ? `${result.place.name}: ${resultWords(result)}` : resultWords(result);
  });
  return [`${text}: ${asked}.`, ...found].join(" ");
}
