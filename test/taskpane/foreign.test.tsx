/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { CriteriaReport, ForeignReading } from "../../src/usecases/foreign/foreignReading";
import type { ForeignWork } from "../../src/usecases/foreign/foreignWork";
import { FakeApp, refused, succeeded, writtenTo } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";
import { countsOf, finding } from "../doubles/sampleReport";

const SHEET = "{foreign}";

class FakeForeignWork implements ForeignWork {
  reading: Awaited<ReturnType<ForeignWork["read"]>>;
  colourAnswer: Awaited<ReturnType<ForeignWork["colour"]>> = succeeded({ cells: 55, doubtful: 2 });
  uncolourAnswer: Awaited<ReturnType<ForeignWork["uncolour"]>> = succeeded({ rules: 40 });
  readonly asked: string[] = [];

  constructor(reading: ForeignReading) {
    this.reading = succeeded(reading);
  }

  read() {
    this.asked.push("read");
    return Promise.resolve(this.reading);
  }

  colour(sheetId: string) {
    this.asked.push(`colour ${sheetId}`);
    return Promise.resolve(this.colourAnswer);
  }

  correctAnswer: Awaited<ReturnType<ForeignWork["correct"]>> = refused({ code: "changed" });
  readonly corrections: unknown[] = [];

  correct(_: string, correction: unknown, machine: string | null) {
    this.corrections.push([correction, machine]);
    return Promise.resolve(this.correctAnswer);
  }

  fillVerdicts(sheetId: string) {
    this.asked.push(`fill ${sheetId}`);
    return Promise.resolve(succeeded({ cells: 30, inverse: writtenTo(SHEET).inverse }));
  }

  readonly takenBack: unknown[] = [];

  takeBack(inverse: unknown) {
    this.takenBack.push(inverse);
    return Promise.resolve(succeeded(null));
  }

  readonly outlines: unknown[] = [];

  outline(_: string, region: unknown) {
    this.outlines.push(region);
    return Promise.resolve(succeeded(null));
  }

  uncolour(sheetId: string) {
    this.asked.push(`uncolour ${sheetId}`);
    return Promise.resolve(this.uncolourAnswer);
  }
}

const unmet = finding(40, {
  code: "indicator.unmet",
  indicator: { code: "17.1", text: "Tỷ lệ hộ dùng nước sạch", of: "" },
  gap: { kind: "figure", value: 75.5, threshold: 80, op: ">=", unit: "%", difference: 4.5 },
});

const table: CriteriaReport = {
  kind: "criteria",
  region: { top: 6, left: 0, bottom: 89, right: 6 },
  columns: [
    { column: 2, heading: "Mức yêu cầu", role: "requirement", certainty: "certain" },
    { column: 4, heading: "Kết quả – Năm 2023", role: "result", certainty: "doubtful" },
    { column: 6, heading: "Mã HS", role: null, certainty: "certain" },
  ],
  sets: [
    {
      label: "",
      title: "Xã nông thôn mới giai đoạn 2021 - 2025",
      noun: "chỉ tiêu",
      counts: countsOf(12, 41),
    },
  ],
  area: { value: { id: "TDMNPB", name: "Trung du miền núi phía Bắc" }, certainty: "certain" },
  year: { value: 2023, certainty: "doubtful" },
  rows: { tied: 57, doubtful: 2, untied: 1 },
  hasResults: true,
  hasVerdicts: true,
  setIds: ["xa-ntm-2021-2025"],
  choices: {
    sets: [
      { setIds: ["xa-ntm-2021-2025"], title: "Xã nông thôn mới giai đoạn 2021 - 2025" },
      { setIds: ["xa-ntm-nang-cao-2021-2025"], title: "Xã nông thôn mới nâng cao" },
    ],
    areas: [
      { id: "TDMNPB", name: "Trung du miền núi phía Bắc" },
      { id: "DBSH", name: "Đồng bằng sông Hồng" },
    ],
    years: [2021, 2022, 2023],
  },
  tied: [
    {
      name: "17.1",
      text: "Nước sạch theo quy chuẩn",
      verdict: { kind: "unmet" },
      certainty: "doubtful",
      target: unmet.target,
    },
  ],
  uncertain: [
    {
      row: 40,
      at: { row: 40, column: 1 },
      text: "Nước sạch",
      indicator: { tie: { set: 0, code: "17.1", part: null }, text: "17.1 Tỷ lệ hộ dùng nước sạch" },
    },
    { row: 50, at: { row: 50, column: 1 }, text: "Chỉ tiêu khác", indicator: null },
  ],
  free: [{ tie: { set: 0, code: "18.1", part: null }, text: "18.1 Cán bộ đạt chuẩn" }],
  findings: [unmet],
};

