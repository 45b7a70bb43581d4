/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { FindingSubject } from "../../src/review/subjects/findingSubject";
import type { Finding } from "../../src/review/finding";
import type { SheetReport } from "../../src/usecases/app";
import { FakeApp, succeeded } from "../doubles/fakeApp";
import { FakeCheckWork } from "../doubles/fakeCheckWork";
import { openPane } from "../doubles/openPane";
import { finding, reportWith, SHEET_ID } from "../doubles/sampleReport";

const KT = "Phòng Kinh tế";
const VH = "Phòng Văn hóa – Xã hội";

/** Row, criterion and who leads: eight missing figures, the last one of the head. */
const ROWS: readonly (readonly [criterion: number | null, responsible: string])[] = [
  [3, KT],
  [3, KT],
  [5, VH],
  [5, ""],
  [10, KT],
  [17, VH],
  [17, VH],
  [null, ""],
];

const findings: readonly Finding[] = ROWS.map(([no], at) =>
  finding(40 + at, {
    code: "value.missing",
    indicator: { code: `${no ?? 0}.${at}`, text: "Tỷ lệ hộ gia đình", of: "" },
  }),
);

const subjects: readonly FindingSubject[] = ROWS.map(([no, responsible]) => ({
  criterion: no === null ? null : { id: `c:${no}`, no, name: `Tiêu chí thứ ${no}` },
  responsible,
}));

const report = (changes: Partial<SheetReport> = {}) => reportWith(findings, { subjects, ...changes });

async function open(answer = report()) {
  const app = new FakeApp();
  app.checkWorkAnswer = new FakeCheckWork();
  app.checkAnswer = succeeded({ kind: "report", report: answer });
  const pane = await openPane(app, { tab: "check" });
  await screen.findAllByRole("button", { name: /Đến ô/ });
  return { app, ...pane };
}

const codes = () => screen.queryAllByRole("button", { name: /Đến ô/ }).map(({ textContent }) => textContent);
const rows = () => codes().map((text) => text.split(" ")[0]);
const list = (name: string) => screen.findByRole("combobox", { name });
const optionsOf = async (name: string) =>
  within(await list(name))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

test("criteria by their numbers, people by their names, what belongs to none of them last", async () => {
  await open();
  expect(await optionsOf("Tiêu chí")).toEqual([
    "Tất cả tiêu chí",
    "3. Tiêu chí thứ 3",
    "5. Tiêu chí thứ 5",
    "10. Tiêu chí thứ 10",
    "17. Tiêu chí thứ 17",
    "Chung cả biểu",
  ]);
  expect(await optionsOf("Chủ trì")).toEqual(["Tất cả mọi người", KT, VH, "Chưa giao"]);
});

test("one criterion, then one officer: only theirs are listed, and how many of all is said", async () => {
  const { user } = await open();
  await user.selectOptions(await list("Tiêu chí"), "5. Tiêu chí thứ 5");
  expect(rows()).toEqual(["5.2", "5.3"]);
  expect(screen.getByText("Đang xem 2/8.").getAttribute("role")).toBe("status");
  expect(screen.getByRole("heading", { level: 3, name: "Lỗi phải sửa (2)" })).toBeTruthy();
  await user.selectOptions(await list("Chủ trì"), VH);
  expect(rows()).toEqual(["5.2"]);
  await user.selectOptions(await list("Tiêu chí"), "Tất cả tiêu chí");
  expect(rows()).toEqual(["5.2", "17.5", "17.6"]);
});

test("what nobody leads and what belongs to no criterion can be looked for", async () => {
  const { user } = await open();
  await user.selectOptions(await list("Chủ trì"), "Chưa giao");
  expect(rows()).toEqual(["5.3", "0.7"]);
  await user.selectOptions(await list("Tiêu chí"), "Chung cả biểu");
  expect(rows()).toEqual(["0.7"]);
});

test("a filter that leaves nothing says so; clearing it by keyboard keeps the focus and shows all again", async () => {
  const { user } = await open();
  await user.selectOptions(await list("Tiêu chí"), "10. Tiêu chí thứ 10");
  await user.selectOptions(await list("Chủ trì"), VH);
  expect(rows()).toEqual([]);
  expect(screen.getByText(/^Đang xem 0\/8\. Không có nội dung nào như đã chọn/)).toBeTruthy();
  const clear = screen.getByRole("button", { name: "Bỏ lọc" });
  clear.focus();
  await user.keyboard("{Enter}");
  expect(rows()).toHaveLength(8);
  expect([document.activeElement, clear.getAttribute("aria-disabled")]).toEqual([clear, "true"]);
});

test("what is copied is what is shown, and the button says so", async () => {
  const { user } = await open();
  expect(await screen.findByRole("button", { name: "Sao chép danh sách (8)" })).toBeTruthy();
  await user.selectOptions(await list("Chủ trì"), KT);
  await user.click(screen.getByRole("button", { name: "Sao chép danh sách đang xem (3/8)" }));
  const copied = (await navigator.clipboard.readText()).split("\n");
  expect(copied.slice(1).map((line) => line.split("\t")[1])).toEqual(["J41", "J42", "J45"]);
});

test("a later check of the sheet keeps the filter; what was chosen stays on view although nothing of it is left", async () => {
  const { app, user } = await open();
  await user.selectOptions(await list("Tiêu chí"), "5. Tiêu chí thứ 5");
  const left = ROWS.flatMap(([no], at) => (no === 5 ? [] : [at]));
  const rest = { subjects: left.flatMap((at) => subjects[at] ?? []) };
  app.checkAnswer = succeeded({
    kind: "report",
    report: reportWith(
      left.flatMap((at) => findings[at] ?? []),
      rest,
    ),
  });
  await waitFor(() => expect(app.watchers).toHaveLength(1));
  act(() => app.edit(SHEET_ID));
  await screen.findByText(/^Đang xem 0\/6\./, undefined, { timeout: 2000 });
  expect((await list("Tiêu chí")).textContent).toContain("5. Tiêu chí thứ 5");
});

test("the report of another sheet is shown whole", async () => {
  const { app, user } = await open();
  await user.selectOptions(await list("Tiêu chí"), "5. Tiêu chí thứ 5");
  app.checkAnswer = succeeded({ kind: "report", report: report({ sheetId: "{other}", sheetName: "Biểu 02" }) });
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await waitFor(() => expect(rows()).toHaveLength(8));
  expect(await list("Tiêu chí")).toHaveProperty("value", "all");
});

test.each<[string, Partial<SheetReport>]>([
  ["a handful of findings", { findings: findings.slice(0, 5), subjects: subjects.slice(0, 5) }],
  ["a form of one criterion and one officer", { subjects: ROWS.map(() => ({ criterion: null, responsible: KT })) }],
])("%s has no filter", async (_, changes) => {
  await open(report(changes));
  expect(await screen.findByRole("button", { name: /^Sao chép danh sách/ })).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: "Tiêu chí" })).toBeNull();
  expect(screen.queryByRole("combobox", { name: "Chủ trì" })).toBeNull();
});
