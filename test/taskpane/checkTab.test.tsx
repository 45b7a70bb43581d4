/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { OpenIndicator } from "../../src/review/setReport";
import type { StructureDetail } from "../../src/review/finding";
import type { CheckAnswer } from "../../src/usecases/app";
import { FakeApp, refused, succeeded, writtenTo } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";
import { progressInHalf } from "../doubles/sampleProgress";
import {
  carriedFindings,
  countsOf,
  finding,
  missingFindings,
  reportWith,
  setReport,
  SHEET_ID,
  variedFindings,
  structureFinding,
} from "../doubles/sampleReport";

function appWith(findings = variedFindings()): FakeApp {
  const app = new FakeApp();
  app.checkAnswer = succeeded({ kind: "report", report: reportWith(findings) });
  return app;
}

const rows = () => screen.getAllByRole("button", { name: /Đến ô/ });
const pressCheck = async (user: Awaited<ReturnType<typeof openPane>>["user"]) => {
  await user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("button", { name: "Kiểm tra" }));
};

test("a check shows the counters and takes the focus to them", async () => {
  const { user } = await openPane(appWith());
  await pressCheck(user);
  const heading = await screen.findByRole("heading", { name: "Đạt 12/19 tiêu chí, 41/57 chỉ tiêu" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText(/chưa đạt 3 · chưa kết luận được 4/)).toBeTruthy();
});

test("the ribbon's Kiểm tra checks by itself, once", async () => {
  const app = appWith();
  await openPane(app, { tab: "check" });
  expect(await screen.findByRole("heading", { name: /12\/19/ })).toBeTruthy();
  expect(app.checks).toBe(1);
});

test("errors stand first, each group says how many and folds", async () => {
  const { user } = await openPane(appWith([...variedFindings(), ...missingFindings(67)]), { tab: "check" });
  const headings = (await screen.findAllByRole("heading", { level: 3 })).map((heading) => heading.textContent);
  expect(headings).toEqual(["Lỗi phải sửa (72)", "Cần giải trình (3)", "Lưu ý (1)"]);
  expect(rows()).toHaveLength(76);
  await user.click(screen.getByRole("button", { name: "Chưa có số liệu (67)" }));
  await waitFor(() => expect(rows()).toHaveLength(9));
});

test("a row says what is there and what is expected, goes to its cell and keeps the focus", async () => {
  const app = appWith();
  const { user } = await openPane(app, { tab: "check" });
  const row = await screen.findByRole("button", { name: /^17\.1 .*75,5%.*từ 80% trở lên.*Đến ô J41$/ });
  await user.click(row);
  expect(app.jumps.map(({ anchor }) => anchor?.key)).toEqual(["i:40"]);
  expect(document.activeElement).toBe(row);
  await waitFor(() => expect(row.getAttribute("aria-current")).toBe("true"));
  expect(app.checks).toBe(1);
});

test("a cell changed meanwhile renews the check and says so", async () => {
  const app = appWith();
  const { user } = await openPane(app, { tab: "check" });
  app.jumpAnswer = succeeded({ kind: "changed" });
  await user.click(await screen.findByRole("button", { name: /^17\.1 / }));
  expect(await screen.findByText(/đã thay đổi nên biểu được kiểm tra lại/)).toBeTruthy();
  expect(app.checks).toBe(2);
});

test("edits renew the list without moving the focus", async () => {
  const app = appWith();
  const { user } = await openPane(app, { tab: "check" });
  const row = await screen.findByRole("button", { name: /^17\.1 / });
  await user.click(row);
  app.checkAnswer = succeeded({ kind: "report", report: reportWith(variedFindings().slice(1)) });
  await waitFor(() => expect(app.watchers).toHaveLength(1));
  act(() => app.edit(SHEET_ID));
  await waitFor(() => expect(rows()).toHaveLength(8), { timeout: 20_000 });
  expect(document.activeElement).toBe(row);
});

test("a sheet that is no form names the forms there are and leads to them", async () => {
  const app = new FakeApp();
  const forms = [{ sheetId: SHEET_ID, sheetName: "Biểu 01 Còn Toòng 2023" }];
  app.checkAnswer = succeeded({ kind: "notAForm", sheetName: "Sheet1", forms });
  const { user } = await openPane(app, { tab: "check" });
  const list = await screen.findByRole("list", { name: "Biểu có trong tệp này:" });
  app.checkAnswer = succeeded({ kind: "report", report: reportWith([]) });
  await user.click(within(list).getByRole("button", { name: /Biểu 01 Còn Toòng 2023/ }));
  expect(app.shownSheets).toEqual([SHEET_ID]);
  expect(await screen.findByText("Không còn nội dung nào phải sửa hay giải trình.")).toBeTruthy();
});

test("a workbook without a form leads to the other tab, focus and all", async () => {
  const { user } = await openPane(new FakeApp(), { tab: "check" });
  await user.click(await screen.findByRole("button", { name: "Sang thẻ Biểu" }));
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Biểu" }));
});

test("a refusal is told and the result before it stays", async () => {
  const app = appWith();
  const { user } = await openPane(app, { tab: "check" });
  await screen.findByRole("heading", { name: /12\/19/ });
  app.checkAnswer = refused({ code: "cellEditMode" });
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText(/Có ô đang nhập dở/)).toBeTruthy();
  expect(rows()).toHaveLength(9);
});