async function open(reading: Partial<ForeignReading> = {}) {
  const app = new FakeApp();
  const work = new FakeForeignWork({
    sheetId: SHEET,
    sheetName: "Sheet1",
    tables: [table],
    elsewhere: [],
    ...reading,
  });
  app.foreignWorkAnswer = work;
  const pane = await openPane(app, { tab: "check" });
  await pane.user.click(await button("Đọc biểu có sẵn"));
  return { app, work, ...pane };
}

const button = (name: string) => screen.findByRole("button", { name });

test("says what it understood, and marks what is to be looked at again", async () => {
  const { user, work } = await open();
  expect(await screen.findByRole("heading", { name: "Bảng tiêu chí ở ô A7:G90" })).toBeTruthy();
  expect(screen.getByText("Trung du miền núi phía Bắc · Năm 2023 (Cần xem lại)")).toBeTruthy();
  expect(
    screen.getByText("Nhận ra 57 dòng chỉ tiêu · Cần xem lại 2 dòng · 1 dòng chưa rõ là chỉ tiêu nào"),
  ).toBeTruthy();
  expect(screen.getByText("Đạt 12/19 tiêu chí, 41/57 chỉ tiêu")).toBeTruthy();
  await user.click(await button("Các cột đã hiểu"));
  const columns = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(columns).toEqual(
    expect.arrayContaining([
      "Cột C: Mức đạt chuẩn – “Mức yêu cầu”",
      "Cột E: Kết quả – “Kết quả – Năm 2023” (Cần xem lại)",
      "Cột G: Chưa rõ – “Mã HS”",
    ]),
  );
  expect(work.asked).toEqual(["read"]);
});

test("a finding leads to its cell", async () => {
  const { app, user } = await open();
  await user.click(await screen.findByRole("button", { name: /^17\.1 Tỷ lệ/ }));
  expect(app.jumps).toEqual([unmet.target]);
});

test("coloured and uncoloured on demand, and told what was done", async () => {
  const { user, work } = await open();
  await user.click(await button("Tô màu theo kết quả"));
  expect(await screen.findByText(/^55 ô kết quả có màu.* 2 dòng Cần xem lại không tô\.$/)).toBeTruthy();
  await user.click(await button("Bỏ tô màu"));
  expect(await screen.findByText("Đã bỏ tô màu")).toBeTruthy();
  work.uncolourAnswer = succeeded({ rules: 0 });
  await user.click(await button("Bỏ tô màu"));
  expect(await screen.findByText("Trang này không có màu do tiện ích tô.")).toBeTruthy();
  expect(work.asked).toEqual(["read", `colour ${SHEET}`, `uncolour ${SHEET}`, `uncolour ${SHEET}`]);
});

test.each([
  [{ code: "sheetProtected" }, /Bỏ bảo vệ trang tính rồi làm lại/],
  [{ code: "changed" }, /vừa thay đổi nên chưa làm gì/],
  [{ code: "nothingToColour", sheetName: "Sheet1" }, /“Sheet1” không có ô kết quả nào/],
] as const)("not coloured (%j): says what to do", async (problem, sentence) => {
  const { user, work } = await open();
  work.colourAnswer = refused(problem);
  await user.click(await button("Tô màu theo kết quả"));
  expect(await screen.findByText("Chưa tô màu được")).toBeTruthy();
  expect(screen.getByText(sentence)).toBeTruthy();
});

