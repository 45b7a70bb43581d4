import { formulaText } from "../formulaFunctions";
import { formulaCell } from "../placedCell";
import type { CounterLine } from "../tables/tableForm";
import { KEY_COLUMN, type TablePlaces } from "../tables/tablePlaces";
import { hasUnjudgedRows } from "../tables/unjudgedRows";
import { calculated, filledText, templateExpression } from "../textTemplate";
import { SHEET_VERDICTS } from "../verdictWords";
import tables from "../words/tables.json";
import words from "../words/dieuKienCongNhan.json";
import { CONDITION_KEYS, type Condition } from "./condition";

/** Ready only when every condition is met, none of those that must be there is gone, and no row stands unjudged. */
export function conditionCounter(places: TablePlaces, conditions: readonly Condition[]): CounterLine {
  const keys = places.range(KEY_COLUMN);
  const count = (pattern: string): string =>
    `COUNTIFS(${keys},"${CONDITION_KEYS}",${places.range("own")},${formulaText(pattern)})`;
  const { met, unmet, missing, invalid, notApplicable } = SHEET_VERDICTS;
  const gone = mustStand(conditions).map((key) => `IF(COUNTIFS(${keys},${formulaText(key)})=0,1,0)`);
  const without = [count(missing), ...gone].join("+");
  const { ready, open } = words.counter;
  const { unjudged } = tables;
  const besides = (template: string, counted: string): string =>
    `IF(${counted}>0,${templateExpression(template, { count: calculated(counted) })},"")`;
  const notYet = [
    templateExpression(words.counter.notYet, { unmet: calculated(count(unmet)), missing: calculated(without) }),
    besides(words.counter.invalid, count(invalid)),
    besides(words.counter.notApplicable, count(notApplicable)),
  ].join("&");
  const unread = hasUnjudgedRows(places, ["text", "verdict"]);
  const allMet = `AND(${count(met)}=${count("?*")},${gone.join("+")}=0)`;
  const aside = `IF(${unread},${formulaText(filledText(words.counter.unjudged, { unjudged }))},"")`;
  const settled = `IF(${unread},${formulaText(filledText(open, { unjudged }))},${formulaText(ready)})`;
  return { cell: formulaCell(`IF(${allMet},${settled},${notYet}&${aside})`), longest: longest() };
}

/** A document may be struck off the list; a condition may not. */
function mustStand(conditions: readonly Condition[]): readonly string[] {
  const asked = conditions.filter(({ kind }) => ["criteria", "share", "contents", "debt"].includes(kind));
  return asked.map(({ key }) => key);
}

function longest(): string {
  const { notYet, invalid, notApplicable, unjudged } = words.counter;
  return [
    filledText(notYet, { unmet: "10", missing: "10" }),
    filledText(invalid, { count: "10" }),
    filledText(notApplicable, { count: "10" }),
    filledText(unjudged, { unjudged: tables.unjudged }),
  ].join("");
}
