/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { FakeSetWork } from "../doubles/fakeSetWork";
import { openPane } from "../doubles/openPane";
import { sampleSet, sampleView, viewWith } from "../doubles/sampleSet";

const stored = () => ({ "bieu-nong-thon-moi.preferences": JSON.stringify({ signer: "Hoàng Thị Lan" }) });

/** The row 17.1, open. */
async function openRow(work: FakeSetWork, kept: Record<string, string> = stored()) {
  const app = new FakeApp();
  app.setWorkAnswer = work;
  const { user } = await openPane(app, { tab: "sets", stored: kept });
  await user.click(await screen.findByRole("button", { name: /^17\. Môi trường/ }));
  await user.click(screen.getByRole("button", { name: /^17\.1\. Tỷ lệ hộ/ }));
  return user;
}

/** jsdom has no layout, so that Fluent takes the open dialog for a hidden one; a browser does not (test/browser/paneLook). */
const hidden = true;

async function openDialog() {
  const dialog = within(await screen.findByRole("dialog", { hidden }));
  return { dialog, press: (name: string) => dialog.getByRole("button", { name, hidden }) };
}

test("a threshold is refused under its field in plain words, then kept with document, name and day", async () => {
  const kept: Record<string, string> = {};
  const work = new FakeSetWork();
  work.changeAnswer = refused({ code: "threshold", area: "TDMNPB", reason: { kind: "otherDirection", op: ">=" } });
  const user = await openRow(work, kept);
  await user.click(screen.getByRole("button", { name: "Sửa mức đạt chuẩn" }));
  const form = within(screen.getByRole("form", { name: "Sửa mức đạt chuẩn" }));
  const field = form.getByRole<HTMLInputElement>("textbox", { name: /^Mức đạt chuẩn: Trung du/ });
  expect(field.value).toBe("≥ 45%");
  await user.clear(field);
  await user.type(field, "không quá 5%");
  await user.type(form.getByRole("textbox", { name: /^Người thực hiện/ }), "Hoàng Thị Lan");
  await user.type(form.getByRole("textbox", { name: "Số văn bản" }), "1062/QĐ-UBND");
  await user.click(form.getByRole("button", { name: "Lưu mức đạt chuẩn" }));
  expect(await form.findByText(/^Chỉ tiêu này tính ít nhất \(≥\)\. Gõ lại mức/)).toBeTruthy();
  expect(document.activeElement).toBe(field);

  work.changeAnswer = succeeded(viewWith({ words: "≥ 50%", source: "1062/QĐ-UBND" }));
  await user.clear(field);
  await user.type(field, "≥ 50%{Enter}");
  expect(await screen.findByText(/^Đã lưu mức đạt chuẩn 17\.1, Trung du miền núi phía Bắc/)).toBeTruthy();
  expect(work.changes.at(-1)).toEqual([
    { code: "17.1", part: null, area: "TDMNPB", text: "≥ 50%", document: "1062/QĐ-UBND", note: "" },
    { by: "Hoàng Thị Lan", on: "2023-11-23" },
  ]);
  expect(screen.getByRole("button", { name: /^17\.1\. .*≥ 50%.*Khác bản ban đầu/ })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Sửa mức đạt chuẩn" }));
  expect(kept["bieu-nong-thon-moi.preferences"]).toContain("Hoàng Thị Lan");
});

test("what is shown is marked as checked after asking, by somebody with a name", async () => {
  const work = new FakeSetWork();
  work.changeAnswer = refused({ code: "signing", field: "by" });
  const user = await openRow(work, {});
  await user.click(screen.getByRole("button", { name: "Đánh dấu đã đối chiếu 1 mức" }));
  const { dialog, press } = await openDialog();
  expect(work.checks).toEqual([]);
  await user.click(press("Đánh dấu đã đối chiếu 1 mức"));
  expect(await dialog.findByText(/^Nhập họ tên người thực hiện/)).toBeTruthy();

  const checked = { kind: "checked", by: "Lan", on: "2023-11-23" } as const;
  work.changeAnswer = succeeded(viewWith({ state: checked }));
  await user.type(dialog.getByRole("textbox", { name: /^Người thực hiện/, hidden }), "Lan{Enter}");
  expect(await screen.findByText("Đã ghi đối chiếu 1 mức.")).toBeTruthy();
  const places = [{ code: "17.1", part: null, area: "TDMNPB" }];
  expect(work.checks.at(-1)).toEqual([places, "", { by: "Lan", on: "2023-11-23" }]);
  expect(screen.queryByRole("button", { name: "Đánh dấu đã đối chiếu 1 mức" })).toBeNull();
});

test("going back to the original asks first, and can be left", async () => {
  const work = new FakeSetWork();
  const edition = { by: "Hoàng Thị Lan", on: "2023-11-20", note: "", code: "abcdefghi" };
  work.views["xa-ntm-2021-2025"] = { ...viewWith({ words: "≥ 50%" }), set: sampleSet({ edition }) };
  work.changeAnswer = succeeded(sampleView());
  const user = await openRow(work);
  await user.click(screen.getByRole("button", { name: "Trả lại như ban đầu" }));
  await user.click((await openDialog()).press("Hủy"));
  await waitFor(() => expect(screen.queryByRole("dialog", { hidden })).toBeNull());
  expect(work.resets).toEqual([]);
  expect(screen.getByRole("button", { name: "Trả lại cả bộ như ban đầu" })).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "Trả lại như ban đầu" }));
  await user.click((await openDialog()).press("Trả lại như ban đầu"));
  expect(await screen.findByText("Đã trả lại chỉ tiêu 17.1 như ban đầu.")).toBeTruthy();
  expect(work.resets).toEqual([{ code: "17.1", part: null }]);
  expect(screen.queryByRole("button", { name: "Trả lại như ban đầu" })).toBeNull();
});

