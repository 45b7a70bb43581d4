/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { RULES_OF_BIEU_01 } from "../../src/review/ruleNames";
import type { ClosedComparison, ClosedFigures, ReceiptFacts } from "../../src/usecases/closing/closedFigures";
import type { SheetReport } from "../../src/usecases/app";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { FakeCheckWork } from "../doubles/fakeCheckWork";
import { FakeClosingWork } from "../doubles/fakeClosingWork";
import { openPane } from "../doubles/openPane";
import { finding, reportWith, SHEET_ID } from "../doubles/sampleReport";

const water = { code: "17.1", text: "Tỷ lệ hộ dùng nước sạch", of: "" };
const gap = { kind: "figure", value: 75.5, threshold: 80, op: ">=", unit: "%", difference: 4.5 } as const;
const unmet = finding(40, { code: "indicator.unmet", indicator: water, gap }, "explain", "75.5");
const explained = { ...unmet, explained: { text: "Đang đấu nối", by: "Lan", on: "2023-11-20" } };

/** jsdom has no layout, so that Fluent takes the open dialog for a hidden one; a browser does not. */
const hidden = true;

async function open(report: SheetReport, stored: Record<string, string> = {}) {
  const app = new FakeApp();
  const work = new FakeCheckWork();
  const closing = new FakeClosingWork();
  work.closingAnswer = closing;
  app.checkWorkAnswer = work;
  app.checkAnswer = succeeded({ kind: "report", report });
  const pane = await openPane(app, { tab: "check", stored });
  return { app, closing, ...pane };
}

const button = (name: string) => screen.findByRole("button", { name });
const dialog = async () => within(await screen.findByRole("dialog", { hidden }));

function closed(receipt: Partial<Extract<ReceiptFacts, { kind: "found" }>> = {}): ClosedFigures {
  return {
    code: "A7F3-92C1",
    by: "Hoàng Văn Thụ",
    on: "2023-11-23",
    receipt: {
      kind: "found",
      sheetName: "Phiếu KT Biểu 01",
      state: "closed",
      log: [{ kind: "closed", on: "2023-11-23", by: "Hoàng Văn Thụ" }],
      comparison: { kind: "unchanged" },
      ...receipt,
    },
  };
}

test("while something stands in the way, Chốt số liệu says what", async () => {
  const { user, closing } = await open(reportWith([unmet, finding(41, { code: "value.missing", indicator: water })]));
  await user.click(await button("Chốt số liệu"));
  const said = await dialog();
  expect(
    said.getByText("Biểu còn 1 lỗi phải sửa và 1 nội dung cần giải trình. Sửa, giải trình hết rồi chốt."),
  ).toBeTruthy();
  expect(closing.closings).toEqual([]);
});

test("closed after what it does is said: with name, day, and all that stands on the Phiếu kiểm tra", async () => {
  const report = reportWith([explained]);
  const { user, closing, stored } = await open(report);
  await user.click(await button("Chốt số liệu"));
  const asked = await dialog();
  expect(asked.getByText(/danh sách hoàn tác/)).toBeTruthy();
  await user.click(asked.getByRole("button", { name: "Chốt số liệu", hidden }));
  expect(asked.getByText("Ghi họ tên người chốt.")).toBeTruthy();
  await user.type(asked.getByLabelText(/^Người chốt/), "Hoàng Văn Thụ");
  await user.click(asked.getByRole("button", { name: "Chốt số liệu", hidden }));

  expect(await screen.findByText("Đã chốt số liệu")).toBeTruthy();
  expect(screen.getByText(/Mã số liệu: A7F3-92C1\. Phiếu kiểm tra ở trang “Phiếu KT Biểu 01”/)).toBeTruthy();
  expect(screen.queryByRole("dialog", { hidden })).toBeNull();
  expect(closing.closings).toMatchObject([{ sheetId: SHEET_ID, password: "", by: "Hoàng Văn Thụ", on: "2023-11-23" }]);
  expect(JSON.stringify(stored)).toContain("Hoàng Văn Thụ");

  const paper = await closing.closings[0]?.paper(report, RULES_OF_BIEU_01);
  expect(paper).toMatchObject({
    form: "Biểu 01 – Kết quả thực hiện bộ tiêu chí",
    period: "Báo cáo quý năm 2023, số liệu đến 30/9/2023",
    findings: [{ explanation: "Đang đấu nối" }],
  });
  expect(paper?.findings[0]?.text).toMatch(/^17\.1 Tỷ lệ hộ dùng nước sạch: .*4,5/);
  expect(paper?.rules.length).toBe(RULES_OF_BIEU_01.length);
});

