/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { FakeApp } from "../doubles/fakeApp";
import { FakeSetWork } from "../doubles/fakeSetWork";
import { openPane } from "../doubles/openPane";
import { sampleSet, sampleView } from "../doubles/sampleSet";

async function openSets(work: FakeSetWork, stored: Record<string, string> = {}) {
  const app = new FakeApp();
  app.setWorkAnswer = work;
  const { user } = await openPane(app, { tab: "sets", stored });
  await screen.findByRole("combobox", { name: "Việc cần làm" });
  return user;
}

test("the commune's set in force is open: decision, amendment, how much was checked", async () => {
  const work = new FakeSetWork();
  await openSets(work);
  const set = screen.getByRole<HTMLSelectElement>("combobox", { name: "Chọn bộ tiêu chí" });
  expect(set.value).toBe("xa-ntm-2021-2025");
  expect(work.opened).toEqual([["xa-ntm-2021-2025", "2023-11-23"]]);
  expect(await screen.findByText("Sửa đổi: 211/QĐ-TTg từ 01/3/2024")).toBeTruthy();
  const counts = "đã đối chiếu 3 · chưa đối chiếu 120 · địa phương quy định 15 · chưa có mức chuẩn 40";
  expect(screen.getByText(`Mức đạt chuẩn: ${counts}`)).toBeTruthy();
});

test("a row says its area's threshold and state, and opens to those of all areas with source and who checked", async () => {
  const user = await openSets(new FakeSetWork());
  await user.click(await screen.findByRole("button", { name: "17. Môi trường và an toàn thực phẩm (2)" }));
  const row = screen.getByRole("button", { name: /^17\.1\. Tỷ lệ hộ/ });
  expect(row.textContent).toMatch(/Mức đạt chuẩn: ≥ 45%Chưa đối chiếu$/);
  await user.click(row);
  const areas = within(screen.getByRole("list", { name: "Mức đạt chuẩn" }));
  expect(areas.getByText("Trung du miền núi phía Bắc: ≥ 45%")).toBeTruthy();
  expect(areas.getByText("Đã đối chiếu: Hoàng Thị Lan, 25/11/2022")).toBeTruthy();
  expect(areas.getByText("Nguồn: 318/QĐ-TTg")).toBeTruthy();

  await user.selectOptions(screen.getByRole("combobox", { name: "Vùng" }), "Đồng bằng sông Hồng");
  expect(row.textContent).toMatch(/Mức đạt chuẩn: ≥ 65%Đã đối chiếu$/);
});

test("what is looked for is shown open at once, and said", async () => {
  const user = await openSets(new FakeSetWork());
  await user.type(await screen.findByRole("searchbox", { name: "Tìm tiêu chí, chỉ tiêu" }), "chất thải");
  expect(screen.getByText("Tìm thấy 1 chỉ tiêu.")).toBeTruthy();
  expect(screen.getByRole("button", { name: /^17\.5\. Tỷ lệ chất thải/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^13\. Tổ chức/ })).toBeNull();
});

test("a set without indicators says how to bring them in, and an own edition whose it is", async () => {
  const work = new FakeSetWork();
  const edition = { by: "Hoàng Thị Lan", on: "2026-11-25", note: "", code: "abcdefghi" };
  const set = sampleSet({ withoutIndicators: true, edition });
  work.views["xa-ntm-2026-2030"] = sampleView({ set, criteria: [] });
  const user = await openSets(work);
  await user.selectOptions(screen.getByRole("combobox", { name: "Chọn bộ tiêu chí" }), "xa-ntm-2026-2030");
  expect(await screen.findByText("Bộ này chưa có chỉ tiêu")).toBeTruthy();
  expect(screen.getByText("Bản của đơn vị: Hoàng Thị Lan, 25/11/2026")).toBeTruthy();
});

test("work on sets that cannot be had says so, and is asked for again", async () => {
  const app = new FakeApp();
  const { user } = await openPane(app, { tab: "sets" });
  expect(await screen.findByText("Chưa mở được bộ tiêu chí")).toBeTruthy();
  app.setWorkAnswer = new FakeSetWork();
  await user.click(screen.getByRole("button", { name: "Mở lại" }));
  expect(await screen.findByRole("combobox", { name: "Việc cần làm" })).toBeTruthy();
});