test("no form here: says so, and leads to the sheets that have one", async () => {
  const { app, user } = await open({ tables: [], elsewhere: [{ sheetId: "{2}", sheetName: "Bieu 1" }] });
  expect(await screen.findByText("Không tìm thấy biểu trên trang này")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tô màu theo kết quả" })).toBeNull();
  await user.click(await button("Đến trang “Bieu 1”"));
  expect(app.shownSheets).toEqual(["{2}"]);
});

test("an edit on the sheet is followed without being asked", async () => {
  const { app, work } = await open();
  await screen.findByText("Đạt 12/19 tiêu chí, 41/57 chỉ tiêu");
  const [set] = table.sets;
  if (set === undefined) throw new Error("no set");
  work.reading = succeeded({
    sheetId: SHEET,
    sheetName: "Sheet1",
    tables: [{ ...table, sets: [{ ...set, counts: countsOf(13, 42) }] }],
    elsewhere: [],
  });
  await waitFor(() => expect(app.watchers.length).toBeGreaterThan(0));
  app.edit(SHEET);
  expect(await screen.findByText("Đạt 13/19 tiêu chí, 42/57 chỉ tiêu", {}, { timeout: 20_000 })).toBeTruthy();
});

test("what was understood is corrected by choosing, and kept for the next workbook of the template", async () => {
  const { user, work, stored } = await open();
  const corrected: CriteriaReport = { ...table, year: { value: 2022, certainty: "certain" }, uncertain: [] };
  work.correctAnswer = succeeded({
    reading: { sheetId: SHEET, sheetName: "Sheet1", tables: [corrected], elsewhere: [] },
    machine: "[templates]",
  });
  await user.click(await button("Sửa cách hiểu"));
  await user.selectOptions(screen.getByLabelText("Năm báo cáo"), "2022");
  expect(await screen.findByText("Trung du miền núi phía Bắc · Năm 2022")).toBeTruthy();
  expect(Object.values(stored)).toContain("[templates]");
  await user.selectOptions(screen.getByLabelText("Cột G – “Mã HS”"), "note");
  expect(work.corrections).toEqual([
    [{ kind: "year", year: 2022 }, null],
    [{ kind: "role", column: 6, role: "note" }, "[templates]"],
  ]);
});

test("a row to be looked at is confirmed, tied to another indicator or left out; a refusal says why", async () => {
  const { user, work } = await open();
  await user.click(await button("Sửa cách hiểu"));
  await user.click(await button("Đúng: Nước sạch"));
  expect(await screen.findByText("Chưa sửa được")).toBeTruthy();
  await user.click(await button("Không phải chỉ tiêu: Chỉ tiêu khác"));
  const choices = screen.getAllByLabelText("Là chỉ tiêu");
  await user.selectOptions(choices[1] ?? document.body, "18.1 Cán bộ đạt chuẩn");
  expect(work.corrections.map((one) => (Array.isArray(one) ? (one[0] as unknown) : null))).toEqual([
    { kind: "row", row: 40, to: { set: 0, code: "17.1", part: null } },
    { kind: "row", row: 50, to: null },
    { kind: "row", row: 50, to: { set: 0, code: "18.1", part: null } },
  ]);
});

test("verdicts are written into empty cells when asked, and taken back", async () => {
  const { user, work } = await open();
  await user.click(await button("Ghi đánh giá vào ô trống"));
  expect(await screen.findByText("Đã ghi đánh giá vào 30 ô")).toBeTruthy();
  await user.click(await button("Hoàn tác"));
  expect(await screen.findByText("Đã hoàn tác")).toBeTruthy();
  expect(work.takenBack).toEqual([writtenTo(SHEET).inverse]);
});

test("each row that is tied is listed with its indicator and verdict, and leads there; the table can be selected", async () => {
  const { app, user, work } = await open();
  await user.click(await button("Các dòng đã nhận ra (1)"));
  await user.click(await screen.findByRole("button", { name: /^17\.1 – Chưa đạt – ô J41 \(Cần xem lại\)/ }));
  expect(app.jumps).toEqual([unmet.target]);
  await user.click(await button("Chọn bảng trên trang"));
  expect(work.outlines).toEqual([table.region]);
});