test("a password is typed twice and kept nowhere", async () => {
  const { user, closing, stored } = await open(reportWith([]), { "bntm.preferences": "{}" });
  await user.click(await button("Chốt số liệu"));
  const asked = await dialog();
  await user.type(asked.getByLabelText(/^Người chốt/), "Lan");
  await user.type(asked.getByLabelText(/^Mật khẩu khóa trang/), "mật khẩu 1");
  await user.type(asked.getByLabelText(/^Nhập lại/), "mật khẩu 2");
  const agree = () => user.click(asked.getByRole("button", { name: "Chốt số liệu", hidden }));
  await agree();
  expect(asked.getByText("Hai lần nhập khác nhau. Nhập lại.")).toBeTruthy();
  await user.type(asked.getByLabelText(/^Nhập lại/), "{Backspace}1");
  await agree();
  expect(closing.closings).toMatchObject([{ password: "mật khẩu 1" }]);
  expect(JSON.stringify(stored)).not.toContain("mật khẩu");
});

test("refused: the dialog says why and stays", async () => {
  const { user, closing, app } = await open(reportWith([], { closing: closed() }));
  closing.reopenAnswer = refused({ code: "wrongPassword" });
  await user.click(await button("Bỏ chốt"));
  const asked = await dialog();
  await user.type(asked.getByLabelText(/^Người bỏ chốt/), "Lan");
  await user.type(asked.getByLabelText(/^Mật khẩu/), "sai");
  await user.click(asked.getByRole("button", { name: "Bỏ chốt", hidden }));
  expect(await asked.findByText("Mật khẩu không đúng. Xem bộ gõ, Caps Lock rồi nhập lại.")).toBeTruthy();

  closing.reopenAnswer = succeeded(null);
  const checks = app.checks;
  await user.click(asked.getByRole("button", { name: "Bỏ chốt", hidden }));
  expect(await screen.findByText("Đã bỏ chốt")).toBeTruthy();
  expect(closing.reopenings.at(-1)).toEqual({ sheetId: SHEET_ID, password: "sai", by: "Lan", on: "2023-11-23" });
  expect(app.checks).toBe(checks + 1);
});

test("a closed form shows its code and that nothing changed, with the words that this is no signature", async () => {
  await open(reportWith([], { closing: closed() }));
  expect(await screen.findByText("Mã số liệu: A7F3-92C1")).toBeTruthy();
  expect(screen.getByText("Số liệu không thay đổi từ khi chốt.")).toBeTruthy();
  expect(screen.getByText(/Chốt ngày 23\/11\/2023, người chốt: Hoàng Văn Thụ\./)).toBeTruthy();
  expect(screen.getByText(/không phải là chữ ký số/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Chốt số liệu" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Ghi Trả lại bổ sung" })).toBeNull();
});

