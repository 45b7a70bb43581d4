/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { FakeApp } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";

const NTM = "xa-ntm-2021-2025";
const stored = { "bieu-nong-thon-moi.preferences": JSON.stringify({ setId: NTM, commune: "Thụy Hùng" }) };

async function opened(app = new FakeApp()) {
  const { user } = await openPane(app, { stored });
  const year = screen.getByRole("combobox", { name: "Năm" });
  return { user, year };
}

test("the decisions a set stands on are said for the form's day", async () => {
  const { user, year } = await opened();
  expect(screen.getByText(/^318\/QĐ-TTg, có hiệu lực từ 08\/3\/2022/).textContent).not.toContain("211");
  await user.selectOptions(year, "2024");
  expect(screen.getByText(/^318\/QĐ-TTg/).textContent).toContain("đã sửa đổi theo 211/QĐ-TTg");
});

test("another period's set is warned of, with the one to take instead and the way to fill it", async () => {
  const { user, year } = await opened();
  expect(screen.queryByText("Xem lại bộ tiêu chí")).toBeNull();
  await user.selectOptions(year, "2026");
  expect(await screen.findByText(/dùng cho các năm 2021 – 2025/)).toBeTruthy();
  const toSets = await screen.findByRole("button", { name: "Sang thẻ Bộ tiêu chí" });
  expect(screen.getByText(/“Xã nông thôn mới giai đoạn 2026 - 2030” \(51\/2025\/QĐ-TTg\)/).textContent).toContain(
    "chưa có chỉ tiêu",
  );
  await user.click(toSets);
  expect(screen.getByRole("tab", { name: "Bộ tiêu chí" }).getAttribute("aria-selected")).toBe("true");
});

test("once it has its indicators it is taken with one press", async () => {
  const app = new FakeApp();
  const filled = app.sets.map((set) =>
    set.setId === "xa-ntm-2026-2030" ? { ...set, complete: true, own: true, indicatorCount: 47 } : set,
  );
  Object.assign(app, { sets: filled, forms: filled.filter(({ complete }) => complete) });
  const { user, year } = await opened(app);
  await user.selectOptions(year, "2026");
  await user.click(await screen.findByRole("button", { name: "Dùng bộ này" }));
  expect(screen.getByText(/^51\/2025\/QĐ-TTg/)).toBeTruthy();
  expect(screen.queryByText("Xem lại bộ tiêu chí")).toBeNull();
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Nhóm xã" }).value).toBe("nhom1");
});

test("an edition of one's own holds its amendment for every day, and says so for a day before it", async () => {
  const app = new FakeApp();
  const sets = app.sets.map((set) => (set.setId === NTM ? { ...set, own: true } : set));
  Object.assign(app, { sets, forms: sets.filter(({ complete }) => complete) });
  const { user, year } = await opened(app);
  await user.selectOptions(year, "2023");
  expect(await screen.findByText(/gồm cả 211\/QĐ-TTg có hiệu lực từ 01\/3\/2024, sau ngày của biểu/)).toBeTruthy();
  await user.selectOptions(year, "2024");
  expect(screen.queryByText("Xem lại bộ tiêu chí")).toBeNull();
});
