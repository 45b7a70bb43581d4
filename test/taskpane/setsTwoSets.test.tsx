/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { FORM_CHOICES } from "../../src/criteria/catalogue";
import { listsToMoveTo } from "../../src/taskpane/sets/move/moveDraft";
import type { ActiveForm } from "../../src/usecases/app";
import { comparedSets, firstPair } from "../../src/taskpane/sets/compare/comparedSets";
import { FakeApp, succeeded } from "../doubles/fakeApp";
import { FakeSetWork } from "../doubles/fakeSetWork";
import { openPane } from "../doubles/openPane";
import { sampleChoice } from "../doubles/sampleSet";

async function openTask(app: FakeApp, work: FakeSetWork, task: string) {
  app.setWorkAnswer = work;
  const { user } = await openPane(app, { tab: "sets" });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Việc cần làm" }), task);
  return user;
}

test("a set is compared with itself before it was amended, or with another one for areas chosen", async () => {
  const app = new FakeApp();
  const work = new FakeSetWork();
  const rows = {
    kind: "indicator",
    oldText: "Hợp tác xã",
    nextText: "Hợp tác xã, tổ hợp tác",
    oldThreshold: "",
    nextThreshold: "",
  } as const;
  const changed = { ...rows, oldCode: "13.1", nextCode: "13.1", difference: "Đổi nội dung" };
  const alike = { ...rows, oldCode: "1.1", nextCode: "1.1", difference: "" };
  work.comparison = { head: ["Đổi nội dung: 1"], rows: [alike, changed] };
  const user = await openTask(app, work, "So sánh hai bộ");
  const { title } = sampleChoice();
  const old = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Bộ cũ" });
  expect(old.selectedOptions[0]?.textContent).toBe(`${title} (trước sửa đổi 211/QĐ-TTg)`);
  await user.selectOptions(screen.getByRole("combobox", { name: /của bộ cũ$/ }), "Đồng bằng sông Hồng");
  await user.click(screen.getByRole("button", { name: "So sánh" }));
  const result = within(await screen.findByRole("region", { name: "Kết quả so sánh" }));
  expect(result.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "13.1. Hợp tác xã, tổ hợp tácĐổi nội dung",
  ]);
  await user.click(screen.getByRole("button", { name: "Chèn trang so sánh" }));
  expect(await screen.findByText("Bảng so sánh nằm ở trang “So sánh”.")).toBeTruthy();
  expect(work.compared).toEqual([
    {
      old: { setId: "xa-ntm-2021-2025", inForceOn: "2022-03-08", area: "DBSH" },
      next: { setId: "xa-ntm-2021-2025", inForceOn: "2023-11-23", area: "DBSH" },
    },
  ]);

  await user.selectOptions(old, title);
  expect(screen.getByText("Chọn hai bộ khác nhau.")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Kết quả so sánh" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "So sánh" }));
  expect(work.compared).toHaveLength(1);
});

test("an edition of one's own stands once, and a set without indicators is not compared", () => {
  const own = { ...sampleChoice(), own: true };
  const states = comparedSets(
    [own, sampleChoice("xa-ntm-2026-2030"), sampleChoice("xa-ntm-nang-cao-2021-2025")],
    "2026-11-25",
  );
  expect(states.map(({ id }) => id)).toEqual([
    "xa-ntm-2021-2025",
    "xa-ntm-nang-cao-2021-2025",
    "xa-ntm-nang-cao-2021-2025 before",
  ]);
  expect(firstPair(states, own)).toEqual({ old: "xa-ntm-2021-2025", next: "xa-ntm-nang-cao-2021-2025" });
});

test("what is compared first are sets of one level, the older one first", () => {
  const programme = sampleChoice("xa-ntm-2026-2030");
  const amended = { old: "xa-ntm-2021-2025 before", next: "xa-ntm-2021-2025" };
  expect(firstPair(comparedSets(FORM_CHOICES, "2026-11-25"), programme)).toEqual(amended);
  const imported = { ...programme, complete: true, own: true };
  const states = comparedSets([...FORM_CHOICES, imported], "2026-11-25");
  expect(firstPair(states, imported)).toEqual({ old: "xa-ntm-2021-2025", next: "xa-ntm-2026-2030" });
});

const form: ActiveForm = {
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

test("a form moves to another set after a preview of what goes along and what is left to decide", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded(form);
  const left = {
    address: "P41",
    text: "đang làm",
    row: { code: "17.9", text: "Tỷ lệ hộ chăn nuôi" },
    column: null,
    why: { code: "maybeSame", candidate: { code: "18.3", text: "Tỷ lệ cơ sở chăn nuôi" } },
  } as const;
  const preview = { title: "Nâng cao", kept: 50, carried: 12, reworded: [], left: [left] };
  const work = new FakeSetWork();
  work.moveAnswer = succeeded({ ...preview, sheet: { sheetId: "{6}", sheetName: "Biểu 01 NC" } });
  const user = await openTask(app, work, "Chuyển sang bộ tiêu chí mới");
  await user.click(await screen.findByRole("button", { name: "Xem biểu đang mở" }));
  const fields = within(await screen.findByRole("form", { name: "Chuyển sang bộ tiêu chí mới" }));
  await user.selectOptions(fields.getByRole("combobox", { name: "Bộ tiêu chí mới" }), "xa-ntm-nang-cao-2021-2025");
  await user.click(fields.getByRole("button", { name: "Xem trước" }));
  expect(await fields.findByText(/^Biểu của thôn không chuyển thành biểu của xã được/)).toBeTruthy();

  work.movePreviewAnswer = succeeded(preview);
  await user.click(fields.getByRole("button", { name: "Xem trước" }));
  expect(await fields.findByText(/^50 số liệu có chỗ ở biểu mới\. 12 số liệu/)).toBeTruthy();
  expect(fields.getByRole("listitem").textContent).toBe(
    "P41: đang làm17.9. Tỷ lệ hộ chăn nuôiCó thể là chỉ tiêu 18.3. Tỷ lệ cơ sở chăn nuôi của bộ mới. Xem lại rồi chép tay.",
  );
  await user.click(fields.getByRole("button", { name: "Chuyển sang bộ tiêu chí mới" }));
  expect(await fields.findByText("Biểu mới nằm ở trang “Biểu 01 NC”. Trang cũ giữ nguyên.")).toBeTruthy();
  expect(work.moved.at(-1)).toEqual([
    "{form}",
    {
      setId: "xa-ntm-nang-cao-2021-2025",
      area: "TDMNPB",
      mode: "plan",
      year: 2023,
      asOf: "",
      frame: "annex",
    },
  ]);
});

test("a sheet that is no Biểu 01 says what to open", async () => {
  const app = new FakeApp();
  app.activeForm = succeeded({ ...form, hasPeriods: false });
  const user = await openTask(app, new FakeSetWork(), "Chuyển sang bộ tiêu chí mới");
  await user.click(await screen.findByRole("button", { name: "Xem biểu đang mở" }));
  expect(await screen.findByText(/^Trang đang mở không phải là Biểu 01/)).toBeTruthy();
});

test("a form is offered sets of its own level, another one than its own first", () => {
  const titles = listsToMoveTo(FORM_CHOICES, form).map(({ setId }) => setId);
  expect(titles).not.toContain("kdc-kieu-mau-lang-son");
  expect(titles.at(-1)).toBe("xa-ntm-2021-2025");
  // A set this machine does not know: nothing is left out.
  expect(listsToMoveTo(FORM_CHOICES, { ...form, setTitle: "Bộ lạ" })).toEqual(FORM_CHOICES);
});