test("changed cells are named, and lead there", async () => {
  const target = {
    sheetId: SHEET_ID,
    position: { row: 12, column: 9 },
    anchor: { key: "i:17.1", column: "actual.value" },
    seen: "82.5",
  };
  const cells = [
    { key: "i:17.1", column: "actual.value", before: "80", after: "82.5", inHead: false, target },
    { key: "i:17.2", column: "note", before: "Đã nghiệm thu", after: "", inHead: false, target: null },
    { key: "head", column: "commune", before: "Thụy Hùng", after: "Bảo Lâm", inHead: true, target: null },
  ];
  const { app, user } = await open(reportWith([], { closing: closed({ comparison: { kind: "changed", cells } }) }));
  expect(await screen.findByText("Đã thay đổi 3 chỗ sau khi chốt")).toBeTruthy();
  expect(screen.getByText("Dòng hoặc cột đã bị xóa, trước là “Đã nghiệm thu”")).toBeTruthy();
  expect(screen.getByText("Đầu biểu: “Thụy Hùng” → “Bảo Lâm”")).toBeTruthy();
  await user.click(await button("Ô J13: “80” → “82,5”"));
  expect(app.jumps).toEqual([target]);
});

test.each<[string, ReceiptFacts, RegExp]>([
  ["no Phiếu kiểm tra", { kind: "gone" }, /Không tìm thấy Phiếu kiểm tra của mã A7F3-92C1/],
  ["one that Excel did not give", { kind: "unread" }, /Excel chưa đọc được trang Phiếu kiểm tra/],
  ["an altered one", receiptWith({ kind: "receiptAltered" }), /đã bị sửa/],
  ["columns gone", receiptWith({ kind: "columnsLost" }), /đã bị xóa cột/],
])("with %s it says that it could not compare", async (_, receipt, sentence) => {
  await open(reportWith([], { closing: { ...closed(), receipt } }));
  expect(await screen.findByText("Chưa đối chiếu được")).toBeTruthy();
  expect(screen.getByText(sentence)).toBeTruthy();
});

function receiptWith(comparison: ClosedComparison): ReceiptFacts {
  const { receipt } = closed({ comparison });
  return receipt;
}

test("sent: number, day and which time are asked for, the day as it is typed", async () => {
  const { user, closing } = await open(reportWith([], { closing: closed() }));
  await user.click(await button("Ghi Đã gửi"));
  const form = within(await screen.findByRole("form", { name: "Ghi Đã gửi" }));
  const record = () => user.click(form.getByRole("button", { name: "Ghi vào phiếu" }));
  await record();
  expect(form.getByText("Ghi số văn bản, ví dụ 45/BC-UBND.")).toBeTruthy();
  await user.type(form.getByLabelText(/^Số văn bản/), "45/BC-UBND");
  closing.recordAnswer = refused({ code: "notADay" });
  await record();
  expect(await form.findByText("Ghi ngày theo dạng 12/7/2026.")).toBeTruthy();
  closing.recordAnswer = succeeded(null);
  await user.clear(form.getByLabelText(/^Ngày/));
  await user.type(form.getByLabelText(/^Ngày/), "24/11/2023");
  await record();
  expect(await screen.findByText("Đã ghi vào Phiếu kiểm tra")).toBeTruthy();
  expect(closing.records.at(-1)).toEqual({ kind: "sent", on: "24/11/2023", document: "45/BC-UBND", time: 1 });
  expect(closing.records[0]).toMatchObject({ on: "23/11/2023" });
});

test("what was sent can come back, and the next time is the second", async () => {
  const sent = { kind: "sent", on: "2023-11-24", document: "45/BC-UBND", time: 1 } as const;
  const { user, closing } = await open(reportWith([], { closing: closed({ state: "sent", log: [sent] }) }));
  expect(await screen.findByText("Đã gửi lần 1 ngày 24/11/2023, số 45/BC-UBND")).toBeTruthy();
  await user.click(await button("Ghi Đã gửi"));
  expect(screen.getByLabelText<HTMLInputElement>(/^Lần gửi/).value).toBe("2");
  await user.click(await button("Thôi"));
  await user.click(await button("Ghi Trả lại bổ sung"));
  await user.type(await screen.findByLabelText(/^Nội dung phải bổ sung/), "Thiếu Biểu 02");
  await user.click(await button("Ghi vào phiếu"));
  expect(closing.records).toEqual([{ kind: "returned", on: "23/11/2023", note: "Thiếu Biểu 02" }]);
});
