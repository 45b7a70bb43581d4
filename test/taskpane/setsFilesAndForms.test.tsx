/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { CarriedSet } from "../../src/usecases/sets/carriedSets";
import type { FollowPreview } from "../../src/usecases/sets/followSet";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { FakeSetWork } from "../doubles/fakeSetWork";
import { openPane } from "../doubles/openPane";
import { sampleChoice, sampleSet } from "../doubles/sampleSet";

async function openTask(app: FakeApp, work: FakeSetWork, task: string) {
  app.setWorkAnswer = work;
  const { user } = await openPane(app, { tab: "sets" });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Việc cần làm" }), task);
  return user;
}

const fileWith = (text: string) => new File([text], "bo-tieu-chi.json", { type: "application/json" });

test("a file is refused with place and reason, one too large before it is read; then a good one is taken in", async () => {
  const work = new FakeSetWork();
  const user = await openTask(new FakeApp(), work, "Lưu, nhập, gửi kèm tệp");
  const input = await screen.findByLabelText<HTMLInputElement>("Nhập từ tệp", { selector: "input" });

  const huge = fileWith("{}");
  Object.defineProperty(huge, "size", { value: 5_000_000 });
  await user.upload(input, huge);
  expect(await screen.findByText(/^Tệp lớn hơn 4 MB/)).toBeTruthy();
  expect(work.imported).toEqual([]);

  work.importAnswer = refused({ code: "hostileKey", place: "sets.0.__proto__" });
  await user.upload(input, fileWith('{"a":1}'));
  expect(await screen.findByText(/^Tệp có nội dung lạ.*Chỗ có lỗi: sets\.0\.__proto__\.$/)).toBeTruthy();
  expect(work.imported).toEqual(['{"a":1}']);

  const choice = sampleChoice();
  work.importAnswer = succeeded([choice]);
  await user.upload(input, fileWith("{}"));
  await user.click(await screen.findByRole("button", { name: `Xem ${choice.title}` }));
  const task = screen.getByRole<HTMLSelectElement>("combobox", { name: "Việc cần làm" });
  expect([task.value, document.activeElement]).toEqual(["browse", task]);
});

test("a set goes into the workbook, or the reason is said", async () => {
  const work = new FakeSetWork();
  const user = await openTask(new FakeApp(), work, "Lưu, nhập, gửi kèm tệp");
  await user.click(await screen.findByRole("button", { name: "Gửi kèm tệp này" }));
  expect(await screen.findByText(/^Bộ tiêu chí nằm ở trang “Bộ NTM”/)).toBeTruthy();
  work.putAnswer = refused({ code: "workbookProtected" });
  await user.click(screen.getByRole("button", { name: "Gửi kèm tệp này" }));
  expect(await screen.findByText("Chưa ghi được bộ tiêu chí vào tệp")).toBeTruthy();
});

test("a set that came with the workbook is offered with who checked it, and becomes the one looked at", async () => {
  const edition = { by: "Sở Nông nghiệp", on: "2026-02-20", note: "", code: "a" };
  const carried: CarriedSet = {
    sheetId: "{7}",
    sheetName: "Bộ NTM",
    set: sampleSet({ edition }),
    checks: { count: 120, of: 178, by: ["Hoàng Thị Lan"], lastOn: "2026-03-01" },
  };
  const app = new FakeApp();
  const work = new FakeSetWork();
  work.carriedAnswer = succeeded([carried]);
  app.setWorkAnswer = work;
  const { user } = await openPane(app, { tab: "sets" });
  const offer = await screen.findByRole("button", { name: "Dùng bộ tiêu chí kèm theo tệp này" });
  expect(screen.getByText(/Đã đối chiếu 120\/178 mức: Hoàng Thị Lan, lần cuối ngày 01\/3\/2026\./)).toBeTruthy();
  const before = work.opened.length;
  await user.click(offer);
  expect(await screen.findByText(/^Đã dùng bộ tiêu chí kèm theo tệp: /)).toBeTruthy();
  expect(work.used).toEqual([carried]);
  expect(work.opened.slice(before)).toEqual([["xa-ntm-2021-2025", "2023-11-23"]]);
  expect(screen.queryByRole("button", { name: "Dùng bộ tiêu chí kèm theo tệp này" })).toBeNull();
});

const preview: FollowPreview = {
  sheetId: "{form}",
  sheetName: "Biểu 01 Thụy Hùng 2023",
  unitName: "Xã Thụy Hùng",
  year: 2023,
  areaName: "Trung du miền núi phía Bắc",
  rows: [
    { code: "1.1", text: "Quy hoạch", before: "", after: "≥ 1", verdictBefore: "met", verdictAfter: "met" },
    { code: "17.1", text: "Nước sạch", before: "≥ 45%*", after: "≥ 50%", verdictBefore: "met", verdictAfter: "unmet" },
  ],
  ownThresholds: 2,
  needsNewSheet: [{ code: "17.13", reason: "new" }],
  edit: {
    sheetId: "{form}",
    cells: [{ position: { row: 9, column: 4 }, seen: "45", entry: { kind: "empty" } }],
    columns: [],
  },
  brings: [],
};

test("sheets already inserted follow after a preview of what changes, and it can be undone", async () => {
  const app = new FakeApp();
  const work = new FakeSetWork();
  work.previewAnswer = succeeded([preview]);
  const user = await openTask(app, work, "Áp dụng cho các biểu đã chèn");
  await user.click(await screen.findByRole("button", { name: "Xem trước thay đổi" }));
  const sheet = within(await screen.findByRole("region", { name: "Trang “Biểu 01 Thụy Hùng 2023”" }));
  expect(sheet.getByText("2 mức đạt chuẩn thay đổi, trong đó 1 dòng đổi đánh giá.")).toBeTruthy();
  const [first] = sheet.getAllByRole("listitem");
  expect(first?.textContent).toBe("17.1. Nước sạchMức đạt chuẩn: ≥ 45%* → ≥ 50%Đánh giá: Đạt → Chưa đạt");
  expect(sheet.getByText("17.13: chỉ tiêu mới")).toBeTruthy();
  expect(work.followed).toEqual([]);

  const update = sheet.getByRole("button", { name: /^Cập nhật biểu này/ });
  await user.click(update);
  expect(await sheet.findByText("Chưa cập nhật được biểu")).toBeTruthy();

  const inverse = { sheetId: "{form}", cells: [], columns: [] };
  work.followAnswer = succeeded({ cells: 3, inverse, withSets: ["Bộ tiêu chí NTM 2021–2025"] });
  await user.click(update);
  expect(await sheet.findByText(/^Đã ghi 3 ô/)).toBeTruthy();
  expect(sheet.getByText(/đi kèm ở trang “Bộ tiêu chí NTM 2021–2025”/)).toBeTruthy();
  expect(work.followed).toEqual([preview, preview]);
  await user.click(sheet.getByRole("button", { name: "Hoàn tác" }));
  expect(await sheet.findByText("Đã hoàn tác")).toBeTruthy();
  expect(app.undone).toEqual([inverse]);
  expect(document.activeElement).toBe(update);
});

test("where every form is up to date, that is said", async () => {
  const user = await openTask(new FakeApp(), new FakeSetWork(), "Áp dụng cho các biểu đã chèn");
  await user.click(await screen.findByRole("button", { name: "Xem trước thay đổi" }));
  expect(await screen.findByText(/^Không có biểu nào phải thay đổi/)).toBeTruthy();
});
