/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { FakeApp, refused } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";

const insertButton = () => screen.findByRole("button", { name: "Chèn biểu" });
const field = (name: string) => screen.findByRole("textbox", { name });

const day = async () => (await screen.findByRole<HTMLInputElement>("textbox", { name: "Số liệu đến ngày" })).value;

test("a village's form asks for the village, a commune's for the area", async () => {
  const { user } = await openPane(new FakeApp());
  expect(await field("Thôn")).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: "Vùng áp dụng" })).toBeNull();
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Bộ tiêu chí" }),
    "Xã nông thôn mới giai đoạn 2021 - 2025",
  );
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
    {
      setId: "kdc-kieu-mau-lang-son",
      area: "Lạng Sơn",
      year: 2023,
      commune: "Thụy Hùng",
      communeCode: "",
      village: "Còn Toòng",
      mode: "plan",
      asOf: "",
      frame: "annex",
      responsibles: ["Địa chính – Nông lâm", "Công an"],
    },
  ]);
  expect(Object.values(stored).join()).toContain("Còn Toòng");
});

test("a report's day is proposed and follows kind and year, until one is typed", async () => {
  const app = new FakeApp();
  const { user } = await openPane(app);
  expect(screen.queryByRole("textbox", { name: "Số liệu đến ngày" })).toBeNull();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Loại biểu" }), "Báo cáo quý");
  expect(await day()).toBe("30/9/2023");
  await user.selectOptions(screen.getByRole("combobox", { name: "Năm" }), "2022");
  expect(await day()).toBe("31/12/2022");
  await user.clear(await field("Số liệu đến ngày"));
  await user.type(await field("Số liệu đến ngày"), "15/8/2022");
  await user.selectOptions(screen.getByRole("combobox", { name: "Loại biểu" }), "Báo cáo 9 tháng");
  expect(await day()).toBe("15/8/2022");
  await user.selectOptions(screen.getByRole("combobox", { name: "Khung biểu" }), "Biểu gửi riêng");
  await user.click(await insertButton());
  await screen.findByText("Đã chèn biểu");
  expect(app.requests).toMatchObject([{ mode: "nineMonths", year: 2022, asOf: "15/8/2022", frame: "standalone" }]);
});

test("who can lead follows the year until it is edited, is kept at once, and the usual list comes back", async () => {
  const app = new FakeApp();
  const { user, stored } = await openPane(app);
  await user.click(await screen.findByRole("button", { name: "Chủ trì" }));
  const list = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Danh sách chủ trì" });
  expect(list().value).toBe("Địa chính – Nông lâm\nCông an");
  await user.selectOptions(screen.getByRole("combobox", { name: "Năm" }), "2026");
  expect(list().value).toBe("Phòng Kinh tế\nCông an");
  await user.type(list(), "{Enter}Trưởng thôn");
  expect(Object.values(stored).join()).toContain("Trưởng thôn");
  await user.selectOptions(screen.getByRole("combobox", { name: "Năm" }), "2023");
  await user.click(await insertButton());
  await screen.findByText("Đã chèn biểu");
  expect(app.requests[0]?.responsibles).toEqual(["Phòng Kinh tế", "Công an", "Trưởng thôn"]);
  await user.click(screen.getByRole("button", { name: "Lấy lại danh sách thường dùng" }));
  expect(list().value).toBe("Địa chính – Nông lâm\nCông an");
  expect(document.activeElement).toBe(list());
  expect(Object.values(stored).join()).not.toContain("Trưởng thôn");
});

test("a problem in the folded list opens it and takes the focus there", async () => {
  const app = new FakeApp();
  app.insertAnswer = refused({
    code: "request",
    problems: [{ field: "responsibles", code: "tooMany", maximum: 30 }],
  });
  const { user } = await openPane(app);
  await user.click(await insertButton());
  expect(await screen.findByText("Danh sách Chủ trì có tối đa 30 tên. Bớt dòng.")).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.getAttribute("name")).toBe("responsibles"));
});

test("several villages too many, one named twice, a day outside the year: each says so under its field", async () => {
  const app = new FakeApp();
  const { user } = await openPane(app);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Loại biểu" }), "Báo cáo năm");
  app.insertAnswer = refused({
    code: "request",
    problems: [
      { field: "village", code: "repeated", name: "Còn Toòng" },
      { field: "asOf", code: "outsideYear", year: 2023 },
    ],
  });
  await user.click(await insertButton());
  expect(await screen.findByText("Tên thôn “Còn Toòng” ghi hai lần. Xóa bớt một.")).toBeTruthy();
  expect(screen.getByText("Ngày phải nằm trong năm 2023. Sửa lại ngày hoặc năm.")).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.getAttribute("name")).toBe("village"));
});

test("the example says on which sheets it is and that it is one; a refusal says why", async () => {
  const app = new FakeApp();
  const { user } = await openPane(app);
  const show = () => screen.findByRole("button", { name: "Xem ví dụ (KH 95)" });
  await user.click(await show());
  expect(await screen.findByText(/“Ví dụ Biểu 01 NTM”, “Ví dụ Biểu 01 KDC”.*số liệu ví dụ/)).toBeTruthy();
  app.exampleAnswer = refused({ code: "workbookProtected" });
  await user.click(await show());
  expect(await screen.findByText(/Tệp đang khóa cấu trúc/)).toBeTruthy();
  expect(screen.queryByText("Đã chèn ví dụ")).toBeNull();
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
