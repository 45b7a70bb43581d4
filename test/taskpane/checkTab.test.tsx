/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";
import { missingFindings, reportWith, SHEET_ID, variedFindings } from "../doubles/sampleReport";

jest.mock("@fluentui/react-icons", () => jest.requireActual<object>("../doubles/stubbedIcons"));

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
  act(() => app.edit(SHEET_ID));
  await waitFor(() => expect(rows()).toHaveLength(8), { timeout: 2000 });
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

test("a form that cannot be judged says why", async () => {
  const app = new FakeApp();
  const [base] = variedFindings();
  if (base === undefined) throw new Error("no finding");
  const finding = {
    severity: "error",
    target: base.target,
    code: "structure.layoutNewer",
    found: 2,
    known: 1,
  } as const;
  app.checkAnswer = succeeded({ kind: "unreadable", sheetName: "Biểu 01", finding });
  await openPane(app, { tab: "check" });
  expect(await screen.findByText(/phiên bản mới hơn của tiện ích/)).toBeTruthy();
});

test("the pane ends its watching with itself", async () => {
  const app = appWith();
  const { unmount } = await openPane(app, { tab: "check" });
  await waitFor(() => expect(app.watchers).toHaveLength(1));
  unmount();
  await waitFor(() => expect(app.watchers).toHaveLength(0));
});
