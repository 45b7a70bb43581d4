/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { FakeApp, refused } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";

jest.mock("@fluentui/react-icons", () => jest.requireActual<object>("../doubles/stubbedIcons"));

const insertButton = () => screen.findByRole("button", { name: "Chèn biểu" });
const field = (name: string) => screen.findByRole("textbox", { name });

test("a village's form asks for the village, a commune's for the area", async () => {
  const { user } = await openPane(new FakeApp());
  expect(await field("Thôn")).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: "Vùng áp dụng" })).toBeNull();
  await user.click(await screen.findByRole("radio", { name: /Xã nông thôn mới giai đoạn 2021 - 2025/ }));
  expect(screen.queryByRole("textbox", { name: "Thôn" })).toBeNull();
  expect((await screen.findByRole<HTMLSelectElement>("combobox", { name: "Vùng áp dụng" })).value).toBe("TDMNPB");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Năm" }).value).toBe("2023");
});

test("what was typed is asked for, the result names the sheet, and it is remembered", async () => {
  const app = new FakeApp();
  const { user, stored } = await openPane(app);
  await user.type(await field("Xã"), "Thụy Hùng");
  await user.type(await field("Thôn"), "Còn Toòng{Enter}");
  expect(await screen.findByText(/Biểu nằm ở trang “Biểu 01”/)).toBeTruthy();
  expect(app.requests).toEqual([
    { setId: "kdc-kieu-mau-lang-son", area: "Lạng Sơn", year: 2023, commune: "Thụy Hùng", village: "Còn Toòng" },
  ]);
  expect(Object.values(stored).join()).toContain("Còn Toòng");
});

test("a second press while inserting inserts nothing more", async () => {
  const app = new FakeApp();
  let goOn: () => void = () => undefined;
  app.beforeWriting = new Promise((resolve) => {
    goOn = resolve;
  });
  const { user } = await openPane(app);
  await user.click(await insertButton());
  expect(await screen.findByText("Đang chuẩn bị biểu…")).toBeTruthy();
  await user.click(await insertButton());
  goOn();
  await screen.findByText("Đã chèn biểu");
  expect(app.requests).toHaveLength(1);
});

test("problems stand under their fields and the first of them has the focus", async () => {
  const app = new FakeApp();
  app.insertAnswer = refused({
    code: "request",
    problems: [
      { field: "commune", code: "required" },
      { field: "village", code: "required" },
    ],
  });
  const { user } = await openPane(app);
  await user.click(await insertButton());
  expect(await screen.findByText("Nhập tên xã.")).toBeTruthy();
  expect(screen.getByText("Nhập tên thôn.")).toBeTruthy();
  const commune = await field("Xã");
  await waitFor(() => expect(document.activeElement).toBe(commune));
  expect(commune.getAttribute("aria-invalid")).toBe("true");
});

test("a refusal of Excel is a sentence, and the pane goes on working", async () => {
  const app = new FakeApp();
  app.insertAnswer = refused({ code: "workbookProtected" });
  const { user } = await openPane(app);
  await user.click(await insertButton());
  expect(await screen.findByText(/Tệp đang khóa cấu trúc/)).toBeTruthy();
  app.insertForm = () => Promise.reject(new RangeError("fault"));
  await user.click(await insertButton());
  expect(await screen.findByText(/báo người hỗ trợ mã: RangeError/)).toBeTruthy();
});

test("English is spoken once chosen, and remembered", async () => {
  const { user, stored } = await openPane(new FakeApp());
  await user.click(await screen.findByRole("button", { name: "Cài đặt" }));
  await user.click(await screen.findByRole("radio", { name: "English" }));
  expect(await screen.findByRole("button", { name: "Insert form" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  expect(Object.values(stored).join()).toContain('"language":"en"');
  await user.click(screen.getByRole("radio", { name: "Tiếng Việt" }));
  expect(await insertButton()).toBeTruthy();
});
