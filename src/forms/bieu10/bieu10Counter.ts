import { formulaText } from "../formulaFunctions";
import { formulaCell } from "../placedCell";
import type { CounterLine } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import { hasUnjudgedRows } from "../tables/unjudgedRows";
import { calculated, filledText, templateExpression } from "../textTemplate";
import { SHEET_VERDICTS } from "../verdictWords";
import counters from "../words/counters.json";
import tables from "../words/tables.json";
import words from "../words/bieu10.json";
import { BIEU10_GROUPS, groupColumn, groupRanges, isPlanExpression, type Bieu10Group } from "./bieu10Ranges";

/** "Đạt 3/10 tiêu chí; chưa đạt 2 · chưa kết luận được 5" of the results, in a plan of 31/12 of last year. */
export function bieu10Counter(places: TablePlaces, criteria: number): CounterLine {
  const of = (group: Bieu10Group): string => countText(places, group, criteria);
  const verdicts = BIEU10_GROUPS.map((group) => groupColumn(group, "verdict"));
  const aside = filledText(words.unjudged, { unjudged: tables.unjudged });
  const unjudged = `IF(${hasUnjudgedRows(places, ["text", ...verdicts])},${formulaText(aside)},"")`;
  const counted = `IF(${isPlanExpression(places)},${of("baseline")},${of("result")})`;
  const open = filledText(counters.open, { unmet: "10", open: "10" });
  const most = filledText(words.counter, { met: "10", criteria: String(criteria), open });
  return {
    cell: formulaCell(`${counted}&${unjudged}`),
    longest: most + filledText(counters.notApplicable, { count: "10" }) + aside,
  };
}

function countText(places: TablePlaces, group: Bieu10Group, criteria: number): string {
  const { key, criterion } = groupRanges(places, group);
  const count = (verdict: string): string => `COUNTIFS(${key},"c*:*",${criterion},${formulaText(verdict)})`;
  const [met, unmet, notApplicable] = [SHEET_VERDICTS.met, SHEET_VERDICTS.unmet, SHEET_VERDICTS.notApplicable].map(
    count,
  );
  const settled = [met, unmet, notApplicable].join("-");
  const open = templateExpression(counters.open, {
    unmet: calculated(unmet ?? "0"),
    open: calculated(`${criteria}-${settled}`),
  });
  const aside = templateExpression(counters.notApplicable, { count: calculated(notApplicable ?? "0") });
  const text = templateExpression(words.counter, {
    met: calculated(met ?? "0"),
    criteria: String(criteria),
    open: { expression: open },
  });
  return `${text}&IF(${notApplicable ?? "0"}>0,${aside},"")`;
}
