import { goToNextIssue } from "../../src/commands/goToNextIssue";
import { noticeFromQuery, noticeQuery, sentenceFor, type Notice } from "../../src/commands/notice";
import { vi } from "../../src/i18n/vi";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { finding } from "../doubles/sampleReport";

const NOTICES: readonly Notice[] = [
  { code: "nothingLeft" },
  { code: "notAForm", sheetName: "Thu & chi = 50%" },
  { code: "unreadable", sheetName: "Biểu 01" },
  { code: "problem", problem: { code: "cellEditMode" } },
  { code: "problem", problem: { code: "hostTooOld" } },
  { code: "problem", problem: { code: "leftover", sheetName: "Biểu 01 (2)" } },
  { code: "problem", problem: { code: "unknown", reference: "GeneralException" } },
];

test.each(NOTICES.map((notice) => [notice.code, notice] as const))(
  "%s survives the page's address",
  (_code, notice) => {
    expect(noticeFromQuery(`?${noticeQuery(notice)}&_host_Info=Excel`)).toEqual(notice);
  },
);

test.each(["", "?notice=fun", "?notice=problem&problem=fun"])("the address %p still gives a sentence", (query) => {
  expect(sentenceFor(noticeFromQuery(query), vi)).toMatch(/\.$/);
});

async function shownBy(app: FakeApp): Promise<readonly Notice[]> {
  const shown: Notice[] = [];
  await goToNextIssue(app, (notice) => {
    shown.push(notice);
    return Promise.resolve();
  });
  return shown;
}

test("a selected cell is answer enough", async () => {
  const app = new FakeApp();
  const missing = finding(9, { code: "value.missing", indicator: { code: "1.1", text: "", of: "" } });
  app.nextAnswer = succeeded({ kind: "selected", finding: missing });
  expect(await shownBy(app)).toEqual([]);
});

test("nothing left, a foreign sheet and a refusal are told", async () => {
  const app = new FakeApp();
  expect(await shownBy(app)).toEqual([{ code: "nothingLeft" }]);
  app.nextAnswer = succeeded({ kind: "notAForm", sheetName: "Sheet1" });
  expect(await shownBy(app)).toEqual([{ code: "notAForm", sheetName: "Sheet1" }]);
  app.nextAnswer = refused({ code: "busy" });
  expect(await shownBy(app)).toEqual([{ code: "problem", problem: { code: "busy" } }]);
});

test("a fault of ours is told, and never keeps the command from completing", async () => {
  const app = new FakeApp();
  app.goToNextIssue = () => Promise.reject(new TypeError("fault"));
  expect(await shownBy(app)).toEqual([{ code: "problem", problem: { code: "unknown", reference: "TypeError" } }]);
  await expect(goToNextIssue(app, () => Promise.reject(new Error("no window")))).resolves.toBeUndefined();
});
