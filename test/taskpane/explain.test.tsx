/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Explanation, Finding } from "../../src/review/finding";
import { FakeApp, refused, succeeded, writtenTo } from "../doubles/fakeApp";
import { FakeCheckWork } from "../doubles/fakeCheckWork";
import { openPane } from "../doubles/openPane";
import { finding, reportWith, SHEET_ID } from "../doubles/sampleReport";

const written: Explanation = { text: "Thiếu vốn đối ứng", by: "Hoàng Văn Thụ", on: "2023-11-02" };

type Told = Pick<Finding, "explained" | "reopened">;

function unmet(row: number, code: string, changes: Told = {}): Finding {
  const indicator = { code, text: "Tỷ lệ hộ dùng nước sạch", of: "" };
  const gap = { kind: "figure", value: 75.5, threshold: 80, op: ">=", unit: "%", difference: 4.5 } as const;
  return { ...finding(row, { code: "indicator.unmet", indicator, gap }, "explain", "75.5"), ...changes };
}

async function open(findings: readonly Finding[], stored: Record<string, string> = {}) {
  const app = new FakeApp();
  const work = new FakeCheckWork();
  app.checkWorkAnswer = work;
  app.checkAnswer = succeeded({ kind: "report", report: reportWith(findings) });
  const pane = await openPane(app, { tab: "check", stored });
  return { app, work, ...pane };
}

const button = (name: string) => screen.findByRole("button", { name });

test("a finding is explained from its row, with today's day and a name that is remembered", async () => {
  const { app, work, user, stored } = await open([unmet(40, "17.1"), unmet(41, "17.2")]);
  await user.click(await button("Giải trình: 17.1 Tỷ lệ hộ dùng nước sạch"));
  const form = await screen.findByRole("form", { name: "Giải trình: 17.1 Tỷ lệ hộ dùng nước sạch" });
  expect(document.activeElement).toBe(within(form).getByRole("textbox", { name: /Nội dung giải trình/ }));
  await user.keyboard("Đang lắp đường ống");
  await user.type(within(form).getByRole("textbox", { name: /Người giải trình/ }), "Hoàng Văn Thụ");
  app.checkAnswer = succeeded({
    kind: "report",
    report: reportWith([
      unmet(40, "17.1", { explained: { ...written, text: "Đang lắp đường ống" } }),
      unmet(41, "17.2"),
    ]),
  });
  await user.click(within(form).getByRole("button", { name: "Ghi giải trình" }));

  expect(await screen.findByText("Đã ghi giải trình")).toBeTruthy();
  expect(work.requests).toMatchObject([{ text: "Đang lắp đường ống", by: "Hoàng Văn Thụ", on: "2023-11-23" }]);
  const [item] = work.requests[0]?.items ?? [];
  expect(item?.finding.target.anchor?.key).toBe("i:40");
  expect(item?.content).toBe(
    "17.1 Tỷ lệ hộ dùng nước sạch: Chưa đạt. Đang là 75,5%. Mức đạt chuẩn: từ 80% trở lên, còn thiếu 4,5 điểm %.",
  );
  expect(Object.values(stored).join()).toContain("Hoàng Văn Thụ");
  expect(await screen.findByText("Đang lắp đường ống")).toBeTruthy();
  expect(document.activeElement).toBe(await button("Sửa giải trình: 17.1 Tỷ lệ hộ dùng nước sạch"));

  await user.click(await button("Hoàn tác"));
  expect(app.undone).toEqual([writtenTo(SHEET_ID).inverse]);
});

test("explained rows come after the open ones and are counted apart, with their words, name and day", async () => {
  await open([unmet(40, "17.1", { explained: written }), unmet(41, "17.2")]);
  expect(await screen.findByRole("heading", { name: "Cần giải trình (1), đã giải trình (1)" })).toBeTruthy();
  const rows = screen.getAllByRole("button", { name: /Đến ô/ }).map(({ textContent }) => textContent.slice(0, 4));
  expect(rows).toEqual(["17.2", "17.1"]);
  expect(screen.getByText("Thiếu vốn đối ứng")).toBeTruthy();
  expect(screen.getByText("Hoàng Văn Thụ, 02/11/2023")).toBeTruthy();
});

