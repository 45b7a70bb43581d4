/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { ActiveForm } from "../../src/usecases/app";
import { nextPeriod } from "../../src/taskpane/openForm/nextPeriod";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";
import { structureFinding } from "../doubles/sampleReport";

const plan: ActiveForm = {
  sheetId: "{form}",
  sheetName: "Biểu 01 Thụy Hùng 2023",
  setTitle: "Xã nông thôn mới giai đoạn 2021 - 2025",
  unitName: "Xã Thụy Hùng",
  year: 2023,
  mode: "plan",
  asOf: null,
  frame: "annex",
  comparison: "none",
  years: { from: 2021, to: 2025 },
  older: false,
  hasPeriods: true,
  unit: null,
};

async function openSection(app: FakeApp) {
  const { user } = await openPane(app);
  await user.click(await screen.findByRole("button", { name: "Biểu đang mở" }));
  return user;
}

const again = () => screen.findByRole("button", { name: "Xem lại" });

/** Opens an action of the form on view and gives its fields. */
async function openAction(user: Awaited<ReturnType<typeof openSection>>, name: string) {
  await user.click(await screen.findByRole("button", { name }));
  return within(await screen.findByRole("form", { name }));
}

test("nothing is asked of Excel before the section is opened; then it says what the sheet is", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded(plan);
  const { user } = await openPane(app);
  expect(app.descriptions).toBe(0);
  await user.click(await screen.findByRole("button", { name: "Biểu đang mở" }));
  expect(await screen.findByText("Trang “Biểu 01 Thụy Hùng 2023”")).toBeTruthy();
  expect(screen.getByText("Kế hoạch năm 2023")).toBeTruthy();
  expect(screen.getByText("Không so sánh (đổi bộ tiêu chí / sáp nhập)")).toBeTruthy();
  expect(app.descriptions).toBe(1);
});

test("a sheet that is no form says so, and another look sees another sheet", async () => {
  const app = new FakeApp();
  const user = await openSection(app);
  expect(await screen.findByText(/không phải là biểu/)).toBeTruthy();
  app.activeForm = succeeded({ ...plan, mode: "sixMonths", asOf: "2023-06-30" });
  await user.click(await again());
  expect(await screen.findByText("Báo cáo 6 tháng năm 2023, số liệu đến 30/6/2023")).toBeTruthy();
});

test("another sheet that comes into view is looked at by itself, edits are not", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded(plan);
  await openSection(app);
  await screen.findByText("Kế hoạch năm 2023");
  app.edit(plan.sheetId);
  app.edit("{third}");
  app.activeForm = succeeded({ ...plan, sheetId: "{other}", year: 2024 });
  app.edit("{other}", "activated");
  expect(await screen.findByText("Kế hoạch năm 2024")).toBeTruthy();
  expect(app.descriptions).toBe(2);
});

test("while a cell is being typed in, what is known of the form stays, and it looks again later", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded(plan);
  await openSection(app);
  await screen.findByText("Kế hoạch năm 2023");
  app.activeForm = refused({ code: "cellEditMode" });
  app.edit("{other}", "activated");
  await waitFor(() => expect(app.descriptions).toBe(2), { timeout: 5000 });
  expect(screen.getByText("Kế hoạch năm 2023")).toBeTruthy();
  app.activeForm = succeeded({ ...plan, sheetId: "{other}", year: 2024 });
  expect(await screen.findByText("Kế hoạch năm 2024", {}, { timeout: 5000 })).toBeTruthy();
});

test("another kind of form keeps year and frame, and can be taken back once", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded({ ...plan, frame: "standalone" });
  const user = await openSection(app);
  const action = await openAction(user, "Đổi loại biểu");
  await user.selectOptions(action.getByRole("combobox", { name: "Loại biểu" }), "Báo cáo quý");
  await user.click(action.getByRole("button", { name: "Đổi loại biểu" }));
  expect(await screen.findByText("Đã đổi loại biểu")).toBeTruthy();
  expect(screen.getByText(/Số liệu đã nhập giữ nguyên\.$/, { selector: ".fui-MessageBarBody" })).toBeTruthy();
  expect(app.periodRequests).toEqual([{ mode: "quarter", year: 2023, asOf: "30/9/2023", frame: "standalone" }]);
  expect(app.descriptions).toBe(2);

  const inverse = app.changeAnswer.ok ? app.changeAnswer.value.inverse : null;
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByText("Đã hoàn tác")).toBeTruthy();
  expect(app.undone).toEqual([inverse]);
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
  expect(document.activeElement).toBe(await again());
});

