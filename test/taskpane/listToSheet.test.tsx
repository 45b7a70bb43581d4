/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { FakeCheckWork } from "../doubles/fakeCheckWork";
import { openPane } from "../doubles/openPane";
import { reportWith, SHEET_ID, variedFindings } from "../doubles/sampleReport";

const found = variedFindings();
const subjects = found.map((_, at) => ({
  criterion: at < 3 ? { id: "c:2", no: 2, name: "Giao thông" } : null,
  responsible: at < 3 ? "Phòng Kinh tế" : "",
}));

async function open() {
  const app = new FakeApp();
  const work = new FakeCheckWork();
  app.checkWorkAnswer = work;
  app.checkAnswer = succeeded({ kind: "report", report: reportWith(found, { subjects }) });
  return { app, work, ...(await openPane(app, { tab: "check" })) };
}

const toSheet = () => screen.findByRole("button", { name: "Ghi ra trang mới" });

test("the list goes to a new sheet: it is told which, the form is checked again and stays in the pane", async () => {
  const { app, work, user } = await open();
  work.listAnswer = succeeded({ sheetId: "{list}", sheetName: "Cần sửa Biểu 01 (2)" });
  await user.click(await toSheet());
  expect(await screen.findByText("Đã ghi danh sách ra trang “Cần sửa Biểu 01 (2)”")).toBeTruthy();
  expect(screen.getByText(/Không cần nữa thì xóa cả trang/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
  expect(app.checks).toBe(2);
  expect(screen.getAllByRole("button", { name: /Đến ô/ })).toHaveLength(9);
});

test("it says of which form, period and day it is, and each finding in Vietnamese", async () => {
  const { work, user } = await open();
  await user.click(await toSheet());
  await screen.findByText(/^Đã ghi danh sách/);
  expect(work.lists).toMatchObject([
    {
      sheetId: SHEET_ID,
      list: {
        sheet: "Biểu 01 Thụy Hùng 2023",
        form: "Biểu 01 – Kết quả thực hiện bộ tiêu chí",
        set: "Xã nông thôn mới giai đoạn 2021 - 2025",
        unit: "Xã Thụy Hùng",
        period: "Báo cáo quý năm 2023, số liệu đến 30/9/2023",
        on: "2023-11-23",
        all: 9,
      },
    },
  ]);
  const rows = work.lists[0]?.list.rows;
  expect(rows).toHaveLength(9);
  expect(rows?.[0]).toMatchObject({ severity: "Lỗi phải sửa", address: "J11", responsible: "Phòng Kinh tế" });
  expect(rows?.find(({ address }) => address === "J41")).toEqual({
    severity: "Cần giải trình",
    address: "J41",
    content: "17.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn: Chưa đạt, còn thiếu 4,5 điểm %",
    present: "75,5%",
    required: "từ 80% trở lên",
    basis: "",
    responsible: "",
    explanation: "",
  });
});

test("only what is shown is written, and the list says of how many", async () => {
  const { work, user } = await open();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Chủ trì" }), "Phòng Kinh tế");
  await user.click(await toSheet());
  await screen.findByText(/^Đã ghi danh sách/);
  expect(work.lists.map(({ list }) => [list.rows.length, list.all])).toEqual([[3, 9]]);
});

test("a refusal is told with what to do, and nothing else changes", async () => {
  const { app, work, user } = await open();
  work.listAnswer = refused({ code: "workbookProtected" });
  await user.click(await toSheet());
  expect(await screen.findByText("Chưa ghi được danh sách ra trang mới")).toBeTruthy();
  expect(app.checks).toBe(1);
});