const unreadable = (detail: StructureDetail): CheckAnswer => {
  return { kind: "unreadable", sheetName: "Biểu 01", finding: structureFinding(detail) };
};

test("a form that cannot be judged says why", async () => {
  const app = new FakeApp();
  app.checkAnswer = succeeded(unreadable({ code: "structure.layoutNewer", found: 3, known: 2 }));
  await openPane(app, { tab: "check" });
  expect(await screen.findByText(/phiên bản mới hơn của tiện ích/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Nâng cấp biểu" })).toBeNull();
});

test("a form of an older layout is upgraded right there, and the new one checked", async () => {
  const app = new FakeApp();
  app.checkAnswer = succeeded(unreadable({ code: "structure.layoutOlder", found: 1, known: 2 }));
  const { user } = await openPane(app, { tab: "check" });
  const upgrade = await screen.findByRole("button", { name: "Nâng cấp biểu" });
  app.checkAnswer = succeeded({ kind: "report", report: reportWith([]) });
  await user.click(upgrade);
  expect(await screen.findByText("Đã nâng cấp biểu")).toBeTruthy();
  expect(screen.getByText("P41: đang làm")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: /12\/19/ })));
});

test("the pane ends its watching with itself", async () => {
  const app = appWith();
  const { unmount } = await openPane(app, { tab: "check" });
  await waitFor(() => expect(app.watchers).toHaveLength(1));
  unmount();
  await waitFor(() => expect(app.watchers).toHaveLength(0));
});

