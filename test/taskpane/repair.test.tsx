/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Finding } from "../../src/review/finding";
import type { Repair } from "../../src/review/repair";
import { FakeApp, refused, succeeded, writtenTo } from "../doubles/fakeApp";
import { FakeCheckWork } from "../doubles/fakeCheckWork";
import { openPane } from "../doubles/openPane";
import { finding, reportWith, SHEET_ID } from "../doubles/sampleReport";

const number = (figure: number) => ({ entry: { kind: "number", number: figure } }) as const;

function wrong(row: number, code: string, seen: string, repair: Repair): Finding {
  const indicator = { code, text: "Tỷ lệ hộ dùng nước sạch", of: "" };
  const detail = { code: "value.invalid", indicator, reason: "notANumber", suggestion: null } as const;
  return { ...finding(row, detail, "error", seen), repair };
}

const certain = (figure: number): Repair => ({ kind: "certain", to: number(figure) });
const first = wrong(40, "17.1", "82,5 %", certain(82.5));
const second = wrong(41, "17.2", "91", certain(91));
const doubtful = wrong(42, "17.3", "1.000", { kind: "choice", options: [number(1), number(1000)] });

async function open(findings: readonly Finding[]) {
  const app = new FakeApp();
  const work = new FakeCheckWork();
  app.checkWorkAnswer = work;
  app.checkAnswer = succeeded({ kind: "report", report: reportWith(findings) });
  const pane = await openPane(app, { tab: "check" });
  return { app, work, ...pane };
}

/** jsdom has no layout, so that Fluent takes the open dialog for a hidden one; a browser does not. */
const hidden = true;

const button = (name: string) => screen.findByRole("button", { name });

test("a certain repair says what will be written, writes it, and can be taken back", async () => {
  const { app, work, user } = await open([first]);
  expect(await screen.findByText("Sẽ ghi 82,5.")).toBeTruthy();
  await user.click(await button("Sửa: 17.1 Tỷ lệ hộ dùng nước sạch"));
  expect(await screen.findByText("Đã sửa 1 ô")).toBeTruthy();
  expect(work.repairs).toEqual([[{ finding: first, to: number(82.5) }]]);

  await user.click(await button("Hoàn tác"));
  expect(app.undone).toEqual([writtenTo(SHEET_ID).inverse]);
});

test("what can be read two ways is asked, and what is chosen is written", async () => {
  const { work, user } = await open([doubtful]);
  expect(await screen.findByText("Có nhiều cách hiểu. Chọn một:")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Sửa/ })).toBeNull();
  await user.click(await button("Ghi 1.000: 17.3 Tỷ lệ hộ dùng nước sạch"));
  expect(work.repairs).toEqual([[{ finding: doubtful, to: number(1000) }]]);
});

test.each(["Sửa cả nhóm (2)", "Sửa các lỗi chắc chắn (2)"])("%s shows every cell first", async (label) => {
  const { work, user } = await open([first, second, doubtful]);
  await user.click(await button(label));
  const dialog = within(await screen.findByRole("dialog", { hidden }));
  expect(dialog.getAllByRole("listitem", { hidden }).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Ô [A-Z]+41: “82,5 %” → 82,5$/),
    expect.stringMatching(/^Ô [A-Z]+42: “91” → 91$/),
  ]);
  await user.click(dialog.getByRole("button", { name: "Hủy", hidden }));
  expect(work.repairs).toEqual([]);

  await user.click(await button(label));
  await user.click(within(await screen.findByRole("dialog", { hidden })).getByRole("button", { name: "Sửa", hidden }));
  expect(work.repairs).toEqual([
    [
      { finding: first, to: number(82.5) },
      { finding: second, to: number(91) },
    ],
  ]);
});

test("a refusal is told, and the row stays", async () => {
  const { work, user } = await open([first]);
  work.answer = refused({ code: "sheetProtected" });
  await user.click(await button("Sửa: 17.1 Tỷ lệ hộ dùng nước sạch"));
  expect(await screen.findByText("Chưa sửa được")).toBeTruthy();
  expect(await button("Sửa: 17.1 Tỷ lệ hộ dùng nước sạch")).toBeTruthy();
});

test("a finding says the decision and the clause behind it", async () => {
  await open([{ ...first, basis: { decision: "318/QĐ-TTg", clause: "17.1" } }]);
  expect(await screen.findByText("Căn cứ: Quyết định số 318/QĐ-TTg, chỉ tiêu 17.1")).toBeTruthy();
});

test("the list can be copied: a line for each finding, with cell, what it is about and what to do", async () => {
  const { user } = await open([
    { ...first, basis: { decision: "318/QĐ-TTg", clause: "17.1" } },
    { ...second, explained: { text: "Đã đo lại\nngày 02/11", by: "Hoàng Văn Thụ", on: "2023-11-02" } },
  ]);
  await user.click(await button("Sao chép danh sách (2)"));
  expect(await screen.findByText("Đã sao chép. Dán vào trang tính hoặc văn bản.")).toBeTruthy();
  const lines = (await navigator.clipboard.readText()).split("\n").map((line) => line.split("\t"));
  expect(lines.map((line) => [line[0], line[1]?.replace(/[A-Z]+/, ""), line[2], line[4], line[5]])).toEqual([
    ["Mức độ", expect.anything(), "Tiêu chí, chỉ tiêu", "Căn cứ", "Giải trình"],
    ["Lỗi phải sửa", "41", "17.1 Tỷ lệ hộ dùng nước sạch", "Căn cứ: Quyết định số 318/QĐ-TTg, chỉ tiêu 17.1", ""],
    ["Lỗi phải sửa", "42", "17.2 Tỷ lệ hộ dùng nước sạch", "", "Đã đo lại ngày 02/11 (Hoàng Văn Thụ, 02/11/2023)"],
  ]);
  expect(lines[1]?.[3]).toMatch(/82,5/);
});