test("a value that changed since shows what was written, and begins the new one with it", async () => {
  const { user } = await open([unmet(40, "17.1", { reopened: written })]);
  expect(await screen.findByText(/Số liệu đã thay đổi sau khi giải trình/)).toBeTruthy();
  await user.click(await button("Giải trình: 17.1 Tỷ lệ hộ dùng nước sạch"));
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Nội dung giải trình/ });
  expect(text.value).toBe("Thiếu vốn đối ứng");
});

test("one text for all of a group that are open; those explained keep theirs", async () => {
  const findings = [unmet(40, "17.1", { explained: written }), unmet(41, "17.2"), unmet(42, "17.3")];
  const { user, work } = await open(findings);
  await user.click(await button("Giải trình chung (2)"));
  await user.type(await screen.findByRole("textbox", { name: /Nội dung giải trình/ }), "Chờ vốn");
  await user.type(screen.getByRole("textbox", { name: /Người giải trình/ }), "Lê Thị B");
  await user.click(screen.getByRole("button", { name: "Ghi giải trình" }));
  expect(await screen.findByText("Đã ghi giải trình cho 2 dòng")).toBeTruthy();
  expect(work.requests[0]?.items.map((item) => item.finding.target.anchor?.key)).toEqual(["i:41", "i:42"]);
});

test("without words or a name nothing is asked; the field that lacks them is told and has the focus", async () => {
  const { user, work } = await open([unmet(40, "17.1")]);
  await user.click(await button("Giải trình: 17.1 Tỷ lệ hộ dùng nước sạch"));
  await user.click(await button("Ghi giải trình"));
  expect(screen.getByText("Ghi nội dung giải trình.")).toBeTruthy();
  expect(screen.getByText("Ghi họ tên người giải trình.")).toBeTruthy();
  const text = screen.getByRole("textbox", { name: /Nội dung giải trình/ });
  expect(document.activeElement).toBe(text);
  await user.paste("a".repeat(2001));
  expect(screen.getByText(/dài quá 2000 chữ cái/)).toBeTruthy();
  expect(work.requests).toEqual([]);
  await user.click(await button("Thôi"));
  expect(document.activeElement).toBe(await button("Giải trình: 17.1 Tỷ lệ hộ dùng nước sạch"));
});

test("a refusal is told, and what was typed stays", async () => {
  const { user, work } = await open([unmet(40, "17.1")], {
    "bieu-nong-thon-moi.preferences": JSON.stringify({ signer: "Lê Thị B" }),
  });
  work.answer = refused({ code: "sheetProtected" });
  await user.click(await button("Giải trình: 17.1 Tỷ lệ hộ dùng nước sạch"));
  await user.keyboard("Chờ vốn");
  await user.click(await button("Ghi giải trình"));
  expect(await screen.findByText("Chưa ghi được giải trình")).toBeTruthy();
  const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Nội dung giải trình/ });
  expect(text.value).toBe("Chờ vốn");
});

test("an explanation is withdrawn from its row, and one nothing asks for any more from its note", async () => {
  const unneeded = { code: "explanation.unneeded", indicator: { code: "", text: "17.9 Cây xanh", of: "" } } as const;
  const { user, work, app } = await open([unmet(40, "17.1", { explained: written }), finding(90, unneeded, "note")]);
  await user.click(await button("Rút giải trình: 17.1 Tỷ lệ hộ dùng nước sạch"));
  expect(await screen.findByText("Đã rút giải trình")).toBeTruthy();
  await user.click(await button("Rút giải trình: 17.9 Cây xanh"));
  await waitFor(() =>
    expect(work.withdrawn.map(({ code }) => code)).toEqual(["indicator.unmet", "explanation.unneeded"]),
  );
  expect(app.checks).toBe(3);
});

test("carried figures and columns that are not arranged are not explained, nor is an empty form", async () => {
  const carried = finding(40, { code: "value.carried", indicator: { code: "1", text: "Đường", of: "" } }, "explain");
  const arranged = finding(2, { code: "head.columnsNotArranged", mode: "year" }, "explain");
  const { app, user } = await open([carried, arranged]);
  expect(await button("Không thay đổi: 1 Đường")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Giải trình/ })).toBeNull();
  app.checkAnswer = succeeded({ kind: "report", report: reportWith([unmet(40, "17.1")], { filled: false }) });
  await user.click(await button("Kiểm tra"));
  await waitFor(() => expect(screen.queryByRole("button", { name: /Không thay đổi/ })).toBeNull());
  expect(screen.queryByRole("button", { name: /Giải trình/ })).toBeNull();
});
