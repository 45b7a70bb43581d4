/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { TABLE_CHOICES } from "../../src/forms/tables/tableCatalogue";
import { FakeApp, refused } from "../doubles/fakeApp";
import { chooseForm, textField, type User } from "../doubles/insertHands";
import { openPane } from "../doubles/openPane";

const BIEU02 = "bieu-02";
const press = async (user: User) => user.click(await screen.findByRole("button", { name: "Chèn biểu" }));
const valueOf = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name }).value;

/** What every form asks, and what only some of them do. */
const ASKED: readonly (readonly [keyof (typeof TABLE_CHOICES)[number], () => unknown])[] = [
  ["village", () => screen.queryByRole("textbox", { name: /^Thôn/ })],
  ["money", () => screen.queryByRole("combobox", { name: "Đơn vị tính" })],
  ["criteria", () => screen.queryByRole("combobox", { name: "Bộ tiêu chí" })],
  ["responsibles", () => screen.queryByRole("button", { name: "Chủ trì" })],
  ["sources", () => screen.queryByRole("group", { name: "Nguồn vốn của xã" })],
];

test.each(TABLE_CHOICES.map((choice) => [choice.title, choice] as const))(
  "%s asks only what it needs",
  async (_, choice) => {
    const { user } = await openPane(new FakeApp());
    await chooseForm(user, choice.id);
    expect(await textField(/^Xã/)).toBeTruthy();
    for (const [need, found] of ASKED) expect([need, found() !== null]).toEqual([need, choice[need]]);
    expect(screen.queryByRole("combobox", { name: "Nhóm xã" }) !== null).toBe(choice.areas.length > 0);
    expect(Number(valueOf("Năm"))).toBe(Math.max(2023, choice.years.from));
    expect(screen.queryByRole("button", { name: /Xem ví dụ/ })).toBeNull();
  },
);

test("what was typed is asked for, and the result names the sheet", async () => {
  const app = new FakeApp();
  const { user } = await openPane(app);
  await chooseForm(user, BIEU02);
  await user.selectOptions(screen.getByRole("combobox", { name: "Loại biểu" }), "Báo cáo 6 tháng");
  await user.type(await textField(/^Xã/), " Thụy Hùng ");
  await user.type(await textField(/^Thôn/), "Còn Toòng");
  await user.selectOptions(screen.getByRole("combobox", { name: "Đơn vị tính" }), "nghìn đồng");
  await user.click(screen.getByRole("checkbox", { name: "Vốn tín dụng" }));
  await user.click(screen.getByRole("checkbox", { name: "Nhân dân hiến đất" }));
  await user.click(screen.getByRole("checkbox", { name: "Vốn lồng ghép" }));
  await user.click(screen.getByRole("checkbox", { name: "Vốn lồng ghép" }));
  await user.type(await textField("Mã xã"), "06184{Enter}");
  expect(await screen.findByText(/Biểu nằm ở trang “Biểu 01”/)).toBeTruthy();
  expect(app.requests).toEqual([]);
  expect(app.tableRequests).toEqual([
    {
      form: BIEU02,
      commune: "Thụy Hùng",
      communeCode: "06184",
      village: "Còn Toòng",
      year: 2023,
      mode: "sixMonths",
      asOf: "30/6/2023",
      frame: "annex",
      moneyUnit: "thousandDong",
      responsibles: ["Địa chính – Nông lâm", "Công an"],
      withoutSources: ["credit", "peopleLand"],
      setId: "",
      area: "",
    },
  ]);
});

test("problems stand under their fields and the first of them has the focus", async () => {
  const app = new FakeApp();
  app.insertAnswer = refused({
    code: "request",
    problems: [
      { field: "commune", code: "required" },
      { field: "communeCode", code: "tooLong", maximum: 60 },
    ],
  });
  const { user } = await openPane(app);
  await chooseForm(user, "theo-doi-von");
  await press(user);
  expect(await screen.findByText("Nhập tên xã.")).toBeTruthy();
  expect(screen.getByText("Rút ngắn Mã xã còn tối đa 60 ký tự.")).toBeTruthy();
  const commune = await textField(/^Xã/);
  await waitFor(() => expect(document.activeElement).toBe(commune));
  expect(app.remembered).toEqual([]);
});

test("names typed for one form stand in the next one chosen", async () => {
  const app = new FakeApp();
  const { user } = await openPane(app);
  await user.type(await textField(/^Xã/), "Thụy Hùng");
  await user.type(await textField(/^Thôn/), "Còn Toòng");
  await chooseForm(user, BIEU02);
  expect((await textField(/^Xã/)).value).toBe("Thụy Hùng");
  expect((await textField(/^Thôn/)).value).toBe("Còn Toòng");
  await user.type(await textField("Mã xã"), "06184");
  await chooseForm(user, "bieu-11");
  expect((await textField("Mã xã")).value).toBe("06184");
});

test("villages side by side are a matter of Biểu 01: another form begins with the first", async () => {
  const app = new FakeApp();
  const { user } = await openPane(app);
  await user.type(await textField(/^Xã/), "Thụy Hùng");
  await user.type(await textField(/^Thôn/), "Còn Toòng; Nà Pàn");
  await press(user);
  await screen.findByText("Đã chèn biểu");
  await chooseForm(user, BIEU02);
  expect((await textField(/^Thôn/)).value).toBe("Còn Toòng");
});
