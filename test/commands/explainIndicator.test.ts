/** @jest-environment jsdom */
import { drawIndicator } from "../../src/commands/drawIndicator";
import { explainIndicator } from "../../src/commands/explainIndicator";
import type { Notice } from "../../src/commands/notice";
import { indicatorTextFrom } from "../../src/commands/windowMessages";
import type { IndicatorText } from "../../src/i18n/indicatorText";
import type { Language } from "../../src/i18n/language";
import { explainIndicator as explanationOf } from "../../src/review/explain/explainIndicator";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { everyKindSubject } from "../fixtures/subjects";
import { judged } from "../review/judgedForms";

async function shownBy(app: FakeApp, language: Language = "vi"): Promise<readonly (Notice | IndicatorText)[]> {
  const shown: (Notice | IndicatorText)[] = [];
  const show = (told: Notice | IndicatorText) => {
    shown.push(told);
    return Promise.resolve();
  };
  await explainIndicator(app, language, { showNotice: show, showText: show });
  return shown;
}

function explained() {
  const explanation = explanationOf(judged(everyKindSubject, [["i:1.1", "actual.value", 72.5]]), "i:1.1");
  if (explanation === null) throw new Error("no explanation");
  return explanation;
}

test.each<readonly [Language, string]>([
  ["vi", "72,5%: chưa đạt, còn thiếu 7,5 điểm %."],
  ["en", "72.5%: Not met, 7.5 percentage points short."],
])("an indicator is told in the officer's language (%s)", async (language, sentence) => {
  const app = new FakeApp();
  app.explainAnswer = succeeded({ kind: "indicator", explanation: explained() });
  const [told, ...others] = await shownBy(app, language);
  expect(others).toEqual([]);
  expect(told).toMatchObject({ heading: "1.1. Chỉ tiêu 1.1" });
  expect(JSON.stringify(told)).toContain(sentence);
});

test("a row without an indicator, a foreign sheet, a damaged form and a refusal are told", async () => {
  const app = new FakeApp();
  app.explainAnswer = succeeded({ kind: "noIndicator", sheetName: "Biểu 01" });
  expect(await shownBy(app)).toMatchObject([{ heading: "Dòng này không phải là dòng chỉ tiêu." }]);
  app.explainAnswer = succeeded({ kind: "notAForm", sheetName: "Sheet1" });
  expect(await shownBy(app)).toEqual([{ code: "notAForm", sheetName: "Sheet1" }]);
  app.explainAnswer = succeeded({ kind: "unreadable", sheetName: "Biểu 01" });
  expect(await shownBy(app)).toEqual([{ code: "unreadable", sheetName: "Biểu 01" }]);
  app.explainAnswer = refused({ code: "cellEditMode" });
  expect(await shownBy(app)).toEqual([{ code: "problem", problem: { code: "cellEditMode" } }]);
});

test("a fault of ours is told, and never keeps the command from completing", async () => {
  const app = new FakeApp();
  app.explainActiveCell = () => Promise.reject(new TypeError("fault"));
  expect(await shownBy(app)).toEqual([{ code: "problem", problem: { code: "unknown", reference: "TypeError" } }]);
  const nowhere = () => Promise.reject(new Error("no window"));
  await expect(explainIndicator(app, "vi", { showNotice: nowhere, showText: nowhere })).resolves.toBeUndefined();
});

test.each<readonly [string, IndicatorText | null]>([
  [
    '{"heading":"3.1","lines":[{"label":"Tiêu chí","text":"3"}]}',
    { heading: "3.1", lines: [{ label: "Tiêu chí", text: "3" }] },
  ],
  ['{"heading":"3.1","lines":[{"label":1},null,"x"]}', { heading: "3.1", lines: [] }],
  ['{"heading":3,"lines":[]}', null],
  ['{"heading":"3.1"}', null],
  ["null", null],
  ["not JSON", null],
])("the window reads %s", (message, expected) => {
  expect(indicatorTextFrom(message)).toEqual(expected);
});

test("the window shows texts as texts and puts the focus on the heading", () => {
  document.body.innerHTML = '<main><p id="text">Đang tải…</p></main>';
  const waiting = document.getElementById("text");
  if (waiting === null) throw new Error("no page");
  drawIndicator(waiting, { heading: "3.1 <b>", lines: [{ label: "Tiêu chí", text: "<img src=x>" }] });
  expect(document.body.textContent).toBe("3.1 <b>Tiêu chí<img src=x>");
  expect(document.querySelector("b, img")).toBeNull();
  expect(document.activeElement?.tagName).toBe("H1");
});