test("a day that is none stands under its field, which takes the focus", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded({ ...plan, mode: "quarter", asOf: "2023-03-31" });
  app.changeAnswer = refused({ code: "request", problems: [{ field: "asOf", code: "notADate" }] });
  const user = await openSection(app);
  const action = await openAction(user, "Đổi loại biểu");
  const day = action.getByRole<HTMLInputElement>("textbox", { name: "Số liệu đến ngày" });
  expect(day.value).toBe("31/3/2023");
  await user.clear(day);
  await user.type(day, "hôm nay{Enter}");
  expect(await action.findByText("Nhập ngày, tháng, năm, ví dụ 30/6/2023.")).toBeTruthy();
  expect(app.periodRequests[0]?.asOf).toBe("hôm nay");
  await waitFor(() => expect(document.activeElement).toBe(day));
});

test("a new period tells its sheet, what was kept and carried, and what found no place", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded(plan);
  const user = await openSection(app);
  const action = await openAction(user, "Tạo kỳ báo cáo mới");
  expect(action.getByRole<HTMLSelectElement>("combobox", { name: "Năm" }).value).toBe("2024");
  await user.selectOptions(action.getByRole("combobox", { name: "Loại biểu" }), "Báo cáo năm");
  await user.selectOptions(action.getByRole("combobox", { name: "Năm" }), "2023");
  await user.selectOptions(action.getByRole("combobox", { name: "Khung biểu" }), "Biểu gửi riêng");
  await user.click(action.getByRole("button", { name: "Tạo kỳ báo cáo mới" }));
  expect(await screen.findByText("Đã tạo kỳ báo cáo mới")).toBeTruthy();
  expect(app.periodRequests).toEqual([{ mode: "year", year: 2023, asOf: "23/11/2023", frame: "standalone" }]);
  expect(screen.getByText(/“Biểu 01 Thụy Hùng 2024”.*chép 50 số liệu.*12 số liệu ghi “giữ số kỳ trước”/)).toBeTruthy();
  expect(screen.getByText("P41: đang làm")).toBeTruthy();
  expect(document.activeElement).toBe(await again());
  await user.click(screen.getByRole("button", { name: "Sang thẻ Kiểm tra" }));
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Kiểm tra" }));
});

test("an older form offers nothing but its upgrade", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded({ ...plan, older: true });
  const user = await openSection(app);
  const upgrade = await screen.findByRole("button", { name: "Nâng cấp biểu" });
  expect(screen.queryByRole("button", { name: "Đổi loại biểu" })).toBeNull();
  app.activeForm = succeeded({ ...plan, sheetName: "Biểu 01 Thụy Hùng 2023 (2)" });
  await user.click(upgrade);
  expect(await screen.findByText("Đã nâng cấp biểu")).toBeTruthy();
  expect(await screen.findByText("Trang “Biểu 01 Thụy Hùng 2023 (2)”")).toBeTruthy();
});

test.each([
  [{ code: "changed" } as const, /vừa thay đổi nên chưa ghi gì/],
  [{ code: "upToDate", sheetName: "Biểu 01" } as const, /đã theo mẫu mới nhất/],
  [{ code: "notAForm", sheetName: "Sheet1" } as const, /Trang “Sheet1” không phải là biểu/],
  [{ code: "sheetProtected" } as const, /Trang tính đang bị khóa/],
])("a refusal %j is a plain sentence with what to do", async (problem, sentence) => {
  const app = new FakeApp();
  app.activeForm = succeeded({ ...plan, older: true });
  app.upgradeAnswer = refused(problem);
  const user = await openSection(app);
  await user.click(await screen.findByRole("button", { name: "Nâng cấp biểu" }));
  expect(await screen.findByText("Chưa nâng cấp được biểu")).toBeTruthy();
  expect(screen.getByText(sentence)).toBeTruthy();
});

test("a form that cannot be read says why", async () => {
  const app = new FakeApp();
  const damaged = structureFinding({ code: "structure.identityDamaged", mark: "set" });
  app.activeForm = refused({ code: "unreadable", sheetName: "Biểu 01", finding: damaged });
  await openSection(app);
  expect(await screen.findByText(/Chưa đọc được biểu ở trang “Biểu 01”\. Thông tin ẩn ở đầu biểu/)).toBeTruthy();
});

test.each([
  ["plan", 2023, { mode: "plan", year: 2024, asOf: "" }],
  ["year", 2022, { mode: "year", year: 2023, asOf: "23/11/2023" }],
  ["year", 2025, { mode: "year", year: 2025, asOf: "" }],
  ["month", 2023, { mode: "month", year: 2023, asOf: "31/10/2023" }],
] as const)("after %s of %p comes %j", (mode, year, next) => {
  expect(nextPeriod({ ...plan, mode, year, asOf: "2023-03-31" }, new Date(2023, 10, 23))).toMatchObject(next);
});