test("a new indicator goes in with kind, direction and thresholds, and the form waits for the next one", async () => {
  const work = new FakeSetWork();
  work.changeAnswer = refused({ code: "codeTaken", taken: "17.1" });
  const user = await openRow(work);
  await user.click(screen.getByRole("button", { name: "Thêm chỉ tiêu" }));
  const form = within(screen.getByRole("form", { name: "Thêm chỉ tiêu" }));
  await user.selectOptions(form.getByRole("combobox", { name: "Tiêu chí" }), "17");
  const code = form.getByRole<HTMLInputElement>("textbox", { name: /^Mã chỉ tiêu/ });
  expect(code.value).toBe("17.");
  await user.type(code, "1");
  await user.type(form.getByRole("textbox", { name: /^Nội dung chỉ tiêu/ }), "Tỷ lệ hộ");
  await user.selectOptions(form.getByRole("combobox", { name: "Cách trả lời" }), "Tỷ lệ %");
  await user.selectOptions(form.getByRole("combobox", { name: "Chiều so sánh" }), "không quá (≤)");
  await user.type(form.getByRole("textbox", { name: "Mức đạt chuẩn: Đồng bằng sông Hồng" }), "5");
  await user.click(form.getByRole("button", { name: "Thêm chỉ tiêu" }));
  expect(await form.findByText("Mã 17.1 đã có trong bộ này. Gõ mã khác.")).toBeTruthy();

  work.changeAnswer = succeeded(sampleView());
  await user.type(code, "9{Enter}");
  expect(await screen.findByText("Đã thêm chỉ tiêu 17.19.")).toBeTruthy();
  expect(work.rowChanges.at(-1)?.[0]).toEqual({
    kind: "add",
    criterion: 17,
    row: {
      code: "17.19",
      text: "Tỷ lệ hộ",
      unit: "%",
      kind: { kind: "percentage", op: "<=" },
      notApplicable: "counts-as-met",
    },
    thresholds: { DBSH: "5" },
    document: "",
  });
  expect(code.value).toBe("17.");
});
