import { FORM_MODES } from "../formMode";
import type { PlanRow } from "../sheetPlan";
import { textHeight, type TextFont } from "../textHeight";
import { filledText } from "../textTemplate";
import words from "../words/bieu01.json";
import { printedWidth } from "./bieu01Page";
import type { Bieu01Layout } from "./bieu01Layout";
import { BODY_FONT_SIZE, SMALL_FONT_SIZE, TITLE_FONT_SIZE } from "./bieu01Styles";
import { layoutOf, placeLine, type Bieu01Subject } from "./bieu01Subject";
import { choiceSpans, headHalves, type Span } from "./headControls";
import { bieu01FrameLine, bieu01IssuerLine } from "./headings";

/** Two lines of a choice. */
const LEAST_CHOICE_HEIGHT = 32;

/** Heights of the head's rows, by the longest their formulas can say: they are frozen, so none is higher than needed. */
export function headRows(subject: Bieu01Subject): readonly PlanRow[] {
  const layout = layoutOf(subject);
  const bold = (size: number): TextFont => ({ size, bold: true });
  const place = textHeight(placeLine(subject), spanWidth(layout, choiceSpans(layout).place), bold(BODY_FONT_SIZE));
  const shown = [
    Math.max(18, frameHeight(subject, layout)),
    textHeight(longestTitle(subject), wholeWidth(layout), bold(TITLE_FONT_SIZE)),
    Math.max(LEAST_CHOICE_HEIGHT, place),
    counterHeight(subject, layout),
    groupsHeight(subject, layout),
    textHeight("Hai\ndòng", 200, bold(BODY_FONT_SIZE)),
  ];
  return [...shown.map((height) => ({ height, hidden: false })), { height: 15, hidden: true }];
}

function frameHeight(subject: Bieu01Subject, layout: Bieu01Layout): number {
  const font = { size: BODY_FONT_SIZE, bold: true };
  if (subject.frame === "annex") return textHeight(bieu01FrameLine(subject), wholeWidth(layout), font);
  const { left } = headHalves(layout);
  return textHeight(bieu01IssuerLine(subject), spanWidth(layout, left), font);
}

function longestTitle({ list, year, example }: Bieu01Subject): string {
  const values = { SET: list.title.toUpperCase(), year: String(year), month: "12", quarter: "IV" };
  const titles = FORM_MODES.map((mode) => filledText(words.titles[mode], values));
  const title = titles.reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  return example === null ? title : filledText(words.exampleTitle, { example, title });
}

/** The most a counter of one set says: figures of two digits, something lost, aims. */
const LONGEST_COUNTER =
  "Đạt 10/19 tiêu chí, 57/75 chỉ tiêu; chưa đạt 10 · chưa kết luận được 10 · không xét 10" +
  " · không duy trì được 10 tiêu chí, 10 chỉ tiêu · mục tiêu năm: đạt 10/10 tiêu chí, còn 10";

function counterHeight({ list, villages }: Bieu01Subject, layout: Bieu01Layout): number {
  const font = { size: SMALL_FONT_SIZE, bold: true };
  const { left } = headHalves(layout);
  const leftWidth = spanWidth(layout, left);
  const rightWidth = wholeWidth(layout) - leftWidth;
  if (villages.length > 1) {
    const each = villages.map((village) => `${village}: Đạt 10/10 tiêu chí, 20/20 nội dung`);
    return Math.max(20, textHeight(each.join("; "), rightWidth, font));
  }
  const [first, second] = list.sets;
  if (first === undefined || second === undefined) return textHeight(LONGEST_COUNTER, rightWidth, font);
  return Math.max(
    textHeight(`${first.label}: ${LONGEST_COUNTER}`, leftWidth, font),
    textHeight(`${second.label}: ${LONGEST_COUNTER}`, rightWidth, font),
  );
}

function groupsHeight({ villages, year }: Bieu01Subject, layout: Bieu01Layout): number {
  const { baseline, target, actual, unit } = words.groups;
  const values = { year: String(year), previousYear: String(year), asOf: "30/12/2000" };
  const names = [baseline.heading, target.heading, actual.headingEstimate].map((name) => filledText(name, values));
  const villageNames = villages.map((village) => filledText(unit.heading, { village }));
  const heights = layout.groups.map((group, index) => {
    const name = (layout.has("target.value") ? names : villageNames)[index] ?? "";
    return textHeight(name, spanWidth(layout, [`${group}.value`, `${group}.verdict`]), {
      size: BODY_FONT_SIZE,
      bold: true,
    });
  });
  return Math.max(...heights);
}

function spanWidth(layout: Bieu01Layout, [first, last]: Span): number {
  const columns = layout.columns.slice(layout.index(first), layout.index(last) + 1);
  return columns.reduce((sum, { width, hidden }) => (hidden ? sum : sum + width), 0);
}

/** Of the mode that shows least. */
function wholeWidth(layout: Bieu01Layout): number {
  return Math.min(...FORM_MODES.map((mode) => printedWidth(layout, mode)));
}