test("each set of a joint list has its counters, and only what there is to say", async () => {
  const app = new FakeApp();
  const basic = setReport({ label: "NTM", aims: { chosen: 1, reached: 0 }, lost: { criteria: 1, indicators: 2 } });
  const advanced = setReport({ label: "NTM nâng cao", counts: countsOf(5, 30), planned: countsOf(6, 33) });
  const report = reportWith(variedFindings(), { sets: [basic, advanced], comparison: "none" });
  app.checkAnswer = succeeded({ kind: "report", report });
  const { user } = await openPane(app);
  await pressCheck(user);
  const heading = await screen.findByRole("heading", { name: "NTM: Đạt 12/19 tiêu chí, 41/57 chỉ tiêu" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByRole("heading", { name: "NTM nâng cao: Đạt 5/19 tiêu chí, 30/57 chỉ tiêu" })).toBeTruthy();
  expect(screen.getAllByText(/^Mục tiêu năm: đạt 0\/1 tiêu chí, còn 1$/)).toHaveLength(1);
  expect(screen.getAllByText("Không duy trì được: 1 tiêu chí, 2 chỉ tiêu")).toHaveLength(1);
  expect(screen.getAllByText("Phấn đấu: Đạt 6/19 tiêu chí, 33/57 chỉ tiêu")).toHaveLength(1);
  expect(screen.getByText("Không so sánh (đổi bộ tiêu chí / sáp nhập)")).toBeTruthy();
  expect(screen.getByText(/Báo cáo quý năm 2023, số liệu đến 30\/9\/2023$/)).toBeTruthy();
});

test("the criteria nearest to being met are folded; each open indicator says its gap and leads to its cell", async () => {
  const app = new FakeApp();
  const open: readonly OpenIndicator[] = [
    {
      indicator: { code: "17.1", text: "Tỷ lệ hộ dùng nước sạch", of: "" },
      state: "unmet",
      gap: { kind: "figure", value: 72.5, threshold: 80, op: ">=", unit: "%", difference: 7.5 },
      target: finding(70, { code: "head.modeUnknown" }).target,
    },
    {
      indicator: { code: "17.2", text: "Cây xanh", of: "" },
      state: "missing",
      gap: null,
      target: finding(71, { code: "head.modeUnknown" }).target,
    },
  ];
  const nearest = [{ no: 17, name: "Môi trường", open }];
  app.checkAnswer = succeeded({
    kind: "report",
    report: reportWith([], { progress: progressInHalf(), sets: [setReport({ nearest })] }),
  });
  const { user } = await openPane(app, { tab: "check" });
  const section = await screen.findByRole("button", { name: "Gần đạt nhất" });
  expect(section.getAttribute("aria-expanded")).toBe("false");
  await user.click(section);
  expect(await screen.findByRole("heading", { name: "17. Môi trường: còn 2 chỉ tiêu" })).toBeTruthy();
  const row = screen.getByRole("button", {
    name: /^17\.1 Tỷ lệ hộ dùng nước sạch.*Chưa đạt, còn thiếu 7,5 điểm %.*Đến ô J71$/,
  });
  expect(screen.getByRole("button", { name: /^17\.2 Cây xanh.*Chưa có số liệu.*Đến ô J72$/ })).toBeTruthy();
  await user.click(row);
  expect(app.jumps.map(({ anchor }) => anchor?.key)).toEqual(["i:70"]);
  await waitFor(() => expect(row.getAttribute("aria-current")).toBe("true"));
});

test("a carried figure is confirmed from its row, told, and taken back", async () => {
  const app = appWith(carriedFindings(3));
  const { user } = await openPane(app, { tab: "check" });
  const button = await screen.findByRole("button", { name: "Không thay đổi: 2.1 Tỷ lệ đường được cứng hóa" });
  app.checkAnswer = succeeded({ kind: "report", report: reportWith(carriedFindings(3).slice(1)) });
  await user.click(button);
  expect(await screen.findByText("Đã xác nhận 1 số liệu")).toBeTruthy();
  expect(app.confirmations.map((targets) => targets.map(({ anchor }) => anchor?.key))).toEqual([["i:60"]]);
  await waitFor(() => expect(rows()).toHaveLength(2));

  app.checkAnswer = succeeded({ kind: "report", report: reportWith(carriedFindings(3)) });
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByText("Đã hoàn tác")).toBeTruthy();
  expect(app.undone).toEqual([writtenTo(SHEET_ID).inverse]);
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: /12\/19/ }));
});

test("a whole group of carried figures is confirmed at once", async () => {
  const app = appWith(carriedFindings(12));
  const { user } = await openPane(app, { tab: "check" });
  const button = await screen.findByRole("button", { name: "Không thay đổi (cả nhóm)" });
  app.checkAnswer = succeeded({ kind: "report", report: reportWith([]) });
  await user.click(button);
  expect(await screen.findByText("Đã xác nhận 12 số liệu")).toBeTruthy();
  expect(app.confirmations).toHaveLength(1);
  expect(app.confirmations[0]).toHaveLength(12);
  expect(await screen.findByText("Không còn nội dung nào phải sửa hay giải trình.")).toBeTruthy();
});

test("a confirmation refused because the sheet changed says so and shows the sheet as it is", async () => {
  const app = appWith(carriedFindings(2));
  const { user } = await openPane(app, { tab: "check" });
  app.confirmAnswer = refused({ code: "changed" });
  app.checkAnswer = succeeded({ kind: "report", report: reportWith(carriedFindings(1)) });
  await user.click(await screen.findByRole("button", { name: "Không thay đổi (cả nhóm)" }));
  expect(await screen.findByText(/vừa thay đổi nên chưa ghi gì/)).toBeTruthy();
  await waitFor(() => expect(rows()).toHaveLength(1));
});

test("columns of another kind are arranged from the finding, by the report's own kind and day", async () => {
  const app = appWith([finding(2, { code: "head.columnsNotArranged", mode: "quarter" })]);
  const { user } = await openPane(app, { tab: "check" });
  const button = await screen.findByRole("button", { name: "Sắp lại cột" });
  app.checkAnswer = succeeded({ kind: "report", report: reportWith([]) });
  await user.click(button);
  expect(await screen.findByText("Đã sắp lại cột")).toBeTruthy();
  expect(app.periodRequests).toEqual([{ mode: "quarter", year: 2023, asOf: "30/9/2023", frame: "annex" }]);
  expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeTruthy();
});
