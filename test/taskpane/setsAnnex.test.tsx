/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { firstAreas, firstTarget } from "../../src/taskpane/sets/annex/annexTarget";
import type { AnnexDraft, FoundAnnex } from "../../src/usecases/sets/annex/annexDraft";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { FakeSetWork } from "../doubles/fakeSetWork";
import { openPane } from "../doubles/openPane";
import { sampleChoice } from "../doubles/sampleSet";

const at = (row: number, column: number) => ({ row, column });

const draft: AnnexDraft = {
  areas: [
    { id: "Xã nhóm 1", heading: "Nhóm 1", at: at(3, 3) },
    { id: "Xã nhóm 2", heading: "Nhóm 2", at: at(3, 4) },
  ],
  criteria: [{ no: 1, name: "Quy hoạch", at: at(4, 1) }],
  rows: [
    {
      key: "C6",
      at: at(5, 2),
      criterion: 1,
      code: "1.1",
      part: null,
      text: "Tỷ lệ lập quy hoạch",
      unit: "%",
      cells: [
        { area: "Xã nhóm 1", at: at(5, 3), original: "80 phần trăm", text: "" },
        { area: "Xã nhóm 2", at: at(5, 4), original: "≥70%", text: "≥ 70%" },
      ],
      dropped: false,
    },
  ],
};

const found: FoundAnnex = {
  sheetId: "{annex}",
  sheetName: "Phụ lục I",
  understood: 8,
  doubts: [{ at: at(5, 3), code: "unreadable", text: "80 phần trăm" }],
  left: [
    { at: at(0, 0), text: "PHỤ LỤC I", reason: "title" },
    { at: at(5, 3), text: "80 phần trăm", reason: "unreadable" },
  ],
  draft,
};

async function openAnnex(work: FakeSetWork) {
  const app = new FakeApp();
  app.setWorkAnswer = work;
  const { user } = await openPane(app, { tab: "sets" });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Việc cần làm" }), "Nhập từ phụ lục");
  await user.click(await screen.findByRole("button", { name: "Đọc phụ lục" }));
  return user;
}

test("a sheet without a table of criteria says what to paste", async () => {
  await openAnnex(new FakeSetWork());
  expect(await screen.findByText(/^Không thấy bảng tiêu chí ở trang đang mở/)).toBeTruthy();
});

test("what was understood stands beside its cells; a doubt leads to its cell, is mended, and the set is saved", async () => {
  const work = new FakeSetWork();
  work.annexAnswer = succeeded(found);
  const user = await openAnnex(work);
  expect(await screen.findByText("Đã hiểu 8/10 ô; 2 ô để ngoài bộ tiêu chí.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Trang “Phụ lục I”" }));
  await user.click(screen.getByRole("button", { name: "Cần xem lại (1)" }));
  await user.click(screen.getByRole("button", { name: /^Chưa hiểu “80 phần trăm”.*Đến ô D6$/ }));
  expect(work.shown).toEqual([{ sheetId: "{annex}", position: at(5, 3) }]);
  await user.click(screen.getByRole("button", { name: "Ô để ngoài bộ tiêu chí (2)" }));
  expect(screen.getByText("PHỤ LỤC I (tiêu đề)")).toBeTruthy();

  // The set of 2026 – 2030 lacks its indicators and has these groups: it is proposed.
  const target = screen.getByRole<HTMLSelectElement>("combobox", { name: "Lưu thành" });
  expect(target.value).toBe("xa-ntm-2026-2030");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Cột “Nhóm 2”" }).value).toBe("nhom2");

  work.saveAnswer = refused({
    code: "annexRow",
    key: "C6",
    problem: { code: "threshold", area: "nhom2", reason: { kind: "otherDirection", op: "<=" } },
  });
  const save = within(screen.getByRole("form", { name: "Lưu bộ tiêu chí" }));
  await user.type(save.getByRole("textbox", { name: /^Người thực hiện/ }), "Lan{Enter}");
  expect(await screen.findByText(/^Dòng ở ô C6: Các vùng khác tính không quá/)).toBeTruthy();
  const second = screen.getByRole("textbox", { name: "Mức đạt chuẩn: Nhóm 2" });
  expect(document.activeElement).toBe(second);
  const first = screen.getByRole("textbox", { name: "Mức đạt chuẩn: Nhóm 1" });
  expect(screen.getByText("D6. Nguyên văn: 80 phần trăm")).toBeTruthy();
  await user.type(first, "≥ 80%");

  work.saveAnswer = succeeded(sampleChoice("xa-ntm-2026-2030"));
  await user.click(save.getByRole("button", { name: "Lưu bộ tiêu chí" }));
  expect(await screen.findByText("Đã lưu bộ tiêu chí")).toBeTruthy();
  const [mended, head, signing] = work.saved.at(-1) ?? [];
  expect(mended?.rows[0]?.cells.map(({ text }) => text)).toEqual(["≥ 80%", "≥ 70%"]);
  expect(head).toEqual({
    kind: "edition",
    setId: "xa-ntm-2026-2030",
    areas: { "Xã nhóm 1": "nhom1", "Xã nhóm 2": "nhom2" },
  });
  expect(signing).toEqual({ by: "Lan", on: "2023-11-23" });
  await user.click(screen.getByRole("button", { name: "Xem bộ tiêu chí" }));
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Việc cần làm" }).value).toBe("browse");
});

test("a new set is asked for its head, and the field that is missing gets the focus", async () => {
  const work = new FakeSetWork();
  work.annexAnswer = succeeded({ ...found, doubts: [] });
  work.saveAnswer = refused({ code: "annexHead", field: "inForceFrom" });
  const user = await openAnnex(work);
  expect(await screen.findByText("Không có chỗ nào phải xem lại.")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Lưu thành" }), "Bộ tiêu chí mới");
  const save = within(screen.getByRole("form", { name: "Lưu bộ tiêu chí" }));
  await user.click(save.getByRole("button", { name: "Lưu bộ tiêu chí" }));
  expect(await screen.findAllByText("Nhập ngày, tháng, năm, ví dụ 15/02/2026.")).toHaveLength(2);
  expect(document.activeElement).toBe(save.getByRole("textbox", { name: /^Có hiệu lực từ ngày/ }));
  expect(work.saved[0]?.[1]).toMatchObject({ kind: "new", areas: { "Xã nhóm 1": "Xã nhóm 1" } });
});

test("columns are taken for the areas they name; the one for all fills areas without a column", () => {
  const mixed = { ...draft, areas: ["chung", "DBSH", "Cột lạ"].map((id) => ({ id, heading: id, at: at(3, 3) })) };
  expect(firstAreas(mixed, sampleChoice())).toEqual({ chung: "*", DBSH: "DBSH", "Cột lạ": "" });
  expect(firstAreas(mixed, null)).toEqual({ chung: "*", DBSH: "DBSH", "Cột lạ": "Cột lạ" });
  expect(firstTarget(mixed, [sampleChoice()]).setId).toBeNull();
});
