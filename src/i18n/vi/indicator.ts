import type { ThresholdState } from "../../criteria/thresholdState";
import type {
  AskedOfRow,
  ExplainedPart,
  IndicatorExplanation,
  ResultPlace,
  RowResult,
  RowThreshold,
} from "../../review/explain/indicatorExplanation";
import { vietnameseDate } from "../dateFormat";
import { seenQuantity, sourceNames, type IndicatorLine, type IndicatorText } from "../indicatorText";
import { numberFormat } from "../numberFormat";
import { basisWords } from "./basisWords";
import { gapWords } from "./gap";
import { requiredWords } from "./requiredWords";
import { verdicts } from "./verdicts";

const format = numberFormat(",", ".");

/** Giải thích chỉ tiêu. */
export const indicator = {
  text(explanation: IndicatorExplanation): IndicatorText {
    const { criterion, part, basis, asked, notApplicable, parts } = explanation;
    const { code, text, of } = explanation.indicator;
    return {
      heading: verdicts.labelled(of, `${code}. ${text}`),
      lines: [
        { label: "Tiêu chí", text: `${criterion.no}. ${criterion.name}` },
        ...(part === null ? [] : [{ label: "Nội dung của dòng", text: part }]),
        ...(asked === null ? [] : askedLines(asked)),
        { label: "Căn cứ", text: `${basisWords(basis)}.` },
        ...explanation.results.map((result) => ({ label: placeWords(result.place), text: resultWords(result) })),
        ...parts.map((one, index) => ({ label: `Phần ${index + 1}`, text: partWords(one) })),
        { label: "Nếu ghi Không xét", text: notApplicableWords[notApplicable] },
      ],
    };
  },
  noIndicator: (sheetName: string): IndicatorText => ({
    heading: "Dòng này không phải là dòng chỉ tiêu.",
    lines: [
      {
        label: "Cách làm",
        text: `Trong trang “${sheetName}”, chọn một ô ở dòng chỉ tiêu, bấm chuột phải rồi chọn lại.`,
      },
    ],
  }),
};

function askedLines(asked: AskedOfRow): readonly IndicatorLine[] {
  const { threshold, ofSet, areaName, year, state, source, note } = asked;
  const forWhom = `(${areaName}, năm ${year})`;
  const sources = sourceNames(source);
  return [
    {
      label: "Mức đạt chuẩn",
      text: threshold === null ? "Biểu chưa có." : `${capital(requiredWords(threshold))} ${forWhom}.`,
    },
    ...(ofSet === null
      ? []
      : [{ label: "Theo bộ tiêu chí", text: `${capital(requiredWords(ofSet))}. Biểu đang ghi khác mức này.` }]),
    { label: "Đối chiếu", text: stateWords(state, threshold !== null) },
    ...(sources === "" ? [] : [{ label: "Nguồn", text: sources }]),
    ...(note === "" ? [] : [{ label: "Ghi chú về mức đạt chuẩn", text: note }]),
  ];
}

function stateWords(state: ThresholdState, written: boolean): string {
  switch (state.kind) {
    case "checked":
      return `Đã đối chiếu với văn bản: ${state.by}, ${vietnameseDate(state.on)}.`;
    case "unchecked":
      return "Chưa đối chiếu với văn bản gốc. Tra lại trước khi gửi báo cáo.";
    case "province":
      return written
        ? "Địa phương quy định; mức trong biểu do đơn vị ghi."
        : "Địa phương quy định. Ghi mức của tỉnh vào cột Mức đạt chuẩn.";
    case "none":
      return written
        ? "Bộ tiêu chí chưa có mức này; mức trong biểu do đơn vị ghi."
        : "Chưa có mức chuẩn. Tra trong quyết định rồi ghi vào cột Mức đạt chuẩn.";
  }
}

function placeWords(place: ResultPlace): string {
  if (place.kind === "village") return place.name;
  return { baseline: "Đến 31/12 năm trước", target: "Mục tiêu", actual: "Kết quả", next: "Kế hoạch tiếp theo" }[
    place.period
  ];
}

/** "72,5%: chưa đạt, còn thiếu 7,5 điểm %." */
function resultWords({ seen, unit, verdict, gap }: RowResult): string {
  const is = verdictWords(verdict);
  const judged = gap === null ? is : `${is}, ${gapWords(gap)}`;
  return seen === "" || seen === is ? `${judged}.` : `${seenQuantity(format, seen, unit)}: ${lowered(judged)}.`;
}

function verdictWords(verdict: RowResult["verdict"]): string {
  if (verdict.kind === "shown") return verdict.word;
  if (verdict.kind === "met" && verdict.selfAssessed) return verdicts.selfAssessed;
  return verdict.kind === "notAsked" ? "Loại biểu này chưa yêu cầu" : verdicts.indicator[verdict.kind];
}

function partWords({ text, threshold, results }: ExplainedPart): string {
  const asked = threshold === null ? "chưa có mức đạt chuẩn" : partRequired(threshold);
  const found = results.map((result) => {
    return result.place.kind === "village"
      ? `${result.place.name}: ${resultWords(result)}`
      : capital(resultWords(result));
  });
  return [`${text}: ${asked}.`, ...found].join(" ");
}

function partRequired(threshold: RowThreshold): string {
  return threshold.kind === "yes-no" ? "phải đạt" : `mức đạt chuẩn ${requiredWords(threshold)}`;
}

const notApplicableWords: Readonly<Record<IndicatorExplanation["notApplicable"], string>> = {
  "counts-as-met": "Được tính là đạt.",
  "falls-out": "Không tính vào tổng số.",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export type IndicatorMessages = typeof indicator;
