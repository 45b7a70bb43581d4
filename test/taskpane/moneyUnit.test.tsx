/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { ActiveForm } from "../../src/usecases/app";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";

/** Biểu 02 of a village, in triệu đồng. */
const works: ActiveForm = {
  sheetId: "{works}",
  sheetName: "Biểu 02 Còn Toòng 2023",
  setTitle: "Biểu 02 – Nội dung, khối lượng, kinh phí khu dân cư kiểu mẫu",
  unitName: "Thôn Còn Toòng, xã Thụy Hùng",
  year: 2023,
  mode: "plan",
  asOf: null,
  frame: "annex",
  comparison: "lastYear",
  years: { from: 2021, to: 2030 },
  older: false,
  hasPeriods: false,
  unit: "millionDong",
};

async function openWorks(app: FakeApp, form: ActiveForm = works) {
  app.activeForm = succeeded(form);
  const { user } = await openPane(app);
  await user.click(await screen.findByRole("button", { name: "Biểu đang mở" }));
  await screen.findByText(`Trang “${form.sheetName}”`);
  return user;
}

async function openUnit(app: FakeApp) {
  const user = await openWorks(app);
  await user.click(await screen.findByRole("button", { name: "Đổi đơn vị tính" }));
  const action = within(await screen.findByRole("form", { name: "Đổi đơn vị tính" }));
  const field = action.getByRole<HTMLSelectElement>("combobox", { name: "Đơn vị tính" });
  return { user, field, submit: action.getByRole("button", { name: "Đổi đơn vị tính" }) };
}

test("another unit is asked for, said, and taken back; the field follows the sheet", async () => {
  const app = new FakeApp();
  const { user, field, submit } = await openUnit(app);
  expect(field.value).toBe("millionDong");
  await user.selectOptions(field, "đồng");
  app.activeForm = succeeded({ ...works, unit: "dong" });
  await user.click(submit);
  expect(await screen.findByText("Đã đổi đơn vị tính")).toBeTruthy();
  expect(screen.getByText(/Đã viết lại 1 ô/)).toBeTruthy();
  expect([app.workedOn, app.units]).toEqual([[works.sheetId], ["dong"]]);
  expect(document.activeElement).toBe(submit);

  const inverse = app.unitAnswer.ok ? app.unitAnswer.value.inverse : null;
  app.activeForm = succeeded(works);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByText("Đã hoàn tác")).toBeTruthy();
  expect(app.undone).toEqual([inverse]);
  await waitFor(() => expect(field.value).toBe("millionDong"));
});

test("the unit the sheet has already is not written again", async () => {
  const app = new FakeApp();
  const { user, submit } = await openUnit(app);
  await user.click(submit);
  submit.focus();
  await user.keyboard("{Enter}");
  expect(app.units).toEqual([]);
  expect(submit.getAttribute("aria-disabled")).toBe("true");
});

test("cells that cannot be converted are named", async () => {
  const app = new FakeApp();
  app.unitAnswer = refused({ code: "notConvertible", cells: ["L20", "M31"] });
  const { user, field, submit } = await openUnit(app);
  await user.selectOptions(field, "đồng");
  await user.click(submit);
  expect(await screen.findByText("Chưa đổi được đơn vị tính")).toBeTruthy();
  expect(screen.getByText(/ghi số bằng chữ hoặc có công thức riêng: L20, M31/)).toBeTruthy();
  expect(field.value).toBe("dong");
});

test("a form without money has no unit to change, and a Biểu 01 has its next period", async () => {
  const user = await openWorks(new FakeApp(), { ...works, unit: null, hasPeriods: true });
  expect(await screen.findByRole("button", { name: "Tạo kỳ báo cáo mới" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Đổi đơn vị tính" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Đổi loại biểu" }));
  expect(await screen.findByRole("form", { name: "Đổi loại biểu" })).toBeTruthy();
});

test("a table form has no next period and compares with nothing", async () => {
  await openWorks(new FakeApp());
  expect(await screen.findByRole("button", { name: "Đổi đơn vị tính" })).toBeTruthy();
  expect(screen.getByText("Thôn Còn Toòng, xã Thụy Hùng")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tạo kỳ báo cáo mới" })).toBeNull();
  expect(screen.queryByText(/Không so sánh/)).toBeNull();
});
