import { formulaText } from "../formulaFunctions";
import { moneySourcesOf } from "../money/fundingSources";
import { formulaCell } from "../placedCell";
import { hiddenColumn, shownColumn, type TableColumn } from "../tables/tableColumn";
import type { CounterLine, TableForm, TableSubject } from "../tables/tableForm";
import { hideEmptySums } from "../tables/emptySums";
import type { TablePlaces } from "../tables/tablePlaces";
import { calculated, filledText, templateExpression } from "../textTemplate";
import { STATE_COLOURS, wordColourRules } from "../verdictColours";
import words from "../words/tongQuan.json";
import { numberedBlocks } from "./blockRows";
import { criterionHelpers, HELPER, helperRange } from "./criterionHelpers";
import { FIGURES } from "./figureColumns";
import { hasMoney, moneyKey, moneyRows, MONEY_TOTAL } from "./moneyRows";
import { nearestRows } from "./nearestRows";
import { overviewCharts } from "./overviewCharts";
import type { OverviewSources } from "./overviewSources";
import { peopleRows } from "./peopleRows";
import { resultKey, resultRows } from "./resultRows";

/** Tổng quan: what the other sheets of the workbook come to, by formula. The one form that looks at other sheets. */
export function tongQuanForm(subject: TableSubject, overview: OverviewSources): TableForm {
  const { year } = subject;
  const sources = moneySourcesOf(subject);
  return {
    id: "tong-quan",
    layoutVersion: 1,
    subject,
    sheetName: filledText(words.sheetName, { year: String(year) }),
    formNumber: "",
    titles: words.titles,
    columns: columns(),
    spans: {
      left: ["tt", "c1"],
      right: ["c4", "c11"],
      place: ["tt", "text"],
      modeLabel: ["c1", "c2"],
      mode: ["c3", "c5"],
      asOfLabel: ["c6", "c8"],
      asOf: ["c9", "c10"],
      unit: { label: ["c7", "c8"], choice: ["c9", "c10"] },
    },
    rows: [
      ...numberedBlocks([
        resultRows(overview.results),
        peopleRows(overview.results, overview.people),
        nearestRows(overview.results),
        moneyRows(sources, overview),
      ]),
      ...criterionHelpers(overview.results),
    ],
    counter: (places) => counter(places, overview),
    lists: [],
    validations: [],
    colours: (places) => {
      const { equal, different } = words.money;
      return [
        ...wordColourRules(places.bodyArea("c8"), [
          { words: [equal], ...STATE_COLOURS.met },
          { words: [different], ...STATE_COLOURS.open },
        ]),
        ...hideEmptySums(places, hasMoney(overview) ? [...sources.map(({ id }) => moneyKey(id)), MONEY_TOTAL] : [], [
          "c1",
          "c4",
        ]),
      ];
    },
    notes: [words.notes[0] ?? "", ...words.notes.slice(1)],
    lastPrinted: "c11",
    firstInput: { row: 0, column: "text" },
    ...(overview.results.length === 0 && !hasMoney(overview)
      ? {}
      : { charts: (places: TablePlaces) => overviewCharts(places, overview) }),
  };
}

function columns(): readonly TableColumn[] {
  const { tt, key, text, figure } = words.columns;
  return [
    shownColumn("tt", 32, "code", tt),
    hiddenColumn("key", key),
    shownColumn("text", 230, "text", text),
    ...FIGURES.map((id, index) => shownColumn(id, 58, "quantity", filledText(figure, { number: String(index + 1) }))),
  ];
}

/** Criteria met over all sheets, what is open, and whether the money agrees. */
function counter(places: TablePlaces, { results, works, funds }: OverviewSources): CounterLine {
  const { met, open, longest } = words.counter;
  const sum = (column: string): string => {
    const cells = results.map((_, index) => places.fixedCell(column, places.rowOf(resultKey(index))));
    return cells.length === 0 ? "0" : cells.join("+");
  };
  const metText = templateExpression(met, { met: calculated(sum("c1")), criteria: calculated(sum("c5")) });
  const openText = templateExpression(open, {
    count: "",
    open: calculated(`SUM(${helperRange(places, HELPER.open)})`),
  });
  const money = works.length === 0 || funds.length === 0 ? formulaText("") : differingText(places);
  return { cell: formulaCell(`${metText}&${openText}&${money}`), longest };
}

/** How many sources do not agree with Biểu 02; empty where all do. */
function differingText(places: TablePlaces): string {
  const [first, ...others] = moneySourcesOf(places.form.subject).map(({ id }) => places.rowOf(moneyKey(id)));
  if (first === undefined) return formulaText("");
  const range = `${places.fixedCell("c8", first)}:${places.fixedCell("c8", others.at(-1) ?? first)}`;
  const count = `COUNTIFS(${range},${formulaText(words.money.different)})`;
  return `IF(${count}=0,"",${templateExpression(words.counter.differs, { count: calculated(count) })})`;
}
